//! Where the text of a `<script>`, `<style>`, `<title>` or the like ends.

use super::tag::ends_name;
use memchr::{memchr2, memmem};

/// The next `</name`, or the end of the page.
pub(super) fn end_of_text(page: &[u8], from: usize, name: &str) -> usize {
    let mut at = from;
    while let Some(found) = find(page, at, b"</") {
        if stands(page, found + 2, name) {
            return found;
        }
        at = found + 2;
    }
    page.len()
}

/// The same for a script, in which a comment may hold a script of its own.
pub(super) fn end_of_script(page: &[u8], from: usize) -> usize {
    let mut at = from;
    // Where the open comment began, and whether a script has begun in it.
    let (mut comment, mut is_inner) = (None, false);
    while let Some(offset) = memchr2(b'<', b'>', page.get(at..).unwrap_or_default()) {
        let found = at + offset;
        at = found + 1;
        if page.get(found) == Some(&b'>') {
            // The dashes of `<!-->` open and close.
            let dashes = found.saturating_sub(2);
            let is_end = page.get(dashes..found) == Some(b"--");
            if is_end && comment.is_some_and(|start| start + 2 <= dashes) {
                (comment, is_inner) = (None, false);
            }
        } else if page.get(at) == Some(&b'/') && stands(page, at + 1, "script") {
            if !is_inner {
                return found;
            }
            is_inner = false;
        } else if comment.is_some() {
            is_inner |= stands(page, at, "script");
        } else if page.get(at..).is_some_and(|rest| rest.starts_with(b"!--")) {
            comment = Some(found);
        }
    }
    page.len()
}

/// Past the `-->` or `--!>` that closes a comment.
pub(super) fn end_of_comment(text: &[u8]) -> Option<usize> {
    let mut at = 0;
    loop {
        let dashes = find(text, at, b"--")?;
        let rest = text.get(dashes + 2..)?;
        if rest.starts_with(b">") {
            return Some(dashes + 3);
        }
        if rest.starts_with(b"!>") {
            return Some(dashes + 4);
        }
        at = dashes + 1;
    }
}

/// Whether this name stands here, as a whole.
fn stands(page: &[u8], at: usize, name: &str) -> bool {
    let end = at + name.len();
    page.get(at..end).is_some_and(|here| here.eq_ignore_ascii_case(name.as_bytes()))
        && page.get(end).is_some_and(|&byte| ends_name(byte))
}

pub(super) fn find(page: &[u8], from: usize, needle: &[u8]) -> Option<usize> {
    memmem::find(page.get(from..)?, needle).map(|offset| from + offset)
}
