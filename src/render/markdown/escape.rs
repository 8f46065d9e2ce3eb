//! What Markdown would read as its own is written so that it reads as text.

/// An address that CommonMark takes as the destination of a link just as it stands.
///
/// A WHATWG href has no control characters and no blanks left, but may hold what Markdown reads as
/// its own: parentheses, a backslash, a code span's backtick (in a query), or `&name;`.
pub(crate) fn address(href: &str) -> String {
    let mut out = String::with_capacity(href.len());
    let mut in_reference = false;
    for c in href.chars() {
        match c {
            '(' => out.push_str("%28"),
            ')' => out.push_str("%29"),
            ' ' => out.push_str("%20"),
            '\\' => out.push_str("%5C"),
            '`' => out.push_str("%60"),
            '<' => out.push_str("%3C"),
            '>' => out.push_str("%3E"),
            ';' if in_reference => out.push_str("%3B"),
            c => out.push(c),
        }
        in_reference = c == '&' || (in_reference && (c.is_ascii_alphanumeric() || c == '#'));
    }
    out
}
