//! The one form that a body has in a file.
//!
//! Many trees look alike: a figure without a caption, loose text between blocks, a link around
//! paragraphs. Each is brought to one form, so that reading a file that we wrote gives the tree
//! that was written, and writing that tree gives the same bytes.

use super::spacing::{is_media, is_visible, line, one_line, preformatted};
use crate::sanitize::{SafeElement, SafeNode, Wrapper};

/// Blocks nested deeper become plain paragraphs. With the depth of one line it stays below what
/// the sanitizer lets pass.
const MAX_BLOCK_DEPTH: usize = 32;

/// Brings a body to its one form.
pub(crate) fn canonical(nodes: &[SafeNode]) -> Vec<SafeNode> {
    flow(&figures(&lifted(nodes)), 0)
}

/// Part of a line, and no block.
pub(crate) fn is_phrasing(tag: &str) -> bool {
    is_media(tag)
        || matches!(
            tag,
            "br" | "a"
                | "b"
                | "strong"
                | "i"
                | "em"
                | "u"
                | "s"
                | "sub"
                | "sup"
                | "small"
                | "mark"
                | "code"
                | "ruby"
                | "rt"
                | "rp"
        )
}

fn is_block(node: &SafeNode) -> bool {
    node.as_element().is_some_and(|element| !is_phrasing(element.tag()))
}

/// Formatting around blocks moves into them: `<a><p>…</p></a>` becomes `<p><a>…</a></p>`.
fn lifted(nodes: &[SafeNode]) -> Vec<SafeNode> {
    let mut out = Vec::with_capacity(nodes.len());
    for node in nodes {
        let SafeNode::Element(element) = node else {
            out.push(node.clone());
            continue;
        };
        let children = lifted(element.children());
        if is_phrasing(element.tag()) && children.iter().any(is_block) {
            out.extend(inside(element, &children));
        } else {
            out.push(SafeNode::Element(element.with_children(children)));
        }
    }
    out
}

/// Puts `wrapper` around each line among `children` and in the blocks below.
fn inside(wrapper: &SafeElement, children: &[SafeNode]) -> Vec<SafeNode> {
    let mut out = Vec::new();
    for part in children.chunk_by(|a, b| !is_block(a) && !is_block(b)) {
        match part {
            [SafeNode::Element(block)] if !is_phrasing(block.tag()) => {
                let children = inside(wrapper, block.children());
                out.push(SafeNode::Element(block.with_children(children)));
            }
            line if is_visible(line) => {
                out.push(SafeNode::Element(wrapper.with_children(line.to_vec())));
            }
            line => out.extend_from_slice(line),
        }
    }
    out
}

/// Figures in their one form; what is none is taken apart.
fn figures(nodes: &[SafeNode]) -> Vec<SafeNode> {
    let mut out = Vec::with_capacity(nodes.len());
    for node in nodes {
        match node {
            SafeNode::Element(element) if element.tag() == "figure" => {
                out.extend(figure(&figures(element.children())));
            }
            SafeNode::Element(element) if !is_phrasing(element.tag()) => {
                out.push(SafeNode::Element(element.with_children(figures(element.children()))));
            }
            node => out.push(node.clone()),
        }
    }
    out
}

/// A figure is pictures with a caption, several pictures together, or one block with a caption.
fn figure(children: &[SafeNode]) -> Vec<SafeNode> {
    let mut content = Vec::new();
    let mut caption = String::new();
    for child in children {
        match child {
            SafeNode::Element(element) if element.tag() == "figcaption" => {
                push_pictures(&mut content, element.children());
                caption.push(' ');
                push_words(&mut caption, element.children());
            }
            SafeNode::Element(element)
                if element.tag() == "p" && element.children().iter().all(is_picture_or_blank) =>
            {
                push_pictures(&mut content, element.children());
            }
            SafeNode::Element(element) if element.tag() == "br" => (),
            child if is_visible(std::slice::from_ref(child)) => content.push(child.clone()),
            _ => (),
        }
    }
    let caption = one_line(&caption);
    let captioned = |mut content: Vec<SafeNode>, caption: String| {
        if !caption.is_empty() {
            let caption = SafeElement::wrap(Wrapper::Caption, vec![SafeNode::Text(caption)]);
            content.push(SafeNode::Element(caption));
        }
        vec![SafeNode::Element(SafeElement::wrap(Wrapper::Figure, content))]
    };
    match content.as_slice() {
        [_] if caption.is_empty() => content,
        [_, ..] if content.iter().all(is_picture) => {
            let mut pictures = Vec::new();
            push_pictures(&mut pictures, &content);
            captioned(pictures, caption)
        }
        [SafeNode::Element(block)] if may_have_caption(block.tag()) => captioned(content, caption),
        _ => {
            if !caption.is_empty() {
                content.push(loose_caption(caption));
            }
            content
        }
    }
}

/// A caption of nothing: small print.
fn loose_caption(caption: String) -> SafeNode {
    let small = SafeElement::wrap(Wrapper::Small, vec![SafeNode::Text(caption)]);
    SafeNode::Element(SafeElement::wrap(Wrapper::Paragraph, vec![SafeNode::Element(small)]))
}

/// Blocks that a figure may hold beside pictures.
pub(super) fn may_have_caption(tag: &str) -> bool {
    matches!(tag, "pre" | "table" | "blockquote" | "ul" | "ol" | "dl")
}

