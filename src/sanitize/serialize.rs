//! Writes a safe tree as HTML, in the form that an HTML serializer would give.

use super::SafeNode;

/// Elements without content and without an end tag.
const VOID: [&str; 3] = ["br", "hr", "img"];

pub(super) fn to_html(nodes: &[SafeNode]) -> String {
    let mut out = String::new();
    push_nodes(&mut out, nodes);
    out
}

/// Depth is bounded by the allow-list's walk.
fn push_nodes(out: &mut String, nodes: &[SafeNode]) {
    for node in nodes {
        match node {
            SafeNode::Text(text) => push_escaped(out, text, false),
            SafeNode::Element(element) => {
                out.push('<');
                out.push_str(element.tag);
                for (name, value) in &element.attributes {
                    out.push(' ');
                    out.push_str(name);
                    out.push_str("=\"");
                    push_escaped(out, value, true);
                    out.push('"');
                }
                out.push('>');
                if VOID.contains(&element.tag) {
                    continue;
                }
                push_nodes(out, &element.children);
                out.push_str("</");
                out.push_str(element.tag);
                out.push('>');
            }
        }
    }
}

/// Escapes text, or the value of a double-quoted attribute.
fn push_escaped(out: &mut String, text: &str, in_attribute: bool) {
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' if in_attribute => out.push_str("&quot;"),
            c => out.push(c),
        }
    }
}
