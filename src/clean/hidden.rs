//! What the page does not show.

use super::{Context, Reason};
use crate::document::NodeId;
use crate::dom::Tag;

/// A hidden element with so much of the page's text is shown by a script: a text that waits to be
/// unveiled, or a page behind a wall.
const MOST_OF_THE_PAGE: f32 = 0.4;

pub(super) fn reason(context: &Context<'_>, id: NodeId) -> Option<Reason> {
    let document = context.document;
    let mut why = None;
    for (name, value) in document.attributes(id) {
        let value = value.trim();
        why = match name {
            "hidden" if !value.eq_ignore_ascii_case("until-found") => {
                Some("it is marked as hidden")
            }
            "aria-hidden" if value == "true" && !is_drawn(context, id) => {
                Some("it is hidden from screen readers")
            }
            "data-qingdu-hidden" => Some("a style sheet hides it"),
            "style" if hides(value) => Some("its style hides it"),
            _ => why,
        };
    }
    if why.is_none() && is_for_screen_readers(document.attribute(id, "class").unwrap_or("")) {
        why = Some("it is for screen readers only");
    }
    if document.tag(id) == Tag::Dialog && document.attribute(id, "open").is_none() {
        why = Some("it is a closed dialog");
    }
    let why = why?;
    let (all, here) = (context.whole.get(NodeId::ROOT), context.whole.get(id));
    let is_most = |here: u32, all: u32| here as f32 > all as f32 * MOST_OF_THE_PAGE;
    let is_the_text = is_most(here.letters, all.letters) || is_most(here.commas, all.commas);
    (!is_the_text).then_some(Reason::Borrowed(why))
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
