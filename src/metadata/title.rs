//! The headline: its text, and the element that shows it.

use super::heading::Heading;
use super::json_ld::Role;
use super::lines;
use super::names::{fold, similarity, similarity_folded, words};
use super::page::{Line, Page};
use super::site::Site;
use crate::document::NodeId;
use crate::dom::Tag;
use crate::dom::text::{collapse, is_cjk};

/// A heading is the headline when it is at least this much like it.
const ALIKE: f32 = 0.6;

/// The name of an outlet is hardly longer.
const MAX_NAME_WORDS: usize = 3;

type Source = fn(Titles<'_, '_>) -> Option<String>;

/// Where the title is looked for; the first that has one, other than the outlet's name, wins.
const TITLE: &[(&str, Source)] = &[
    ("h1 that og:title agrees with", |t| t.agreed()),
    ("JSON-LD headline", |t| t.page.ld.text(Role::Article, &["headline"]).map(str::to_owned)),
    ("og:title without its tail", |t| t.cut(t.page.meta("og:title")?)),
    ("the visible line that <title> holds", |t| t.line_in_title()),
    ("the heading most like a title of the metas", |t| t.like_metas()),
    ("the line above the byline, under a <title> of the outlet's", |t| t.above_byline()),
    ("<title> without its tail", |t| t.cut(t.page.document.title()?)),
    ("the first h1", |t| t.first_h1().map(|h1| h1.text.clone())),
    ("other metas", |t| {
        t.page
            .first_meta(&["twitter:title", "dc.title", "citation_title", "title"])
            .map(str::to_owned)
    }),
    ("<title> as it is", |t| t.page.document.title().map(str::to_owned)),
];

/// What the sources of the title look at.
#[derive(Debug, Clone, Copy)]
pub(super) struct Titles<'a, 'b> {
    pub(super) page: &'b Page<'a>,
    pub(super) site: &'b Site,
}

/// The title and the element that shows it.
pub(super) fn find(titles: Titles<'_, '_>) -> (String, Option<NodeId>) {
    let usable = |title: &String| !title.is_empty() && !titles.site.is_called(title);
    let mut candidates =
        TITLE.iter().filter_map(|(_, source)| source(titles)).map(|t| collapse(&t));
    let title = candidates.find(usable).unwrap_or_default();
    let title =
        titles.page.document.title().map(collapse).filter(|_| title.is_empty()).unwrap_or(title);
    let headline = titles.headline(&title);
    (title, headline)
}

