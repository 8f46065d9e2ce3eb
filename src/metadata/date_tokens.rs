//! Cuts a text into the numbers, words and marks of dates.

use crate::dom::text::is_cjk;

/// The zeros of the scripts with digits of their own: Latin, Arabic, Persian, Devanagari, Bengali,
/// Gurmukhi, Gujarati, Tamil, Telugu, Kannada, Thai, Lao, Burmese, Khmer, full width.
const ZEROS: [u32; 15] = [
    0x30, 0x660, 0x6f0, 0x966, 0x9e6, 0xa66, 0xae6, 0xbe6, 0xc66, 0xce6, 0xe50, 0xed0, 0x1040,
    0x17e0, 0xff10,
];

/// The value of a digit in any of these scripts.
pub(super) fn digit(c: char) -> Option<u64> {
    if c.is_ascii() {
        return c.to_digit(10).map(u64::from);
    }
    let code = u32::from(c);
    ZEROS.iter().find(|&&zero| (zero..zero + 10).contains(&code)).map(|zero| u64::from(code - zero))
}

/// A sign that belongs to the letter before it but is no letter: of decomposed Latin, Hindi,
/// Bengali and Thai.
fn is_joining(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36f}' | '\u{93c}' | '\u{94d}' | '\u{9bc}' | '\u{9cd}'
        | '\u{e47}'..='\u{e4e}')
}

#[derive(Debug, Clone, PartialEq)]
pub(super) enum Kind {
    /// Its value, and how many digits it has.
    Number(u64, usize),
    /// In lower case; each Han character is a word.
    Word(String),
    Mark(char),
}

#[derive(Debug, Clone)]
pub(super) struct Token {
    pub(super) kind: Kind,
    pub(super) start: usize,
    pub(super) end: usize,
    /// White space stands before it.
    pub(super) spaced: bool,
}

pub(super) fn tokenize(text: &str) -> Vec<Token> {
    let mut tokens: Vec<Token> = Vec::new();
    let mut spaced = false;
    for (start, c) in text.char_indices() {
        let end = start + c.len_utf8();
        if c.is_whitespace() {
            spaced = true;
            continue;
        }
        let joined = tokens.last_mut().filter(|_| !spaced);
        let kind = if let Some(value) = digit(c) {
            if let Some(Token { kind: Kind::Number(number, length), end: last, .. }) = joined {
                *number = number.saturating_mul(10).saturating_add(value);
                *length += 1;
                *last = end;
                continue;
            }
            Kind::Number(value, 1)
        } else if (c.is_alphabetic() || is_joining(c)) && !is_cjk(c) {
            if let Some(Token { kind: Kind::Word(word), end: last, .. }) = joined
                && !word.chars().any(is_cjk)
            {
                word.extend(c.to_lowercase());
                *last = end;
                continue;
            }
            Kind::Word(c.to_lowercase().collect())
        } else if is_cjk(c) {
            Kind::Word(c.to_string())
        } else {
            Kind::Mark(c)
        };
        tokens.push(Token { kind, start, end, spaced });
        spaced = false;
    }
    tokens
}
