//! Pictures, films and frames of a saved file, with the leftovers of lazy loading.

use super::body::Pass;
use super::links::{original, proxied};
use crate::document::NodeId;
use crate::dom::Tag;
use crate::sanitize::{RawElement, RawNode, safe_url};
use std::collections::BTreeSet;

/// Where pages that load late keep a picture's address.
const LATE_SOURCES: [&str; 5] =
    ["data-src", "data-original", "data-lazy-src", "data-actualsrc", "srcset"];

/// What an element that shows something becomes.
pub(super) enum Media {
    Node(RawNode),
    Nothing,
}

impl Pass<'_> {
    /// `None` for an element that is nothing of the kind.
    pub(super) fn media(&mut self, id: NodeId, tag: Tag) -> Option<Media> {
        let node = match tag {
            Tag::Img => self.image(id),
            Tag::Video => self.player(id, "video"),
            Tag::Audio => self.player(id, "audio"),
            Tag::Iframe => self.frame(id),
            Tag::Noscript if self.is_second_copy(id) => None,
            Tag::Script
            | Tag::Style
            | Tag::Template
            | Tag::Select
            | Tag::Svg
            | Tag::Canvas
            | Tag::Head
            | Tag::Source
            | Tag::Track => None,
            _ => return None,
        };
        self.reader.begun |= node.is_some();
        Some(node.map_or(Media::Nothing, Media::Node))
    }

    fn image(&mut self, id: NodeId) -> Option<RawNode> {
        let Some(address) = self.image_address(id) else {
            // Without the picture, its words are left.
            let alt = self.document.attribute(id, "alt")?;
            return Some(RawNode::text(format!(" {alt} ")));
        };
        let mut attributes = vec![("src".to_owned(), self.counted(&address))];
        for name in ["alt", "lang", "dir"] {
            let value = self.document.attribute(id, name);
            attributes.extend(value.map(|value| (name.to_owned(), value.to_owned())));
        }
        Some(RawNode::Element(RawElement {
            tag: "img".to_owned(),
            attributes,
            children: Vec::new(),
        }))
    }

    /// The picture's absolute address as the file says it.
    fn image_address(&self, id: NodeId) -> Option<String> {
        let sources = std::iter::once("src").chain(LATE_SOURCES);
        sources.filter_map(|name| self.document.attribute(id, name)).find_map(|value| {
            let first = value.split_whitespace().next()?.trim_end_matches(',');
            // A path below the file's own place is a copy beside it and not on the site.
            let is_absolute = first.starts_with('/') || safe_url(first).is_some();
            self.reader.link(first).filter(|_| is_absolute).filter(|link| safe_url(link).is_some())
        })
    }

    /// Takes the proxy off and notes how the file points to pictures.
    fn counted(&mut self, address: &str) -> String {
        let original = original(address);
        if original != address {
            self.reader.proxied += 1;
        } else if proxied(address).is_some() {
            self.reader.direct += 1;
        }
        original.into_owned()
    }

    fn player(&mut self, id: NodeId, tag: &str) -> Option<RawNode> {
        let own = self.document.attribute(id, "src");
        let source = own.or_else(|| {
            let mut inner =
                self.document.descendants(id).filter(|&d| self.document.tag(d) == Tag::Source);
            inner.find_map(|d| self.document.attribute(d, "src"))
        })?;
        let mut attributes = vec![("src".to_owned(), self.reader.link(source)?)];
        if let Some(poster) =
            self.document.attribute(id, "poster").and_then(|p| self.reader.link(p))
        {
            attributes.push(("poster".to_owned(), self.counted(&poster)));
        }
        for name in ["lang", "dir"] {
            let value = self.document.attribute(id, name);
            attributes.extend(value.map(|value| (name.to_owned(), value.to_owned())));
        }
        Some(RawNode::Element(RawElement { tag: tag.to_owned(), attributes, children: Vec::new() }))
    }

    /// What a frame shows lies elsewhere: a link leads there.
    fn frame(&self, id: NodeId) -> Option<RawNode> {
        let address = self.reader.link(self.document.attribute(id, "src")?)?;
        // What stands in a frame is markup for browsers without frames.
        let inside = crate::document::Document::parse(self.document.raw_text(id));
        let inside = crate::dom::text::visible_text(&inside, NodeId::ROOT);
        let title = self.document.attribute(id, "title").unwrap_or("");
        let label = [inside.as_str(), title, &address]
            .into_iter()
            .find(|l| !l.trim().is_empty())?
            .to_owned();
        Some(RawNode::Element(RawElement {
            tag: "a".to_owned(),
            attributes: vec![("href".to_owned(), address)],
            children: vec![RawNode::Text(label)],
        }))
    }

    /// The picture in a `noscript` mostly stands beside it too, to be loaded late.
    fn is_second_copy(&self, id: NodeId) -> bool {
        let mut images =
            self.document.descendants(id).filter(|&n| self.document.tag(n) == Tag::Img);
        // Without a picture it is words for browsers without scripts.
        images.all(|image| {
            self.image_address(image).is_none_or(|address| self.pictures.contains(&address))
        })
    }

    pub(super) fn pictures_outside_noscript(&self) -> BTreeSet<String> {
        let mut out = BTreeSet::new();
        let mut next = Some(NodeId::ROOT);
        while let Some(id) = next {
            if self.document.tag(id) == Tag::Noscript {
                next = self.document.after(id);
                continue;
            }
            if self.document.tag(id) == Tag::Img {
                out.extend(self.image_address(id));
            }
            next = self.document.following(id);
        }
        out
    }
}
