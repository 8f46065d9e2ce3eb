//! Takes a file apart: the comment, the head, the rule, and the rest.

use super::title::{clean_title, unescape_title};
use crate::render::markdown::address;
use crate::sanitize::safe_url;
use crate::url::without_tracking;

/// The last instant that a date can be (ECMA-262, 21.4.1.1).
const MAX_MS: i64 = 8_640_000_000_000_000;

/// What the first three lines say.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Head<'a> {
    pub(super) saved: Option<i64>,
    pub(super) title: String,
    pub(super) url: Option<String>,
    /// Text of the head's line that has no place in it.
    pub(super) stray: &'a str,
    pub(super) body: &'a str,
}

/// Reads the head of a file with `\n` as its line ends. Where a line is missing, what is there
/// belongs to the body.
pub(super) fn read_head(text: &str) -> Head<'_> {
    let mut head = Head::default();
    let mut rest = text.trim_start();
    while let Some((comment, after)) = rest.strip_prefix("<!--").and_then(|r| r.split_once("-->")) {
        head.saved = head.saved.or_else(|| read_instant(comment));
        rest = after.trim_start();
    }
    head.body = rest;
    let (line, after) = rest.split_once('\n').unwrap_or((rest, ""));
    let after_rule = after_rule(after);
    if let Some(link) = read_link(line.trim()) {
        head.title = clean_title(&unescape_title(link.text));
        head.url = safe_url(link.address).map(|url| without_tracking(&url).into());
        head.stray = link.stray;
        head.body = after_rule.unwrap_or(after);
    } else if let Some(body) = after_rule.filter(|_| !line.trim_start().starts_with('<')) {
        // A heading without a link.
        head.title = clean_title(&unescape_title(line));
        head.body = body;
    }
    head.body = head.body.trim_matches(['\n', ' ', '\t']);
    head
}

/// Milliseconds in a comment; `NaN` and anything else are no instant.
pub(super) fn read_instant(comment: &str) -> Option<i64> {
    let digits = comment.trim();
    let is_number = !digits.is_empty() && digits.bytes().all(|b| b.is_ascii_digit());
    digits.parse().ok().filter(|ms| is_number && *ms <= MAX_MS)
}

/// An instant in milliseconds since 1970-01-01 UTC that a file can hold; JavaScript's numbers may
/// be none.
#[allow(clippy::cast_possible_truncation, reason = "whole, and within the range just checked")]
pub fn instant(ms: f64) -> Option<i64> {
    let is_instant = ms.fract() == 0.0 && ms >= 0.0 && ms <= MAX_MS as f64;
    is_instant.then_some(ms as i64)
}

/// What follows the rule, where there is one; empty lines before it do not matter.
fn after_rule(text: &str) -> Option<&str> {
    let text = text.trim_start();
    let (line, after) = text.split_once('\n').unwrap_or((text, ""));
    let line = line.trim();
    let is_rule =
        line.len() >= 2 && (line.bytes().all(|b| b == b'-') || line.bytes().all(|b| b == b'='));
    is_rule.then_some(after)
}

/// The address as it stands in a file: absolute, without fragment and tracking parameters.
pub(super) fn stored_address(href: &str) -> Option<String> {
    safe_url(href).map(|url| address(without_tracking(&url).as_str()))
}

pub(super) struct Link<'a> {
    pub(super) text: &'a str,
    pub(super) address: &'a str,
    pub(super) stray: &'a str,
}

/// Takes `[text](address)` apart. Text that was never escaped may hold any bracket, so the last
/// place where an address can begin counts.
pub(super) fn read_link(line: &str) -> Option<Link<'_>> {
    let inner = line.strip_prefix('[')?;
    let places = || inner.rmatch_indices("](").map(|(at, _)| at);
    let is_address = |at: &usize| {
        let start = inner.get(at + 2..).unwrap_or("").trim_start_matches(['<', ' ']);
        start.starts_with(')') || start.starts_with("http://") || start.starts_with("https://")
    };
    let at = places().find(is_address).or_else(|| places().next())?;
    let (text, rest) = (inner.get(..at)?, inner.get(at + 2..)?);
    let end = rest.rfind(')')?;
    let (address, stray) = (rest.get(..end)?.trim(), rest.get(end + 1..)?.trim());
    let address = match address.strip_prefix('<').and_then(|a| a.split_once('>')) {
        Some((address, _)) => address,
        // A title in quotes may stand behind the address.
        None => match address.split_once([' ', '\t']) {
            Some((address, title)) if title.trim_start().starts_with(['"', '\'', '(']) => address,
            _ => address,
        },
    };
    Some(Link { text, address, stray })
}
