//! Parses a page under a budget into a flat tree that never changes.
//!
//! Nodes lie in document order, each with the end of its subtree, and all text lies in one string
//! in the same order. So "everything below" is a range, any count over a subtree is the difference
//! of two prefix sums, and decisions live in tables beside the tree: a retry starts from the same
//! document, and nothing has to be copied or undone.

use crate::dom::{Tag, formula};
use crate::parse::{self, is_formula, is_json_ld};
use html5ever::LocalName;
use html5ever::tendril::StrTendril;
use scraper::{Html, Node as ParsedNode};

/// A node by its place in document order; 0 is the root.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct NodeId(u32);

impl NodeId {
    pub(crate) const ROOT: Self = Self(0);

    pub(crate) fn index(self) -> usize {
        self.0 as usize
    }
}

#[derive(Debug, Clone, Copy)]
struct Node {
    tag: Tag,
    parent: u32,
    /// One past the last node of the subtree.
    end: u32,
    attributes: (u32, u32),
    /// Where the subtree's text lies in [`Document::text`].
    text: (u32, u32),
}

const NOTHING: Node = Node { tag: Tag::Other, parent: 0, end: 0, attributes: (0, 0), text: (0, 0) };

/// A parsed page.
#[derive(Debug)]
pub(crate) struct Document {
    nodes: Vec<Node>,
    attributes: Vec<(LocalName, StrTendril)>,
    text: String,
    /// Contents of `<script type="application/ld+json">`, in order.
    json_ld: Vec<String>,
    /// Contents of `<title>` elements; the page's own comes before those of pictures.
    titles: Vec<String>,
    /// The page was cut at the budget.
    pub(crate) partial: bool,
}

impl Document {
    /// Parses a whole page; never fails, since HTML has no errors.
    pub(crate) fn parse(html: &str) -> Self {
        let (parsed, partial) = parse::parse(html);
        let mut document = Self {
            nodes: Vec::with_capacity(parsed.tree.values().len()),
            attributes: Vec::with_capacity(parsed.tree.values().len()),
            text: String::with_capacity(html.len() / 4),
            json_ld: Vec::new(),
            titles: Vec::new(),
            partial,
        };
        document.flatten(&parsed);
        document
    }

    fn flatten(&mut self, parsed: &Html) {
        // (node of the parser's tree, its parent here) to open, or a node here to close.
        enum Step<'a> {
            Open(ego_tree::NodeRef<'a, ParsedNode>, u32),
            Close(u32),
        }
        let mut steps = vec![Step::Open(parsed.tree.root(), 0)];
        while let Some(step) = steps.pop() {
            match step {
                Step::Close(index) => {
                    let (end, text_end) = (as_u32(self.nodes.len()), as_u32(self.text.len()));
                    if let Some(node) = self.nodes.get_mut(index as usize) {
                        node.end = end;
                        node.text.1 = text_end;
                    }
                }
                Step::Open(parsed_node, parent) => {
                    let Some(tag) = self.push_node(parsed_node.value(), parent) else {
                        continue;
                    };
                    let index = as_u32(self.nodes.len() - 1);
                    if tag == Tag::Text {
                        continue;
                    }
                    if self.keep_raw_text(tag, parsed_node) {
                        steps.push(Step::Close(index));
                        continue;
                    }
                    steps.push(Step::Close(index));
                    let children = parsed_node.children().rev();
                    steps.extend(children.map(|c| Step::Open(c, index)));
                }
            }
        }
    }

