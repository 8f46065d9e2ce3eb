//! The links that may lead to the pages of an article.

use super::address::{self, Reading};
use super::label::{self, Label};
use crate::clean::{Cleaning, Context};
use crate::document::NodeId;
use crate::dom::{Tag, text};
use crate::normalize::images;
use crate::scoring::words::COMMENT;
use url::Url;

/// Between the article's last words and the links to its pages stand labels, sharing and the
/// author, but no list of other things.
const MAX_LETTERS_BETWEEN: u32 = 400;
/// So many headings that lead to articles make a list of them.
const MIN_ARTICLES: usize = 2;

/// Headings of what readers write begin so.
const COMMENTS: &[&str] = &[
    "comment",
    "reviews",
    "replies",
    "kommentar",
    "komentar",
    "komentarz",
    "commentaire",
    "comentario",
    "comentário",
    "commenti",
    "reacties",
    "yorum",
    "комментар",
    "коментар",
    "отзыв",
    "σχόλι",
    "تعليق",
    "评论",
    "評論",
    "留言",
    "コメント",
    "댓글",
];

/// A link that says a number, or that more follows.
pub(super) struct Link {
    pub(super) label: Label,
    pub(super) url: Url,
    pub(super) stem: String,
    pub(super) readings: Vec<Reading>,
}

/// All such links to the page's own host, in the page's head, in the article and right under it.
pub(super) fn collect(
    context: &Context<'_>,
    cleaning: &Cleaning,
    roots: &[NodeId],
    page: &Url,
) -> Vec<Link> {
    let document = context.document;
    let end = end_of_reach(context, cleaning, roots, page);
    let mut links = Vec::new();
    let mut is_under_comments = false;
    for id in document.ids().take_while(|id| *id <= end) {
        if document.tag(id).is_heading() {
            let said = text::collapse(document.raw_text(id)).to_lowercase();
            is_under_comments = COMMENTS.iter().any(|word| said.starts_with(word));
        }
        let Some(label) = label_of(context, id) else { continue };
        let url = document
            .attribute(id, "href")
            .and_then(|href| images::absolute(context.metadata.base.as_ref().or(Some(page)), href));
        let Some(mut url) = url.filter(|url| url.host() == page.host()) else { continue };
        let is_of_comments = url.fragment().is_some_and(|f| f.to_lowercase().contains("comment"));
        if is_of_comments || is_under_comments || is_in_comments(context, id, roots) {
            continue;
        }
        url.set_fragment(None);
        if url.port().is_none() && page.port().is_none() {
            // Old pages link to http what is served by https now; where both are served it is one page.
            let _ = url.set_scheme(page.scheme());
        }
        let (stem, readings) = (address::stem(&url), address::readings(&url));
        links.push(Link { label, url, stem, readings });
    }
    links
}

/// Where the links to pages end: a few letters after the article's end.
fn end_of_reach(
    context: &Context<'_>,
    cleaning: &Cleaning,
    roots: &[NodeId],
    page: &Url,
) -> NodeId {
    let document = context.document;
    let last = roots
        .iter()
        .flat_map(|&root| document.subtree(root))
        .filter(|&id| !cleaning.is_gone(id) && document.is_text(id))
        .max()
        .unwrap_or(NodeId::ROOT);
    let mut letters = 0;
    std::iter::successors(Some(last), |&id| document.following(id))
        .skip(1)
        .take_while(|&id| {
            if document.tag(id).is_heading() && !is_of_pages(context, id, page) {
                return false; // it begins something else: comments, other articles
            }
            if document.is_text(id) && cleaning.rule_of(id) != Some("hidden") {
                letters += context.page.text_counts(id).0;
            }
            letters <= MAX_LETTERS_BETWEEN
        })
        .last()
        .unwrap_or(last)
}

/// Whether a heading is that of the links to pages: it stands in their landmark, or holds one.
fn is_of_pages(context: &Context<'_>, heading: NodeId, page: &Url) -> bool {
    let document = context.document;
    let stem = address::stem(page);
    let leads_on = |link| {
        let url = images::absolute(Some(page), document.attribute(link, "href")?)?;
        Some(address::readings(&url).iter().any(|reading| reading.stem == stem))
    };
    document.ancestors(heading).any(|up| document.tag(up) == Tag::Nav)
        || document
            .descendants(heading)
            .any(|n| document.tag(n) == Tag::A && leads_on(n).unwrap_or(false))
}

/// What a link says; none where it says something else.
fn label_of(context: &Context<'_>, id: NodeId) -> Option<Label> {
    let document = context.document;
    let tag = document.tag(id);
    if !matches!(tag, Tag::A | Tag::Link) {
        return None;
    }
    let rel = document.attribute(id, "rel").unwrap_or("");
    let is_next = rel.split_ascii_whitespace().any(|word| word.eq_ignore_ascii_case("next"));
    if tag == Tag::Link {
        return is_next.then_some(Label::Next);
    }
    let mut said = text::collapse(document.raw_text(id));
    if said.is_empty() {
        let alt = |child| document.attribute(child, "alt");
        let mut pictures = document.descendants(id).filter(|&n| document.tag(n) == Tag::Img);
        let otherwise = pictures.find_map(alt).or_else(|| document.attribute(id, "title"));
        otherwise.unwrap_or("").clone_into(&mut said);
    }
    label::read(&said).or(is_next.then_some(Label::Next))
}

/// Whether a link stands in an element that is named after comments and does not hold the article.
fn is_in_comments(context: &Context<'_>, id: NodeId, roots: &[NodeId]) -> bool {
    let holds_article = |up| roots.iter().any(|&root| context.document.is_within(root, up));
    context
        .document
        .ancestors(id)
        .take_while(|&up| !holds_article(up))
        .any(|up| context.page.groups(up) & COMMENT != 0)
}

/// Whether what was found is several articles, each under a headline that leads to it.
pub(super) fn is_of_articles(
    context: &Context<'_>,
    cleaning: &Cleaning,
    roots: &[NodeId],
    page: &Url,
) -> bool {
    let document = context.document;
    let own = address::stem(page);
    let leads_away = |heading: &NodeId| {
        let link = document
            .descendants(*heading)
            .chain(document.ancestors(*heading).take(1))
            .find(|&n| document.tag(n) == Tag::A);
        link.and_then(|link| images::absolute(Some(page), document.attribute(link, "href")?))
            .is_some_and(|url| url.host() == page.host() && address::stem(&url) != own)
    };
    roots
        .iter()
        .flat_map(|&root| document.subtree(root))
        .filter(|&id| document.tag(id).is_heading() && !cleaning.is_gone(id))
        .filter(leads_away)
        .count()
        >= MIN_ARTICLES
}
