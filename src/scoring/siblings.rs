//! Adds the siblings that carry on the article of the top candidate.

use super::candidates::{ScoreTable, View};
use super::weights;
use crate::document::NodeId;
use crate::dom::Tag;
use crate::dom::text::is_sentence_end;

/// A paragraph beside the top candidate that is longer than this belongs to it.
const LONG_PARAGRAPH_LETTERS: u32 = 80;
/// … unless it is made of links.
const LONG_PARAGRAPH_LINKS: f32 = 0.25;

/// A box between two parts with no more pictures and text is a picture with its caption.
const MAX_INSET_IMAGES: u32 = 2;
const MAX_INSET_LETTERS: u32 = 300;
/// … and with no larger share of link text.
const MAX_INSET_LINKS: f32 = 0.3;
/// A shorter list is none of sentences.
const MIN_LIST_LETTERS: u32 = 120;

/// The top candidate with the siblings that belong to it, in order.
pub(crate) fn join(view: &View<'_>, scores: &ScoreTable, top: NodeId, score: f32) -> Vec<NodeId> {
    let document = view.document;
    let Some(parent) = document.parent(top).filter(|_| document.tag(top) != Tag::Body) else {
        return vec![top];
    };
    let threshold = (score * weights::SIBLING_SHARE).max(weights::MIN_SIBLING_SCORE);
    let class = document.attribute(top, "class").unwrap_or("").trim();
    let joined: Vec<NodeId> = document
        .children(parent)
        .filter(|&sibling| {
            if sibling == top {
                return true;
            }
            if view.gone(sibling) || document.is_text(sibling) {
                return false;
            }
            let same_class = !class.is_empty()
                && document.attribute(sibling, "class").is_some_and(|c| c.trim() == class);
            let bonus = if same_class { score * weights::SIBLING_SHARE } else { 0.0 };
            scores.get(sibling).is_some_and(|s| s + bonus >= threshold)
                || (document.tag(sibling) == Tag::P && is_prose(view, sibling))
                || is_prose_list(view, sibling)
        })
        .collect();
    let (Some(&first), Some(&last)) = (joined.first(), joined.last()) else { return joined };
    document
        .children(parent)
        .filter(|&sibling| {
            joined.contains(&sibling)
                || (first < sibling && sibling < last && is_inset(view, sibling))
        })
        .collect()
}

/// What stands between two parts of an article and gets no votes: pictures, headings, tables.
fn is_inset(view: &View<'_>, sibling: NodeId) -> bool {
    let here = view.measures.get(sibling);
    let is_picture =
        here.images > 0 && here.images <= MAX_INSET_IMAGES && here.letters < MAX_INSET_LETTERS;
    let tag = view.document.tag(sibling);
    let is_kind = tag.is_heading()
        || matches!(
            tag,
            Tag::Figure
                | Tag::Picture
                | Tag::Img
                | Tag::Video
                | Tag::Audio
                | Tag::Iframe
                | Tag::Table
                | Tag::Pre
                | Tag::Blockquote
                | Tag::Hr
                | Tag::Ul
                | Tag::Ol
                | Tag::Dl
        );
    !view.gone(sibling) && here.link_density() < MAX_INSET_LINKS && (is_kind || is_picture)
}

fn is_prose(view: &View<'_>, paragraph: NodeId) -> bool {
    let here = view.measures.get(paragraph);
    if here.letters > LONG_PARAGRAPH_LETTERS {
        return here.link_density() < LONG_PARAGRAPH_LINKS;
    }
    here.letters > 0
        && here.link_density() == 0.0
        && view.document.raw_text(paragraph).trim_end().ends_with(is_sentence_end)
}

/// Whole sentences in a list, a summary say, get no votes: lists are mostly menus.
fn is_prose_list(view: &View<'_>, sibling: NodeId) -> bool {
    let document = view.document;
    let here = view.measures.get(sibling);
    if here.letters < MIN_LIST_LETTERS || here.link_density() > 0.0 || here.images > 0 {
        return false;
    }
    let items =
        || document.subtree(sibling).filter(|&n| document.tag(n) == Tag::Li && !view.gone(n));
    items().count() > 1
        && items().all(|item| document.raw_text(item).trim_end().ends_with(is_sentence_end))
}
