//! Names for saved files that every file system takes.

use crate::article::Article;
use crate::sanitize::safe_url;
use crate::timestamped::date::write_day;
use unicode_normalization::UnicodeNormalization;
use unicode_segmentation::UnicodeSegmentation;

/// In UTF-8, `.md` included: with room for a folder and a suffix below the 255 bytes that file
/// systems take. 245 Chinese characters are 735 bytes.
const MAX_BYTES: usize = 180;
const EXTENSION: &str = ".md";

/// Names that Windows keeps for devices, whatever ending they have
/// (<https://learn.microsoft.com/windows/win32/fileio/naming-a-file>).
const DEVICES: &[&str] = &["CON", "PRN", "AUX", "NUL", "CONIN$", "CONOUT$", "CLOCK$"];
const NUMBERED_DEVICES: [&str; 2] = ["COM", "LPT"];

/// The name of an article's file: `2024-06-17 Title.md`, with the day of publication, else of
/// saving, both in UTC. Without a title: the host and the instant of saving.
pub fn file_name(article: &Article, saved: i64) -> String {
    let day = article.published.and_then(|published| write_day(published.ms));
    let day = day.or_else(|| write_day(saved)).map(|day| day + " ").unwrap_or_default();
    let room = MAX_BYTES - EXTENSION.len() - day.len();
    let mut title = fitting(&clean(&article.title), room);
    if title.is_empty() {
        let url = article.url.as_deref().and_then(safe_url);
        let host = url.as_ref().and_then(|u| u.host_str()).unwrap_or("article");
        let saved = saved.to_string();
        let host = fitting(&clean(host), room - saved.len() - 1);
        title = format!("{host} {saved}");
    }
    let mut stem = format!("{day}{title}");
    if is_device(&stem) {
        stem.insert(0, '_');
    }
    stem + EXTENSION
}

/// Characters that no file system minds and every eye sees, in NFC.
fn clean(title: &str) -> String {
    let mut out = String::with_capacity(title.len());
    for c in title.chars() {
        let blank = c.is_whitespace() || matches!(c, '<' | '>' | ':' | '/' | '\\' | '|' | '*');
        if blank {
            if !out.is_empty() && !out.ends_with(' ') {
                out.push(' ');
            }
        } else if !matches!(c, '"' | '?' | '%') && !is_unseen(c) {
            out.push(c);
        }
    }
    // Composing may not bring back what was taken out, but it may bring a blank.
    let out: String = out.nfc().collect();
    out.split_whitespace().collect::<Vec<_>>().join(" ").trim_matches(is_edge).to_owned()
}

/// As many grapheme clusters as fit into so many bytes.
fn fitting(text: &str, bytes: usize) -> String {
    let mut end = 0;
    for (start, cluster) in text.grapheme_indices(true) {
        if start + cluster.len() > bytes {
            break;
        }
        end = start + cluster.len();
    }
    text.get(..end).unwrap_or("").trim_matches(is_edge).to_owned()
}

/// Windows drops dots and blanks at the end; a dot at the start hides a file elsewhere.
fn is_edge(c: char) -> bool {
    c == '.' || c.is_whitespace()
}

/// Control, bidi, zero-width and filling characters, tags, and what is no character at all.
fn is_unseen(c: char) -> bool {
    c.is_control()
        || matches!(c,
            '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{115f}' | '\u{1160}' | '\u{17b4}' | '\u{17b5}'
            | '\u{180b}'..='\u{180e}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}'
            | '\u{2060}'..='\u{206f}' | '\u{3164}' | '\u{feff}' | '\u{ffa0}'
            | '\u{fdd0}'..='\u{fdef}' | '\u{fff0}'..='\u{fffb}' | '\u{e0000}'..='\u{e0fff}')
        || (c as u32) & 0xfffe == 0xfffe
}

fn is_device(stem: &str) -> bool {
    let name = stem.split('.').next().unwrap_or("").trim_end().to_ascii_uppercase();
    let numbered = NUMBERED_DEVICES.iter().any(|device| {
        name.strip_prefix(device).is_some_and(|number| {
            let mut chars = number.chars();
            // Windows takes superscript digits for digits here.
            chars.next().is_some_and(|c| c.is_ascii_digit() || matches!(c, '¹' | '²' | '³'))
                && chars.next().is_none()
        })
    });
    numbered || DEVICES.contains(&name.as_str())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn knows_the_devices_of_windows() {
        for name in ["CON", "nul", "COM9", "lpt1", "CONIN$", "aux.txt", "Aux .txt", "COM¹"] {
            assert!(is_device(name), "{name}");
        }
        for name in ["2024-06-17 CON", "CONTEXT", "COM", "COM10", "auxiliary", ""] {
            assert!(!is_device(name), "{name}");
        }
    }
}
