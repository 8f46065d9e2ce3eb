//! Reads a saved file, whoever wrote it.

use super::body::Reader;
use super::canonical::canonical;
use super::head::read_head;
use crate::article::{Article, Direction, LeadImage};
use crate::options::ImageLinks;
use crate::sanitize::{RawNode, SafeElement, SafeHtml, SafeNode, sanitize};

/// What a saved file holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SavedFile {
    /// The instant of saving in milliseconds since 1970-01-01 UTC, where the file says it.
    pub saved: Option<i64>,
    /// The article. Pictures have their own addresses, also where the file uses the proxy.
    pub article: Article,
    /// How the file points to pictures.
    pub links: ImageLinks,
}

/// Reads a saved file. It never fails: what is not in the format is text of the article.
///
/// A file is as untrusted as a page, and its body passes the same sanitizer.
pub fn read(text: &str) -> SavedFile {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let text = text.replace("\r\n", "\n").replace(['\r', '\0'], "\n");
    let head = read_head(&text);
    let mut reader = Reader::new(head.url.as_deref());
    let mut raw = Vec::new();
    if !head.stray.is_empty() {
        raw.push(RawNode::element("p", vec![RawNode::text(head.stray)]));
    }
    raw.extend(reader.body(head.body));
    let mut body = canonical(sanitize(&raw).nodes());
    let lead_image = body.first().and_then(lead_image);
    if lead_image.is_some() {
        body.remove(0);
    }
    let links = match (reader.proxied, reader.direct) {
        (0, 1..) => ImageLinks::Original,
        _ => ImageLinks::Proxy,
    };
    let article = Article {
        direction: direction(&head.title, &body),
        title: head.title,
        byline: reader.byline,
        site_name: None,
        published: reader.published,
        modified: None,
        language: None,
        lead_image,
        excerpt: None,
        url: head.url,
        body: SafeHtml::rebuilt(body),
    };
    SavedFile { saved: head.saved, article, links }
}

/// The picture that opens the body, with its caption.
fn lead_image(first: &SafeNode) -> Option<LeadImage> {
    let element = first.as_element()?;
    let (picture, caption) = match (element.tag(), element.children()) {
        ("img", _) => (element, None),
        ("figure", [SafeNode::Element(picture), SafeNode::Element(caption)]) => {
            (picture, Some(caption.children().first()?.as_text()?))
        }
        _ => return None,
    };
    let is_plain =
        picture.tag() == "img" && picture.attributes().all(|(n, _)| matches!(n, "src" | "alt"));
    is_plain.then(|| LeadImage {
        url: picture.attribute("src").unwrap_or_default().to_owned(),
        alt: picture.attribute("alt").map(str::to_owned),
        caption: caption.map(str::to_owned),
    })
}

/// Which way the text runs. The writer says `dir` only where it differs from the article's, so a
/// `dir` that stands in no other tells the article's; else most letters do.
fn direction(title: &str, body: &[SafeNode]) -> Direction {
    match said_direction(body) {
        Some("ltr") => return Direction::Rtl,
        Some("rtl") => return Direction::Ltr,
        _ => (),
    }
    let (mut rtl, mut ltr) = (0_usize, 0_usize);
    let mut count = |text: &str| {
        for c in text.chars().filter(|c| c.is_alphabetic()) {
            if is_rtl(c) { rtl += 1 } else { ltr += 1 }
        }
    };
    count(title);
    count_texts(body, &mut count);
    if rtl > ltr { Direction::Rtl } else { Direction::Ltr }
}

fn count_texts(nodes: &[SafeNode], count: &mut impl FnMut(&str)) {
    for node in nodes {
        match node {
            SafeNode::Text(text) => count(text),
            SafeNode::Element(element) => count_texts(element.children(), count),
        }
    }
}

fn said_direction(nodes: &[SafeNode]) -> Option<&str> {
    nodes.iter().filter_map(SafeNode::as_element).find_map(|element: &SafeElement| {
        element
            .attribute("dir")
            .filter(|d| *d != "auto")
            .or_else(|| said_direction(element.children()))
    })
}

/// Letters of the scripts that run from right to left.
fn is_rtl(c: char) -> bool {
    matches!(c,
        '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{feff}'
        | '\u{10800}'..='\u{10fff}' | '\u{1e800}'..='\u{1efff}')
}
