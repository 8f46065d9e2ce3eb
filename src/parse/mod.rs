//! From bytes to a tree, by the rules of the HTML standard.
//!
//! html5ever's tree builder decides what becomes of each tag. The tags and texts are found here, and
//! not by its tokenizer, which goes from character to character and copies what it finds: here a
//! text or a value is a range of the page, and what nobody reads is passed over: texts of scripts
//! and styles, comments, and most attributes. The tests hold both to the same trees.

mod doctype;
mod names;
mod raw;
mod references;
mod tag;
#[cfg(test)]
mod tests;

pub(crate) use names::is_read;

use ego_tree::{NodeId, NodeRef};
use html5ever::LocalName;
use html5ever::tendril::StrTendril;
use html5ever::tokenizer::states::RawKind;
use html5ever::tokenizer::{TagKind, Token, TokenSink, TokenSinkResult};
use html5ever::tree_builder::{TreeBuilder, TreeBuilderOpts, TreeSink};
use memchr::{memchr, memchr2};
use names::Names;
use scraper::{Html, HtmlTreeSink};
use std::borrow::Cow;
use std::ops::Range;
use tag::{Read, Source};

/// Longer pages are cut here.
const MAX_BYTES: usize = 16 << 20;
/// The tree builder's cost is quadratic in depth: 500 kB of `<div>` took 29 s.
const MAX_DEPTH: usize = 512;
/// 37 kB of `<p><font size=i>` grow to two million nodes.
const MAX_NODES: usize = 300_000;
/// The budget is looked at after each piece of this many bytes.
const PIECE: usize = 4 << 10;

/// Parses a whole page; true when it was cut at the budget.
pub(crate) fn parse(html: &str) -> (Html, bool) {
    let length = html.floor_char_boundary(MAX_BYTES.min(html.len()));
    let page = preprocessed(html.get(..length).unwrap_or(html));
    let options = TreeBuilderOpts {
        // The contents of <noscript> are wanted as elements: many pictures exist only there.
        scripting_enabled: false,
        ..TreeBuilderOpts::default()
    };
    let mut tokenizer = Tokenizer {
        source: Source::new(&page),
        names: Names::new(),
        builder: TreeBuilder::new(HtmlTreeSink::new(Html::new_document()), options),
        at: 0,
    };
    let is_cut = tokenizer.run();
    (tokenizer.builder.sink.finish(), is_cut || length < html.len())
}

/// One kind of line break, and no byte order mark.
fn preprocessed(html: &str) -> Cow<'_, str> {
    let html = html.strip_prefix('\u{feff}').unwrap_or(html);
    if memchr(b'\r', html.as_bytes()).is_none() {
        return Cow::Borrowed(html);
    }
    let mut page = String::with_capacity(html.len());
    let mut parts = html.split('\r');
    page.push_str(parts.next().unwrap_or(""));
    for part in parts {
        page.push('\n');
        page.push_str(part.strip_prefix('\n').unwrap_or(part));
    }
    Cow::Owned(page)
}

struct Tokenizer<'p> {
    source: Source<'p>,
    names: Names,
    builder: TreeBuilder<NodeId, HtmlTreeSink>,
    at: usize,
}

/// What a text may hold beside itself.
#[derive(Clone, Copy)]
enum Text {
    /// References; a NUL is for the tree builder to judge.
    Data,
    /// References.
    Title,
    Raw,
    /// No references; a NUL is for the tree builder to judge.
    Foreign,
}

