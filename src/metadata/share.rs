//! What the page says about itself for sharing: its address, its summary, its picture.

use super::json_ld::Role;
use super::page::Page;
use crate::dom::text::collapse;
use crate::url::canonical;
use url::Url;

type Source = fn(&Page<'_>) -> Option<String>;

/// Where the summary is looked for.
const EXCERPT: &[(&str, Source)] = &[
    ("og:description", |p| p.meta("og:description").map(str::to_owned)),
    ("description", |p| p.first_meta(&["description", "dc.description"]).map(str::to_owned)),
    ("description in JSON-LD", |p| p.ld.text(Role::Article, &["description"]).map(str::to_owned)),
    ("twitter:description", |p| p.meta("twitter:description").map(str::to_owned)),
];

/// A summary is a sentence or two.
const MAX_EXCERPT_CHARS: usize = 600;

/// What the page gives as summaries, best first.
pub(super) fn summaries(page: &Page<'_>) -> Vec<String> {
    let found = EXCERPT.iter().filter_map(|(_, source)| source(page));
    found
        .filter(|text| !text.trim().is_empty())
        .map(|text| collapse(&super::entities::unescape(&text)))
        .collect()
}

/// One or two sentences about the article.
pub(super) fn excerpt(summaries: &[String]) -> Option<String> {
    summaries.first().map(|text| text.chars().take(MAX_EXCERPT_CHARS).collect())
}

/// What relative addresses stand against: `<base href>` or the page's address.
pub(super) fn base(page: &Page<'_>) -> Option<Url> {
    let declared = page.base_href.and_then(|href| resolve(page.url, href));
    declared.or_else(|| page.url.cloned())
}

/// The address to store.
pub(super) fn address(page: &Page<'_>, base: Option<&Url>) -> Option<Url> {
    let declared = [page.link("canonical"), page.meta("og:url")].into_iter().flatten();
    let mut declared = declared.filter_map(|href| resolve(base, href));
    let trusted = declared
        .find(|d| page.url.is_none_or(|p| canonical(Some(p), Some(d)) != canonical(Some(p), None)));
    canonical(page.url, trusted.as_ref())
}

/// Absolute addresses of the pictures for sharing, best first, each once.
pub(super) fn images(page: &Page<'_>, base: Option<&Url>) -> Vec<Url> {
    let ld = page.ld.images();
    let metas = ["og:image:secure_url", "og:image", "og:image:url"]
        .iter()
        .flat_map(|name| page.metas_named(name));
    let twitter =
        ["twitter:image", "twitter:image:src"].iter().flat_map(|name| page.metas_named(name));
    let linked = page.link("image_src").into_iter();
    let addresses: Vec<&str> =
        metas.chain(ld.iter().map(String::as_str)).chain(twitter).chain(linked).collect();
    let mut images: Vec<Url> = Vec::new();
    for url in addresses.into_iter().filter_map(|address| resolve(base, address)) {
        if images.len() < 8 && !images.contains(&url) {
            images.push(url);
        }
    }
    images
}

/// An absolute http(s) address.
fn resolve(base: Option<&Url>, href: &str) -> Option<Url> {
    let href = href.trim();
    let url = match base {
        Some(base) => base.join(href).ok()?,
        None => Url::parse(href).ok()?,
    };
    crate::sanitize::safe_url(url.as_str())
}
