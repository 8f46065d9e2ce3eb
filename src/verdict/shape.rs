//! The text as lines, and what they are: sentences, or links with a few words about where they lead.

use crate::clean::{Cleaning, Context};
use crate::document::{Document, NodeId};
use crate::dom::{Tag, text};
use url::Url;

/// A link of fewer letters is a label, such as a name or a number.
const MIN_TITLE_LETTERS: u32 = 8;
/// A line with this share of link text is a link.
const LINK_SHARE: f32 = 0.5;
/// Fewer letters are no sentence.
const MIN_SENTENCE_LETTERS: u32 = 24;
/// So much text after a link still is about where it leads.
const MAX_TEASER_LETTERS: u32 = 300;

/// Lines that begin with a link and are no longer are about where it leads.
const MAX_ENTRY_LETTERS: u32 = 150;
/// A line of this length is running text, though it has no mark of a sentence (Thai has none).
const MIN_UNMARKED_LETTERS: u32 = 100;

/// Counts over the lines of what was found.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Shape {
    pub(super) letters: u32,
    pub(super) lines: u32,
    /// Lines that are links to other pages of the site.
    pub(super) links: u32,
    pub(super) link_letters: u32,
    /// The same, with those that were taken out.
    pub(super) seen_links: u32,
    /// Links with a few sentences about where they lead.
    pub(super) teasers: u32,
    /// Letters of all sentences.
    pub(super) prose: u32,
    /// Letters of the longest line of sentences.
    pub(super) longest: u32,
    /// Letters of sentences that are not about a link.
    pub(super) free: u32,
}

/// The line that is being read.
#[derive(Debug, Clone, Copy, Default)]
struct Line {
    letters: u32,
    kept_letters: u32,
    commas: u32,
    /// Letters of links to other pages of the site.
    link_letters: u32,
    begins_with_link: bool,
    ends_with_link: bool,
    ends_sentence: bool,
}

/// A piece of text, and where it stands.
#[derive(Debug, Clone, Copy)]
struct Piece<'a> {
    raw: &'a str,
    letters: u32,
    commas: u32,
    is_kept: bool,
    in_link: bool,
    in_own_link: bool,
}

/// Reads the lines below the roots. What was taken out counts for what it leads to only: a teaser
/// whose headline is gone is a teaser still.
pub(super) fn measure(
    context: &Context<'_>,
    cleaning: &Cleaning,
    roots: &[NodeId],
    page_url: Option<&Url>,
) -> Shape {
    let document = context.document;
    let mut reader = Reader::default();
    for &root in roots {
        let (mut link_end, mut is_own) = (0, false);
        let mut open: Vec<usize> = Vec::new();
        let end = document.end(root);
        let mut next = Some(root);
        while let Some(id) = next.filter(|n| n.index() < end) {
            while open.pop_if(|end| *end <= id.index()).is_some() {
                reader.end_line();
            }
            let tag = document.tag(id);
            if tag.is_invisible() {
                next = document.after(id);
                continue;
            }
            // A name without an address is no link, and its element is often never closed.
            if tag == Tag::A && id.index() >= link_end && is_link(document, id) {
                link_end = document.end(id);
                is_own = leads_elsewhere(document, id, page_url);
            } else if tag == Tag::Text {
                let (letters, commas) = context.page.text_counts(id);
                let in_link = id.index() < link_end;
                reader.add(Piece {
                    raw: document.raw_text(id),
                    letters,
                    commas,
                    is_kept: !cleaning.is_gone(id),
                    in_link,
                    in_own_link: in_link && is_own,
                });
            } else if tag.is_block() || tag == Tag::Br {
                reader.end_line();
                open.push(document.end(id));
            }
            next = document.following(id);
        }
        reader.end_line();
    }
    reader.shape
}

#[derive(Debug, Default)]
struct Reader {
    shape: Shape,
    line: Line,
    /// Letters of sentences since the last link; `None` before the first.
    since_link: Option<u32>,
}

impl Reader {
    fn add(&mut self, piece: Piece<'_>) {
        if piece.letters == 0 {
            return;
        }
        let line = &mut self.line;
        line.begins_with_link |= line.letters == 0 && piece.in_link;
        line.letters += piece.letters;
        line.commas += piece.commas;
        if piece.is_kept {
            line.kept_letters += piece.letters;
        }
        if piece.in_own_link {
            line.link_letters += piece.letters;
        }
        line.ends_with_link = piece.in_link;
        let closing = ['”', '"', '’', '」', '』', '»', ')', '）'];
        let last = piece.raw.trim_end().trim_end_matches(closing);
        line.ends_sentence = last.ends_with(text::is_sentence_end);
    }

    fn end_line(&mut self) {
        let line = std::mem::take(&mut self.line);
        if line.letters == 0 {
            return;
        }
        let is_link = line.link_letters as f32 > line.letters as f32 * LINK_SHARE;
        if line.kept_letters > 0 {
            self.shape.lines += 1;
            self.shape.letters += line.kept_letters;
        }
        if is_link && line.link_letters >= MIN_TITLE_LETTERS {
            self.shape.seen_links += 1;
            self.since_link = Some(0);
            if line.kept_letters > 0 {
                self.shape.links += 1;
                self.shape.link_letters += line.link_letters;
            }
        } else if !is_link && line.is_sentence() {
            self.add_sentence(line);
        }
    }

    fn add_sentence(&mut self, line: Line) {
        let since = self.since_link;
        self.since_link = since.map(|since| since + line.letters);
        if line.kept_letters == 0 {
            return;
        }
        let shape = &mut self.shape;
        let is_entry = line.begins_with_link && line.letters <= MAX_ENTRY_LETTERS
            || line.ends_with_link && line.letters <= MAX_TEASER_LETTERS;
        let room = MAX_TEASER_LETTERS.saturating_sub(since.unwrap_or(MAX_TEASER_LETTERS));
        let led = if is_entry { line.kept_letters } else { room.min(line.kept_letters) };
        shape.prose += line.kept_letters;
        shape.longest = shape.longest.max(line.kept_letters);
        shape.free += line.kept_letters - led;
        shape.teasers += u32::from(is_entry || since == Some(0));
    }
}

impl Line {
    fn is_sentence(self) -> bool {
        let is_marked = self.commas > 0 || self.ends_sentence;
        self.letters >= MIN_UNMARKED_LETTERS || is_marked && self.letters >= MIN_SENTENCE_LETTERS
    }
}

/// Whether it leads to another page.
fn is_link(document: &Document, id: NodeId) -> bool {
    let href = document.attribute(id, "href").unwrap_or_default().trim();
    !href.is_empty() && !href.starts_with('#') && !href.starts_with("javascript:")
}

/// Whether a link leads to another page of the same site.
fn leads_elsewhere(document: &Document, id: NodeId, page_url: Option<&Url>) -> bool {
    let href = document.attribute(id, "href").unwrap_or_default().trim();
    let rest = href.strip_prefix("https:").or_else(|| href.strip_prefix("http:")).unwrap_or(href);
    let Some(rest) = rest.strip_prefix("//") else { return !href.starts_with("mailto:") };
    let host = rest.split(['/', '?', '#', ':']).next().unwrap_or_default();
    page_url.and_then(Url::host_str).is_none_or(|own| is_same_site(host, own))
}

/// Whether two hosts share their last two labels, which is a site as far as lists go.
fn is_same_site(a: &str, b: &str) -> bool {
    let tail = |host: &str| {
        let mut labels = host.rsplit('.');
        labels.next().zip(labels.next()).map(|(a, b)| format!("{b}.{a}").to_ascii_lowercase())
    };
    tail(a) == tail(b)
}
