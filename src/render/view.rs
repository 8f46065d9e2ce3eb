//! The body as a reader shows it: what pages separate by line breaks is paragraphs.

use crate::sanitize::{SafeElement, SafeHtml, SafeNode};

/// Runs of two or more line breaks in a paragraph become paragraphs; breaks at its ends go.
///
/// Lines that are no paragraphs (headings, list items, cells, verse with single breaks) stay.
pub fn view(body: &SafeHtml) -> Vec<SafeNode> {
    blocks(body.nodes())
}

fn blocks(nodes: &[SafeNode]) -> Vec<SafeNode> {
    let mut out = Vec::with_capacity(nodes.len());
    for node in nodes {
        match node {
            SafeNode::Element(paragraph) if paragraph.tag() == "p" => {
                for piece in pieces(paragraph.children()) {
                    if !piece.is_empty() {
                        out.push(SafeNode::Element(paragraph.with_children(piece)));
                    }
                }
            }
            SafeNode::Element(element) => {
                out.push(SafeNode::Element(element.with_children(blocks(element.children()))));
            }
            SafeNode::Text(_) => out.push(node.clone()),
        }
    }
    out
}

/// The contents of each paragraph that is in these nodes.
fn pieces(nodes: &[SafeNode]) -> Vec<Vec<SafeNode>> {
    let mut split = Splitter { done: Vec::new(), open: Vec::new(), breaks: Vec::new() };
    split.push_all(nodes);
    split.finish()
}

/// Gathers the paragraph that is open, and the breaks behind it that may yet end it.
struct Splitter {
    done: Vec<Vec<SafeNode>>,
    open: Vec<SafeNode>,
    /// Line breaks, and blanks between them, that nothing has followed so far.
    breaks: Vec<SafeNode>,
}

impl Splitter {
    fn push_all(&mut self, nodes: &[SafeNode]) {
        for node in nodes {
            match node {
                SafeNode::Text(text) if is_blank(text) && !self.breaks.is_empty() => {
                    self.breaks.push(node.clone());
                }
                SafeNode::Element(element) if element.tag() == "br" => {
                    self.breaks.push(node.clone());
                }
                SafeNode::Element(element) if has_break(element) => self.push_split(element),
                node => {
                    self.flush_breaks();
                    self.open.push(node.clone());
                }
            }
        }
    }

    /// Formatting around several paragraphs goes around each of them.
    fn push_split(&mut self, element: &SafeElement) {
        let mut inner = Self { done: Vec::new(), open: Vec::new(), breaks: Vec::new() };
        inner.push_all(element.children());
        let tail = std::mem::take(&mut inner.breaks);
        let leading = inner.finish();
        for (n, piece) in leading.into_iter().enumerate() {
            if n > 0 {
                self.end();
            }
            // An empty first piece says that breaks stand before all text.
            if !piece.is_empty() {
                self.flush_breaks();
                self.open.push(SafeNode::Element(element.with_children(piece)));
            }
        }
        self.breaks.extend(tail);
    }

    fn flush_breaks(&mut self) {
        let breaks = std::mem::take(&mut self.breaks);
        if count(&breaks) > 1 {
            self.end();
        } else if !self.open.is_empty() {
            self.open.extend(breaks);
        }
    }

    fn end(&mut self) {
        self.breaks.clear();
        self.done.push(std::mem::take(&mut self.open));
    }

    fn finish(mut self) -> Vec<Vec<SafeNode>> {
        self.end();
        self.done
    }
}

fn count(breaks: &[SafeNode]) -> usize {
    breaks.iter().filter(|node| node.as_element().is_some()).count()
}

fn is_blank(text: &str) -> bool {
    text.chars().all(crate::dom::text::is_space)
}

fn has_break(element: &SafeElement) -> bool {
    element.children().iter().any(|child| {
        child.as_element().is_some_and(|child| child.tag() == "br" || has_break(child))
    })
}
