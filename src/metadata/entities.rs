//! Character references that are still there after parsing, as in the strings of JSON-LD.

use std::borrow::Cow;

/// Elements that stand in headlines; other angle brackets are the author's own.
#[rustfmt::skip]
const INLINE: &[&str] = &[
    "i", "em", "b", "strong", "span", "br", "sub", "sup", "q", "p", "a", "u", "cite", "small",
    "mark", "wbr", "font", "div",
];

/// Resolves references, twice since some systems escape twice, and drops inline tags.
pub(super) fn unescape(text: &str) -> Cow<'_, str> {
    if !text.contains(['&', '<']) {
        return Cow::Borrowed(text);
    }
    let text = without_tags(&resolve(&resolve(text)));
    Cow::Owned(text)
}

fn resolve(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('&') {
        out.push_str(before);
        let reference = after.char_indices().take(32).find(|(_, c)| *c == ';');
        let resolved = reference
            .and_then(|(at, _)| after.split_at_checked(at))
            .and_then(|(name, tail)| Some((character(name)?, tail.strip_prefix(';')?)));
        if let Some((characters, tail)) = resolved {
            out.push_str(&characters);
            rest = tail;
        } else {
            out.push('&');
            rest = after;
        }
    }
    out.push_str(rest);
    out
}

/// What stands between `&` and `;`, as text.
fn character(name: &str) -> Option<String> {
    if let Some(number) = name.strip_prefix('#') {
        let code = match number.strip_prefix(['x', 'X']) {
            Some(hex) => u32::from_str_radix(hex, 16),
            None => number.parse(),
        };
        return code.ok().and_then(char::from_u32).map(String::from);
    }
    let &(first, second) = html5ever::data::NAMED_ENTITIES.get(format!("{name};").as_str())?;
    let characters: String =
        [first, second].into_iter().filter(|&code| code != 0).filter_map(char::from_u32).collect();
    (!characters.is_empty()).then_some(characters)
}

fn without_tags(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('<') {
        out.push_str(before);
        let tag = after.split_once('>').filter(|(tag, _)| is_inline_tag(tag));
        if let Some((tag, tail)) = tag {
            if tag.trim_start_matches('/').get(..2).is_some_and(|t| t.eq_ignore_ascii_case("br")) {
                out.push(' ');
            }
            rest = tail;
        } else {
            out.push('<');
            rest = after;
        }
    }
    out.push_str(rest);
    out
}

fn is_inline_tag(tag: &str) -> bool {
    let name = tag.trim_start_matches('/');
    let name = name.split(|c: char| c.is_whitespace() || c == '/').next().unwrap_or("");
    INLINE.iter().any(|known| known.eq_ignore_ascii_case(name))
}

#[cfg(test)]
mod tests {
    use super::unescape;

    #[test]
    fn references_are_resolved() {
        for (from, to) in [
            ("plain", "plain"),
            ("Q&amp;A", "Q&A"),
            ("Q&amp;amp;A", "Q&A"),
            ("it&#39;s &#x201C;so&#x201d;", "it's “so”"),
            ("a&nbsp;b", "a\u{a0}b"),
            ("AT&T; R&D", "AT&T; R&D"),
            ("&lt;i&gt;Nature&lt;/i&gt; says 1 &lt; 2", "Nature says 1 < 2"),
            ("one<br/>two", "one two"),
            ("&#0; &#xD800; &", "\0 &#xD800; &"),
        ] {
            assert_eq!(unescape(from), to);
        }
    }
}
