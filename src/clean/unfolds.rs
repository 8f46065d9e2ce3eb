//! What is hidden until somebody clicks: the panels of tabs, answers below their questions, the rest
//! of an article behind "read more". It is on the page and part of it.

use super::Context;
use crate::document::NodeId;
use crate::dom::{Tag, text};
use crate::scoring::weights;

/// So many elements before or after it may be the control …
const NEIGHBOURS: usize = 2;
/// … which lies no deeper in them than so many nodes.
const MAX_NODES: usize = 24;
/// A sentence or two, with which a question is answered.
const MIN_LETTERS: u32 = 50;
/// A button says no more than this.
const MAX_LABEL_LETTERS: u32 = 40;

/// What a button says that shows the rest of a text. Lower case.
#[rustfmt::skip]
const MORE: &[&str] = &[
    "read more", "show more", "see more", "view more", "read on", "continue reading", "keep reading",
    "read full", "read the full", "show full", "full story", "full text", "expand",
    "weiterlesen", "mehr lesen", "mehr anzeigen", "alles lesen", "lire la suite", "voir plus",
    "afficher", "en savoir plus", "leer más", "ver más", "mostrar más", "seguir leyendo",
    "ler mais", "leia mais", "ver mais", "mostrar mais", "continue lendo", "leggi tutto",
    "leggi di più", "continua a leggere", "mostra", "lees meer", "lees verder", "czytaj dalej",
    "czytaj więcej", "rozwiń", "læs mere", "läs mer", "les mer", "lue lisää", "devamını oku",
    "читать далее", "читать полностью", "показать", "развернуть", "ещё", "читати далі",
    "اقرأ المزيد", "المزيد", "קרא עוד", "xem thêm", "đọc tiếp", "อ่านต่อ", "baca selengkapnya",
    "展开", "展開", "阅读全文", "閱讀全文", "查看全文", "显示全文", "顯示全文", "阅读更多",
    "閱讀更多", "查看更多", "继续阅读", "繼續閱讀", "点击阅读全文", "もっと見る", "続きを読む",
    "全文を読む", "全文を表示", "더보기", "더 보기", "전문 보기", "계속 읽기",
];

/// Whether a control right beside the element shows it, and it reads like the rest of a text.
pub(super) fn at_a_click(context: &Context<'_>, id: NodeId) -> bool {
    let document = context.document;
    let is_furniture = matches!(
        document.tag(id),
        Tag::Nav | Tag::Menu | Tag::Dialog | Tag::Form | Tag::Aside | Tag::Footer
    );
    let role = document.attribute(id, "role").map(str::trim);
    if is_furniture || document.attribute(id, "aria-modal").is_some() || !is_prose(context, id) {
        return false;
    }
    match role {
        Some("tabpanel") => true,
        None | Some("region" | "group" | "presentation" | "none") => {
            neighbours(context, id).any(|near| {
                document.subtree(near).take(MAX_NODES).any(|node| {
                    names_it(context, node, id) || is_button_for_it(context, near, node)
                })
            })
        }
        Some(_) => false,
    }
}

/// Sentences, and few links.
pub(super) fn is_prose(context: &Context<'_>, id: NodeId) -> bool {
    let here = context.whole.get(id);
    let raw = context.document.raw_text(id);
    here.letters >= MIN_LETTERS
        && here.link_density() < weights::MAX_PROSE_LINKS
        && (here.commas > 0 || raw.contains(text::is_sentence_end))
}

/// The elements right before and after the element, and before the one that it stands in.
fn neighbours<'a>(context: &Context<'a>, id: NodeId) -> impl Iterator<Item = NodeId> + use<'a> {
    let document = context.document;
    let before = |id: NodeId| {
        document.siblings_before(id).filter(|&n| !document.is_text(n)).take(NEIGHBOURS)
    };
    let after = document.siblings_after(id).filter(|&n| !document.is_text(n)).take(NEIGHBOURS);
    let above =
        document.parent(id).filter(|&up| !matches!(document.tag(up), Tag::Body | Tag::Main));
    let outer: Vec<NodeId> = above.into_iter().flat_map(|up| before(up).take(1)).collect();
    let near: Vec<NodeId> = before(id).chain(after).chain(outer).collect();
    near.into_iter()
}

/// Whether a node says which panel it shows and hides, and it is this one.
fn names_it(context: &Context<'_>, node: NodeId, panel: NodeId) -> bool {
    let document = context.document;
    let Some(name) = document.attribute(panel, "id").filter(|name| !name.is_empty()) else {
        return false;
    };
    let is_one = |names: &str| names.split_whitespace().any(|word| word == name);
    document.attribute(node, "aria-controls").is_some_and(is_one)
        || document.attribute(node, "href").and_then(|href| href.strip_prefix('#')) == Some(name)
}

