//! The contents of a line.

use super::escape::{Flavour, Place, address, push_text};
use super::flanking;
use crate::options::ImageLinks;
use crate::sanitize::{SafeElement, SafeNode};
use crate::timestamped::body_html;
use crate::timestamped::links::picture_link;
use crate::timestamped::spacing::one_line;

/// Writes one line.
#[derive(Debug)]
pub(super) struct Inline {
    pub(super) out: String,
    links: ImageLinks,
    flavour: Flavour,
    /// In a heading or a cell, which are one physical line.
    pub(super) one_line: bool,
    pub(super) in_cell: bool,
    /// Marks of emphasis that are open.
    open: Vec<&'static str>,
}

impl Inline {
    pub(super) fn new(links: ImageLinks, flavour: Flavour) -> Self {
        Self {
            out: String::new(),
            links,
            flavour,
            one_line: false,
            in_cell: false,
            open: Vec::new(),
        }
    }

    /// Writes the nodes; what follows them is the end of the line.
    pub(super) fn line(&mut self, nodes: &[SafeNode]) {
        self.nodes(nodes, '\n');
    }

    /// Writes the nodes as emphasis.
    pub(super) fn emphasized(&mut self, nodes: &[SafeNode]) {
        self.emphasis(nodes, "*", "em", '\n');
    }

    fn nodes(&mut self, nodes: &[SafeNode], following: char) {
        for (index, node) in nodes.iter().enumerate() {
            let after = first_char(nodes.get(index + 1..).unwrap_or_default()).unwrap_or(following);
            match node {
                SafeNode::Text(text) => self.text(text, after),
                SafeNode::Element(element) => self.element(element, after),
            }
        }
    }

    fn text(&mut self, text: &str, following: char) {
        let place = Place { flavour: self.flavour, in_cell: self.in_cell, following };
        push_text(&mut self.out, text, place);
    }

    fn element(&mut self, element: &SafeElement, following: char) {
        let children = element.children();
        match element.tag() {
            "br" if self.one_line || self.out.is_empty() => self.out.push_str("<br>"),
            "br" => self.out.push_str("\\\n"),
            "em" | "i" => self.emphasis(children, "*", "em", following),
            "strong" | "b" => self.emphasis(children, "**", "strong", following),
            "s" => self.emphasis(children, "~~", "s", following),
            "a" => {
                self.out.push('[');
                self.nodes(children, ']');
                self.out.push_str("](");
                self.out.push_str(&address(element.attribute("href").unwrap_or("")));
                self.out.push(')');
            }
            "code" => self.code(children, following),
            "img" => {
                let link = picture_link(element.attribute("src").unwrap_or(""), self.links);
                let alt = element.attribute("alt").map(one_line).unwrap_or_default();
                self.picture(&link, &alt);
            }
            "video" | "audio" => {
                let html = body_html(&[SafeNode::Element(element.clone())], self.links);
                self.out.push_str(&html);
            }
            tag => self.tagged(tag, children),
        }
    }

    pub(super) fn picture(&mut self, link: &str, alt: &str) {
        self.out.push_str("![");
        self.text(alt, ']');
        self.out.push_str("](");
        self.out.push_str(&address(link));
        self.out.push(')');
    }

    /// Formatting that Markdown has no mark for.
    fn tagged(&mut self, tag: &str, children: &[SafeNode]) {
        self.out.push('<');
        self.out.push_str(tag);
        self.out.push('>');
        self.nodes(children, '<');
        self.out.push_str("</");
        self.out.push_str(tag);
        self.out.push('>');
    }

    /// Emphasis by marks where every viewer takes them for it, else by a tag: `**“字”**字` is no
    /// emphasis, since a run behind punctuation ends nothing before a letter.
    fn emphasis(&mut self, nodes: &[SafeNode], mark: &'static str, tag: &str, following: char) {
        let start = self.out.len();
        let before = self.out.chars().next_back().unwrap_or('\n');
        let sign = mark.chars().next().unwrap_or('*');
        let is_nested = self.open.contains(&mark);
        self.out.push_str(mark);
        self.open.push(mark);
        self.nodes(nodes, sign);
        self.open.pop();
        let inner = self.out.split_off(start + mark.len());
        self.out.truncate(start);
        let content = inner.trim_matches(' ');
        let leading = inner.len() - inner.trim_start_matches(' ').len();
        let trailing = if content.is_empty() { 0 } else { inner.len() - leading - content.len() };
        self.out.push_str(&" ".repeat(leading));
        let before = if leading > 0 { ' ' } else { before };
        let after = if trailing > 0 { ' ' } else { following };
        let first = content.chars().next().unwrap_or(' ');
        let last = content.chars().next_back().unwrap_or(' ');
        let is_plain = !is_nested
            && [before, first, last, after].iter().all(|&c| c != sign)
            && flanking::must(before, sign, first).open
            && flanking::must(last, sign, after).close;
        if is_plain {
            self.out.push_str(mark);
            self.out.push_str(content);
            self.out.push_str(mark);
        } else {
            self.out.extend(["<", tag, ">", content, "</", tag, ">"]);
        }
        self.out.push_str(&" ".repeat(trailing));
    }

    fn code(&mut self, nodes: &[SafeNode], following: char) {
        let mut text = String::new();
        push_texts(&mut text, nodes);
        let text = text.replace('\n', " ");
        let longest = text.split(|c| c != '`').map(str::len).max().unwrap_or(0);
        let in_cell = self.in_cell && text.contains(['|', '\\']);
        if in_cell || following == '`' || self.out.ends_with('`') || text.trim().is_empty() {
            self.out.push_str("<code>");
            self.text(&text, '<');
            self.out.push_str("</code>");
            return;
        }
        let fence = "`".repeat(longest + 1);
        // One space at each end is taken off again, where there is one at both.
        let padded = text.starts_with('`')
            || text.ends_with('`')
            || (text.starts_with(' ') && text.ends_with(' '));
        let pad = if padded { " " } else { "" };
        self.out.extend([&fence, pad, &text, pad, &fence]);
    }
}

/// The text of nodes, with a line feed for a line break.
pub(super) fn push_texts(out: &mut String, nodes: &[SafeNode]) {
    for node in nodes {
        match node {
            SafeNode::Text(text) => out.push_str(text),
            SafeNode::Element(element) if element.tag() == "br" => out.push('\n'),
            SafeNode::Element(element) => push_texts(out, element.children()),
        }
    }
}

/// The first character that the nodes will be written with. Punctuation of a text may get a
/// backslash, and is the same to a mark beside it.
fn first_char(nodes: &[SafeNode]) -> Option<char> {
    let element = match nodes.first()? {
        SafeNode::Text(text) => {
            return text.chars().next().map(|c| if c.is_ascii_punctuation() { '\\' } else { c });
        }
        SafeNode::Element(element) => element,
    };
    Some(match element.tag() {
        "br" => '\n',
        "a" => '[',
        "img" => '!',
        "code" => '`',
        "em" | "i" | "strong" | "b" => '*',
        "s" => '~',
        _ => '<',
    })
}