impl<'b> Titles<'_, 'b> {
    fn h1s(self) -> impl Iterator<Item = &'b Heading> {
        self.page.headings().iter().filter(|heading| heading.is_h1)
    }

    /// The element that shows the title.
    fn headline(self, title: &str) -> Option<NodeId> {
        let folded = fold(title);
        if folded.is_empty() {
            return self.first_h1().map(|h1| h1.node);
        }
        let headings = self.page.headings();
        if let Some(same) = headings.iter().find(|heading| heading.folded == folded) {
            return Some(same.node);
        }
        let mut best: Option<(f32, &Heading)> = None;
        for heading in headings {
            let text = &heading.folded;
            let is_part = text.ends_with(&folded)
                || words(text) >= 3 && (folded.starts_with(text) || is_kicked(&folded, heading));
            // The headline of the page before that of a box.
            let handicap = if heading.is_h1 { 0.0 } else { 0.1 };
            let alike = if is_part { 0.9 } else { similarity(text, &folded) } - handicap;
            if alike >= ALIKE && best.is_none_or(|(other, _)| alike > other) {
                best = Some((alike, heading));
            }
        }
        let best = best.map(|(_, heading)| heading);
        let is_h1 = best.is_some_and(|heading| heading.is_h1);
        // A smaller heading that is merely like it may be that of the comments.
        let line = if is_h1 { None } else { self.line_with(&folded) };
        line.or_else(|| best.or_else(|| self.first_h1()).map(|heading| heading.node))
    }

    /// The element of the visible line that is the title.
    fn line_with(self, folded: &str) -> Option<NodeId> {
        let may_be = |text: &str| text.len() >= folded.len() && text.len() <= folded.len() + 40;
        let mut lines = self.page.lines().iter();
        let line = lines.find(|line| may_be(&line.text) && fold(&line.text) == folded)?;
        self.page.document.parent(line.node)
    }

    fn first_h1(self) -> Option<&'b Heading> {
        self.h1s().find(|h1| !self.site.is_called(&h1.text))
    }

    /// A headline of the page and of its cards, where JSON-LD has another for search engines.
    fn agreed(self) -> Option<String> {
        let og = fold(self.page.meta("og:title")?);
        let ends = |tail: &str| tail.is_empty() || self.site.is_named_in(tail);
        let is_same = |h1: &Heading| {
            og.strip_prefix(&h1.folded).is_some_and(ends)
                // A kicker that cards have too belongs to the headline; another is a line of its own.
                || !h1.kicker.is_empty()
                    && og.split_once(&h1.folded).is_some_and(|(head, tail)| {
                        head.trim_end() != h1.kicker && ends(tail)
                    })
        };
        let h1 = self.h1s().find(|h1| is_same(h1))?;
        let ld = self.page.ld.text(Role::Article, &["headline"]);
        let same = ld.filter(|ld| fold(ld) == h1.folded);
        // Of two headlines the one in <title> is that for search engines.
        let is_for_search = || {
            let title = self.page.document.title().map(fold);
            title.is_some_and(|title| title.starts_with(&h1.folded))
        };
        if ld.is_some() && same.is_none() && is_for_search() {
            return None;
        }
        Some(same.unwrap_or(&h1.text).to_owned())
    }

    fn like_metas(self) -> Option<String> {
        let metas = [self.page.meta("og:title"), self.page.document.title()];
        let mut best: Option<(f32, &str)> = None;
        for h1 in self.h1s() {
            let alike =
                metas.iter().flatten().map(|meta| similarity(meta, &h1.text)).fold(0.0, f32::max);
            if alike >= ALIKE && best.is_none_or(|(other, _)| alike > other) {
                best = Some((alike, &h1.text));
            }
        }
        best.map(|(_, text)| text.to_owned())
    }

    /// Some old pages say the outlet's name in `<title>` and mark no heading: then the headline is
    /// the line above the byline or the date.
    fn above_byline(self) -> Option<String> {
        let title = self.page.document.title()?;
        if words(title) > MAX_NAME_WORDS || self.h1s().next().is_some() {
            return None;
        }
        let document = self.page.document;
        let is_free = |line: &Line| {
            document.ancestors(line.node).all(|up| document.tag(up) != Tag::A)
                && line.text != title
                && (2..=40).contains(&words(&line.text))
        };
        self.page.lines().windows(2).find_map(|pair| match pair {
            [above, below] if is_free(above) && lines::classify(above.text.as_str()).is_none() => {
                lines::classify(&below.text).map(|_| above.text.clone())
            }
            _ => None,
        })
    }

    /// The longest visible line that `<title>` begins with, else the longest that is most of it.
    fn line_in_title(self) -> Option<String> {
        let title = collapse(self.page.document.title()?);
        let has_tail = title.contains(['_', '-', '|']);
        let ends =
            |c: Option<char>| c.is_none_or(|c| !c.is_alphanumeric() || is_cjk(c) && has_tail);
        let (mut first, mut inner) = ("", "");
        for line in self.page.lines() {
            let text = line.text.as_str();
            if text.len() <= inner.len().min(first.len())
                || text.len() > title.len()
                || words(text) < 2
            {
                continue;
            }
            let Some((before, after)) = title.split_once(text) else { continue };
            if !ends(before.chars().next_back()) || !ends(after.chars().next()) {
                continue;
            }
            let best = if before.is_empty() { &mut first } else { &mut inner };
            if text.len() > best.len() {
                *best = text;
            }
        }
        let is_most = words(inner) >= 3 && inner.len() * 5 >= title.len() * 2;
        let is_heading = || self.page.headings().iter().any(|heading| heading.text == first);
        // Behind a heading the outlet's name may be the longer text.
        let is_longer =
            inner.len() > first.len() && (inner.len() > first.len() * 2 || !is_heading());
        let best = if is_most && is_longer { inner } else { first };
        (!best.is_empty()).then(|| best.to_owned())
    }

    /// A title without the outlet's name and the section's.
    fn cut(self, title: &str) -> Option<String> {
        let mut title = collapse(title);
        let is_shown = |text: &str| {
            let folded = fold(text);
            self.page.headings().iter().any(|heading| heading.folded == folded)
        };
        for _ in 0..3 {
            if is_shown(&title) {
                break;
            }
            let parts = separators(&title);
            let heading = parts.iter().find_map(|s| {
                let (head, tail) = s.sides(&title)?;
                [head, tail].into_iter().find(|side| words(side) >= 2 && is_shown(side))
            });
            let cut = heading
                .or_else(|| self.without_tail(&title, parts.last()?))
                .or_else(|| self.without_head(&title, parts.first()?));
            let Some(shorter) = cut.map(str::to_owned) else { break };
            title = shorter;
        }
        (!title.is_empty()).then_some(title)
    }

    fn without_tail<'t>(self, title: &'t str, last: &Separator) -> Option<&'t str> {
        let (head, tail) = last.sides(title)?;
        let (head_words, tail_words) = (words(head), words(tail));
        let is_site = head_words >= 1 && tail_words <= 8 && self.site.is_named_in(tail);
        let is_tail = if last.is_strong {
            tail_words <= 6 && tail_words <= head_words
        } else {
            tail_words <= 4 && head_words >= 3 && head_words > tail_words
        };
        (is_site || is_tail).then_some(head)
    }

    fn without_head<'t>(self, title: &'t str, first: &Separator) -> Option<&'t str> {
        let (head, tail) = first.sides(title)?;
        (self.site.is_called(head) && words(tail) >= 2).then_some(tail)
    }
}

