//! What Markdown would read as its own is written so that it reads as text.

use super::flanking;

/// Whose Markdown it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Flavour {
    CommonMark,
    /// Obsidian has tags, comments, highlights and formulas beside.
    Obsidian,
}

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

/// Where a text stands.
#[derive(Debug, Clone, Copy)]
pub(super) struct Place {
    pub(super) flavour: Flavour,
    pub(super) in_cell: bool,
    /// The first character behind the text.
    pub(super) following: char,
}

/// Appends `text` so that it reads as text behind what `out` holds.
pub(super) fn push_text(out: &mut String, text: &str, place: Place) {
    let mut rest = text;
    if is_line_start(out) {
        rest = push_line_start(out, rest);
    }
    let mut chars = rest.chars().peekable();
    let mut offset = 0;
    while let Some(c) = chars.next() {
        offset += c.len_utf8();
        let next = chars.peek().copied().unwrap_or(place.following);
        let before = out.chars().next_back().unwrap_or('\n');
        let after = rest.get(offset..).unwrap_or("");
        if needs_escape(c, before, next, after, place) {
            out.push('\\');
        }
        out.push(c);
    }
}

fn needs_escape(c: char, before: char, next: char, after: &str, place: Place) -> bool {
    match c {
        '\\' | '`' | '*' | '[' | ']' | '<' | '~' => true,
        '_' => {
            let sides = flanking::may(before, '_', next);
            sides.open || sides.close
        }
        '&' => is_reference(after),
        '|' => place.in_cell,
        '!' => next == '[' && after.is_empty(),
        _ if place.flavour == Flavour::CommonMark => false,
        '$' | '^' => true,
        '=' | '%' | '{' => before == c || next == c,
        '#' => !next.is_whitespace() && !before.is_alphanumeric(),
        _ => false,
    }
}

/// `name;` or `#number;`, of at most the length that CommonMark takes.
fn is_reference(after: &str) -> bool {
    let body = after.strip_prefix('#').unwrap_or(after);
    let length = body.bytes().take(33).take_while(u8::is_ascii_alphanumeric).count();
    length > 0 && body.as_bytes().get(length) == Some(&b';')
}

fn is_line_start(out: &str) -> bool {
    out.is_empty() || out.ends_with('\n')
}

/// Escapes what begins a heading, a list, a quote, an underline or a table; gives the rest.
fn push_line_start<'a>(out: &mut String, text: &'a str) -> &'a str {
    if text.starts_with(['#', '+', '-', '=', '>', '|', ':']) {
        let (first, rest) = text.split_at(1);
        out.push('\\');
        out.push_str(first);
        return rest;
    }
    let digits = text.bytes().take(10).take_while(u8::is_ascii_digit).count();
    let (number, rest) = text.split_at(digits);
    if digits > 0 && rest.starts_with(['.', ')']) {
        let (mark, rest) = rest.split_at(1);
        out.push_str(number);
        out.push('\\');
        out.push_str(mark);
        return rest;
    }
    text
}
