//! Cuts a page into blocks: the text between two places where a line begins or ends.

use super::text_facts::TextFacts;
use crate::document::{Document, NodeId};
use crate::dom::{Tag, text};
use crate::scoring::Page;
use std::ops::Range;

/// So many breaks in a row end a paragraph.
const PARAGRAPH_BREAKS: u32 = 2;

/// The text between two places where a line begins or ends; it is judged as one.
#[derive(Debug, Clone)]
pub(crate) struct Block {
    /// The element whose line it is.
    pub(crate) owner: NodeId,
    /// Its text nodes, in [`Blocks::nodes`].
    nodes: Range<usize>,
    /// Where its text lies in [`Blocks::text`].
    text: Range<usize>,
    /// It follows line breaks in the same element.
    pub(crate) after_break: bool,
    /// All text of its owner is in it.
    pub(crate) is_whole: bool,
    pub(crate) facts: TextFacts,
}

/// All blocks of a page in document order.
#[derive(Debug, Default)]
pub(crate) struct Blocks {
    all: Vec<Block>,
    nodes: Vec<NodeId>,
    /// The text of all blocks, white space collapsed.
    text: String,
}

/// The block that is being gathered.
#[derive(Debug, Default)]
struct Open {
    first_node: usize,
    text_start: usize,
    link_letters: u32,
    bold_letters: u32,
    links: u32,
    breaks: u32,
    after_break: bool,
}

impl Blocks {
    pub(crate) fn cut(document: &Document, page: &Page) -> Self {
        let mut blocks = Self::default();
        let mut open = Open::default();
        // Containers that are open: (element, end).
        let mut owners: Vec<(NodeId, usize)> = vec![(NodeId::ROOT, document.end(NodeId::ROOT))];
        let (mut link_end, mut bold_end) = (0, 0);
        let mut next = Some(NodeId::ROOT);
        while let Some(id) = next {
            while owners.len() > 1 && owners.last().is_some_and(|(_, end)| *end <= id.index()) {
                blocks.close(&mut open, owners.pop().map_or(NodeId::ROOT, |(owner, _)| owner));
            }
            let owner = owners.last().map_or(NodeId::ROOT, |(owner, _)| *owner);
            let tag = document.tag(id);
            if tag.is_invisible() {
                next = document.after(id);
                continue;
            }
            match tag {
                Tag::Text => {
                    let raw = document.raw_text(id);
                    blocks.add(&mut open, owner, id, raw);
                    let letters = page.text_counts(id).0;
                    if id.index() < link_end {
                        open.link_letters += letters;
                    }
                    if id.index() < bold_end {
                        open.bold_letters += letters;
                    }
                }
                Tag::Br => open.breaks += 1,
                _ => {
                    let whole = document.tag(owner) == Tag::Pre || page.is_data_table(owner);
                    if !whole && (tag.is_block() || tag == Tag::Button || page.has_block(id)) {
                        blocks.close(&mut open, owner);
                        owners.push((id, document.end(id)));
                    } else if tag.is_block() {
                        // A cell or line of what is judged as a whole.
                        blocks.space();
                    }
                    if tag == Tag::A {
                        open.links += 1;
                        link_end = document.end(id).max(link_end);
                    }
                    if matches!(tag, Tag::B | Tag::Strong | Tag::Em | Tag::I) {
                        bold_end = document.end(id).max(bold_end);
                    }
                }
            }
            next = document.following(id);
        }
        while let Some((owner, _)) = owners.pop() {
            blocks.close(&mut open, owner);
        }
        blocks.mark_whole(document);
        blocks
    }

    fn add(&mut self, open: &mut Open, owner: NodeId, id: NodeId, raw: &str) {
        let is_blank = raw.chars().all(text::is_space);
        if !is_blank && open.breaks > 0 {
            let is_indented =
                raw.trim_start_matches(['\r', '\n', '\t']).starts_with(['\u{3000}', '\u{a0}']);
            if open.breaks >= PARAGRAPH_BREAKS || is_indented {
                self.close(open, owner);
                open.after_break = true;
            }
            open.breaks = 0;
            self.space();
        }
        self.nodes.push(id);
        if self.text.len() == open.text_start {
            text::push_collapsed(&mut self.text, raw.trim_start_matches(text::is_space));
        } else {
            text::push_collapsed(&mut self.text, raw);
        }
    }

    fn space(&mut self) {
        if !self.text.ends_with(' ') {
            self.text.push(' ');
        }
    }

    fn close(&mut self, open: &mut Open, owner: NodeId) {
        let body = self.text.get(open.text_start..).unwrap_or("").trim_end();
        if body.chars().any(char::is_alphanumeric) {
            let text_end = open.text_start + body.len();
            let mut facts = TextFacts::of(body);
            facts.link_letters = open.link_letters.min(facts.letters);
            facts.bold_letters = open.bold_letters.min(facts.letters);
            facts.links = open.links;
            self.all.push(Block {
                owner,
                nodes: open.first_node..self.nodes.len(),
                text: open.text_start..text_end,
                after_break: open.after_break,
                is_whole: false,
                facts,
            });
        }
        *open = Open {
            first_node: self.nodes.len(),
            text_start: self.text.len(),
            // A link may hold blocks.
            ..Open::default()
        };
    }

    fn mark_whole(&mut self, document: &Document) {
        let mut owners: Vec<NodeId> = self.all.iter().map(|b| b.owner).collect();
        owners.sort_unstable();
        for block in &mut self.all {
            let at = owners.partition_point(|o| *o < block.owner);
            block.is_whole =
                owners.get(at + 1).is_none_or(|&next| !document.is_within(next, block.owner));
        }
    }

    pub(crate) fn all(&self) -> &[Block] {
        &self.all
    }

    pub(crate) fn text(&self, block: &Block) -> &str {
        self.text.get(block.text.clone()).unwrap_or("")
    }

    pub(crate) fn nodes(&self, block: &Block) -> &[NodeId] {
        self.nodes.get(block.nodes.clone()).unwrap_or(&[])
    }
}
