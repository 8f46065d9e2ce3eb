//! Finds the picture above the text, which often lies outside of the body's element.

use super::Metadata;
use super::page::has_word;
use crate::document::{Document, NodeId};
use crate::dom::Tag;
use crate::dom::text::count_letters;
use crate::normalize::images;
use url::Url;

/// Smaller pictures are buttons and portraits.
const MIN_SIDE: f32 = 150.0;
/// A picture further down the text stays in its place.
const MAX_LETTERS_ABOVE: u32 = 700;
/// A picture without a figure leads in when the page gives it this width …
const MIN_LARGE_WIDTH: f32 = 300.0;
/// … and no more than a caption stands between it and the text.
const MAX_LETTERS_BETWEEN: u32 = 200;
/// Shorter file names are those of placeholders.
const MIN_NAME: usize = 4;

/// Words of classes and ids of pictures that are not the article's.
#[rustfmt::skip]
const OTHERS: &[&str] = &[
    "logo", "icon", "avatar", "author", "sprite", "pixel", "placeholder", "badge", "profile",
    "newsletter", "promo", "related", "teaser", "teasers", "recommend", "recommended", "sidebar",
    "nav", "menu", "advert", "advertisement", "ad", "ads", "podcast", "comment", "comments",
    "footer", "byline", "share", "social", "breadcrumb", "trending", "popular", "carousel",
];

/// The picture element of the article's lead picture.
///
/// A picture of the page under the file name that the metas give for sharing, else the first proper
/// one in a `figure` in the article or below the headline. Measured on news pages the two together
/// are right in nine of ten cases where they find one; the address of the metas alone in seven.
pub(crate) fn find(document: &Document, metadata: &Metadata, body: NodeId) -> Option<NodeId> {
    let until = end_of_opening(document, body);
    let names: Vec<String> = metadata.share_images.iter().filter_map(file_name).collect();
    let pictures: Vec<NodeId> = document
        .ids()
        .take(until)
        .filter(|&id| {
            document.tag(id) == Tag::Img
                && is_proper(document, id, body)
                && images::picture(document, metadata.base.as_ref(), id).is_some()
        })
        .collect();
    let is_named = |id: &NodeId| addresses(document, *id).iter().any(|a| names.contains(a));
    let first_visible = |found: Vec<NodeId>| {
        // A picture that loads late has a twin in a <noscript>.
        let shown = found.iter().copied().find(|&id| !is_in(document, id, &[Tag::Noscript]));
        shown.or_else(|| found.first().copied())
    };
    if let Some(named) = first_visible(pictures.iter().copied().filter(is_named).collect()) {
        return Some(named);
    }
    let headline = metadata.headline;
    let in_place = |id: &NodeId| {
        let after_headline = headline.is_some_and(|h| *id > h);
        is_in(document, *id, &[Tag::Figure, Tag::Picture])
            && (after_headline
                || is_in(document, *id, &[Tag::Article, Tag::Main])
                    && headline.is_none_or(|h| shares_article(document, *id, h)))
    };
    let first = pictures.iter().copied().find(in_place);
    first.or_else(|| pictures.into_iter().rev().find(|&id| leads_in(document, metadata, id, body)))
}

/// A large picture right above the headline or the text, with no more than a caption between.
fn leads_in(document: &Document, metadata: &Metadata, id: NodeId, body: NodeId) -> bool {
    let is_large = images::side(document, id, "width").is_some_and(|w| w >= MIN_LARGE_WIDTH);
    let opens = |to: NodeId| id < to && letters_between(document, id, to) <= MAX_LETTERS_BETWEEN;
    is_large
        && match metadata.headline {
            Some(headline) if id < headline => opens(headline),
            _ => opens(body),
        }
}

fn letters_between(document: &Document, from: NodeId, to: NodeId) -> u32 {
    let mut letters = 0;
    let mut next = Some(from);
    while let Some(node) = next.filter(|&n| n < to) {
        let hidden = document.tag(node).is_invisible();
        if document.is_text(node) {
            letters += count_letters(document.raw_text(node));
        }
        next = if hidden { document.after(node) } else { document.following(node) };
    }
    letters
}

/// One past the last node that may be the lead picture: where the text has properly begun.
fn end_of_opening(document: &Document, body: NodeId) -> usize {
    let mut letters = 0;
    let mut next = Some(body);
    while let Some(node) = next.filter(|n| n.index() < document.end(body)) {
        let tag = document.tag(node);
        if tag.is_invisible() || matches!(tag, Tag::Figcaption) {
            next = document.after(node);
            continue;
        }
        if tag == Tag::Text {
            letters += count_letters(document.raw_text(node));
            if letters > MAX_LETTERS_ABOVE {
                return node.index();
            }
        }
        next = document.following(node);
    }
    document.end(body)
}

fn is_in(document: &Document, id: NodeId, tags: &[Tag]) -> bool {
    document.ancestors(id).any(|a| tags.contains(&document.tag(a)))
}

/// Whether a picture above the headline lies in the headline's own article.
fn shares_article(document: &Document, id: NodeId, headline: NodeId) -> bool {
    let article =
        document.ancestors(id).find(|&a| matches!(document.tag(a), Tag::Article | Tag::Main));
    article.is_some_and(|article| document.is_within(headline, article))
}

