//! Text as the referee compares it: tokens, and strings with their differences of form taken out.

use regex::Regex;
use std::sync::LazyLock;
use unicode_normalization::UnicodeNormalization;

static PUNCTUATION: LazyLock<Regex> =
    LazyLock::new(|| Regex::new(r"[^\p{L}\p{N}]+").expect("a constant"));
/// Scripts without spaces: each character is a token.
static UNSPACED: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r"[\p{Han}\p{Hiragana}\p{Katakana}\p{Thai}\p{Lao}\p{Khmer}\p{Myanmar}]")
        .expect("a constant")
});
static TOKEN: LazyLock<Regex> = LazyLock::new(|| {
    let unspaced = UNSPACED.as_str();
    Regex::new(&format!(r"{unspaced}|[\w--{unspaced}]+")).expect("a constant")
});

/// Soft hyphens, zero-width marks and marks of direction.
fn is_invisible(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}')
}

/// Words, and single characters of scripts without spaces; case is kept.
pub(crate) fn tokenize(text: &str) -> Vec<String> {
    let text: String = text.nfc().filter(|&c| !is_invisible(c)).collect();
    TOKEN.find_iter(&text).map(|found| found.as_str().to_owned()).collect()
}

/// Unicode's case folding, as far as the corpus' languages need it.
pub(crate) fn casefold(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            'ß' | 'ẞ' => out.push_str("ss"),
            'ς' => out.push('σ'),
            c => out.extend(c.to_lowercase()),
        }
    }
    out
}

/// Compatible forms made equal, invisible marks dropped, white space collapsed.
pub(crate) fn squash(text: &str) -> String {
    let text: String = text.nfkc().filter(|&c| !is_invisible(c)).collect();
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Letters and digits only, case folded, one space between.
pub(crate) fn fold(text: &str) -> String {
    PUNCTUATION.replace_all(&casefold(&squash(text)), " ").trim().to_owned()
}

/// Indel similarity of two strings, 0 to 100.
pub(crate) fn ratio(a: &str, b: &str) -> f64 {
    100.0 * rapidfuzz::fuzz::ratio(a.chars(), b.chars())
}
