//! Builds the article's body from what cleaning left: one shape for what pages write in many ways.
//!
//! Containers dissolve, loose text becomes paragraphs, pictures get their real address and their
//! caption, layout tables become the text that is in them. The result is still untrusted: it goes
//! to [`crate::sanitize`].

mod figures;
mod formula;
pub(crate) mod images;
mod inline;
mod space;
mod tables;

use crate::clean::{Cleaning, Context};
use crate::document::{Document, NodeId};
use crate::dom::Tag;
use crate::dom::text::count_letters;
use crate::sanitize::{RawElement, RawNode};
use std::collections::BTreeSet;
use url::Url;

pub(crate) use figures::{is_embed, is_embed_box};

/// Builds the body of one attempt.
#[derive(Debug)]
pub(crate) struct Builder<'a> {
    context: &'a Context<'a>,
    cleaning: &'a Cleaning,
    base: Option<&'a Url>,
    /// The lead picture, which is shown above the text and not in it.
    lead: Option<NodeId>,
    /// Pictures that are in the body already: lazy loading writes many of them twice.
    seen: BTreeSet<String>,
    /// Pictures met inside a line, to be set after it.
    waiting: Vec<RawNode>,
}

/// The text that is being gathered for one paragraph.
#[derive(Debug, Default)]
struct Line(Vec<RawNode>);

impl<'a> Builder<'a> {
    pub(crate) fn new(context: &'a Context<'a>, cleaning: &'a Cleaning) -> Self {
        Self {
            context,
            cleaning,
            base: context.metadata.base.as_ref(),
            lead: None,
            seen: BTreeSet::new(),
            waiting: Vec::new(),
        }
    }

    /// Leaves out the lead picture, also where it comes again.
    pub(crate) fn without_lead(mut self, lead: Option<(NodeId, &str)>) -> Self {
        if let Some((node, address)) = lead {
            self.lead = Some(node);
            self.seen.insert(images::identity(address));
        }
        self
    }

    /// The body from its roots in order.
    pub(crate) fn body(mut self, roots: &[NodeId]) -> Vec<RawNode> {
        let mut out = Vec::new();
        let mut line = Line::default();
        for &root in roots {
            let joins = !self.document().tag(root).is_block() && !self.context.page.has_block(root);
            if joins {
                self.push(&mut out, &mut line, root);
            } else {
                self.flush(&mut out, &mut line, "p", true);
                self.push(&mut out, &mut line, root);
                self.flush(&mut out, &mut line, "p", true);
            }
        }
        self.flush(&mut out, &mut line, "p", true);
        space::join_place_line(&mut out);
        lower_standfirst(&mut out);
        out
    }

