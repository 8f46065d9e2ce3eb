//! Reads the body of a saved file into a raw tree.
//!
//! What we write has few shapes, and each comes back as it was. What others wrote may hold
//! anything: containers dissolve and their text becomes paragraphs, pictures that exist twice for
//! the sake of lazy loading come once, films of other sites become links. The result is
//! sanitized like a page.

use super::canonical::may_have_caption;
use super::flow::{Flow, stripped};
use super::media::Media;
use super::spacing::{is_blank, one_line};
use crate::article::Timestamp;
use crate::document::{Document, NodeId};
use crate::dom::Tag;
use crate::dom::text::{is_cjk_punctuation, is_unspaced};
use crate::sanitize::{RawElement, RawNode};
use std::collections::BTreeSet;
use url::Url;

/// Reads one body.
#[derive(Debug, Default)]
pub(super) struct Reader {
    base: Option<Url>,
    pub(super) byline: Option<String>,
    pub(super) published: Option<Timestamp>,
    /// Pictures whose address goes through the proxy, and pictures whose address could.
    pub(super) proxied: usize,
    pub(super) direct: usize,
    /// Something to be seen has been read: what follows is no dateline.
    pub(super) begun: bool,
    /// A paragraph has been read: what follows names no author and no date.
    pub(super) in_text: bool,
}

impl Reader {
    pub(super) fn new(url: Option<&str>) -> Self {
        Self { base: url.and_then(|u| Url::parse(u).ok()), ..Self::default() }
    }

    pub(super) fn body(&mut self, html: &str) -> Vec<RawNode> {
        if !html.contains('<') {
            return html
                .split("\n\n")
                .map(|p| RawNode::element("p", vec![RawNode::text(p)]))
                .collect();
        }
        let document = Document::parse(html);
        if document.partial {
            return stripped(html);
        }
        let mut pass = Pass {
            has_block: blocks_below(&document),
            pictures: BTreeSet::new(),
            document: &document,
            reader: self,
        };
        pass.pictures = pass.pictures_outside_noscript();
        pass.flow(NodeId::ROOT, true)
    }

    pub(super) fn link(&self, address: &str) -> Option<String> {
        let address = address.trim();
        match Url::parse(address) {
            Ok(url) => Some(url.into()),
            Err(_) if address.is_empty() || address.starts_with('#') => None,
            Err(_) => self.base.as_ref()?.join(address).ok().map(String::from),
        }
    }
}

/// For each node, whether a block lies below it.
fn blocks_below(document: &Document) -> Vec<bool> {
    let mut out = vec![false; document.len()];
    for id in document.ids().rev() {
        let is_block = document.tag(id).is_block() || out.get(id.index()).copied().unwrap_or(false);
        if let Some(flag) =
            document.parent(id).filter(|_| is_block).and_then(|p| out.get_mut(p.index()))
        {
            *flag = true;
        }
    }
    out
}

/// One walk over a body.
pub(super) struct Pass<'a> {
    pub(super) document: &'a Document,
    pub(super) reader: &'a mut Reader,
    has_block: Vec<bool>,
    /// Addresses of the pictures that need no `noscript`.
    pub(super) pictures: BTreeSet<String>,
}

