//! Says whether what was found is an article, and what the page is instead.
//!
//! Wrong either way costs trust: a reader that opens on a home page shows rubbish, one that refuses
//! an article is broken. Where a page declares an article it is believed; what is declared otherwise,
//! or not at all, is judged by the shape of its text. Declarations are never required: hardly any
//! old or Chinese page has them.

use crate::clean::{Cleaning, Context};
use crate::document::NodeId;
use crate::error::{ExtractError, NoArticleReason};
use crate::metadata::Kind;
use crate::scoring::weights;
use url::Url;

/// So many headings or items that are links make a list.
const MIN_TEASERS: usize = 5;
/// On the front page of a site less text than this is a teaser.
const MIN_HOME_LETTERS: u32 = 300;
/// A page with this share of link text, and little other text, is a list.
const LIST_LINKS: f32 = 0.5;
/// A declared product with more running text than this is a review.
const MAX_PRODUCT_LETTERS: u32 = 3_000;
/// Teasers take up at least this share of a list's text.
const MIN_TEASER_SHARE: f32 = 0.3;

/// Whether the input is HTML at all.
pub(crate) fn is_html(text: &str) -> bool {
    let start = text.trim_start_matches(['\u{feff}', ' ', '\n', '\r', '\t']);
    if ["%PDF-", "\u{fffd}PNG", "GIF8", "PK\u{3}\u{4}", "{", "["]
        .iter()
        .any(|magic| start.starts_with(magic))
    {
        return false;
    }
    let mut rest = text;
    while let Some((_, after)) = rest.split_once('<') {
        if after.starts_with(|c: char| c.is_ascii_alphabetic() || c == '!') {
            return true;
        }
        rest = after;
    }
    false
}

/// Judges what an extraction found: `roots` with so many `letters` left.
pub(crate) fn judge(
    context: &Context<'_>,
    cleaning: &Cleaning,
    roots: &[NodeId],
    letters: u32,
    url: Option<&Url>,
) -> Result<(), ExtractError> {
    let declared = context.metadata.declared;
    let whole = context.whole.get(NodeId::ROOT);
    let refuse = |reason| Err(ExtractError::NoArticle(reason));
    if declared.is(Kind::Product) && !declared.is(Kind::Article) && letters < MAX_PRODUCT_LETTERS {
        return refuse(NoArticleReason::Product);
    }
    let is_home = url.is_some_and(|u| u.path() == "/" && u.query().is_none());
    let is_linked = whole.link_density() > LIST_LINKS;
    if letters < weights::MIN_ARTICLE_LETTERS {
        let (teasers, _) = teasers(context, None, &[NodeId::ROOT]);
        let is_list = is_home || teasers >= MIN_TEASERS;
        let reason = if is_list && is_linked {
            NoArticleReason::LinkList
        } else {
            NoArticleReason::TooShort
        };
        return refuse(reason);
    }
    if declared.is(Kind::Article) {
        return Ok(());
    }
    let (teasers, teaser_letters) = teasers(context, Some(cleaning), roots);
    let is_list =
        teasers >= MIN_TEASERS && teaser_letters as f32 > letters as f32 * MIN_TEASER_SHARE;
    let looks_like_home = is_home && is_linked && (teasers > 1 || letters < MIN_HOME_LETTERS);
    if is_list || (declared.is(Kind::List) && teasers >= MIN_TEASERS) || looks_like_home {
        return refuse(NoArticleReason::LinkList);
    }
    Ok(())
}

/// How many headings in the article are links to elsewhere, and how much text they and what
/// follows each of them hold.
fn teasers(context: &Context<'_>, cleaning: Option<&Cleaning>, roots: &[NodeId]) -> (usize, u32) {
    let document = context.document;
    let (mut count, mut letters) = (0, 0);
    for id in roots.iter().flat_map(|&root| document.subtree(root)) {
        if cleaning.is_some_and(|c| c.is_gone(id)) || !document.tag(id).is_heading() {
            continue;
        }
        let here = context.whole.get(id);
        if here.letters > 0 && here.link_density() > 0.8 {
            count += 1;
            let box_ = document.parent(id).unwrap_or(id);
            let text = context.whole.get(box_).letters;
            // A box of its own counts whole; a heading among paragraphs counts with one of them.
            letters += text.min(here.letters + weights::MIN_BODY_LETTERS);
        }
    }
    (count, letters)
}
