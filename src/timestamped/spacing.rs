//! White space of a line: runs become one space, none stands at an edge or beside a line break.

use crate::sanitize::SafeNode;
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::canonical_combining_class;

/// Deeper formatting inside one line loses its tags.
const MAX_INLINE_DEPTH: usize = 24;

/// Alone behind a tag it would make one character of itself and the tag's `>`.
const OVERLAY: char = '\u{338}';

/// One line of text: white space collapsed, no control characters, NFC.
pub(crate) fn one_line(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut begun = false;
    for c in text.chars() {
        if is_blank(c) || matches!(c, '\u{b}' | '\u{85}' | '\u{2028}' | '\u{2029}') {
            if begun && !out.ends_with(' ') {
                out.push(' ');
            }
        } else if !is_forbidden(c) && (begun || !(c == OVERLAY || c.is_whitespace())) {
            begun |= canonical_combining_class(c) == 0;
            out.push(c);
        }
    }
    out.truncate(out.trim_end().len());
    composed(&out)
}

/// HTML's white space. A no-break space and an ideographic one are text.
pub(crate) fn is_blank(c: char) -> bool {
    matches!(c, ' ' | '\t' | '\n' | '\r' | '\u{c}')
}

/// What no file holds: control characters, non-characters, marks of interlinear annotation.
fn is_forbidden(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{fdd0}'..='\u{fdef}' | '\u{fff9}'..='\u{fffb}')
        || (c as u32) & 0xfffe == 0xfffe
}

/// NFC, and safe behind a tag.
pub(crate) fn composed(text: &str) -> String {
    let marks = text.chars().take_while(|&c| canonical_combining_class(c) != 0);
    let marks: usize = marks.map(char::len_utf8).sum();
    let (marks, rest) = text.split_at_checked(marks).unwrap_or(("", text));
    marks.chars().filter(|&c| c != OVERLAY).chain(rest.chars()).nfc().collect()
}

/// Whether something is to be seen: text that is not blank, or a picture.
pub(crate) fn is_visible(nodes: &[SafeNode]) -> bool {
    nodes.iter().any(|node| match node {
        SafeNode::Text(text) => text.chars().any(|c| !crate::dom::text::is_space(c)),
        SafeNode::Element(element) => is_media(element.tag()) || is_visible(element.children()),
    })
}

/// A picture, a film, a sound.
pub(crate) fn is_media(tag: &str) -> bool {
    matches!(tag, "img" | "video" | "audio")
}

/// The contents of one line in their one form: white space collapsed, nothing empty, texts joined.
pub(super) fn line(nodes: &[SafeNode]) -> Vec<SafeNode> {
    let mut spacing = Spacing::default();
    spacing.collect(nodes);
    let mut pieces = spacing.pieces.into_iter();
    let mut out = Vec::new();
    rebuild(&mut out, nodes, &mut pieces, 0);
    out
}

/// The contents of preformatted text: white space stays.
pub(super) fn preformatted(nodes: &[SafeNode]) -> Vec<SafeNode> {
    fn texts(pieces: &mut Vec<String>, nodes: &[SafeNode]) {
        for node in nodes {
            match node {
                SafeNode::Text(text) => pieces.push(composed(text)),
                SafeNode::Element(element) => texts(pieces, element.children()),
            }
        }
    }
    let mut pieces = Vec::new();
    texts(&mut pieces, nodes);
    let mut out = Vec::new();
    rebuild(&mut out, nodes, &mut pieces.into_iter(), 0);
    // A parser drops a line feed right behind the start tag.
    if let Some(SafeNode::Text(first)) = out.first_mut() {
        *first = first.trim_start_matches('\n').to_owned();
        if first.is_empty() {
            out.remove(0);
        }
    }
    out
}

/// The texts of a line in document order, each with the spaces that stay.
#[derive(Default)]
struct Spacing {
    pieces: Vec<String>,
    /// The piece that gets the space, once something follows.
    pending: Option<usize>,
    /// Something visible stands before on this line.
    begun: bool,
}

impl Spacing {
    fn collect(&mut self, nodes: &[SafeNode]) {
        for node in nodes {
            match node {
                SafeNode::Text(text) => self.push_text(text),
                SafeNode::Element(element) if element.tag() == "br" => {
                    self.pending = None;
                    self.begun = false;
                }
                SafeNode::Element(element) if is_media(element.tag()) => self.begin(),
                SafeNode::Element(element) => self.collect(element.children()),
            }
        }
    }

    fn push_text(&mut self, text: &str) {
        let index = self.pieces.len();
        self.pieces.push(String::new());
        let mut begun = false;
        for c in composed(text).chars() {
            if c == OVERLAY && !begun {
                continue;
            }
            begun |= canonical_combining_class(c) == 0 && !is_blank(c);
            if is_blank(c) {
                if self.begun && self.pending.is_none() {
                    self.pending = Some(index);
                }
            } else {
                self.begin();
                if let Some(piece) = self.pieces.last_mut() {
                    piece.push(c);
                }
            }
        }
    }

    fn begin(&mut self) {
        if let Some(piece) = self.pending.take().and_then(|i| self.pieces.get_mut(i)) {
            piece.push(' ');
        }
        self.begun = true;
    }
}

fn rebuild(
    out: &mut Vec<SafeNode>,
    nodes: &[SafeNode],
    pieces: &mut impl Iterator<Item = String>,
    depth: usize,
) {
    for node in nodes {
        match node {
            SafeNode::Text(_) => {
                let piece = pieces.next().unwrap_or_default();
                push_node(out, SafeNode::Text(piece));
            }
            SafeNode::Element(element) if is_media(element.tag()) || element.tag() == "br" => {
                out.push(node.clone());
            }
            SafeNode::Element(element) => {
                let mut children = Vec::new();
                rebuild(&mut children, element.children(), pieces, depth + 1);
                // An element that shows nothing leaves its space or its line break.
                if depth < MAX_INLINE_DEPTH && shows(&children) {
                    out.push(SafeNode::Element(element.with_children(children)));
                } else {
                    for child in children {
                        push_node(out, child);
                    }
                }
            }
        }
    }
}

/// Any text but the space between words counts here: a no-break space may be all that a cell,
/// or a line of verse, has.
fn shows(nodes: &[SafeNode]) -> bool {
    nodes.iter().any(|node| match node {
        SafeNode::Text(text) => text.chars().any(|c| !is_blank(c)),
        SafeNode::Element(element) => element.tag() != "br",
    })
}

/// Appends a node; texts that meet are one.
pub(super) fn push_node(out: &mut Vec<SafeNode>, node: SafeNode) {
    match (out.last_mut(), node) {
        (_, SafeNode::Text(text)) if text.is_empty() => (),
        (Some(SafeNode::Text(last)), SafeNode::Text(text)) => {
            last.push_str(&text);
            *last = composed(last);
        }
        (_, node) => out.push(node),
    }
}