/// Whether a neighbour is nothing but a button that does not say what it shows: it is what stands
/// beside it.
fn is_button_for_it(context: &Context<'_>, near: NodeId, node: NodeId) -> bool {
    let document = context.document;
    let label = context.whole.get(node).letters;
    let is_button = document.tag(node) == Tag::Button
        || matches!(document.attribute(node, "role"), Some("button" | "tab"))
        || document.tag(node) == Tag::A && document.attribute(node, "href").is_none_or(stays_here);
    is_button
        && (1..=MAX_LABEL_LETTERS).contains(&label)
        && context.whole.get(near).letters == label
        && document.attribute(node, "aria-controls").is_none()
        && (document.attribute(node, "aria-expanded").is_some()
            || says_more(document.raw_text(node)))
}

/// A link that only a script answers.
fn stays_here(href: &str) -> bool {
    href.is_empty() || href.starts_with('#') || href.starts_with("javascript:")
}

fn says_more(label: &str) -> bool {
    let label = text::collapse(label).to_lowercase();
    MORE.iter().any(|more| label.starts_with(more))
}

#[cfg(test)]
mod tests {
    use crate::pipeline::extract;
    use crate::render;
    use crate::{Options, Snapshot};

    const FIRST: &str = "<p>The ferry leaves at nine, as it has for forty years, and nobody runs for it.</p>\
        <p>At the far bank, a bell is rung twice, once for the cattle and once for the priest.</p>\
        <p>The rope is renewed each spring, by hand, by whoever lost the wager in autumn, and it holds.</p>\
        <p>In the flood of 1998 it did not hold, and the boat was found, whole, in a field of beets.</p>";
    const REST: &str = "The rest of the story, which takes a click, is that the bell once hung in a \
        school, and that the children, when it went, were given a holiday.";

    fn text(body: &str) -> String {
        let html = format!(
            "<!DOCTYPE html><html data-qingdu-live><title>The ferry</title><body><article>\
             <h1>The ferry</h1>{FIRST}{body}</article>"
        );
        let page = Snapshot { html: &html, url: None };
        let found = extract(&page, &Options::default()).expect("an article");
        render::text(&found.article)
    }

    #[test]
    fn what_a_button_shows_is_read() {
        for shown in [
            "<button>Read more</button><div data-qingdu-hidden=style>REST</div>",
            "<span data-qingdu-hidden=style>REST</span><a href=javascript:void(0)>继续阅读</a>",
            "<h3><button aria-controls='x y'>Why?</button></h3><div id=x data-qingdu-hidden=style>REST</div>",
            "<h3><a href=#x>Why?</a></h3><div><div id=x data-qingdu-hidden=style>REST</div></div>",
            "<button aria-expanded=false>Why?</button><div data-qingdu-hidden=style>REST</div>",
            "<div role=tabpanel data-qingdu-hidden=style>REST</div>",
            "<div data-qingdu-hidden=fold>REST</div>",
            "<div hidden>REST</div>",
            "<div style=display:none>REST</div>",
            "<div class=hide-text>REST</div>",
        ] {
            let found = text(&shown.replace("REST", &format!("<p>{REST}</p>")));
            assert!(found.contains(REST), "{shown}");
        }
    }

    #[test]
    fn what_nothing_shows_is_not() {
        for hidden in [
            "<button>Subscribe</button><div data-qingdu-hidden=style>REST</div>",
            "<div data-qingdu-hidden=style>REST</div>",
            "<p>It is short. <a role=button>Read more</a></p><div data-qingdu-hidden=style>REST</div>",
            "<div data-qingdu-hidden=elsewhere>REST</div>",
            "<div data-qingdu-hidden=wall>REST</div>",
            "<button aria-expanded=false>More</button><nav data-qingdu-hidden=style>REST</nav>",
            "<button aria-expanded=false>?</button><div role=dialog data-qingdu-hidden=style>REST</div>",
        ] {
            let found = text(&hidden.replace("REST", &format!("<p>{REST}</p>")));
            assert!(!found.contains(REST), "{hidden}");
        }
    }

    #[test]
    fn a_wall_does_not_make_the_article_a_trifle() {
        let wall =
            format!("<p>{}</p>", "We value your privacy, and so do our partners. ".repeat(90));
        let article = |mark: &str| {
            format!(
                "<!DOCTYPE html><html data-qingdu-live><title>The ferry</title><body>\
                 <div {mark}>{wall}</div><div data-qingdu-hidden=style><h1>The ferry</h1>{FIRST}</div>"
            )
        };
        let html = article("data-qingdu-hidden=wall");
        let found = extract(&Snapshot { html: &html, url: None }, &Options::default());
        let text = render::text(&found.expect("an article").article);
        assert!(text.contains("a bell is rung twice") && !text.contains("privacy"), "{text}");
    }
}
