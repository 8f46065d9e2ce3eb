//! The `<!DOCTYPE>`, which decides whether a table may stand in a paragraph.

use super::names::lower;
use html5ever::tendril::StrTendril;
use html5ever::tokenizer::Doctype;

/// Reads what stands between `<!doctype` and `>`.
pub(super) fn read(text: &str, is_closed: bool) -> Doctype {
    let mut doctype = Doctype { force_quirks: !is_closed, ..Doctype::default() };
    let text = text.trim_start_matches(is_space);
    if text.is_empty() {
        doctype.force_quirks = true;
        return doctype;
    }
    let (name, rest) = text.split_at(text.find(is_space).unwrap_or(text.len()));
    doctype.name = Some(StrTendril::from_slice(&lower(name)));
    let rest = rest.trim_start_matches(is_space);
    if rest.is_empty() {
        return doctype;
    }
    let (keyword, rest) = rest.split_at_checked(6).unwrap_or((rest, ""));
    let is_public = keyword.eq_ignore_ascii_case("public");
    if !is_public && !keyword.eq_ignore_ascii_case("system") {
        doctype.force_quirks = true;
        return doctype;
    }
    let Some((first, rest)) = quoted(rest) else {
        doctype.force_quirks = true;
        return doctype;
    };
    let first = Some(StrTendril::from_slice(first));
    if !is_public {
        doctype.system_id = first;
        return doctype;
    }
    doctype.public_id = first;
    match quoted(rest) {
        Some((system, _)) => doctype.system_id = Some(StrTendril::from_slice(system)),
        None => doctype.force_quirks |= !rest.trim_start_matches(is_space).is_empty(),
    }
    doctype
}

/// A closed string in quotes, and what follows it.
fn quoted(text: &str) -> Option<(&str, &str)> {
    let text = text.trim_start_matches(is_space);
    let quote = text.chars().next().filter(|c| matches!(c, '"' | '\''))?;
    text.get(1..)?.split_once(quote)
}

fn is_space(c: char) -> bool {
    matches!(c, '\t' | '\n' | '\u{c}' | ' ')
}
