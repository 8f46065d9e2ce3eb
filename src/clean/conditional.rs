//! Boxes by what they hold: too many links, controls or headings for a piece of an article.
//!
//! One pass from the last node to the first: when an element is looked at, everything below it is
//! decided, and what was taken no longer counts.

use super::{Cleaning, Context, Reason};
use crate::document::{Document, NodeId};
use crate::dom::Tag;
use crate::normalize;
use crate::scoring::{Measure, Measures};

/// A box with this many commas is running text.
const MIN_COMMAS: u32 = 10;

/// Marks boxes below the roots; gives the counts of what is left.
pub(crate) fn remove_conditionally(
    context: &Context<'_>,
    cleaning: &mut Cleaning,
    roots: &[NodeId],
    use_class_weight: bool,
) -> Measures {
    let document = context.document;
    let mut taken = Vec::new();
    let measures = Measures::folding(document, context.page, |id, here| {
        if cleaning.is_gone(id) {
            return true;
        }
        let is_box = matches!(
            document.tag(id),
            Tag::Form
                | Tag::Fieldset
                | Tag::Table
                | Tag::Ul
                | Tag::Ol
                | Tag::Div
                | Tag::Section
                | Tag::Header
        );
        if !is_box || !roots.iter().any(|&r| r != id && document.is_within(id, r)) {
            return false;
        }
        let weight = if use_class_weight { context.page.class_weight(id) } else { 0.0 };
        let why = judge(context, id, here, weight);
        if let Some(why) = why {
            taken.push((id, why));
        }
        why.is_some()
    });
    // Outermost first, so that the trace names the box and not its parts.
    for (id, why) in taken.into_iter().rev() {
        cleaning.remove(document, id, "conditional", Reason::Borrowed(why));
    }
    measures
}

fn judge(context: &Context<'_>, id: NodeId, here: &Measure, weight: f32) -> Option<&'static str> {
    let document = context.document;
    let tag = document.tag(id);
    if context.page.is_data_table(id)
        || context.page.is_kept_whole(id)
        || normalize::is_embed_box(context, id)
    {
        return None;
    }
    if weight < 0.0 && tag != Tag::Header {
        return Some("its name speaks against it");
    }
    if here.commas >= MIN_COMMAS {
        return None;
    }
    let links = here.link_density();
    let is_list = matches!(tag, Tag::Ul | Tag::Ol) || is_mostly_list(context, id, here);
    let images = here.images;
    if images > 1 && here.paragraphs * 2 < images && here.letters < 400 && links > 0.2 {
        return Some("it holds pictures and hardly any text");
    }
    if !is_list && here.items > here.paragraphs + 100 {
        return Some("it holds list items and hardly any text");
    }
    if here.inputs > here.paragraphs / 3 && here.letters < 500 && here.inputs > 0 {
        return Some("it holds form controls");
    }
    if !is_list
        && here.heading_density() < 0.9
        && here.letters < 25
        && (images == 0 || images > 2)
        && links > 0.0
    {
        return Some("it holds a few words of links");
    }
    let limit = if weight >= 25.0 { 0.5 } else { 0.2 };
    if !is_list && links > limit && weight < 25.0 {
        return Some("much of it is links");
    }
    if weight >= 25.0 && links > limit {
        return Some("most of it is links");
    }
    if is_list && links > 0.7 && here.items > 1 && here.commas < 3 {
        return Some("it is a list of links");
    }
    if here.embeds > 1 && here.letters < 75 {
        return Some("it holds frames and hardly any text");
    }
    (images == 0 && here.letters == 0 && here.embeds == 0 && !holds_media(document, id))
        .then_some("it is empty")
}

fn holds_media(document: &Document, id: NodeId) -> bool {
    document.descendants(id).any(|n| {
        matches!(document.tag(n), Tag::Video | Tag::Audio | Tag::Hr | Tag::Math | Tag::Noscript)
    })
}

/// Nearly all of its text stands in lists.
fn is_mostly_list(context: &Context<'_>, id: NodeId, here: &Measure) -> bool {
    let document = context.document;
    if here.items < 2 {
        return false;
    }
    let in_lists: u32 = document
        .descendants(id)
        .filter(|&n| matches!(document.tag(n), Tag::Ul | Tag::Ol))
        .filter(|&n| {
            !document
                .ancestors(n)
                .take_while(|&a| a != id)
                .any(|a| matches!(document.tag(a), Tag::Ul | Tag::Ol))
        })
        .map(|n| context.whole.get(n).letters)
        .sum();
    in_lists as f32 > here.letters as f32 * 0.9
}
