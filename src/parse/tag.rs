//! Reads one tag: its name, and the attributes that anybody looks at.

use super::names::{Names, is_read, lower};
use super::references::push_decoded;
use html5ever::tendril::StrTendril;
use html5ever::tokenizer::{Tag, TagKind};
use html5ever::{Attribute, LocalName, QualName, ns};
use memchr::{memchr, memchr2};
use std::ops::Range;

/// The tree builder compares each attribute of a tag with all before it.
pub(super) const MAX_ATTRIBUTES: usize = 2_048;

/// What stands at a `<`.
pub(super) enum Read {
    /// A tag, and where the page goes on after it.
    Tag(Tag, usize),
    /// The page ends within the tag.
    End,
    /// A tag that was made to be expensive.
    Overloaded,
}

/// An attribute as it is written.
struct Written {
    name: Range<usize>,
    value: Range<usize>,
}

/// The page as the tokenizer sees it, with a copy that values and texts can share.
pub(super) struct Source<'p> {
    pub(super) text: &'p str,
    shared: StrTendril,
}

impl<'p> Source<'p> {
    pub(super) fn new(text: &'p str) -> Self {
        Self { text, shared: StrTendril::from_slice(text) }
    }

    pub(super) fn bytes(&self) -> &'p [u8] {
        self.text.as_bytes()
    }

    pub(super) fn rest(&self, from: usize) -> &'p [u8] {
        self.bytes().get(from..).unwrap_or_default()
    }

    pub(super) fn byte(&self, at: usize) -> Option<u8> {
        self.bytes().get(at).copied()
    }

    pub(super) fn slice(&self, range: Range<usize>) -> &'p str {
        self.text.get(range).unwrap_or("")
    }

    /// The text of a range, without copying it.
    pub(super) fn share(&self, range: Range<usize>) -> StrTendril {
        let (start, length) = (u32::try_from(range.start), u32::try_from(range.len()));
        match (start, length) {
            (Ok(start), Ok(length)) => {
                self.shared.try_subtendril(start, length).unwrap_or_default()
            }
            _ => StrTendril::new(),
        }
    }

    /// Where the first byte stands for which `is_end` holds.
    fn until(&self, from: usize, is_end: impl Fn(u8) -> bool) -> Option<usize> {
        self.rest(from).iter().position(|&byte| is_end(byte)).map(|offset| from + offset)
    }

    /// Reads the tag whose name begins at `start`.
    pub(super) fn tag(&self, names: &mut Names, kind: TagKind, start: usize) -> Read {
        let Some(end) = self.until(start, ends_name) else { return Read::End };
        let mut tag = Tag {
            kind,
            name: names.get(&lower(self.slice(start..end))),
            self_closing: false,
            attrs: Vec::new(),
            had_duplicate_attributes: false,
        };
        let (mut at, mut count) = (end, 0);
        while count <= MAX_ATTRIBUTES {
            let Some(next) = self.until(at, |byte| !is_space(byte)) else { return Read::End };
            match (self.byte(next), self.byte(next + 1)) {
                (Some(b'>'), _) => return Read::Tag(tag, next + 1),
                (Some(b'/'), Some(b'>')) => {
                    tag.self_closing = true;
                    return Read::Tag(tag, next + 2);
                }
                (Some(b'/'), _) => {
                    at = next + 1;
                    continue;
                }
                _ => {}
            }
            let Some((written, end)) = self.attribute(next) else { return Read::End };
            (at, count) = (end, count + 1);
            if kind == TagKind::StartTag {
                self.keep(&mut tag, names, written);
            }
        }
        Read::Overloaded
    }

    /// One attribute, and where the tag goes on.
    fn attribute(&self, start: usize) -> Option<(Written, usize)> {
        // A `=` at the beginning belongs to the name.
        let name_end = self.until(start + 1, |byte| byte == b'=' || ends_name(byte))?;
        let name = start..name_end;
        let equals = self.until(name_end, |byte| !is_space(byte))?;
        if self.byte(equals) != Some(b'=') {
            return Some((Written { name, value: equals..equals }, equals));
        }
        let begin = self.until(equals + 1, |byte| !is_space(byte))?;
        if let quote @ (b'"' | b'\'') = self.byte(begin)? {
            let end = begin + 1 + memchr(quote, self.rest(begin + 1))?;
            return Some((Written { name, value: begin + 1..end }, end + 1));
        }
        let end = self.until(begin, |byte| byte == b'>' || is_space(byte))?;
        Some((Written { name, value: begin..end }, end))
    }

    /// Puts an attribute on the tag if it is one that is read; of two with one name the first stays.
    fn keep(&self, tag: &mut Tag, names: &mut Names, written: Written) {
        let name = lower(self.slice(written.name));
        if !is_read(&tag.name, &name) {
            return;
        }
        let local: LocalName = names.get(&name);
        if tag.attrs.iter().any(|known| known.name.local == local) {
            return;
        }
        let value = self.slice(written.value.clone());
        let value = if memchr2(b'&', 0, value.as_bytes()).is_none() {
            self.share(written.value)
        } else {
            let mut decoded = StrTendril::new();
            push_decoded(&mut decoded, &value.replace('\0', "\u{fffd}"), true);
            decoded
        };
        tag.attrs.push(Attribute { name: QualName::new(None, ns!(), local), value });
    }
}

pub(super) fn is_space(byte: u8) -> bool {
    matches!(byte, b'\t' | b'\n' | b'\x0c' | b' ')
}

pub(super) fn ends_name(byte: u8) -> bool {
    is_space(byte) || matches!(byte, b'/' | b'>')
}
