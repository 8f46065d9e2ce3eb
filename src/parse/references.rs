//! Character references: `&amp;`, `&#38;`, and those that forgot their semicolon.

use html5ever::data::{C1_REPLACEMENTS, NAMED_ENTITIES};
use html5ever::tendril::StrTendril;

/// What a reference stands for, and how many bytes it took after its `&`.
struct Reference {
    chars: [Option<char>; 2],
    length: usize,
}

/// Appends `text` with its references resolved.
pub(super) fn push_decoded(out: &mut StrTendril, text: &str, in_attribute: bool) {
    let mut rest = text;
    while let Some((plain, after)) = rest.split_once('&') {
        out.push_slice(plain);
        if let Some(Reference { chars, length }) = reference(after, in_attribute) {
            chars.into_iter().flatten().for_each(|c| out.push_char(c));
            rest = after.get(length..).unwrap_or("");
        } else {
            out.push_char('&');
            rest = after;
        }
    }
    out.push_slice(rest);
}

fn reference(after: &str, in_attribute: bool) -> Option<Reference> {
    match after.as_bytes() {
        [b'#', b'x' | b'X', digits @ ..] => numeric(digits, 16, 2),
        [b'#', digits @ ..] => numeric(digits, 10, 1),
        [first, ..] if first.is_ascii_alphanumeric() => named(after, in_attribute),
        _ => None,
    }
}

fn numeric(digits: &[u8], base: u32, prefix: usize) -> Option<Reference> {
    let values = digits.iter().map_while(|&digit| char::from(digit).to_digit(base));
    let (mut value, mut length) = (0_u32, 0);
    for digit in values {
        value = value.saturating_mul(base).saturating_add(digit);
        length += 1;
    }
    if length == 0 {
        return None;
    }
    let semicolon = usize::from(digits.get(length) == Some(&b';'));
    let windows = value.checked_sub(0x80).and_then(|i| C1_REPLACEMENTS.get(i as usize));
    let c = match (value, windows) {
        (0, _) => '\u{fffd}',
        (_, Some(&Some(c))) => c,
        _ => char::from_u32(value).unwrap_or('\u{fffd}'),
    };
    Some(Reference { chars: [Some(c), None], length: prefix + length + semicolon })
}

/// The longest name of the table that stands here.
fn named(after: &str, in_attribute: bool) -> Option<Reference> {
    let mut found = None;
    let ends = after.char_indices().map(|(start, c)| start + c.len_utf8());
    for name in ends.map_while(|end| after.get(..end)) {
        // The table has the beginnings of all names, too, which stand for nothing.
        match NAMED_ENTITIES.get(name) {
            Some(&(0, _)) => {}
            Some(&pair) => found = Some((name, pair)),
            None => break,
        }
    }
    let (name, (first, second)) = found?;
    let next = after.as_bytes().get(name.len());
    // In old addresses, `&copy=1` is a parameter.
    let is_parameter = in_attribute
        && !name.ends_with(';')
        && next.is_some_and(|&c| c == b'=' || c.is_ascii_alphanumeric());
    let chars = [char::from_u32(first), char::from_u32(second).filter(|&c| c != '\0')];
    (!is_parameter).then_some(Reference { chars, length: name.len() })
}