impl Pass<'_> {
    /// The contents of an element that may hold blocks. At the `top` the caller makes paragraphs
    /// of loose text.
    fn flow(&mut self, id: NodeId, top: bool) -> Vec<RawNode> {
        let mut flow = Flow { top, ..Flow::default() };
        for child in self.document.children(id).collect::<Vec<_>>() {
            self.push(&mut flow, child);
        }
        flow.finish()
    }

    fn push(&mut self, flow: &mut Flow, id: NodeId) {
        let tag = self.document.tag(id);
        match tag {
            Tag::Text => {
                let text = self.text(id);
                self.reader.begun |= !text.chars().all(is_blank);
                flow.line.push(RawNode::Text(text));
            }
            Tag::Pre => flow.block(self.element(id, "pre", |pass| pass.preformatted(id))),
            Tag::P => {
                self.reader.in_text |= has_letters(self.document.raw_text(id));
                let mut paragraph = self.flow(id, false);
                flow.take_place_line(&mut paragraph);
                flow.block(self.with_attributes(id, "p", paragraph));
            }
            Tag::Time => self.time(flow, id),
            Tag::Address => self.address(flow, id),
            Tag::Div => self.div(flow, id),
            Tag::Figcaption if !flow.in_figure => self.dissolve(flow, id),
            _ => {
                if let Some(name) = block_name(tag) {
                    let mut content = match tag {
                        Tag::Hr => Vec::new(),
                        Tag::Figure => self.figure(id),
                        _ => self.flow(id, false),
                    };
                    if matches!(tag, Tag::Table) {
                        content.retain(
                            |node| !matches!(node, RawNode::Text(t) if t.chars().all(is_blank)),
                        );
                    }
                    flow.block(self.with_attributes(id, name, content));
                } else if tag.is_block() {
                    self.dissolve(flow, id);
                } else {
                    self.phrasing(flow, id, tag);
                }
            }
        }
    }

    fn figure(&mut self, id: NodeId) -> Vec<RawNode> {
        let mut flow = Flow { in_figure: true, ..Flow::default() };
        for child in self.document.children(id).collect::<Vec<_>>() {
            self.push(&mut flow, child);
        }
        flow.finish()
    }

    /// A container goes; its text is paragraphs of its own.
    pub(super) fn dissolve(&mut self, flow: &mut Flow, id: NodeId) {
        let inner = self.flow(id, true);
        flow.container(inner);
    }

    fn div(&mut self, flow: &mut Flow, id: NodeId) {
        if self.is_dateline(flow, id) {
            return self.dateline(flow, id);
        }
        if let Some(caption) = self.caption(id) {
            return flow.caption(caption);
        }
        let parts = self.significant_children(id);
        let (last, content) = parts.split_last().map_or((None, &[][..]), |(l, c)| (Some(*l), c));
        let caption = last.and_then(|last| self.caption(last));
        let content = if caption.is_some() { content } else { parts.as_slice() };
        let is_group = content.iter().all(|&part| self.is_picture(part))
            && (content.len() > 1 || caption.is_some() && !content.is_empty());
        let is_captioned = caption.is_some()
            && matches!(content, [one] if may_have_caption(self.document.tag(*one).name()));
        if !is_group && !is_captioned {
            return self.dissolve(flow, id);
        }
        let mut inner = Flow { in_figure: true, ..Flow::default() };
        for part in content.iter().copied() {
            self.push(&mut inner, part);
        }
        let mut children = inner.finish();
        children.extend(caption.map(|c| RawNode::element("figcaption", vec![RawNode::Text(c)])));
        flow.block(RawNode::element("figure", children));
    }

    /// The text of `<div><small>…</small></div>`.
    fn caption(&self, id: NodeId) -> Option<String> {
        match self.significant_children(id).as_slice() {
            [small]
                if self.document.tag(id) == Tag::Div && self.document.tag(*small) == Tag::Small =>
            {
                Some(self.words(*small)).filter(|words| !words.is_empty())
            }
            _ => None,
        }
    }

    pub(super) fn is_picture(&self, id: NodeId) -> bool {
        match self.document.tag(id) {
            Tag::Img | Tag::Video | Tag::Audio | Tag::Picture => true,
            Tag::A => {
                let parts = self.significant_children(id);
                !parts.is_empty() && parts.iter().all(|&part| self.is_picture(part))
            }
            _ => false,
        }
    }

    /// Children that are not blank text.
    pub(super) fn significant_children(&self, id: NodeId) -> Vec<NodeId> {
        let is_blank_text = |&c: &NodeId| {
            self.document.is_text(c) && self.document.raw_text(c).chars().all(is_blank)
        };
        self.document.children(id).filter(|c| !is_blank_text(c)).collect()
    }

    /// The text of a subtree as one line.
    pub(super) fn words(&self, id: NodeId) -> String {
        let mut out = String::new();
        for node in self.document.descendants(id) {
            let tag = self.document.tag(node);
            if tag == Tag::Text {
                out.push_str(&self.text(node));
            } else if tag == Tag::Br || tag.is_block() {
                out.push(' ');
            }
        }
        one_line(&out)
    }

    /// The text of a node. A line end is a space between words and nothing between characters of
    /// Chinese or Japanese text.
    fn text(&self, id: NodeId) -> String {
        let raw = self.document.raw_text(id);
        if !raw.contains('\n') {
            return raw.to_owned();
        }
        let mut out = String::with_capacity(raw.len());
        let mut blanks = String::new();
        for c in raw.chars() {
            if is_blank(c) {
                blanks.push(c);
                continue;
            }
            let is_dense = |c: char| is_unspaced(c) || is_cjk_punctuation(c);
            let joins =
                blanks.contains('\n') && out.chars().last().is_some_and(is_dense) && is_dense(c);
            if !blanks.is_empty() && !joins {
                out.push(' ');
            }
            blanks.clear();
            out.push(c);
        }
        if !blanks.is_empty() {
            out.push(' ');
        }
        out
    }

    pub(super) fn phrasing(&mut self, flow: &mut Flow, id: NodeId, tag: Tag) {
        if let Some(node) = self.media(id, tag) {
            return match node {
                Media::Node(node) => flow.line.push(node),
                Media::Nothing => (),
            };
        }
        let holds_blocks = self.has_block.get(id.index()).copied().unwrap_or(false);
        let name = phrasing_name(tag);
        if name.is_empty() {
            // An unknown element around blocks is a container like any other.
            if holds_blocks {
                return self.dissolve(flow, id);
            }
            for child in self.document.children(id).collect::<Vec<_>>() {
                self.push(flow, child);
            }
            return;
        }
        let content = if tag == Tag::Br { Vec::new() } else { self.flow(id, false) };
        let element = self.with_attributes(id, name, content);
        if holds_blocks { flow.block(element) } else { flow.line.push(element) }
    }

    fn preformatted(&mut self, id: NodeId) -> Vec<RawNode> {
        let mut out = Vec::new();
        for child in self.document.children(id).collect::<Vec<_>>() {
            match self.document.tag(child) {
                Tag::Text => out.push(RawNode::text(self.document.raw_text(child))),
                tag => match phrasing_name(tag) {
                    "" => out.extend(self.preformatted(child)),
                    name => out.push(self.element(child, name, |pass| pass.preformatted(child))),
                },
            }
        }
        out
    }

    fn element(
        &mut self,
        id: NodeId,
        name: &str,
        content: impl FnOnce(&mut Self) -> Vec<RawNode>,
    ) -> RawNode {
        let content = content(self);
        self.with_attributes(id, name, content)
    }

    fn with_attributes(&self, id: NodeId, name: &str, children: Vec<RawNode>) -> RawNode {
        let mut attributes = Vec::new();
        for (key, value) in self.document.attributes(id) {
            let value = match key {
                "href" if name == "a" => self.reader.link(value),
                "colspan" | "rowspan" | "lang" | "dir" => Some(value.to_owned()),
                _ => None,
            };
            attributes.extend(value.map(|value| (key.to_owned(), value)));
        }
        RawNode::Element(RawElement { tag: name.to_owned(), attributes, children })
    }
}