/// Large enough, and not of the page's margins. What holds the body too is no margin, whatever its
/// name is.
fn is_proper(document: &Document, id: NodeId, body: NodeId) -> bool {
    !images::is_smaller(document, id, MIN_SIDE)
        && std::iter::once(id)
            .chain(document.ancestors(id))
            .take_while(|&node| !document.is_within(body, node))
            .all(|node| match document.tag(node) {
                Tag::Aside | Tag::Footer | Tag::Nav => false,
                Tag::Html | Tag::Body | Tag::Main | Tag::Article => true,
                _ => !["class", "id"]
                    .iter()
                    .filter_map(|a| document.attribute(node, a))
                    .any(|v| has_word(v, OTHERS)),
            })
}

/// File names of all addresses of a picture.
fn addresses(document: &Document, id: NodeId) -> Vec<String> {
    images::copies(document, id)
        .flat_map(|node| document.attributes(node))
        .filter(|(name, _)| ["src", "original", "lazy"].iter().any(|part| name.contains(part)))
        .map(|(_, value)| value)
        .flat_map(str::split_ascii_whitespace)
        .map(|word| word.trim_matches(','))
        .filter(|word| word.contains(['/', '.']) && !word.starts_with("data:"))
        .filter_map(name_of_path)
        .collect()
}

fn file_name(url: &Url) -> Option<String> {
    name_of_path(url.as_str())
}

/// The last part of an address without query, extension and size, in lower case. Image servers
/// that take the address as a parameter are looked through.
fn name_of_path(address: &str) -> Option<String> {
    let inner = ["url=", "src=", "image="].iter().find_map(|key| {
        let (_, value) = address
            .split_once(&format!("?{key}"))
            .or_else(|| address.split_once(&format!("&{key}")))?;
        let value = value.split('&').next()?.replace("%2F", "/").replace("%2f", "/");
        value.contains('/').then_some(value)
    });
    let address = inner.as_deref().unwrap_or(address);
    let path = address.split(['?', '#']).next()?.trim_end_matches('/');
    let name = path.rsplit('/').next()?.to_ascii_lowercase();
    let name = [".jpg", ".jpeg", ".png", ".gif", ".webp", ".avif"]
        .iter()
        .find_map(|e| name.strip_suffix(e))
        .unwrap_or(&name);
    let name = without_size(name);
    (name.len() >= MIN_NAME).then(|| name.to_owned())
}

/// Drops a size at the end: `-1200x630`, `_w1200`.
fn without_size(name: &str) -> &str {
    let Some(at) = name.rfind(['-', '_']) else { return name };
    let (head, size) = name.split_at(at);
    let size = size.trim_start_matches(['-', '_', 'w', 'h']);
    let is_size = !size.is_empty()
        && size.len() <= 9
        && size.contains('x')
        && size.bytes().all(|b| b.is_ascii_digit() || b == b'x');
    if is_size { head } else { name }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(html: &str) -> Option<String> {
        let page = Url::parse("https://paper.example/a/1").unwrap();
        let document = Document::parse(html);
        let metadata = super::super::collect(&document, Some(&page));
        let body = document.ids().find(|&id| document.attribute(id, "id") == Some("text"))?;
        let picture = find(&document, &metadata, body)?;
        document.attribute(picture, "id").map(str::to_owned)
    }

    #[test]
    fn the_lead_picture_is_found_above_the_text() {
        let text = format!("<p>{}</p>", "Plain words of the article. ".repeat(60));
        for (before, inside, expected) in [
            (
                "<h1>A headline of words</h1><figure><img id=a src=/p/one.jpg></figure>",
                "",
                Some("a"),
            ),
            (
                "<img class=logo id=l src=/logo.png><h1>A headline of words</h1><div><img id=b src=/p/shared-800x450.jpg></div>",
                "",
                Some("b"),
            ),
            (
                "<h1>A headline of words</h1>",
                "<figure><img id=c data-src=/p/late.jpg src=data:x></figure>",
                Some("c"),
            ),
            (
                "<h1>A headline of words</h1><aside><figure><img id=d src=/p/x.jpg></figure></aside>",
                "",
                None,
            ),
            (
                "<h1>A headline of words</h1><figure><img id=e width=80 src=/p/small.jpg></figure>",
                "",
                None,
            ),
            ("<h1>A headline of words</h1><figure><img id=f src=data:gif></figure>", "", None),
            (
                "<h1>A headline of words</h1><figure><img id=g src=/p/blank.gif></figure><figure><img id=h src=/p/two.jpg></figure>",
                "",
                Some("h"),
            ),
        ] {
            let html = format!(
                "<meta property=og:image content=https://cdn.example/x/shared.jpg>{before}<div id=text>{inside}{text}<figure><img id=z src=/p/shared.jpg></figure></div>"
            );
            assert_eq!(found(&html).as_deref(), expected, "{before}");
        }
    }

    #[test]
    fn names_of_files_are_compared_without_size_and_server() {
        for (one, other) in [
            ("https://a.example/x/photo-1.jpg?w=300", "/y/photo-1.webp"),
            ("https://a.example/x/photo-1200x630.jpg", "/photo.jpg"),
            (
                "https://img.example/r?w=3&url=https%3A%2F%2Fa.example%2Fphoto.jpg",
                "https://a.example/photo.png",
            ),
        ] {
            assert_eq!(name_of_path(one), name_of_path(other));
        }
    }
}
