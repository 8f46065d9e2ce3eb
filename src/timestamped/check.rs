//! Checks a saved file against the format, fault by fault, each with its line.

use super::head::{read_instant, read_link, stored_address};
use super::read::read;
use super::title::{clean_title, escape_title, unescape_title};
use super::write::write;
use super::{links, markup};
use unicode_normalization::is_nfc;

/// Something in a file that is not in the format.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
pub struct Fault {
    /// The line, counted from 1.
    pub line: usize,
    /// What kind of fault it is, for programs.
    pub code: &'static str,
    /// What is wrong, for people.
    pub message: String,
}

/// Names each fault of a file; an empty list says that the file is as this program writes it.
pub fn check(text: &str) -> Vec<Fault> {
    let mut faults = Faults::default();
    faults.bytes(text);
    let text =
        text.strip_prefix('\u{feff}').unwrap_or(text).replace("\r\n", "\n").replace('\r', "\n");
    let lines: Vec<&str> = text.split('\n').collect();
    faults.comment(lines.first().copied().unwrap_or(""));
    faults.head(lines.get(1).copied().unwrap_or(""));
    faults.rule_and_layout(&lines);
    for (index, line) in lines.iter().enumerate().skip(4) {
        markup::check(line, |code, message| faults.push(index + 1, code, message));
        faults.addresses(index + 1, line);
    }
    if faults.0.is_empty() {
        faults.bytes_as_written(&text);
    }
    faults.0.sort_by_key(|fault| fault.line);
    faults.0
}

#[derive(Default)]
struct Faults(Vec<Fault>);

impl Faults {
    fn push(&mut self, line: usize, code: &'static str, message: impl Into<String>) {
        self.0.push(Fault { line, code, message: message.into() });
    }

    /// What the text is made of.
    fn bytes(&mut self, text: &str) {
        if text.starts_with('\u{feff}') {
            self.push(1, "byte-order-mark", "the file begins with a byte order mark");
        }
        for (index, line) in text.split('\n').enumerate() {
            if line.contains('\r') {
                self.push(
                    index + 1,
                    "carriage-return",
                    "the line ends in CR LF, and not in LF alone",
                );
                break;
            }
        }
        for (index, line) in text.split('\n').enumerate() {
            if !is_nfc(line) {
                self.push(index + 1, "not-composed", "the text is not in Unicode's form NFC");
            }
            if let Some(c) = line.chars().find(|c| c.is_control() && !matches!(c, '\t' | '\r')) {
                self.push(
                    index + 1,
                    "control-character",
                    format!("U+{:04X} is a control character", c as u32),
                );
            }
        }
    }

    fn comment(&mut self, line: &str) {
        let instant = line.strip_prefix("<!--").and_then(|rest| rest.strip_suffix("-->"));
        let Some(instant) = instant else {
            return self.push(1, "no-instant", "the first line is not <!--milliseconds-->");
        };
        let canonical = read_instant(instant).is_some_and(|ms| ms.to_string() == instant);
        if !canonical {
            self.push(
                1,
                "bad-instant",
                format!("“{instant}” is not an instant in milliseconds since 1970"),
            );
        }
    }

    fn head(&mut self, line: &str) {
        let Some(link) = read_link(line).filter(|_| line.starts_with('[')) else {
            return self.push(2, "no-title-link", "the second line is not [title](address)");
        };
        if !link.stray.is_empty() {
            self.push(2, "text-after-link", "something stands behind the title's link");
        }
        let title = clean_title(&unescape_title(link.text));
        if title.is_empty() {
            self.push(2, "empty-title", "the title is empty");
        } else if escape_title(&title) != link.text {
            let expected = escape_title(&title);
            self.push(2, "title-form", format!("the title would be written “{expected}”"));
        }
        let Some(expected) = stored_address(link.address) else {
            return self.push(
                2,
                "bad-address",
                "the address is not an absolute http or https address",
            );
        };
        if expected != link.address {
            self.push(2, "address-form", format!("the address would be written {expected}"));
        }
    }

    fn rule_and_layout(&mut self, lines: &[&str]) {
        let line = |index: usize| lines.get(index).copied();
        if line(2) != Some("------") {
            self.push(3, "no-rule", "the third line is not six hyphens");
        }
        if line(3) != Some("") {
            self.push(4, "no-empty-line", "the fourth line is not empty");
        }
        match line(4) {
            None | Some("") => self.push(5, "no-body", "the fifth line, the body, is missing"),
            Some(body) if !begins_with_block(body) => {
                self.push(5, "body-start", "the body does not begin with a block tag");
            }
            Some(_) => (),
        }
        match (lines.get(5..), lines.last()) {
            (Some([""]), _) => (),
            (Some([]) | None, _) => {
                self.push(
                    lines.len(),
                    "no-final-line-feed",
                    "the file does not end in a line feed",
                );
            }
            (Some([rest @ .., last]), _)
                if last.is_empty() && rest.iter().all(|l| l.is_empty()) =>
            {
                self.push(7, "empty-lines-at-end", "more than one line feed ends the file");
            }
            (Some(_), _) => self.push(6, "body-lines", "the body takes more than one line"),
        }
    }

    /// What the proxy is told, and what it may not be.
    fn addresses(&mut self, number: usize, line: &str) {
        for piece in line.split("=\"").skip(1) {
            let Some((value, _)) = piece.split_once('"') else { continue };
            let value = value.replace("&amp;", "&");
            let original = links::original(&value);
            if original != value && links::proxied(&original).is_none() {
                let message = "a private or secret address goes through the picture proxy";
                self.push(number, "told-to-proxy", message);
            }
        }
    }

    /// The last word: the bytes are those that this program would write.
    fn bytes_as_written(&mut self, text: &str) {
        let file = read(text);
        let expected = write(&file.article, file.saved.unwrap_or(0), file.links);
        if expected == text {
            return;
        }
        for (index, (found, expected)) in text.split('\n').zip(expected.split('\n')).enumerate() {
            let same = found.chars().zip(expected.chars()).take_while(|(a, b)| a == b).count();
            if found != expected {
                let around = |line: &str| line.chars().skip(same).take(40).collect::<String>();
                let (found, expected) = (around(found), around(expected));
                let message =
                    format!("character {}: “{found}” would be written “{expected}”", same + 1);
                return self.push(index + 1, "other-form", message);
            }
        }
        self.push(1, "other-form", "the file would be written in another form");
    }
}

/// Whether Markdown takes the line for HTML, by the tag it begins with
/// (<https://spec.commonmark.org/0.31.2/#html-blocks>, kinds 1 and 6).
fn begins_with_block(body: &str) -> bool {
    const BLOCKS: [&str; 14] = [
        "div",
        "p",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "ul",
        "ol",
        "dl",
        "blockquote",
        "pre",
        "table",
        "hr",
    ];
    let name = body.strip_prefix('<').and_then(|rest| rest.split([' ', '>']).next());
    name.is_some_and(|name| BLOCKS.contains(&name))
}
