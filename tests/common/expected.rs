//! Expected files: compared exactly, written only when `BLESS=1` says so.

use std::env;
use std::fmt::Write;
use std::fs;
use std::path::Path;

/// Whether expected files are to be written.
pub(crate) fn is_blessing() -> bool {
    env::var("BLESS").is_ok_and(|value| value == "1")
}

/// Compares a text with the expected file, or writes it; says what is wrong.
pub(crate) fn compare(path: &Path, actual: &str) -> Option<String> {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    if is_blessing() {
        if fs::read_to_string(path).is_ok_and(|text| text == actual) {
            return None;
        }
        return fs::write(path, actual).err().map(|e| format!("{name}: cannot write: {e}"));
    }
    match fs::read_to_string(path) {
        Ok(expected) if expected == actual => None,
        Ok(expected) => Some(format!("{name} differs:\n{}", difference(&expected, actual))),
        Err(_) => Some(format!("{name} is missing; look at it and bless it (BLESS=1)")),
    }
}

/// A file that must not be there; blessing removes it.
pub(crate) fn absent(path: &Path) -> Option<String> {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    if !path.exists() {
        return None;
    }
    if is_blessing() {
        return fs::remove_file(path).err().map(|e| format!("{name}: cannot remove: {e}"));
    }
    Some(format!("{name} belongs to nothing; remove it or bless (BLESS=1)"))
}

/// Lines on each side that differ, between what is equal at both ends.
pub(crate) fn difference(expected: &str, actual: &str) -> String {
    let (old, new): (Vec<&str>, Vec<&str>) =
        (expected.split_inclusive('\n').collect(), actual.split_inclusive('\n').collect());
    let start = old.iter().zip(&new).take_while(|(a, b)| a == b).count();
    let (old, new) = (&old[start..], &new[start..]);
    let same_end = old.iter().rev().zip(new.iter().rev()).take_while(|(a, b)| a == b).count();
    let (old, new) = (&old[..old.len() - same_end], &new[..new.len() - same_end]);
    let mut out = format!("  from line {}:\n", start + 1);
    // Of two long lines only the part around the first difference says something.
    let both = old.first().zip(new.first());
    let at = both.map_or(0, |(a, b)| a.chars().zip(b.chars()).take_while(|(x, y)| x == y).count());
    for (sign, lines) in [('-', old), ('+', new)] {
        for (index, line) in lines.iter().take(MAX_LINES).enumerate() {
            let from = if index == 0 { at } else { 0 };
            let _ = writeln!(out, "  {sign} {}", clip(line, from));
        }
        if lines.len() > MAX_LINES {
            let _ = writeln!(out, "  {sign} … {} lines more", lines.len() - MAX_LINES);
        }
    }
    out
}

const MAX_LINES: usize = 12;
/// Characters shown before and behind the first difference of two lines.
const BEFORE: usize = 40;
const BEHIND: usize = 160;

fn clip(line: &str, at: usize) -> String {
    let start = at.saturating_sub(BEFORE);
    let shown: String = line.chars().skip(start).take(BEFORE + BEHIND).collect();
    let is_cut = line.chars().count() > start + BEFORE + BEHIND;
    let (front, back) = (if start > 0 { "…" } else { "" }, if is_cut { "…" } else { "" });
    // Blanks at the end, line feeds and the like show themselves.
    format!(
        "{front}{}{back}",
        shown.escape_debug().to_string().replace("\\\"", "\"").replace("\\'", "'")
    )
}