    /// Appends a node with its own text; comments and the like are left out.
    fn push_node(&mut self, value: &ParsedNode, parent: u32) -> Option<Tag> {
        let text_start = as_u32(self.text.len());
        let attributes_start = as_u32(self.attributes.len());
        let tag = match value {
            ParsedNode::Text(text) => {
                self.text.push_str(text);
                Tag::Text
            }
            ParsedNode::Element(element) => {
                self.attributes.extend(
                    element.attrs.iter().map(|(name, value)| (name.local.clone(), value.clone())),
                );
                match Tag::from_local_name(&element.name.local) {
                    Tag::Img if formula::is_drawn(|name| element.attr(name)) => Tag::Math,
                    // `<amp-img src>` and the like: a script puts a picture there.
                    Tag::Other if is_picture(element) => Tag::Img,
                    Tag::Other if element.name() == "amp-iframe" => Tag::Iframe,
                    Tag::Other if element.name() == "amp-video" => Tag::Video,
                    Tag::Other if element.name() == "amp-audio" => Tag::Audio,
                    Tag::Script if element.attr("type").is_some_and(is_formula) => Tag::Math,
                    tag => tag,
                }
            }
            ParsedNode::Document | ParsedNode::Fragment => Tag::Other,
            ParsedNode::Doctype(_)
            | ParsedNode::Comment(_)
            | ParsedNode::ProcessingInstruction(_) => {
                return None;
            }
        };
        self.nodes.push(Node {
            tag,
            parent,
            end: as_u32(self.nodes.len() + 1),
            attributes: (attributes_start, as_u32(self.attributes.len())),
            text: (text_start, as_u32(self.text.len())),
        });
        Some(tag)
    }

    /// Scripts, styles and titles hold text that is not the page's; true when it was taken.
    fn keep_raw_text(&mut self, tag: Tag, node: ego_tree::NodeRef<'_, ParsedNode>) -> bool {
        let raw = || -> String {
            node.children().filter_map(|c| c.value().as_text().map(|t| &*t.text)).collect()
        };
        match tag {
            Tag::Script => {
                let kind = node.value().as_element().and_then(|e| e.attr("type")).unwrap_or("");
                if is_json_ld(kind) {
                    self.json_ld.push(raw());
                }
                true
            }
            Tag::Title => {
                self.titles.push(raw());
                true
            }
            Tag::Style | Tag::Textarea => true,
            _ => false,
        }
    }

    fn node(&self, id: NodeId) -> &Node {
        self.nodes.get(id.index()).unwrap_or(&NOTHING)
    }

    /// How many nodes there are.
    pub(crate) fn len(&self) -> usize {
        self.nodes.len()
    }

    /// All nodes in document order.
    pub(crate) fn ids(&self) -> impl DoubleEndedIterator<Item = NodeId> + use<> {
        (0..as_u32(self.nodes.len())).map(NodeId)
    }

    pub(crate) fn tag(&self, id: NodeId) -> Tag {
        self.node(id).tag
    }

    pub(crate) fn is_text(&self, id: NodeId) -> bool {
        self.node(id).tag == Tag::Text
    }

    pub(crate) fn parent(&self, id: NodeId) -> Option<NodeId> {
        (id != NodeId::ROOT).then(|| NodeId(self.node(id).parent))
    }

