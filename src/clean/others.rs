//! What other people wrote, or at another time: readers' comments, and further articles or posts on the same
//! page.
//!
//! All are often longer than the article and as well written, so that no count of words or commas
//! tells them from it. What tells them is the structure: comments come as several elements of that name beside an
//! element that is named after an article, and another article has a headline of its own.

use super::{Cleaning, Context, Reason};
use crate::document::NodeId;
use crate::dom::Tag;
use crate::metadata::{self, Kind};
use crate::scoring::words;
use std::collections::BTreeSet;

/// An article is not shorter, links apart.
const MIN_LETTERS: u32 = 140;
/// So many elements named after comments in one are comments, and so many articles in one others.
const MIN_COMMENTS: usize = 2;
/// So many posts are an archive.
const MIN_POSTS: usize = 3;
/// A date has so many digits.
const DATE_DIGITS: usize = 6;
/// So many elements that may hold the article are looked at.
const MAX_BODIES: usize = 64;

/// Marks both, whatever share of the page's text they are.
pub(super) fn remove(context: &Context<'_>, cleaning: &mut Cleaning) {
    let declared = context.metadata.declared;
    if !declared.is(Kind::Forum) && !declared.is(Kind::Question) {
        remove_comments(context, cleaning);
    }
    remove_other_articles(context, cleaning);
    remove_other_posts(context, cleaning);
}

fn remove_comments(context: &Context<'_>, cleaning: &mut Cleaning) {
    let document = context.document;
    let is_named = |id: NodeId| context.page.groups(id) & words::COMMENT != 0;
    let mut bodies: Option<Vec<NodeId>> = None;
    for id in document.ids() {
        let may_hold =
            matches!(document.tag(id), Tag::Div | Tag::Section | Tag::Ul | Tag::Ol | Tag::Aside);
        if !may_hold || !is_named(id) || cleaning.is_gone(id) {
            continue;
        }
        let comments = document
            .children(id)
            .filter(|&child| is_named(child) && context.whole.get(child).letters > 0)
            .count();
        if comments < MIN_COMMENTS {
            continue;
        }
        let bodies = bodies.get_or_insert_with(|| bodies_of(context));
        let stands_apart = |&body: &NodeId| body < id && !document.is_within(id, body);
        if bodies.iter().any(stands_apart) {
            cleaning.remove(document, id, "others", Reason::Borrowed("readers wrote it"));
        }
    }
}

/// Elements named after an article's text, with enough of it, that are none of comments.
fn bodies_of(context: &Context<'_>) -> Vec<NodeId> {
    let document = context.document;
    document
        .ids()
        .filter(|&id| {
            let groups = context.page.groups(id);
            let is_body = document.tag(id) == Tag::Article || groups & words::BODY != 0;
            is_body && groups & words::UNLIKELY == 0 && has_text(context, id)
        })
        .take(MAX_BODIES)
        .collect()
}

fn has_text(context: &Context<'_>, id: NodeId) -> bool {
    let here = context.whole.get(id);
    here.letters.saturating_sub(here.link_letters()) >= MIN_LETTERS && here.commas > 0
}

fn remove_other_articles(context: &Context<'_>, cleaning: &mut Cleaning) {
    let document = context.document;
    let is_article = |id: &NodeId| document.tag(*id) == Tag::Article;
    let own = context
        .metadata
        .headline
        .and_then(|headline| document.ancestors(headline).find(is_article))
        .filter(|&id| has_text(context, id) && !cleaning.is_gone(id));
    let Some(own) = own else { return };
    let mut next = document.after(own);
    while let Some(id) = next {
        let holds_several = || document.descendants(id).filter(is_article).count() >= MIN_COMMENTS;
        let is_other = is_article(&id) && (has_own_headline(context, id) || holds_several());
        if is_other && !cleaning.is_gone(id) {
            cleaning.remove(document, id, "others", Reason::Borrowed("it is another article"));
        }
        next = if is_other { document.after(id) } else { document.following(id) };
    }
}

/// A first-level heading, or one that leads to a page of its own, and not the page's own headline.
fn has_own_headline(context: &Context<'_>, id: NodeId) -> bool {
    let document = context.document;
    document
        .descendants(id)
        .find(|&n| document.tag(n).is_heading() && context.whole.get(n).letters > 0)
        .is_some_and(|heading| {
            let is_linked = || {
                context.whole.get(heading).link_density() > 0.5
                    || document.ancestors(heading).take(3).any(|up| document.tag(up) == Tag::A)
            };
            let says = document.raw_text(heading);
            (document.tag(heading) == Tag::H1 || is_linked())
                && !metadata::title_matches(context.metadata, says)
        })
}

/// Posts under each other, each with a title that is not the page's: a blog's archive, of which the
/// first is read.
fn remove_other_posts(context: &Context<'_>, cleaning: &mut Cleaning) {
    let document = context.document;
    // The front page of a blog is no article.
    if context.metadata.url.as_ref().is_some_and(|url| url.path() == "/") {
        return;
    }
    let mut posts: Vec<(&str, NodeId)> = document
        .ids()
        .filter(|&id| is_post(context, id))
        .filter_map(|id| Some((document.attribute(id, "class")?, id)))
        .collect();
    posts.sort_unstable();
    for same in posts.chunk_by(|a, b| a.0 == b.0).filter(|same| same.len() >= MIN_POSTS) {
        let mut last = NodeId::ROOT;
        let titles: Vec<&str> = same
            .iter()
            .filter_map(|&(_, post)| {
                let from = std::mem::replace(&mut last, post);
                title_before(context, from, post)
            })
            .collect();
        let is_own = |title: &&str| metadata::title_matches(context.metadata, title);
        let different: BTreeSet<&str> = titles.iter().copied().collect();
        if different.len() < same.len() || titles.iter().skip(1).any(is_own) {
            continue;
        }
        for &(_, post) in same.iter().skip(1) {
            cleaning.remove(document, post, "others", Reason::Borrowed("it is another post"));
        }
    }
}

/// An element named after a post's text, with text and without the headline.
fn is_post(context: &Context<'_>, id: NodeId) -> bool {
    let document = context.document;
    matches!(document.tag(id), Tag::Div | Tag::Td | Tag::Section)
        && context.page.groups(id) & words::BODY != 0
        && document
            .attribute(id, "class")
            .is_some_and(|c| c.contains("post") || c.contains("entry"))
        && has_text(context, id)
        && !context.metadata.headline.is_some_and(|h| document.is_within(h, id))
}

/// What stands right above a post and is named after a title, when a date stands there too: parts of one
/// article have titles, but no dates.
fn title_before<'a>(context: &Context<'a>, from: NodeId, post: NodeId) -> Option<&'a str> {
    let document = context.document;
    let before = || document.ids().skip(from.index() + 1).take_while(|&id| id < post);
    let title = before().find(|&id| {
        (document.tag(id).is_heading() || context.page.groups(id) & words::TITLE != 0)
            && context.whole.get(id).letters > 0
            && document.end(id) <= post.index()
    })?;
    let digits: usize = before()
        .filter(|&id| id >= title && document.is_text(id))
        .map(|id| document.raw_text(id).bytes().filter(u8::is_ascii_digit).count())
        .sum();
    (digits >= DATE_DIGITS).then(|| document.raw_text(title).trim())
}
