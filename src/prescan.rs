//! Looks over the bytes of a page before they are parsed.
//!
//! Two things cost a parser much and give an article nothing: the text of scripts and styles, often
//! more than half of a page, and tags that were made to be expensive. The first is left out, at the
//! second the page ends.

use memchr::{memchr, memmem};
use std::ops::Range;

/// Longer pages are cut here.
const MAX_BYTES: usize = 16 << 20;
/// The tokenizer compares each attribute of a tag with all before it.
const MAX_ATTRIBUTES: usize = 2_048;

/// What of a page goes to the parser.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Plan {
    /// Byte ranges of the page, in order.
    pub(crate) parts: Vec<Range<usize>>,
    /// Something at the end is left out.
    pub(crate) partial: bool,
}

/// Where a tag ends, or why the page must end before it.
enum TagEnd {
    At(usize),
    Overloaded,
}

pub(crate) fn plan(html: &str) -> Plan {
    let length = html.floor_char_boundary(MAX_BYTES.min(html.len()));
    let bytes = html.as_bytes().get(..length).unwrap_or_default();
    let mut plan = Plan { parts: Vec::new(), partial: length < html.len() };
    let (mut start, mut at) = (0, 0);
    while let Some(tag) = find(bytes, at, b"<") {
        let rest = bytes.get(tag + 1..).unwrap_or_default();
        if rest.starts_with(b"!--") {
            at = find(bytes, tag + 4, b"-->").unwrap_or(bytes.len());
            continue;
        }
        if !rest.first().is_some_and(u8::is_ascii_alphabetic) {
            at = tag + 1;
            continue;
        }
        let end = match tag_end(bytes, tag + 1) {
            TagEnd::At(end) => end,
            TagEnd::Overloaded => {
                plan.parts.push(start..tag);
                plan.partial = true;
                return plan;
            }
        };
        at = end;
        if let Some(text) = useless_text(bytes, tag, end) {
            plan.parts.push(start..text.start);
            (start, at) = (text.end, text.end);
        }
    }
    plan.parts.push(start..length);
    plan
}

/// The text of a script or style, when nothing in it matters.
fn useless_text(bytes: &[u8], tag: usize, end: usize) -> Option<Range<usize>> {
    let opening = bytes.get(tag + 1..end)?;
    let named = |name: &[u8]| {
        opening.get(..name.len()).is_some_and(|n| n.eq_ignore_ascii_case(name))
            && !opening.get(name.len()).is_some_and(u8::is_ascii_alphanumeric)
    };
    let close: &[u8] = match () {
        () if named(b"script") => b"</script",
        () if named(b"style") => b"</style",
        () => return None,
    };
    let close_at = find_close(bytes, end, close)?;
    let text = bytes.get(end..close_at)?;
    // Metadata stays; so does a comment in a script, which may hide the end that was found.
    let keep = memmem::find(opening, b"json").is_some() || memmem::find(text, b"<!--").is_some();
    (!keep).then_some(end..close_at)
}

/// Past the `>` of a tag; quoted values may hold a `>` of their own.
fn tag_end(bytes: &[u8], from: usize) -> TagEnd {
    let (mut words, mut quote, mut previous) = (0, 0, b'x');
    for (offset, &byte) in bytes.get(from..).unwrap_or_default().iter().enumerate() {
        if quote != 0 {
            if byte == quote {
                (quote, previous) = (0, b' ');
            }
            continue;
        }
        match byte {
            b'>' => return TagEnd::At(from + offset + 1),
            b'"' | b'\'' if previous == b'=' => quote = byte,
            // White space may stand between `=` and its value.
            _ if byte.is_ascii_whitespace() && previous == b'=' => {}
            _ => {
                if previous == b' ' && !byte.is_ascii_whitespace() {
                    words += 1;
                    if words > MAX_ATTRIBUTES {
                        return TagEnd::Overloaded;
                    }
                }
                let parts = byte.is_ascii_whitespace() || byte == b'/';
                previous = if parts { b' ' } else { byte };
            }
        }
    }
    TagEnd::At(bytes.len())
}

fn find(haystack: &[u8], from: usize, needle: &[u8]) -> Option<usize> {
    let rest = haystack.get(from..)?;
    let found = match needle {
        [byte] => memchr(*byte, rest),
        _ => memmem::find(rest, needle),
    };
    found.map(|i| from + i)
}

/// The next closing tag, ASCII case ignored.
fn find_close(haystack: &[u8], from: usize, close: &[u8]) -> Option<usize> {
    let mut at = from;
    while let Some(found) = find(haystack, at, b"</") {
        if haystack.get(found..found + close.len())?.eq_ignore_ascii_case(close) {
            return Some(found);
        }
        at = found + 2;
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fed(html: &str) -> String {
        plan(html).parts.into_iter().filter_map(|range| html.get(range)).collect()
    }

    #[test]
    fn scripts_and_styles_are_left_out() {
        for (html, expected) in [
            ("<p>a<script>if (a<b) x()</script>b", "<p>a<script></script>b"),
            ("<STYLE media='a>b'>p{}</Style>x", "<STYLE media='a>b'></Style>x"),
            ("<!-- <script> --><p>x</p>", "<!-- <script> --><p>x</p>"),
            (
                "<script type=application/ld+json>{}</script>",
                "<script type=application/ld+json>{}</script>",
            ),
            (
                "<script><!--<script></script>--></script>x",
                "<script><!--<script></script>--></script>x",
            ),
            ("<scripty>a</scripty>", "<scripty>a</scripty>"),
            ("<script>never closed", "<script>never closed"),
            ("a < b <3 <", "a < b <3 <"),
        ] {
            assert_eq!(fed(html), expected);
        }
    }

    #[test]
    fn the_page_ends_before_an_overloaded_tag() {
        let html = format!("<p>x</p><div{}>y", " a=1".repeat(MAX_ATTRIBUTES + 1));
        assert_eq!(fed(&html), "<p>x</p>");
        assert!(plan(&html).partial);
        assert!(!plan("<div a b c>").partial);
    }
}