/// Whether a title is a heading's after its kicker, or another.
fn is_kicked(title: &str, heading: &Heading) -> bool {
    !heading.kicker.is_empty() && title.ends_with(&heading.folded)
}

/// A mark between a title and what it is followed by.
#[derive(Debug)]
struct Separator {
    start: usize,
    end: usize,
    /// A mark that hardly stands inside headlines.
    is_strong: bool,
}

impl Separator {
    fn sides<'t>(&self, title: &'t str) -> Option<(&'t str, &'t str)> {
        let (head, tail) = (title.get(..self.start)?.trim(), title.get(self.end..)?.trim());
        (!head.is_empty() && !tail.is_empty()).then_some((head, tail))
    }
}

fn separators(title: &str) -> Vec<Separator> {
    let mut separators: Vec<Separator> = Vec::new();
    let mut before = ' ';
    let mut characters = title.char_indices().peekable();
    while let Some((start, c)) = characters.next() {
        let after = characters.peek().map_or(' ', |(_, c)| *c);
        let spaced = before.is_whitespace() && after.is_whitespace();
        // Between Latin letters a hyphen joins.
        let apart = spaced || is_cjk(before) || is_cjk(after);
        let is_strong = match c {
            '|' | '_' | '｜' | '«' | '»' | '‹' | '›' | '•' => Some(true),
            '·' | '—' if spaced => Some(true),
            ':' if before == ':' => Some(true),
            '-' | '–' | '―' if apart => Some(false),
            '—' if is_cjk(before) && after == '—' => None,
            '/' if spaced => Some(false),
            _ => None,
        };
        if let Some(is_strong) = is_strong {
            separators.push(Separator { start, end: start + c.len_utf8(), is_strong });
        }
        before = c;
    }
    separators
}

/// Whether a line says the headline again: the same, cut, or with a kicker.
pub(super) fn matches(title: &str, line: &str) -> bool {
    let line = fold(line);
    if title.is_empty() || line.is_empty() {
        return false;
    }
    let (title_length, line_length) = (title.chars().count(), line.chars().count());
    if line_length > title_length * 2 + 20 {
        return false;
    }
    title == line.as_str()
        || (line_length * 10 >= title_length * 6 && title.starts_with(&line))
        || line.ends_with(title)
        || line.starts_with(title)
        // Texts of very different length cannot be as alike.
        || (line_length.min(title_length) * 10 >= line_length.max(title_length) * 7
            && similarity_folded(title, &line) >= 0.85)
}
