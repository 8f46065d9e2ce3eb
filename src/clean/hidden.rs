//! What the page does not show.

use super::{Context, Reason, unfolds};
use crate::document::{Document, NodeId};
use crate::dom::Tag;
use crate::normalize::images;
use crate::scoring::weights;

/// A hidden element with so much of the page's text is shown by a script: a text that waits to be
/// unveiled, or a page behind a wall.
const MOST_OF_THE_PAGE: f32 = 0.4;
/// The source of a drawn formula stands so near after it.
const MAX_DRAWINGS: usize = 4;
/// Where the mark of a live page may stand.
const FIRST_NODES: usize = 4;

/// The mark that the snapshot puts on what a browser does not show, or not now.
const MARK: &str = "data-qingdu-hidden";
/// Its value on what opens at a click.
const FOLD: &str = "fold";

pub(super) fn reason(context: &Context<'_>, id: NodeId) -> Option<Reason> {
    let document = context.document;
    if let Some(why) = elsewhere(document, id) {
        return Some(Reason::Borrowed(why));
    }
    let why = because_of(context, id)?;
    let (all, here) = (context.whole.get(NodeId::ROOT), context.whole.get(id));
    let is_most = |here: u32, all: u32| here as f32 > all as f32 * MOST_OF_THE_PAGE;
    let stays = is_most(here.letters, all.letters)
        || is_most(here.commas, all.commas)
        || document.attribute(id, MARK) == Some(FOLD) && unfolds::is_prose(context, id)
        || unfolds::at_a_click(context, id)
        || is_formula(context, id);
    (!stays).then_some(Reason::Borrowed(why))
}

/// What stands over the page, or belongs to another article of it than the one in front of the
/// reader. Only a browser knows, and it is sure.
pub(crate) fn elsewhere(document: &Document, id: NodeId) -> Option<&'static str> {
    match document.attribute(id, MARK)? {
        "wall" => Some("it stands over the page and wants an answer"),
        "elsewhere" => Some("another article is in view"),
        _ => None,
    }
}

fn because_of(context: &Context<'_>, id: NodeId) -> Option<&'static str> {
    let document = context.document;
    let mut why = None;
    for (name, value) in document.attributes(id) {
        let value = value.trim();
        why = match name {
            "hidden" if !value.eq_ignore_ascii_case("until-found") && !is_live(document) => {
                Some("it is marked as hidden")
            }
            "aria-hidden" if value == "true" && !is_drawn(context, id) && !is_page(context, id) => {
                Some("it is hidden from screen readers")
            }
            MARK => Some("a style sheet hides it"),
            "style" if hides(value) && !is_live(document) => Some("its style hides it"),
            _ => why,
        };
    }
    if why.is_none()
        && is_for_screen_readers(document.attribute(id, "class").unwrap_or(""))
        && !(is_live(document) && unfolds::is_prose(context, id))
    {
        why = Some("it is for screen readers only");
    }
    if why.is_none() && is_drawing(context, id) {
        why = Some("it draws the formula beside it");
    }
    if document.tag(id) == Tag::Dialog && document.attribute(id, "open").is_none() {
        why = Some("it is a closed dialog");
    }
    why
}

/// Whether a browser has told what it shows, so that nothing need be guessed.
fn is_live(document: &Document) -> bool {
    document.ids().take(FIRST_NODES).any(|id| {
        document.tag(id) == Tag::Html && document.attribute(id, "data-qingdu-live").is_some()
    })
}

/// Class names by which style sheets take text out of sight.
fn is_for_screen_readers(classes: &str) -> bool {
    const NAMES: &[&str] = &[
        "sr-only",
        "visually-hidden",
        "visuallyhidden",
        "visuallyHidden",
        "screen-reader-text",
        "screenreader-text",
        "screen-reader-only",
        "screenreader-only",
        "screenReaderOnly",
        "u-visually-hidden",
        "assistive-text",
        "is-visually-hidden",
        "element-invisible",
        "hide-text",
        "a11y-hidden",
        "show-for-sr",
        "hidden-accessible",
        "blind",
        "print-only",
        "show-on-print",
    ];
    classes.split_ascii_whitespace().any(|class| NAMES.contains(&class))
}

/// Pictures and formulae are often hidden from screen readers, which get a text instead.
fn is_drawn(context: &Context<'_>, id: NodeId) -> bool {
    matches!(context.document.tag(id), Tag::Img | Tag::Picture | Tag::Figure | Tag::Math)
        || context.whole.get(id).images > 0 && context.whole.get(id).letters == 0
}

/// A dialogue in front hides the whole page from them.
fn is_page(context: &Context<'_>, id: NodeId) -> bool {
    let document = context.document;
    context.whole.get(id).letters >= weights::MIN_ARTICLE_LETTERS
        && document
            .subtree(id)
            .any(|n| matches!(document.tag(n), Tag::Main | Tag::Article | Tag::H1))
}

/// The source of a formula, which is drawn beside it in a way that cannot be read as text, nor be shown
/// as a picture.
fn is_formula(context: &Context<'_>, id: NodeId) -> bool {
    let document = context.document;
    let is_source =
        |&n: &NodeId| document.tag(n) == Tag::Math && document.attribute(n, "alt").is_none();
    let Some(math) = document.subtree(id).find(is_source) else {
        return false;
    };
    let base = context.metadata.base.as_ref();
    let is_pictured = document.after(id).is_some_and(|next| {
        document.tag(next) == Tag::Img && images::picture(document, base, next).is_some()
    });
    context.whole.get(id).letters == context.whole.get(math).letters && !is_pictured
}

/// What a script has drawn from the source of a formula, which stands right after it, and the picture
/// of a formula that stands right before.
fn is_drawing(context: &Context<'_>, id: NodeId) -> bool {
    const NAMES: [&str; 3] = ["MathJax_Preview", "MathJax", "MathJax_SVG"];
    let document = context.document;
    let holds_formula = |n: NodeId| document.subtree(n).any(|n| document.tag(n) == Tag::Math);
    let is_picture = document.tag(id) == Tag::Math && document.attribute(id, "alt").is_some();
    if document.tag(id) == Tag::Img || is_picture {
        let is_second = is_picture || document.attribute(id, "aria-hidden") == Some("true");
        return is_second
            && document.previous_sibling(id).is_some_and(|before| is_formula(context, before));
    }
    let classes = document.attribute(id, "class").unwrap_or("");
    if !classes.starts_with("MathJax") || holds_formula(id) {
        return false;
    }
    classes.split_ascii_whitespace().any(|class| {
        NAMES.contains(&class.trim_end_matches("_Display")) || class.starts_with("MathJax_CHTML")
    }) && document.siblings_after(id).take(MAX_DRAWINGS).any(|n| document.tag(n) == Tag::Math)
}

/// `display:none` or `visibility:hidden`, white space and case aside.
fn hides(style: &str) -> bool {
    style.split(';').filter_map(|d| d.split_once(':')).any(|(property, value)| {
        let value = value.trim().trim_end_matches("!important").trim();
        match property.trim() {
            p if p.eq_ignore_ascii_case("display") => value.eq_ignore_ascii_case("none"),
            p if p.eq_ignore_ascii_case("visibility") => value.eq_ignore_ascii_case("hidden"),
            _ => false,
        }
    })
}
