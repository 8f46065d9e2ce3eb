//! Gathers blocks and the loose text between them, as a foreign body gives them.

use super::canonical::is_phrasing;
use super::spacing::is_blank;
use crate::document::{Document, NodeId};
use crate::dom::Tag;
use crate::sanitize::RawNode;
use html5ever::LocalName;

/// Blocks in order, with the line that is being gathered.
#[derive(Default)]
pub(super) struct Flow {
    pub(super) top: bool,
    pub(super) in_figure: bool,
    pub(super) out: Vec<RawNode>,
    pub(super) line: Vec<RawNode>,
    /// A container's edge stands before the open line, which is then a paragraph.
    pub(super) after_container: bool,
}

impl Flow {
    pub(super) fn block(&mut self, block: RawNode) {
        self.end_line(self.after_container);
        self.after_container = false;
        self.out.push(block);
    }

    /// Takes in what was in a container: its loose text is a paragraph, and so is the text before.
    pub(super) fn container(&mut self, inner: Vec<RawNode>) {
        if !inner.iter().any(is_seen) && !inner.iter().any(is_element) {
            return;
        }
        self.end_line(true);
        for node in inner {
            if is_loose(&node) {
                self.line.push(node);
            } else {
                self.end_line(true);
                self.out.push(node);
            }
        }
        self.end_line(true);
        self.after_container = true;
    }

    /// Gives a caption to the picture before it.
    pub(super) fn caption(&mut self, caption: String) {
        let blank = |node: &RawNode| matches!(node, RawNode::Text(t) if t.chars().all(is_blank));
        while self.line.last().is_some_and(blank) {
            self.line.pop();
        }
        let before = if self.line.is_empty() { self.out.last() } else { self.line.last() };
        if !before.is_some_and(is_media) {
            let small = RawNode::element("small", vec![RawNode::Text(caption)]);
            return self.block(RawNode::element("p", vec![small]));
        }
        let picture = if self.line.is_empty() { self.out.pop() } else { self.line.pop() };
        let caption = RawNode::element("figcaption", vec![RawNode::Text(caption)]);
        let children = picture.into_iter().chain([caption]).collect();
        self.block(RawNode::element("figure", children));
    }

    /// `华盛顿 — <p>…`: the place line of an agency belongs to the paragraph behind it.
    pub(super) fn take_place_line(&mut self, paragraph: &mut Vec<RawNode>) {
        let is_text = self.line.iter().all(|node| matches!(node, RawNode::Text(_)));
        let [.., RawNode::Text(last)] = self.line.as_slice() else { return };
        if self.top && is_text && last.trim_end().ends_with(['—', '–', '－', '-']) {
            let mut place = std::mem::take(&mut self.line);
            place.push(RawNode::text(" "));
            paragraph.splice(0..0, place);
        }
    }

    /// Ends the open line. As a paragraph it gives up the pictures in it: beside loose text they
    /// are blocks, and a line without text is none.
    fn end_line(&mut self, is_paragraph: bool) {
        let line = std::mem::take(&mut self.line);
        if !is_paragraph {
            return self.out.extend(line);
        }
        for part in line.chunk_by(|a, b| is_media(a) == is_media(b)) {
            match part {
                [first, ..] if is_media(first) => self.out.extend_from_slice(part),
                part if part.iter().any(is_seen) => {
                    self.out.push(RawNode::element("p", part.to_vec()));
                }
                _ => (),
            }
        }
    }

    pub(super) fn finish(mut self) -> Vec<RawNode> {
        self.end_line(self.after_container && !self.in_figure);
        // One container with one line in it is no paragraph of its own in an item or a cell.
        match self.out.as_mut_slice() {
            [RawNode::Element(one)] if !self.top && self.after_container && one.tag == "p" => {
                std::mem::take(&mut one.children)
            }
            _ => self.out,
        }
    }
}

fn is_element(node: &RawNode) -> bool {
    matches!(node, RawNode::Element(_))
}

fn is_media(node: &RawNode) -> bool {
    matches!(node, RawNode::Element(e) if matches!(e.tag.as_str(), "img" | "video" | "audio"))
}

/// Text that is not blank, or an element.
fn is_seen(node: &RawNode) -> bool {
    match node {
        RawNode::Text(text) => !text.chars().all(is_blank),
        RawNode::Element(element) => element.tag != "br",
    }
}

/// Part of a line.
fn is_loose(node: &RawNode) -> bool {
    match node {
        RawNode::Text(_) => true,
        RawNode::Element(element) => is_phrasing(&element.tag) && !holds_block(&element.children),
    }
}

fn holds_block(nodes: &[RawNode]) -> bool {
    nodes.iter().any(|node| match node {
        RawNode::Text(_) => false,
        RawNode::Element(element) => !is_phrasing(&element.tag) || holds_block(&element.children),
    })
}

/// The text between the tags: what is left of a body that no parser should be given whole.
pub(super) fn stripped(html: &str) -> Vec<RawNode> {
    let mut paragraphs = vec![String::new()];
    for piece in html.split('<') {
        let (tag, text) = piece.split_once('>').unwrap_or(("", piece));
        let name = tag.trim_start_matches('/').split([' ', '/', '\n']).next().unwrap_or("");
        if Tag::from_local_name(&LocalName::from(name.to_ascii_lowercase())).is_block() {
            paragraphs.push(String::new());
        }
        if let Some(paragraph) = paragraphs.last_mut() {
            paragraph.push_str(text);
        }
    }
    paragraphs.retain(|paragraph| !paragraph.chars().all(is_blank));
    // The parser knows the character references.
    let text = |paragraph: &String| Document::parse(paragraph).raw_text(NodeId::ROOT).to_owned();
    paragraphs.iter().map(|p| RawNode::element("p", vec![RawNode::Text(text(p))])).collect()
}
