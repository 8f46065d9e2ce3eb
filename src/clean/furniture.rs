//! Elements inside an article that are never part of it.

use super::unlikely::name_of;
use super::{Context, Reason};
use crate::document::NodeId;
use crate::dom::Tag;
use crate::normalize;
use crate::scoring::{measure, words};

/// A box with more text than this is looked at more closely than by its name.
const MAX_NAMED_LETTERS: u32 = 1_000;

pub(super) fn reason(context: &Context<'_>, id: NodeId) -> Option<Reason> {
    let document = context.document;
    let why = match document.tag(id) {
        Tag::Footer => "it is a footer",
        Tag::Aside if !is_figure_box(context, id) => "it stands aside",
        Tag::Nav | Tag::Menu => "it is navigation",
        // A picture that opens larger when it is clicked.
        Tag::Button if measure::holds_figure(document, id) => return None,
        // A question that opens its answer.
        Tag::Button if document.ancestors(id).take(2).any(|up| document.tag(up).is_heading()) => {
            return None;
        }
        Tag::Button | Tag::Input | Tag::Select | Tag::Textarea => "it is a form control",
        Tag::Object | Tag::Embed | Tag::Canvas => "it is an embedded object",
        Tag::Iframe if !normalize::is_embed(document, id) => "it is a frame",
        Tag::Dialog => "it is a dialog",
        Tag::Link | Tag::Meta | Tag::Template => "it holds nothing to read",
        _ => return None,
    };
    Some(Reason::Borrowed(why))
}

/// An `<aside>` around a picture of the article.
fn is_figure_box(context: &Context<'_>, id: NodeId) -> bool {
    let here = context.whole.get(id);
    here.images > 0
        && here.link_density() < 0.2
        && here.letters < 400
        && context.document.descendants(id).any(|n| context.document.tag(n) == Tag::Figcaption)
}

/// Boxes whose class words say what they are.
pub(super) fn named_clutter(context: &Context<'_>, id: NodeId) -> Option<Reason> {
    let document = context.document;
    let groups = context.page.groups(id);
    let tag = document.tag(id);
    if groups & words::UNLIKELY == 0
        || matches!(tag, Tag::Html | Tag::Body | Tag::Main | Tag::Figure | Tag::Blockquote)
    {
        return None;
    }
    let here = context.whole.get(id);
    let certain = words::SHARE
        | words::RELATED
        | words::SUBSCRIBE
        | words::ADVERT
        | words::COMMENT
        | words::CONSENT;
    let is_certain = groups & certain != 0 && groups & words::BODY == 0;
    (is_certain
        && here.letters < MAX_NAMED_LETTERS
        && !is_picture_box(context, id)
        && !normalize::is_embed_box(context, id))
    .then(|| name_of(groups).into())
}

/// A box named after promotion that holds a picture of the article with its caption.
fn is_picture_box(context: &Context<'_>, id: NodeId) -> bool {
    let here = context.whole.get(id);
    here.images == 1 && here.letters == 0
}
