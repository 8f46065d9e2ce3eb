//! What the page says about the article: title, byline, dates, site, language, picture.

use crate::article::{Direction, Timestamp};
use crate::document::Document;
use url::Url;

/// The page's words about its article, merged from all sources.
#[derive(Debug, Clone, Default)]
pub(crate) struct Metadata {
    pub(crate) title: String,
    pub(crate) byline: Option<String>,
    pub(crate) site_name: Option<String>,
    pub(crate) published: Option<Timestamp>,
    pub(crate) modified: Option<Timestamp>,
    pub(crate) language: Option<String>,
    pub(crate) direction: Direction,
    pub(crate) excerpt: Option<String>,
    /// The address to store.
    pub(crate) url: Option<Url>,
    /// What relative addresses on the page stand against.
    pub(crate) base: Option<Url>,
    /// Absolute addresses of the picture that the page shows when it is shared, best first.
    pub(crate) share_images: Vec<Url>,
}

/// Collects it all. `url` is the page's own address.
pub(crate) fn collect(document: &Document, url: Option<&Url>) -> Metadata {
    Metadata {
        title: document.title().unwrap_or("").to_owned(),
        url: url.cloned(),
        base: url.cloned(),
        ..Metadata::default()
    }
}
