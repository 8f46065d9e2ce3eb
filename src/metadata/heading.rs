//! A heading, and the kicker that some layouts set above the headline in the same element.

use super::names::{fold, words};
use crate::document::{Document, NodeId};
use crate::dom::Tag;
use crate::dom::text::{visible_text, visible_text_where};

/// Longer texts are no headlines.
const MAX_HEADLINE_BYTES: usize = 1_000;

/// A shorter text behind a kicker is no headline.
const MIN_HEADLINE_WORDS: usize = 2;

/// Words of classes and test ids of kickers, in the languages of those who write style sheets.
#[rustfmt::skip]
const KICKERS: &[&str] = &[
    "kicker", "overline", "eyebrow", "dachzeile", "topline", "roofline", "supertitle", "toptitle",
    "overtitle", "pretitle", "preheadline", "vorspann", "label", "category", "rubrik", "rubric",
    "spitzmarke", "antetitulo", "antetítulo", "cintillo", "volanta", "chapeau", "surtitre",
    "occhiello", "vignette", "chapéu", "chapeu", "眉题", "眉題", "肩题", "肩題", "引题", "引題",
];

/// A heading with its text as it is read and as it is compared.
#[derive(Debug)]
pub(super) struct Heading {
    pub(super) node: NodeId,
    pub(super) is_h1: bool,
    /// Without the kicker.
    pub(super) text: String,
    pub(super) folded: String,
    /// As it is compared; empty where there is none.
    pub(super) kicker: String,
}

impl Heading {
    /// `None` where the text is too long for a headline, or missing.
    pub(super) fn read(document: &Document, node: NodeId) -> Option<Self> {
        let (kicker, text) =
            split(document, node).unwrap_or_else(|| (String::new(), visible_text(document, node)));
        let is_long = !text.is_empty() && text.len() <= MAX_HEADLINE_BYTES;
        is_long.then(|| Self {
            node,
            is_h1: document.tag(node) == Tag::H1,
            folded: fold(&text),
            text,
            kicker: fold(&kicker),
        })
    }
}

/// The kicker with which a heading begins, and the headline behind it.
fn split(document: &Document, heading: NodeId) -> Option<(String, String)> {
    let is_words = |&id: &NodeId| document.is_text(id) && !document.raw_text(id).trim().is_empty();
    let first = document.subtree(heading).find(is_words)?;
    let kicker = document
        .ancestors(first)
        .take_while(|&up| up != heading)
        .find(|&up| is_called_kicker(document, up))?;
    let rest = visible_text_where(document, heading, |id| id != kicker);
    let text = rest.trim_start_matches([':', '-', '–', '—', '|', '/', '·', '：', '｜', ' ']);
    let is_headline = words(text) >= MIN_HEADLINE_WORDS;
    is_headline.then(|| (visible_text(document, kicker), text.to_owned()))
}

fn is_called_kicker(document: &Document, id: NodeId) -> bool {
    ["class", "data-testid"].iter().filter_map(|name| document.attribute(id, name)).any(|value| {
        value
            .split(|c: char| !c.is_alphanumeric())
            .any(|part| KICKERS.iter().any(|word| part.eq_ignore_ascii_case(word)))
    })
}

#[cfg(test)]
mod tests {
    use crate::document::Document;
    use crate::metadata::collect;

    #[test]
    fn titles_stand_without_the_kicker() {
        let kicked = |class: &str| {
            format!("<h1><span class='{class}'>Weather</span> <span>Rain falls on all</span></h1>")
        };
        let og = |title: &str| format!("<meta property=og:title content='{title}'>");
        for (html, title) in [
            (kicked("kicker"), "Rain falls on all"),
            (kicked("article-title__overline"), "Rain falls on all"),
            (kicked("headline topline"), "Rain falls on all"),
            (kicked("big"), "Weather Rain falls on all"),
            ("<h1><b class=眉题>天气</b>：大雨昨夜降临平原</h1>".to_owned(), "大雨昨夜降临平原"),
            (
                "<h1><i data-testid=label>TV</i>Rain falls on all</h1>".to_owned(),
                "Rain falls on all",
            ),
            ("<h1><a class=label>Rain falls on all</a></h1>".to_owned(), "Rain falls on all"),
            // Cards have another kicker than the page.
            (og("After the sun: Rain falls on all") + &kicked("kicker"), "Rain falls on all"),
            // They have the same one.
            (og("Weather: Rain falls on all") + &kicked("kicker"), "Weather: Rain falls on all"),
            (
                og("After the sun: Rain falls on all") + &kicked("big"),
                "After the sun: Rain falls on all",
            ),
        ] {
            let found = collect(&Document::parse(&html), None);
            assert_eq!(found.title, title, "{html}");
            assert!(found.headline.is_some(), "{html}");
        }
    }
}
