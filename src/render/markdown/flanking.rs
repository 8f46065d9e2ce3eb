//! Which runs of `*` and `_` can begin or end emphasis.
//!
//! <https://spec.commonmark.org/0.31.2/#left-flanking-delimiter-run>. Versions of CommonMark
//! differ in what punctuation is (0.31 added the symbols), so a character may be punctuation for
//! one viewer and a letter for another. Both answers are given: what a run may do in some viewer,
//! and what it does in every one.

use unicode_normalization::char::canonical_combining_class;

/// What a run can do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Sides {
    pub(crate) open: bool,
    pub(crate) close: bool,
}

/// What a run of `mark` between two characters does in some viewer.
pub(crate) fn may(before: char, mark: char, after: char) -> Sides {
    let (mut open, mut close) = (false, false);
    for sides in readings(before, mark, after) {
        open |= sides.open;
        close |= sides.close;
    }
    Sides { open, close }
}

/// What it does in every viewer.
pub(crate) fn must(before: char, mark: char, after: char) -> Sides {
    let (mut open, mut close) = (true, true);
    for sides in readings(before, mark, after) {
        open &= sides.open;
        close &= sides.close;
    }
    Sides { open, close }
}

fn readings(before: char, mark: char, after: char) -> impl Iterator<Item = Sides> {
    kinds(before)
        .into_iter()
        .flat_map(move |b| kinds(after).into_iter().map(move |a| sides(b, mark, a)))
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    Blank,
    Punctuation,
    Letter,
}

fn kinds(c: char) -> [Kind; 2] {
    if c.is_whitespace() {
        [Kind::Blank; 2]
    } else if c.is_alphanumeric() || canonical_combining_class(c) != 0 {
        [Kind::Letter; 2]
    } else if is_punctuation(c) {
        [Kind::Punctuation; 2]
    } else {
        [Kind::Punctuation, Kind::Letter]
    }
}

/// Punctuation (general category P, or ASCII) that news text has.
fn is_punctuation(c: char) -> bool {
    c.is_ascii_punctuation()
        || matches!(c, '¡' | '§' | '«' | '¶' | '·' | '»' | '¿' | '،' | '؛' | '؟' | '।'
            | '\u{2010}'..='\u{2027}' | '\u{2030}'..='\u{2043}'
            | '\u{3001}'..='\u{3003}' | '\u{3008}'..='\u{3011}' | '\u{3014}'..='\u{301f}' | '・'
            | '！' | '（' | '）' | '，' | '－' | '．' | '／' | '：' | '；' | '？' | '［' | '］')
}

fn sides(before: Kind, mark: char, after: Kind) -> Sides {
    let left = after != Kind::Blank && (after == Kind::Letter || before != Kind::Letter);
    let right = before != Kind::Blank && (before == Kind::Letter || after != Kind::Letter);
    if mark == '_' {
        Sides {
            open: left && (!right || before == Kind::Punctuation),
            close: right && (!left || after == Kind::Punctuation),
        }
    } else {
        Sides { open: left, close: right }
    }
}
