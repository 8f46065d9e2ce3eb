//! The text of a body, a line a block.

use qingdu::{SafeHtml, SafeNode};

pub(crate) fn of(body: &SafeHtml) -> String {
    let mut out = String::new();
    push(&mut out, body.nodes());
    out.truncate(out.trim_end().len());
    out
}

fn push(out: &mut String, nodes: &[SafeNode]) {
    for node in nodes {
        match node {
            SafeNode::Text(text) => {
                for c in text.chars() {
                    if !c.is_whitespace() {
                        out.push(c);
                    } else if !out.is_empty() && !out.ends_with([' ', '\n']) {
                        out.push(' ');
                    }
                }
            }
            SafeNode::Element(e) if matches!(e.tag(), "figcaption" | "rt" | "rp") => {}
            SafeNode::Element(e) => {
                let inline = matches!(
                    e.tag(),
                    "a" | "strong" | "b" | "em" | "i" | "u" | "s" | "sub" | "sup" | "small"
                        | "mark" | "ruby" | "code" | "img"
                );
                if !inline {
                    end_line(out);
                }
                push(out, e.children());
                if !inline {
                    end_line(out);
                }
            }
        }
    }
}

fn end_line(out: &mut String) {
    out.truncate(out.trim_end().len());
    if !out.is_empty() {
        out.push('\n');
    }
}
