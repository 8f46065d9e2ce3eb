//! White space of a line: what an HTML renderer would show, and no more.

use crate::dom::text::{is_cjk_punctuation, is_unspaced};
use crate::sanitize::RawNode;

/// A place line is not longer than this many characters.
const MAX_PLACE_CHARS: usize = 40;

fn is_break(node: &RawNode) -> bool {
    matches!(node, RawNode::Element(e) if e.tag == "br")
}

/// Whether anything in the nodes can be read.
pub(super) fn has_text(nodes: &[RawNode]) -> bool {
    nodes.iter().any(|node| match node {
        RawNode::Text(text) => !text.trim().is_empty(),
        RawNode::Element(e) => has_text(&e.children),
    })
}

/// Cuts loose text where two or more line breaks stand together.
pub(super) fn split_at_breaks(nodes: Vec<RawNode>) -> Vec<Vec<RawNode>> {
    let mut parts = vec![Vec::new()];
    let mut breaks = 0;
    let mut blank: Vec<RawNode> = Vec::new();
    for node in nodes {
        if is_break(&node) {
            breaks += 1;
            blank.push(node);
        } else if breaks > 0 && matches!(&node, RawNode::Text(t) if t.trim().is_empty()) {
            blank.push(node);
        } else {
            // An old way to begin a paragraph: one break, and an indent of ideographic spaces.
            let indented = matches!(&node, RawNode::Text(t) if breaks > 0
                && t.trim_start_matches(['\n', '\r', '\t', ' ']).starts_with("\u{3000}\u{3000}"));
            if breaks > 1 || indented {
                parts.push(Vec::new());
                blank.clear();
            }
            if let Some(part) = parts.last_mut() {
                part.append(&mut blank);
                part.push(node);
            }
            breaks = 0;
        }
    }
    parts
}

/// What stands before the next character.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Before {
    /// The start of the line, or a break: white space means nothing.
    Start,
    /// White space that is written already.
    Space,
    /// A line end in the source after a CJK character: nothing, unless a word follows.
    CjkLineEnd,
    Char(char),
}

/// Collapses white space over the whole line and trims its ends.
pub(super) fn settle(nodes: Vec<RawNode>) -> Vec<RawNode> {
    let mut before = Before::Start;
    let mut nodes = settle_nodes(nodes, &mut before);
    trim_end(&mut nodes);
    let start = nodes.iter().position(|n| !is_break(n) && !is_blank(n)).unwrap_or(nodes.len());
    nodes.drain(..start);
    nodes
}

fn is_blank(node: &RawNode) -> bool {
    match node {
        RawNode::Text(text) => text.trim().is_empty(),
        RawNode::Element(e) => e.tag != "br" && !has_text(&e.children),
    }
}

fn trim_end(nodes: &mut Vec<RawNode>) {
    while let Some(last) = nodes.last_mut() {
        match last {
            RawNode::Text(text) => text.truncate(text.trim_end().len()),
            RawNode::Element(e) if e.tag != "br" => trim_end(&mut e.children),
            RawNode::Element(_) => {}
        }
        let is_empty = match last {
            RawNode::Text(text) => text.is_empty(),
            RawNode::Element(e) => e.children.is_empty(),
        };
        if !is_empty {
            break;
        }
        nodes.pop();
    }
}

fn settle_nodes(nodes: Vec<RawNode>, before: &mut Before) -> Vec<RawNode> {
    let mut out: Vec<RawNode> = Vec::with_capacity(nodes.len());
    for node in nodes {
        match node {
            RawNode::Text(text) => {
                let text = settle_text(&text, before);
                match out.last_mut() {
                    _ if text.is_empty() => {}
                    Some(RawNode::Text(last)) => last.push_str(&text),
                    _ => out.push(RawNode::Text(text)),
                }
            }
            RawNode::Element(mut element) => {
                if element.tag == "br" {
                    if let Some(RawNode::Text(last)) = out.last_mut() {
                        last.truncate(last.trim_end().len());
                    }
                    *before = Before::Start;
                } else {
                    element.children = settle_nodes(element.children, before);
                    if element.children.is_empty() {
                        continue;
                    }
                }
                out.push(RawNode::Element(element));
            }
        }
    }
    out.retain(|node| !matches!(node, RawNode::Text(text) if text.is_empty()));
    out
}

fn settle_text(text: &str, before: &mut Before) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        if matches!(c, '\u{ad}' | '\u{200b}' | '\u{2060}' | '\u{feff}') {
            continue;
        }
        if !c.is_whitespace() {
            if *before == Before::CjkLineEnd && !is_cjk_text(c) {
                out.push(' ');
            }
            out.push(c);
            *before = Before::Char(c);
            continue;
        }
        *before = match *before {
            Before::Char(last) if matches!(c, '\n' | '\r') && is_cjk_text(last) => {
                Before::CjkLineEnd
            }
            Before::Char(_) => {
                out.push(if matches!(c, '\u{a0}' | '\u{3000}' | '\u{202f}') { c } else { ' ' });
                Before::Space
            }
            Before::CjkLineEnd | Before::Start | Before::Space => *before,
        };
    }
    out
}

fn is_cjk_text(c: char) -> bool {
    is_unspaced(c) || is_cjk_punctuation(c)
}

/// A place line (`华盛顿 —`) that stands before the first paragraph belongs into it.
pub(super) fn join_place_line(blocks: &mut Vec<RawNode>) {
    let is_place = |node: &RawNode| match node {
        RawNode::Element(e) if e.tag == "p" => match e.children.as_slice() {
            [RawNode::Text(text)] => {
                text.chars().count() <= MAX_PLACE_CHARS
                    && text.trim_end().ends_with(['—', '–', '-', '―'])
                    && text.chars().any(char::is_alphanumeric)
            }
            _ => false,
        },
        _ => false,
    };
    let is_paragraph = |node: &RawNode| matches!(node, RawNode::Element(e) if e.tag == "p");
    let Some(at) = blocks.iter().take(4).position(is_place) else { return };
    if !blocks.get(at + 1).is_some_and(is_paragraph) {
        return;
    }
    let place = match blocks.remove(at) {
        RawNode::Element(e) => e.children.into_iter().next(),
        RawNode::Text(_) => None,
    };
    let (Some(RawNode::Text(place)), Some(RawNode::Element(first))) = (place, blocks.get_mut(at))
    else {
        return;
    };
    let place = format!("{} ", place.trim_end());
    match first.children.first_mut() {
        Some(RawNode::Text(text)) => text.insert_str(0, &place),
        _ => first.children.insert(0, RawNode::Text(place)),
    }
}