    fn document(&self) -> &'a Document {
        self.context.document
    }

    /// The blocks that an element holds; its loose text as `tag`.
    fn flow(&mut self, id: NodeId, tag: &str, split: bool) -> Vec<RawNode> {
        let mut out = Vec::new();
        let mut line = Line::default();
        for child in self.document().children(id) {
            self.push_as(&mut out, &mut line, child, (tag, split));
        }
        self.flush(&mut out, &mut line, tag, split);
        out
    }

    fn push(&mut self, out: &mut Vec<RawNode>, line: &mut Line, id: NodeId) {
        self.push_as(out, line, id, ("p", true));
    }

    /// Adds a node to the line, or ends the line and adds a block.
    fn push_as(
        &mut self,
        out: &mut Vec<RawNode>,
        line: &mut Line,
        id: NodeId,
        (tag, split): (&str, bool),
    ) {
        if self.cleaning.is_gone(id) {
            return;
        }
        let document = self.document();
        match document.tag(id) {
            Tag::Text => line.0.push(RawNode::text(document.raw_text(id))),
            Tag::Br => line.0.push(RawNode::element("br", Vec::new())),
            Tag::Noscript => self.push_noscript(out, id),
            Tag::Img | Tag::Picture | Tag::Figure | Tag::Video | Tag::Audio | Tag::Iframe => {
                let blocks = self.media(id);
                if !blocks.is_empty() {
                    self.flush(out, line, tag, split);
                    out.extend(blocks);
                }
            }
            Tag::Math => line.0.extend(formula::node(document, id)),
            invisible if invisible.is_invisible() => {}
            block if block.is_block() || self.context.page.has_block(id) => {
                self.flush(out, line, tag, split);
                out.extend(self.block(id, block));
            }
            _ => {
                let nodes = self.inline(id, 0);
                line.0.extend(nodes);
                if !self.waiting.is_empty() {
                    self.flush(out, line, tag, split);
                }
            }
        }
    }

    /// Ends the line: one paragraph, or, where loose text is `split`, one for each run of breaks.
    fn flush(&mut self, out: &mut Vec<RawNode>, line: &mut Line, tag: &str, split: bool) {
        let nodes = std::mem::take(&mut line.0);
        let parts = if split { space::split_at_breaks(nodes) } else { vec![nodes] };
        for part in parts {
            let part = space::settle(part);
            if space::has_text(&part) {
                out.push(RawNode::element(tag, part));
            }
        }
        out.append(&mut self.waiting);
    }

    fn block(&mut self, id: NodeId, tag: Tag) -> Vec<RawNode> {
        match tag {
            Tag::P => self.flow(id, "p", false),
            Tag::H1 | Tag::H2 => self.flow(id, "h2", false),
            Tag::H3 | Tag::H4 | Tag::H5 | Tag::H6 => self.flow(id, tag.name(), false),
            Tag::Ul | Tag::Ol | Tag::Menu => {
                self.list(id, if tag == Tag::Ol { "ol" } else { "ul" })
            }
            Tag::Dl => self.definitions(id),
            Tag::Blockquote => wrap("blockquote", self.flow(id, "p", true)),
            Tag::Pre => inline::preformatted(self.context, self.cleaning, id),
            Tag::Hr => vec![RawNode::element("hr", Vec::new())],
            Tag::Table if self.context.page.is_data_table(id) => self.table(id),
            _ if self.is_figure_box(id) => self.media(id),
            _ => self.flow(id, "p", true),
        }
    }

    fn list(&mut self, id: NodeId, tag: &str) -> Vec<RawNode> {
        let mut items = Vec::new();
        for child in self.document().children(id).filter(|&c| !self.cleaning.is_gone(c)) {
            let content = match self.document().tag(child) {
                Tag::Text if self.document().raw_text(child).trim().is_empty() => continue,
                Tag::Li => self.flow(child, "p", true),
                _ => {
                    let (mut out, mut line) = (Vec::new(), Line::default());
                    self.push(&mut out, &mut line, child);
                    self.flush(&mut out, &mut line, "p", true);
                    out
                }
            };
            if !content.is_empty() {
                items.push(RawNode::element("li", unwrap_single(content)));
            }
        }
        wrap(tag, items)
    }

    fn definitions(&mut self, id: NodeId) -> Vec<RawNode> {
        let mut items = Vec::new();
        let document = self.document();
        for part in document.descendants(id) {
            let tag = document.tag(part);
            if matches!(tag, Tag::Dt | Tag::Dd) && !self.cleaning.is_gone(part) {
                let content = self.flow(part, "p", true);
                if !content.is_empty() {
                    items.push(RawNode::element(tag.name(), unwrap_single(content)));
                }
            }
        }
        if items.is_empty() { self.flow(id, "p", true) } else { wrap("dl", items) }
    }
}

/// A sentence that pages mark as a heading below the headline is a standfirst: it heads no part of the text.
fn lower_standfirst(blocks: &mut [RawNode]) {
    /// A heading proper is shorter.
    const MIN_LETTERS: u32 = 60;
    let mut elements = blocks.iter_mut().filter_map(|node| match node {
        RawNode::Element(element) if element.tag != "figure" => Some(element),
        _ => None,
    });
    if let Some(first) = elements.next()
        && matches!(first.tag.as_str(), "h2" | "h3" | "h4" | "h5" | "h6")
        && letters(&first.children) >= MIN_LETTERS
        && elements.next().is_some_and(|next| next.tag == "p")
    {
        "p".clone_into(&mut first.tag);
    }
}

fn letters(nodes: &[RawNode]) -> u32 {
    let of = |node: &RawNode| match node {
        RawNode::Text(text) => count_letters(text),
        RawNode::Element(element) => letters(&element.children),
    };
    nodes.iter().map(of).sum()
}

/// An element around the blocks; nothing around nothing.
fn wrap(tag: &str, children: Vec<RawNode>) -> Vec<RawNode> {
    if children.is_empty() { Vec::new() } else { vec![RawNode::element(tag, children)] }
}

/// A cell or item that holds one paragraph holds its text.
fn unwrap_single(mut blocks: Vec<RawNode>) -> Vec<RawNode> {
    let first_is_line = matches!(blocks.first(), Some(RawNode::Element(e)) if e.tag == "p");
    let others_are_lists = blocks
        .iter()
        .skip(1)
        .all(|b| matches!(b, RawNode::Element(e) if matches!(e.tag.as_str(), "ul" | "ol")));
    if first_is_line
        && others_are_lists
        && let RawNode::Element(RawElement { children, .. }) = blocks.remove(0)
    {
        return children.into_iter().chain(blocks).collect();
    }
    blocks
}
