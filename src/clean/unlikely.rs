//! What cannot hold the article, by role and by name.

use super::{Context, Reason};
use crate::document::NodeId;
use crate::dom::Tag;
use crate::normalize;
use crate::scoring::words;

/// Roles of page furniture (WAI-ARIA 1.2).
const ROLES: &[&str] = &[
    "alert",
    "alertdialog",
    "banner",
    "complementary",
    "contentinfo",
    "dialog",
    "menu",
    "menubar",
    "navigation",
    "search",
    "toolbar",
];
/// An element with so much of the page's running text is no furniture, whatever its name is.
const MOST_OF_THE_TEXT: f32 = 0.5;
/// Names inside tables say little: old pages lay out whole articles in them.
const TABLE_LEVELS: usize = 3;

/// Elements and roles that stand for furniture.
pub(super) fn landmark(context: &Context<'_>, id: NodeId) -> Option<Reason> {
    let document = context.document;
    let why = match document.tag(id) {
        Tag::Nav => Some("it is navigation"),
        Tag::Menu => Some("it is a menu"),
        _ => document
            .attribute(id, "role")
            .filter(|role| ROLES.contains(&role.trim()))
            .map(|_| "its role is page furniture"),
    };
    // A consent dialogue is often longer than the article under it.
    let is_notice = document.attribute(id, "aria-modal") == Some("true")
        || context.page.groups(id) & words::CONSENT != 0;
    why.filter(|_| is_notice || !holds_most(context, id)).map(Reason::Borrowed)
}

/// Class words of furniture, without a word of an article.
pub(super) fn reason(context: &Context<'_>, id: NodeId) -> Option<Reason> {
    let document = context.document;
    let groups = context.page.groups(id);
    if groups & words::UNLIKELY == 0 || groups & words::BODY != 0 {
        return None;
    }
    if matches!(
        document.tag(id),
        Tag::Body | Tag::Html | Tag::A | Tag::Article | Tag::Main | Tag::Blockquote
    ) {
        return None;
    }
    // A paragraph is no box, whatever its name is.
    let here = context.whole.get(id);
    if document.tag(id) == Tag::P && here.commas > 1 && here.link_density() < 0.3 {
        return None;
    }
    let in_table = document
        .ancestors(id)
        .take(TABLE_LEVELS)
        .any(|up| matches!(document.tag(up), Tag::Table | Tag::Code));
    let stays = in_table || holds_most(context, id) || normalize::is_embed_box(context, id);
    (!stays).then(|| name_of(groups).into())
}

/// Whether the element holds most of the page's commas: its running text.
pub(super) fn holds_most(context: &Context<'_>, id: NodeId) -> bool {
    let all = context.whole.get(NodeId::ROOT);
    let here = context.whole.get(id);
    here.commas as f32 > all.commas as f32 * MOST_OF_THE_TEXT && here.link_density() < 0.5
}

/// The first group, for the trace.
pub(super) fn name_of(groups: words::Groups) -> &'static str {
    match groups & words::UNLIKELY {
        g if g & words::COMMENT != 0 => "its name is that of comments",
        g if g & words::RELATED != 0 => "its name is that of other articles",
        g if g & words::SHARE != 0 => "its name is that of sharing",
        g if g & words::ADVERT != 0 => "its name is that of advertising",
        g if g & words::SUBSCRIBE != 0 => "its name is that of a subscription",
        g if g & words::CONSENT != 0 => "its name is that of a notice",
        g if g & words::NAVIGATION != 0 => "its name is that of navigation",
        g if g & words::TOOL != 0 => "its name is that of a tool",
        _ => "its name is that of page furniture",
    }
}