fn has_letters(text: &str) -> bool {
    text.chars().any(char::is_alphanumeric)
}

/// Blocks that stay, by the name that they get.
fn block_name(tag: Tag) -> Option<&'static str> {
    Some(match tag {
        Tag::H1 | Tag::H2 => "h2",
        Tag::Tfoot => "tbody",
        Tag::Menu => "ul",
        Tag::H3
        | Tag::H4
        | Tag::H5
        | Tag::H6
        | Tag::Ul
        | Tag::Ol
        | Tag::Li
        | Tag::Dl
        | Tag::Dt
        | Tag::Dd
        | Tag::Blockquote
        | Tag::Table
        | Tag::Caption
        | Tag::Thead
        | Tag::Tbody
        | Tag::Tr
        | Tag::Th
        | Tag::Td
        | Tag::Hr
        | Tag::Figure
        | Tag::Figcaption => tag.name(),
        _ => return None,
    })
}

/// Formatting that stays, by the name that it gets; empty for what goes.
fn phrasing_name(tag: Tag) -> &'static str {
    match tag {
        Tag::Del | Tag::Strike => "s",
        Tag::Ins => "u",
        Tag::Kbd | Tag::Samp | Tag::Tt => "code",
        Tag::A
        | Tag::B
        | Tag::Strong
        | Tag::I
        | Tag::Em
        | Tag::U
        | Tag::S
        | Tag::Sub
        | Tag::Sup
        | Tag::Small
        | Tag::Mark
        | Tag::Code
        | Tag::Ruby
        | Tag::Rt
        | Tag::Rp
        | Tag::Br => tag.name(),
        _ => "",
    }
}