/// A picture, or a link around pictures.
fn is_picture(node: &SafeNode) -> bool {
    node.as_element().is_some_and(|element| {
        is_media(element.tag())
            || (element.tag() == "a"
                && is_visible(element.children())
                && element.children().iter().all(is_picture_or_blank))
    })
}

fn is_picture_or_blank(node: &SafeNode) -> bool {
    is_picture(node)
        || !is_visible(std::slice::from_ref(node))
            && node.as_element().is_none_or(|element| element.tag() == "br")
}

/// The pictures among inline nodes, each with the link around it and nothing else.
fn push_pictures(out: &mut Vec<SafeNode>, nodes: &[SafeNode]) {
    for element in elements(nodes) {
        let mut inner = Vec::new();
        push_pictures(&mut inner, element.children());
        if is_media(element.tag()) {
            out.push(SafeNode::Element(element.clone()));
        } else if element.tag() == "a" && !inner.is_empty() {
            out.push(SafeNode::Element(element.with_children(inner)));
        } else {
            out.extend(inner);
        }
    }
}

/// The text of inline nodes, with a space for a line break.
fn push_words(out: &mut String, nodes: &[SafeNode]) {
    for node in nodes {
        match node {
            SafeNode::Text(text) => out.push_str(text),
            SafeNode::Element(element) if element.tag() == "br" => out.push(' '),
            SafeNode::Element(element) => {
                let is_line = !is_phrasing(element.tag());
                if is_line {
                    out.push(' ');
                }
                push_words(out, element.children());
                if is_line {
                    out.push(' ');
                }
            }
        }
    }
}

/// Blocks and the loose text between them. At the top, where `depth` is 0, loose text becomes a
/// paragraph and a loose picture is a block of its own.
fn flow(nodes: &[SafeNode], depth: usize) -> Vec<SafeNode> {
    let is_in_line = |node: &SafeNode| match node {
        SafeNode::Text(_) => true,
        SafeNode::Element(e) => is_phrasing(e.tag()) && !(depth == 0 && is_media(e.tag())),
    };
    let mut out = Vec::new();
    for part in nodes.chunk_by(|a, b| is_in_line(a) && is_in_line(b)) {
        match part {
            [SafeNode::Element(block)] if !is_in_line(&SafeNode::Element(block.clone())) => {
                out.extend(self::block(block, depth));
            }
            loose => {
                let mut content = line(loose);
                if !is_visible(&content) {
                    continue;
                }
                if depth == 0 {
                    trim_breaks(&mut content);
                    let paragraph = SafeElement::wrap(Wrapper::Paragraph, content);
                    out.push(SafeNode::Element(paragraph));
                } else {
                    out.extend(content);
                }
            }
        }
    }
    out
}

fn trim_breaks(content: &mut Vec<SafeNode>) {
    let is_break = |node: &SafeNode| node.as_element().is_some_and(|e| e.tag() == "br");
    while content.last().is_some_and(is_break) {
        content.pop();
    }
    let breaks = content.iter().take_while(|node| is_break(node)).count();
    content.drain(..breaks);
}

fn block(element: &SafeElement, depth: usize) -> Option<SafeNode> {
    let children = element.children();
    let content = match element.tag() {
        "hr" => return Some(SafeNode::Element(element.with_children(Vec::new()))),
        tag if is_media(tag) => return Some(SafeNode::Element(element.with_children(Vec::new()))),
        tag if depth >= MAX_BLOCK_DEPTH && tag != "p" => return flattened(children),
        "pre" => preformatted(children),
        "blockquote" => flow(children, depth + 1),
        "figure" => figure_content(children, depth),
        "ul" | "ol" | "dl" | "table" => {
            elements(children).filter_map(|e| part(e, depth + 1)).collect()
        }
        // Paragraphs and headings.
        _ => line(children),
    };
    is_visible(&content).then(|| SafeNode::Element(element.with_children(content)))
}

/// The words of a block that lies too deep.
fn flattened(nodes: &[SafeNode]) -> Option<SafeNode> {
    let mut words = String::new();
    push_words(&mut words, nodes);
    let words = one_line(&words);
    (!words.is_empty()).then(|| {
        let text = vec![SafeNode::Text(words)];
        SafeNode::Element(SafeElement::wrap(Wrapper::Paragraph, text))
    })
}

fn figure_content(children: &[SafeNode], depth: usize) -> Vec<SafeNode> {
    elements(children)
        .filter_map(|element| match element.tag() {
            "figcaption" => Some(SafeNode::Element(element.clone())),
            "a" => line(&[SafeNode::Element(element.clone())]).into_iter().next(),
            _ => block(element, depth + 1),
        })
        .collect()
}

/// A part of a list or a table.
fn part(element: &SafeElement, depth: usize) -> Option<SafeNode> {
    let children = element.children();
    let content = match element.tag() {
        "li" | "dd" => Some(flow(children, depth)).filter(|c| is_visible(c)),
        "dt" | "caption" => Some(line(children)).filter(|c| is_visible(c)),
        "td" | "th" => Some(flow(children, depth)),
        _ => Some(elements(children).filter_map(|e| part(e, depth + 1)).collect())
            .filter(|rows: &Vec<SafeNode>| !rows.is_empty()),
    };
    content.map(|content| SafeNode::Element(element.with_children(content)))
}

fn elements(nodes: &[SafeNode]) -> impl Iterator<Item = &SafeElement> {
    nodes.iter().filter_map(SafeNode::as_element)
}