impl Tokenizer<'_> {
    /// Reads it all; true when it was cut.
    fn run(&mut self) -> bool {
        let (length, mut next_look) = (self.source.text.len(), PIECE);
        let mut is_cut = false;
        while self.at < length {
            self.text();
            if self.at < length && self.markup().is_none() {
                is_cut = true;
                break;
            }
            if self.at >= next_look {
                next_look = self.at + PIECE;
                if is_over_budget(&self.builder.sink.0.borrow()) {
                    is_cut = true;
                    break;
                }
            }
        }
        let _ = self.send(Token::EOFToken);
        self.builder.end();
        is_cut
    }

    fn send(&self, token: Token) -> TokenSinkResult<NodeId> {
        self.builder.process_token(token, 1)
    }

    /// Text, up to the next thing that looks like markup.
    fn text(&mut self) {
        let (start, mut from) = (self.at, self.at);
        let end = loop {
            let Some(offset) = memchr(b'<', self.source.rest(from)) else {
                break self.source.text.len();
            };
            let found = from + offset;
            match (self.source.byte(found + 1), self.source.byte(found + 2)) {
                (Some(b'/'), Some(_)) | (Some(b'!' | b'?'), _) => break found,
                (Some(byte), _) if byte.is_ascii_alphabetic() => break found,
                _ => from = found + 1,
            }
        };
        self.emit(start..end, Text::Data);
        self.at = end;
    }

    fn emit(&self, range: Range<usize>, kind: Text) {
        if range.is_empty() {
            return;
        }
        let text = self.source.slice(range.clone());
        let special = match kind {
            Text::Data | Text::Title => memchr2(b'&', 0, text.as_bytes()),
            Text::Raw | Text::Foreign => memchr(0, text.as_bytes()),
        };
        if special.is_none() {
            let _ = self.send(Token::CharacterTokens(self.source.share(range)));
            return;
        }
        let is_judged = matches!(kind, Text::Data | Text::Foreign);
        for (index, part) in text.split('\0').enumerate() {
            let mut decoded = StrTendril::new();
            if index > 0 && is_judged {
                let _ = self.send(Token::NullCharacterToken);
            } else if index > 0 {
                decoded.push_char('\u{fffd}');
            }
            if matches!(kind, Text::Data | Text::Title) {
                references::push_decoded(&mut decoded, part, false);
            } else {
                decoded.push_slice(part);
            }
            if !decoded.is_empty() {
                let _ = self.send(Token::CharacterTokens(decoded));
            }
        }
    }

    /// A tag, a comment or a declaration; nothing where the page must end.
    fn markup(&mut self) -> Option<()> {
        let start = self.at;
        match (self.source.byte(start + 1), self.source.byte(start + 2)) {
            (Some(b'!'), _) => self.declaration(),
            (Some(b'/'), Some(b'>')) => self.at = start + 3,
            (Some(b'/'), Some(byte)) if byte.is_ascii_alphabetic() => {
                return self.tag(TagKind::EndTag, start + 2);
            }
            (Some(b'/' | b'?'), _) => self.comment_until(start + 2, b">"),
            _ => return self.tag(TagKind::StartTag, start + 1),
        }
        Some(())
    }

    /// What begins with `<!`.
    fn declaration(&mut self) {
        let start = self.at + 2;
        let rest = self.source.rest(start);
        if rest.starts_with(b"--") {
            let text = self.source.rest(start + 2);
            if text.starts_with(b">") || text.starts_with(b"->") {
                return self.comment_until(start + 2, b">");
            }
            let end = raw::end_of_comment(text).unwrap_or(text.len());
            self.at = start + 2 + end;
            let _ = self.send(Token::CommentToken(StrTendril::new()));
            return;
        }
        if rest.get(..7).is_some_and(|word| word.eq_ignore_ascii_case(b"doctype")) {
            let close = memchr(b'>', rest);
            let end = start + close.unwrap_or(rest.len());
            let doctype = doctype::read(self.source.slice(start + 7..end), close.is_some());
            let _ = self.send(Token::DoctypeToken(doctype));
            self.at = end + usize::from(close.is_some());
            return;
        }
        if rest.starts_with(b"[CDATA[")
            && self.builder.adjusted_current_node_present_but_not_in_html_namespace()
        {
            let start = start + 7;
            let close = raw::find(self.source.bytes(), start, b"]]>");
            let end = close.unwrap_or(self.source.text.len());
            self.emit(start..end, Text::Foreign);
            self.at = end + close.map_or(0, |_| 3);
            return;
        }
        self.comment_until(start, b">");
    }

    /// A comment; what it says is nobody's concern, that it parts two texts is.
    fn comment_until(&mut self, from: usize, close: &[u8]) {
        let end = raw::find(self.source.bytes(), from, close);
        self.at = end.map_or(self.source.text.len(), |end| end + close.len());
        let _ = self.send(Token::CommentToken(StrTendril::new()));
    }

    fn tag(&mut self, kind: TagKind, name: usize) -> Option<()> {
        let (tag, end) = match self.source.tag(&mut self.names, kind, name) {
            Read::Tag(tag, end) => (tag, end),
            Read::End => {
                self.at = self.source.text.len();
                return Some(());
            }
            Read::Overloaded => return None,
        };
        self.at = end;
        let name = tag.name.clone();
        let is_read = match &*name {
            "script" => tag.attrs.iter().any(|a| {
                &*a.name.local == "type" && (is_json_ld(&a.value) || is_formula(&a.value))
            }),
            "style" | "textarea" => false,
            _ => true,
        };
        match self.send(Token::TagToken(tag)) {
            TokenSinkResult::RawData(kind) => self.raw(kind, &name, is_read),
            TokenSinkResult::Plaintext => {
                self.emit(end..self.source.text.len(), Text::Raw);
                self.at = self.source.text.len();
            }
            _ => {}
        }
        Some(())
    }

    /// Text that is not markup, up to the end of its element.
    fn raw(&mut self, kind: RawKind, name: &LocalName, is_read: bool) {
        let page = self.source.bytes();
        let end = match kind {
            RawKind::ScriptData => raw::end_of_script(page, self.at),
            _ => raw::end_of_text(page, self.at, name),
        };
        if is_read {
            let text = if kind == RawKind::Rcdata { Text::Title } else { Text::Raw };
            self.emit(self.at..end, text);
        }
        self.at = end;
    }
}

/// Whether there are too many nodes, or the path to where nodes are added is too long.
fn is_over_budget(page: &Html) -> bool {
    let spine = std::iter::successors(page.tree.root().last_child(), NodeRef::last_child);
    page.tree.values().len() > MAX_NODES || spine.count() > MAX_DEPTH
}

/// A formula, which a script of the page draws.
pub(crate) fn is_formula(kind: &str) -> bool {
    let kind = kind.trim().to_ascii_lowercase();
    kind.starts_with("math/tex") || kind.starts_with("math/asciimath")
}

/// Metadata for machines; beside formulae the only script that is read.
pub(crate) fn is_json_ld(kind: &str) -> bool {
    kind.trim().eq_ignore_ascii_case("application/ld+json")
}
