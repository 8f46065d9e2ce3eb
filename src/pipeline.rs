//! The stages in their order, and the ladder of attempts.

use crate::article::Article;
use crate::document::Document;
use crate::error::ExtractError;
use crate::metadata;
use crate::options::Options;
use crate::removal::Removal;
use crate::sanitize::{RawNode, SafeNode, safe_url, sanitize};
use crate::snapshot::Snapshot;
use serde::Serialize;

/// What [`extract`] gives.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
pub struct Extraction {
    /// The article.
    pub article: Article,
    /// The body as a reader shows it: runs of line breaks are paragraphs.
    pub view: Vec<SafeNode>,
    /// Minutes that reading it takes, at least 1.
    pub reading_minutes: u32,
    /// The page was too large and was cut: the end may be missing.
    pub partial: bool,
    /// What was left out, and why; filled where [`Options::removals`] asks for it.
    pub removals: Vec<Removal>,
}

/// Finds the article in a page.
///
/// # Errors
/// [`ExtractError`] says why there is none. It never panics, whatever the page holds.
pub fn extract(snapshot: &Snapshot<'_>, options: &Options) -> Result<Extraction, ExtractError> {
    let url = snapshot.url.map(|u| safe_url(u).ok_or(ExtractError::BadUrl)).transpose()?;
    let document = Document::parse(snapshot.html);
    let found = metadata::collect(&document, url.as_ref());
    let text = crate::dom::text::visible_text(&document, crate::document::NodeId::ROOT);
    let body = sanitize(&[RawNode::element("p", vec![RawNode::text(text)])]);
    let _ = options;
    Ok(Extraction {
        view: body.nodes().to_vec(),
        article: Article {
            title: found.title,
            byline: found.byline,
            site_name: found.site_name,
            published: found.published,
            modified: found.modified,
            language: found.language,
            direction: found.direction,
            lead_image: None,
            excerpt: found.excerpt,
            url: found.url.map(String::from),
            body,
        },
        reading_minutes: 1,
        partial: document.partial,
        removals: Vec::new(),
    })
}
