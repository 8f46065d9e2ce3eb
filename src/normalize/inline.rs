//! Lines: links, emphasis, code.

use super::{Builder, formula, images};
use crate::clean::{Cleaning, Context};
use crate::document::NodeId;
use crate::dom::Tag;
use crate::sanitize::{RawElement, RawNode};

/// Deeper emphasis is dropped.
const MAX_DEPTH: usize = 32;

impl Builder<'_> {
    /// The element, which holds no block, as it stands in a line.
    pub(super) fn inline(&mut self, id: NodeId, depth: usize) -> Vec<RawNode> {
        let document = self.document();
        if self.cleaning.is_gone(id) {
            return Vec::new();
        }
        match document.tag(id) {
            Tag::Text => return vec![RawNode::text(document.raw_text(id))],
            Tag::Br => return vec![RawNode::element("br", Vec::new())],
            Tag::Math => return formula::node(document, id),
            Tag::Img | Tag::Picture | Tag::Video | Tag::Audio | Tag::Iframe => {
                let blocks = self.media(id);
                self.waiting.extend(blocks);
                return Vec::new();
            }
            Tag::Noscript => {
                let mut blocks = Vec::new();
                self.push_noscript(&mut blocks, id);
                self.waiting.extend(blocks);
                return Vec::new();
            }
            tag if tag.is_invisible() => return Vec::new(),
            _ => {}
        }
        let children: Vec<RawNode> = if depth < MAX_DEPTH {
            document.children(id).flat_map(|child| self.inline(child, depth + 1)).collect()
        } else {
            vec![RawNode::text(document.raw_text(id))]
        };
        let tag = document.tag(id);
        if tag == Tag::A {
            return self.link(id, children);
        }
        match kept_name(tag) {
            Some(name) => vec![RawNode::element(name, children)],
            None if tag == Tag::Q => {
                let quoted = [vec![RawNode::text("“")], children, vec![RawNode::text("”")]];
                quoted.into_iter().flatten().collect()
            }
            None => children,
        }
    }

    fn link(&self, id: NodeId, children: Vec<RawNode>) -> Vec<RawNode> {
        let target = self
            .document()
            .attribute(id, "href")
            .filter(|href| !href.trim_start().starts_with('#'))
            .and_then(|href| images::absolute(self.base, href));
        match target {
            Some(url) if super::space::has_text(&children) => vec![RawNode::Element(RawElement {
                tag: "a".to_owned(),
                attributes: vec![("href".to_owned(), url.into())],
                children,
            })],
            _ => children,
        }
    }
}

/// The name under which an element of a line stays.
fn kept_name(tag: Tag) -> Option<&'static str> {
    Some(match tag {
        Tag::Strong => "strong",
        Tag::B => "b",
        Tag::Em | Tag::Cite | Tag::Var => "em",
        Tag::I => "i",
        Tag::U | Tag::Ins => "u",
        Tag::S | Tag::Del | Tag::Strike => "s",
        Tag::Sub => "sub",
        Tag::Sup => "sup",
        Tag::Small => "small",
        Tag::Mark => "mark",
        Tag::Code | Tag::Kbd | Tag::Samp | Tag::Tt => "code",
        Tag::Ruby => "ruby",
        Tag::Rt => "rt",
        Tag::Rp => "rp",
        _ => return None,
    })
}

/// Text whose line ends count.
pub(super) fn preformatted(context: &Context<'_>, cleaning: &Cleaning, id: NodeId) -> Vec<RawNode> {
    let document = context.document;
    let mut text = String::new();
    for node in document.descendants(id).filter(|&n| !cleaning.is_gone(n)) {
        match document.tag(node) {
            Tag::Text => text.push_str(document.raw_text(node)),
            Tag::Br => text.push('\n'),
            // Some highlighters give each line an element of its own.
            tag if tag.is_block() && !text.is_empty() && !text.ends_with('\n') => text.push('\n'),
            _ => {}
        }
    }
    let text = text.trim_end().trim_start_matches(['\n', '\r']).replace("\r\n", "\n");
    if text.is_empty() {
        return Vec::new();
    }
    let is_code = document.descendants(id).any(|n| document.tag(n) == Tag::Code);
    let text = RawNode::text(text);
    let content = if is_code { RawNode::element("code", vec![text]) } else { text };
    vec![RawNode::element("pre", vec![content])]
}
