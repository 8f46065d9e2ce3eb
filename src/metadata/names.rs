//! Comparing texts: headlines with headlines, names with names.

use crate::dom::text::is_cjk;
use unicode_normalization::UnicodeNormalization;

/// Letters and digits alone, in lower case and compatibility form, one space between words.
pub(crate) fn fold(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let push = |c: char| {
        if c.is_alphanumeric() {
            out.push(c);
        } else if !out.is_empty() && !out.ends_with(' ') {
            out.push(' ');
        }
    };
    if text.is_ascii() {
        text.chars().map(|c| c.to_ascii_lowercase()).for_each(push);
    } else {
        text.nfkc().flat_map(char::to_lowercase).for_each(push);
    }
    out.truncate(out.trim_end().len());
    out
}

/// The same without the spaces: for names of sites and hosts.
pub(super) fn fold_tight(text: &str) -> String {
    fold(text).split(' ').collect()
}

/// How alike two texts are, from 0 to 1: the share of common pairs of letters (Dice).
pub(super) fn similarity(one: &str, other: &str) -> f32 {
    similarity_folded(&fold(one), &fold(other))
}

/// The same of texts that are folded already.
pub(super) fn similarity_folded(one: &str, other: &str) -> f32 {
    let (one, other) = (pairs(one), pairs(other));
    if one.is_empty() || other.is_empty() {
        return 0.0;
    }
    let (mut i, mut j, mut common) = (0, 0, 0_usize);
    while let (Some(a), Some(b)) = (one.get(i), other.get(j)) {
        match a.cmp(b) {
            std::cmp::Ordering::Less => i += 1,
            std::cmp::Ordering::Greater => j += 1,
            std::cmp::Ordering::Equal => {
                (i, j, common) = (i + 1, j + 1, common + 1);
            }
        }
    }
    (2 * common) as f32 / (one.len() + other.len()) as f32
}

/// Sorted pairs of neighbouring characters.
fn pairs(text: &str) -> Vec<(char, char)> {
    let mut pairs: Vec<_> = text.chars().zip(text.chars().skip(1)).collect();
    pairs.sort_unstable();
    pairs
}

/// How many words; two Chinese or Japanese characters count as one.
pub(super) fn words(text: &str) -> usize {
    let unspaced = text.chars().filter(|&c| is_cjk(c)).count();
    let spaced = text
        .split(|c: char| c.is_whitespace() || is_cjk(c))
        .filter(|w| w.chars().any(char::is_alphanumeric))
        .count();
    spaced + unspaced.div_ceil(2)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn folding_keeps_letters_and_digits() {
        for (from, to) in [
            ("  A — b!", "a b"),
            ("Ｆｕｌｌ　Ｗｉｄｔｈ", "full width"),
            ("“中文”，标题", "中文 标题"),
            ("!", ""),
        ] {
            assert_eq!(fold(from), to);
        }
    }

    #[test]
    fn alike_is_close_to_one() {
        assert!(similarity("The quick brown fox", "The quick brown fox!") > 0.99);
        assert!(similarity("The quick brown fox", "A lazy dog sleeps") < 0.3);
        assert!(similarity("", "") < 0.1);
    }

    #[test]
    fn words_are_counted_per_script() {
        assert_eq!(words("one two, three"), 3);
        assert_eq!(words("美国之音"), 2);
    }
}