    /// From the parent up to the root.
    pub(crate) fn ancestors(&self, id: NodeId) -> impl Iterator<Item = NodeId> + '_ {
        std::iter::successors(self.parent(id), |&up| self.parent(up))
    }

    /// The node itself, then from its parent up to the root.
    pub(crate) fn with_ancestors(&self, id: NodeId) -> impl Iterator<Item = NodeId> + '_ {
        std::iter::once(id).chain(self.ancestors(id))
    }

    /// One past the last node of the subtree, as an index.
    pub(crate) fn end(&self, id: NodeId) -> usize {
        self.node(id).end as usize
    }

    /// The first node after the subtree in document order.
    pub(crate) fn after(&self, id: NodeId) -> Option<NodeId> {
        let end = self.node(id).end;
        ((end as usize) < self.nodes.len()).then_some(NodeId(end))
    }

    /// The next node in document order.
    pub(crate) fn following(&self, id: NodeId) -> Option<NodeId> {
        (id.index() + 1 < self.nodes.len()).then_some(NodeId(id.0 + 1))
    }

    /// Everything below, in document order, without the node itself.
    pub(crate) fn descendants(
        &self,
        id: NodeId,
    ) -> impl DoubleEndedIterator<Item = NodeId> + use<> {
        (id.0 + 1..self.node(id).end.max(id.0 + 1)).map(NodeId)
    }

    /// The node and everything below.
    pub(crate) fn subtree(&self, id: NodeId) -> impl DoubleEndedIterator<Item = NodeId> + use<> {
        (id.0..self.node(id).end.max(id.0)).map(NodeId)
    }

    /// Children in order, text nodes included.
    pub(crate) fn children(&self, id: NodeId) -> impl Iterator<Item = NodeId> + '_ {
        self.side_by_side(id.0 + 1, self.node(id).end)
    }

    /// The nodes side by side from one place on.
    fn side_by_side(&self, from: u32, end: u32) -> impl Iterator<Item = NodeId> + '_ {
        let node_at = move |place: u32| (place < end).then_some(NodeId(place));
        std::iter::successors(node_at(from), move |&node| node_at(self.node(node).end))
    }

    /// Whether `id` is `ancestor` or lies below it.
    pub(crate) fn is_within(&self, id: NodeId, ancestor: NodeId) -> bool {
        ancestor <= id && id.index() < self.end(ancestor)
    }

    /// Whether `id` is one of the roots or lies below one.
    pub(crate) fn is_within_any(&self, id: NodeId, roots: &[NodeId]) -> bool {
        roots.iter().any(|&root| self.is_within(id, root))
    }

    /// The sibling before the node, text included.
    pub(crate) fn previous_sibling(&self, id: NodeId) -> Option<NodeId> {
        let parent = self.parent(id)?;
        let before = NodeId(id.0.checked_sub(1)?);
        std::iter::once(before)
            .chain(self.ancestors(before))
            .find(|&node| self.parent(node) == Some(parent))
            .filter(|_| before != parent)
    }

    /// The siblings before the node, nearest first, text included.
    pub(crate) fn siblings_before(&self, id: NodeId) -> impl Iterator<Item = NodeId> + '_ {
        std::iter::successors(self.previous_sibling(id), |&node| self.previous_sibling(node))
    }

    /// The siblings after the node in order, text included.
    pub(crate) fn siblings_after(&self, id: NodeId) -> impl Iterator<Item = NodeId> + '_ {
        let end = self.parent(id).map_or(0, |parent| self.node(parent).end);
        self.side_by_side(self.node(id).end, end)
    }

    /// The value of an attribute, which must be one that [`parse::is_read`] knows.
    pub(crate) fn attribute(&self, id: NodeId, name: &str) -> Option<&str> {
        debug_assert!(parse::is_read(self.tag(id).name(), name), "{name} does not reach the tree");
        self.attributes(id).find(|(n, _)| *n == name).map(|(_, value)| value)
    }

    /// All attributes, sorted by name.
    pub(crate) fn attributes(&self, id: NodeId) -> impl Iterator<Item = (&str, &str)> {
        let (start, end) = self.node(id).attributes;
        let range = self.attributes.get(start as usize..end as usize).unwrap_or(&[]);
        range.iter().map(|(name, value)| (&**name, &**value))
    }

    /// The subtree's text as it stands in the source, text of invisible elements included.
    pub(crate) fn raw_text(&self, id: NodeId) -> &str {
        let (start, end) = self.node(id).text;
        self.text.get(start as usize..end as usize).unwrap_or("")
    }

    /// Where the subtree's text lies in that of the whole page, in bytes.
    pub(crate) fn text_range(&self, id: NodeId) -> (usize, usize) {
        let (start, end) = self.node(id).text;
        (start as usize, end as usize)
    }

    /// Contents of the page's JSON-LD scripts.
    pub(crate) fn json_ld(&self) -> impl Iterator<Item = &str> {
        self.json_ld.iter().map(String::as_str)
    }

    /// Contents of `<title>`.
    pub(crate) fn title(&self) -> Option<&str> {
        self.titles.iter().map(|t| t.trim()).find(|t| !t.is_empty())
    }
}

/// Sizes are bounded by [`parse`].
fn as_u32(size: usize) -> u32 {
    u32::try_from(size).unwrap_or(u32::MAX)
}

/// Whether a custom element stands for a picture: it is named so, and has an address.
fn is_picture(element: &scraper::node::Element) -> bool {
    let name = element.name();
    (name.ends_with("-img") || name.ends_with("-image")) && element.attr("src").is_some()
}
