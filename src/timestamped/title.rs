//! The title as the text of a Markdown link: escaped where CommonMark needs it, and read back.
//!
//! A character is escaped when it would take part in a construct of CommonMark 0.31 if the title
//! stood there raw; then every character of that construct is.

use super::spacing::one_line;
use crate::render::markdown::flanking;

/// The title as it is stored: one line, NFC, without marks that turn the rest of the line around.
pub(crate) fn clean_title(title: &str) -> String {
    let is_override = |c: char| matches!(c, '\u{202a}'..='\u{202e}' | '\u{feff}');
    one_line(&title.chars().filter(|&c| !is_override(c)).collect::<String>())
}

/// Escapes a clean title.
pub(crate) fn escape_title(title: &str) -> String {
    let chars: Vec<char> = title.chars().collect();
    let mut active = vec![false; chars.len()];
    mark_backslashes(&chars, &mut active);
    mark_code(&chars, &mut active);
    mark_html_and_entities(&chars, &mut active);
    mark_brackets(&chars, &mut active);
    mark_emphasis(&chars, &mut active);
    let mut out = String::with_capacity(title.len() + 8);
    for (c, active) in chars.iter().zip(active) {
        if active {
            out.push('\\');
        }
        out.push(*c);
    }
    out
}

/// Takes escapes and character references back.
pub(crate) fn unescape_title(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(c) = rest.chars().next() {
        let after = rest.get(c.len_utf8()..).unwrap_or("");
        let escaped = after.chars().next().filter(|next| c == '\\' && next.is_ascii_punctuation());
        if let Some(next) = escaped {
            out.push(next);
            rest = after.get(1..).unwrap_or("");
        } else if let Some((decoded, length)) = (c == '&').then(|| reference(after)).flatten() {
            out.push(decoded);
            rest = after.get(length..).unwrap_or("");
        } else {
            out.push(c);
            rest = after;
        }
    }
    out
}

/// The character that `name;` stands for, and the length of both.
fn reference(after: &str) -> Option<(char, usize)> {
    let (name, _) = after.split_once(';')?;
    let c = match name {
        "amp" => '&',
        "lt" => '<',
        "gt" => '>',
        "quot" => '"',
        "apos" => '\'',
        "nbsp" => '\u{a0}',
        _ => {
            let number = name.strip_prefix('#')?;
            let code = match number.strip_prefix(['x', 'X']) {
                Some(hex) => u32::from_str_radix(hex, 16).ok()?,
                None => number.parse().ok()?,
            };
            char::from_u32(code)?
        }
    };
    Some((c, name.len() + 1))
}

fn set(active: &mut [bool], index: usize) {
    if let Some(flag) = active.get_mut(index) {
        *flag = true;
    }
}

/// A backslash escapes the punctuation behind it; the last one would escape the closing bracket.
fn mark_backslashes(chars: &[char], active: &mut [bool]) {
    for (i, &c) in chars.iter().enumerate() {
        if c == '\\' && chars.get(i + 1).is_none_or(char::is_ascii_punctuation) {
            set(active, i);
        }
    }
}

/// Runs of one character: (first, one past the last).
fn runs(chars: &[char], of: char) -> Vec<(usize, usize)> {
    let mut out: Vec<(usize, usize)> = Vec::new();
    for (i, _) in chars.iter().enumerate().filter(|(_, c)| **c == of) {
        match out.last_mut() {
            Some((_, end)) if *end == i => *end = i + 1,
            _ => out.push((i, i + 1)),
        }
    }
    out
}

/// Two runs of backticks of one length are a code span.
fn mark_code(chars: &[char], active: &mut [bool]) {
    let runs = runs(chars, '`');
    let mut lengths: Vec<usize> = runs.iter().map(|(start, end)| end - start).collect();
    lengths.sort_unstable();
    for (start, end) in runs {
        let first = lengths.partition_point(|&l| l < end - start);
        let past = lengths.partition_point(|&l| l <= end - start);
        if past - first > 1 {
            (start..end).for_each(|i| set(active, i));
        }
    }
}

/// A tag or an autolink ends in `>`; a reference has a name, or a number, and a semicolon.
fn mark_html_and_entities(chars: &[char], active: &mut [bool]) {
    let last_close = chars.iter().rposition(|&c| c == '>').unwrap_or(0);
    for (i, &c) in chars.iter().enumerate() {
        let next = chars.get(i + 1).copied().unwrap_or(' ');
        let is_active = match c {
            '<' => {
                i < last_close && (next.is_ascii_alphabetic() || matches!(next, '/' | '!' | '?'))
            }
            '&' => {
                let mut name = chars.iter().skip(i + 1).take(34).skip_while(|&&c| c == '#');
                next.is_ascii_alphanumeric()
                    && name.by_ref().find(|c| !c.is_ascii_alphanumeric()) == Some(&';')
                    || next == '#' && name.find(|c| !c.is_ascii_alphanumeric()) == Some(&';')
            }
            _ => false,
        };
        if is_active {
            set(active, i);
        }
    }
}

/// Brackets that have no partner would end the link, or begin another; with `(` behind it a pair
/// is a link of its own.
fn mark_brackets(chars: &[char], active: &mut [bool]) {
    let mut open = Vec::new();
    for (i, &c) in chars.iter().enumerate() {
        match c {
            '[' => open.push(i),
            ']' => {
                let is_link = chars.get(i + 1) == Some(&'(');
                let partner = open.pop();
                if partner.is_some() && !is_link {
                    continue;
                }
                set(active, i);
                if let Some(partner) = partner {
                    set(active, partner);
                }
                if is_link {
                    set(active, i + 1);
                }
            }
            _ => (),
        }
    }
    for i in open {
        set(active, i);
    }
}

/// A run of `*` or `_` that can open emphasis, with one behind it that can close it.
fn mark_emphasis(chars: &[char], active: &mut [bool]) {
    for mark in ['*', '_'] {
        let runs = runs(chars, mark);
        let sides: Vec<(bool, bool)> =
            runs.iter().map(|&(start, end)| can_open_and_close(chars, mark, start, end)).collect();
        let last_closer = sides.iter().rposition(|(_, close)| *close);
        let first_opener = sides.iter().position(|(open, _)| *open);
        for (n, ((start, end), (open, close))) in runs.into_iter().zip(sides).enumerate() {
            let opens = open && last_closer.is_some_and(|last| n < last);
            let closes = close && first_opener.is_some_and(|first| first < n);
            if opens || closes {
                (start..end).for_each(|i| set(active, i));
            }
        }
    }
}

/// The brackets of the link stand at both ends.
fn can_open_and_close(chars: &[char], mark: char, start: usize, end: usize) -> (bool, bool) {
    let before = start.checked_sub(1).and_then(|i| chars.get(i)).copied().unwrap_or('[');
    let after = chars.get(end).copied().unwrap_or(']');
    let sides = flanking::may(before, mark, after);
    (sides.open, sides.close)
}
