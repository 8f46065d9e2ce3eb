//! Text as it is measured and read: per script, never by bytes.

use super::Tag;
use crate::document::{Document, NodeId};

/// A Chinese, Japanese or Korean character says about as much as this many Latin letters.
const CJK_LETTERS: u32 = 2;

/// Han, kana, bopomofo or Hangul: written without spaces, or in syllables.
pub(crate) fn is_cjk(c: char) -> bool {
    matches!(c,
        '\u{2e80}'..='\u{2fdf}' | '\u{3005}'..='\u{3007}' | '\u{3021}'..='\u{3029}'
        | '\u{3040}'..='\u{31ff}' | '\u{3400}'..='\u{4dbf}' | '\u{4e00}'..='\u{9fff}'
        | '\u{ac00}'..='\u{d7af}' | '\u{f900}'..='\u{faff}' | '\u{ff66}'..='\u{ff9f}'
        | '\u{20000}'..='\u{323af}')
}

/// Han or kana: scripts that put no space between words (Korean does).
pub(crate) fn is_unspaced(c: char) -> bool {
    is_cjk(c) && !matches!(c, '\u{ac00}'..='\u{d7af}' | '\u{3131}'..='\u{318e}')
}

/// Punctuation of Chinese and Japanese text, full-width forms included.
pub(crate) fn is_cjk_punctuation(c: char) -> bool {
    matches!(c, '\u{3000}'..='\u{3004}' | '\u{3008}'..='\u{3020}' | '\u{3030}' | '\u{fe30}'..='\u{fe4f}'
        | '\u{ff01}'..='\u{ff0f}' | '\u{ff1a}'..='\u{ff20}' | '\u{ff3b}'..='\u{ff40}'
        | '\u{ff5b}'..='\u{ff65}' | '“' | '”' | '‘' | '’' | '…' | '—')
}

/// Marks that run inside a sentence: running text has them, menus do not.
pub(crate) fn is_comma(c: char) -> bool {
    matches!(c, ',' | '，' | '、' | '；' | '،' | '؛' | '﹐' | '︐' | '︑' | '⸲' | '⸴' | '।')
}

/// Marks that end a sentence.
pub(crate) fn is_sentence_end(c: char) -> bool {
    matches!(c, '.' | '!' | '?' | '。' | '！' | '？' | '…' | '؟' | '۔' | '．' | '｡' | '։' | '।')
}

/// White space of any kind, invisible characters included.
pub(crate) fn is_space(c: char) -> bool {
    c.is_whitespace() || matches!(c, '\u{200b}' | '\u{2060}' | '\u{feff}')
}

/// What a character adds to the length of a text, in Latin letters.
pub(crate) fn letters(c: char) -> u32 {
    if is_cjk(c) { CJK_LETTERS } else { u32::from(!is_space(c)) }
}

/// The length of a text in Latin letters, and how many commas it has.
pub(crate) fn count(text: &str) -> (u32, u32) {
    let (mut count, mut commas) = (0, 0);
    for c in text.chars() {
        // Most of all texts, and by far the most of the white space.
        if c.is_ascii() {
            count += u32::from(!matches!(c, ' ' | '\t'..='\r'));
            commas += u32::from(c == ',');
        } else {
            count += letters(c);
            commas += u32::from(is_comma(c));
        }
    }
    (count, commas)
}

/// The length of a text in Latin letters, white space apart.
pub(crate) fn count_letters(text: &str) -> u32 {
    text.chars().map(letters).sum()
}

/// Appends `text` with each run of white space as one space; none at the start of `out`.
pub(crate) fn push_collapsed(out: &mut String, text: &str) {
    for c in text.chars() {
        if matches!(c, '\u{200b}' | '\u{2060}' | '\u{feff}' | '\u{ad}') {
            continue;
        }
        if !c.is_whitespace() {
            out.push(c);
        } else if !out.is_empty() && !out.ends_with(' ') {
            out.push(' ');
        }
    }
}

/// One line: white space collapsed and trimmed, invisible characters dropped.
pub(crate) fn collapse(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    push_collapsed(&mut out, text);
    out.truncate(out.trim_end().len());
    out
}

/// The letters and digits of a text in lower case: what is left where spaces, quotation marks and
/// entities differ.
pub(crate) fn bare(text: &str) -> String {
    bare_chars(text.chars()).collect()
}

pub(crate) fn bare_chars(chars: impl Iterator<Item = char>) -> impl Iterator<Item = char> {
    chars.filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase)
}

/// The visible text of a subtree as one line, with spaces between blocks.
pub(crate) fn visible_text(document: &Document, id: NodeId) -> String {
    visible_text_where(document, id, |_| true)
}

/// The same, leaving out the subtrees for which `keep` is false.
pub(crate) fn visible_text_where(
    document: &Document,
    id: NodeId,
    keep: impl Fn(NodeId) -> bool,
) -> String {
    let mut out = String::new();
    let mut next = Some(id);
    while let Some(node) = next.filter(|n| n.index() < document.end(id)) {
        let tag = document.tag(node);
        if (tag.is_invisible() || !keep(node)) && node != id {
            next = document.after(node);
            continue;
        }
        if tag == Tag::Text {
            push_collapsed(&mut out, document.raw_text(node));
        } else if (tag.is_block() || tag == Tag::Br) && !out.is_empty() && !out.ends_with(' ') {
            out.push(' ');
        }
        next = document.following(node);
        // Leaving a block ends its line.
        let left_block = next.is_none_or(|n| {
            document
                .ancestors(node)
                .take_while(|&a| !document.is_within(n, a))
                .any(|a| document.tag(a).is_block())
        });
        if left_block && !out.is_empty() && !out.ends_with(' ') {
            out.push(' ');
        }
    }
    out.truncate(out.trim_end().len());
    out
}
