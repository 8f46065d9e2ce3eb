//! Tables that hold data.

use super::{Builder, unwrap_single, wrap};
use crate::document::NodeId;
use crate::dom::{Tag, text};
use crate::sanitize::{RawElement, RawNode};

impl Builder<'_> {
    pub(super) fn table(&mut self, id: NodeId) -> Vec<RawNode> {
        let document = self.document();
        let (mut caption, mut head, mut body) = (Vec::new(), Vec::new(), Vec::new());
        for node in document.descendants(id).filter(|&n| !self.cleaning.is_gone(n)) {
            let owner = document.ancestors(node).find(|&a| document.tag(a) == Tag::Table);
            if owner != Some(id) {
                continue;
            }
            match document.tag(node) {
                Tag::Caption => {
                    let line = text::visible_text(document, node);
                    if !line.is_empty() {
                        caption.push(RawNode::element("caption", vec![RawNode::text(line)]));
                    }
                }
                Tag::Tr => {
                    let row = self.row(node);
                    let in_head =
                        document.parent(node).is_some_and(|p| document.tag(p) == Tag::Thead);
                    if in_head { &mut head } else { &mut body }.extend(row);
                }
                _ => {}
            }
        }
        let sections = [wrap("thead", head), wrap("tbody", body)].concat();
        if sections.is_empty() { Vec::new() } else { wrap("table", [caption, sections].concat()) }
    }

    fn row(&mut self, id: NodeId) -> Vec<RawNode> {
        let document = self.document();
        let mut cells = Vec::new();
        let mut any = false;
        for cell in document.children(id).filter(|&c| !self.cleaning.is_gone(c)) {
            let tag = document.tag(cell);
            if !matches!(tag, Tag::Td | Tag::Th) {
                continue;
            }
            let children = unwrap_single(self.flow(cell, "p", true));
            any |= !children.is_empty();
            let attributes = ["colspan", "rowspan"]
                .iter()
                .filter_map(|&name| {
                    Some((name.to_owned(), document.attribute(cell, name)?.to_owned()))
                })
                .collect();
            cells.push(RawNode::Element(RawElement {
                tag: tag.name().to_owned(),
                attributes,
                children,
            }));
        }
        if any { wrap("tr", cells) } else { Vec::new() }
    }
}
