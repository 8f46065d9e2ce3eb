//! Who wrote it: the sources, and what makes names of their words.

use super::json_ld::Role;
use super::name_words::{ARTICLES, CREDITS, JOINERS, LABELS, LEADS, PREDICATES, ROLES, WEEKDAYS};
use super::names::fold;
use super::page::{Page, has_word};
use super::site::Site;
use super::{byline_cjk, calendar};
use crate::document::NodeId;
use crate::dom::text::{collapse, is_cjk};

/// What a source needs beside the page.
#[derive(Debug, Clone, Copy)]
pub(super) struct Context<'a, 'b> {
    pub(super) page: &'b Page<'a>,
    pub(super) headline: Option<NodeId>,
    pub(super) title: &'b str,
}

type Source = fn(Context<'_, '_>) -> Vec<String>;

/// Where the byline is looked for; the first that names somebody other than the outlet wins.
const BYLINE: &[(&str, Source)] = &[
    ("JSON-LD author of the article", |c| c.page.ld.names(Role::Article, &["author", "creator"])),
    ("twitter:data1 under a label with \"by\"", |c| c.twitter_data()),
    ("itemprop=author", |c| c.itemprop()),
    ("metas of the author", |c| c.metas()),
    ("rel=author", |c| c.nodes(&c.page.marks().rel_author)),
    ("dc.creator", |c| {
        c.meta(&["dc.creator", "dcterms.creator", "citation_author", "article:author_name"])
    }),
    ("JSON-LD author of the page", |c| c.page.ld.names(Role::Page, &["author", "creator"])),
    ("class byline", |c| c.labelled_nodes(&c.page.marks().byline_class)),
    ("class author", |c| c.labelled_nodes(&c.page.marks().author_class)),
    ("a line \"By …\"", |c| c.lines()),
    ("a link to an author's page", |c| c.nodes(&c.page.marks().author_links)),
    ("a Chinese, Japanese or Korean pattern", |c| byline_cjk::find(c.page, c.headline)),
];

/// Lines after the headline among which one that begins with "By" is looked for.
const LINES_AFTER: usize = 20;
/// Nodes between one name and the next of the same byline.
const MAX_GAP: usize = 12;
/// More names than this are a list of something else.
const MAX_NAMES: usize = 12;

/// The byline as it was found.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Byline {
    /// Names of others than the outlet.
    pub(super) people: Option<String>,
    /// The outlet's own name, where the page gives it for the author's and names nobody else.
    pub(super) outlet: Option<String>,
}

/// The byline as one line; the outlet's name never stands among people's.
pub(super) fn find(context: Context<'_, '_>, site: &Site) -> Byline {
    let mut outlet = None;
    for (_, source) in BYLINE {
        let names = clean(&source(context));
        let (own, people): (Vec<String>, Vec<String>) =
            names.into_iter().partition(|n| site.is_called(n));
        if !people.is_empty() {
            return Byline { people: Some(join(&people)), outlet: None };
        }
        outlet = outlet.or_else(|| own.into_iter().next());
    }
    Byline { people: None, outlet }
}

fn join(names: &[String]) -> String {
    let is_unspaced = names.iter().all(|n| n.chars().any(is_cjk));
    names.join(if is_unspaced { "、" } else { ", " })
}

impl Context<'_, '_> {
    fn meta(self, names: &[&str]) -> Vec<String> {
        let found = names
            .iter()
            .map(|name| self.page.metas_named(name).map(str::to_owned).collect::<Vec<_>>());
        found.into_iter().find(|values| !values.is_empty()).unwrap_or_default()
    }

    fn metas(self) -> Vec<String> {
        [
            "author",
            "article:author",
            "og:article:author",
            "byl",
            "byline",
            "parsely-author",
            "sailthru.author",
            "cXenseParse:author",
            "authors",
            "og:author",
        ]
        .iter()
        .map(|name| self.meta(&[name]))
        .find(|values| !clean(values).is_empty())
        .unwrap_or_default()
    }

    fn twitter_data(self) -> Vec<String> {
        let label = self.page.meta("twitter:label1").unwrap_or("").to_lowercase();
        if ["by", "author", "autor", "von", "par", "por", "作者"]
            .iter()
            .any(|word| label.contains(word))
        {
            return self.meta(&["twitter:data1"]);
        }
        Vec::new()
    }

    fn itemprop(self) -> Vec<String> {
        let document = self.page.document;
        let has = |id: NodeId, wanted: &str| {
            document
                .attribute(id, "itemprop")
                .is_some_and(|v| v.split_ascii_whitespace().any(|n| n.eq_ignore_ascii_case(wanted)))
        };
        let props = &self.page.marks().itemprops;
        let authors = props.iter().copied().filter(|&id| has(id, "author") || has(id, "creator"));
        let named = authors.map(|id| {
            let name = props
                .iter()
                .copied()
                .find(|&n| n != id && document.is_within(n, id) && has(n, "name"));
            name.unwrap_or(id)
        });
        self.nodes(&named.collect::<Vec<_>>())
    }

    /// Texts of elements that hold a name and little else.
    fn nodes(self, nodes: &[NodeId]) -> Vec<String> {
        let mut body: Vec<NodeId> =
            nodes.iter().copied().filter(|&id| !self.page.is_marginal(id)).collect();
        if body.is_empty() {
            // Some layouts put the byline into an aside of the article.
            body = nodes.iter().copied().filter(|&id| !self.page.is_foreign(id)).collect();
        }
        // Those near the headline are the article's; further ones are of comments and boxes.
        let after = |id: &NodeId| self.headline.is_none_or(|h| *id > h);
        let first = body.iter().find(|id| after(id)).or_else(|| body.first());
        let Some(&first) = first else { return Vec::new() };
        let mut last = first;
        let near = body.iter().filter(|&&id| id >= first).take_while(|id| {
            // Further ones stand in other places of the page.
            let is_near = id.index() <= last.index() + MAX_GAP;
            last = **id;
            is_near
        });
        near.map(|&id| self.page.value(id)).filter(|t| is_name_like(t)).collect()
    }

    /// The same for elements whose class promises a name, longer texts with a label included.
    fn labelled_nodes(self, nodes: &[NodeId]) -> Vec<String> {
        let document = self.page.document;
        let after = |id: NodeId| self.headline.is_none_or(|h| id > h);
        let of_other = |id: NodeId| {
            document.attribute(id, "class").is_some_and(|v| {
                has_word(
                    v,
                    &[
                        "photo",
                        "image",
                        "bio",
                        "avatar",
                        "comment",
                        "social",
                        "description",
                        "date",
                        "time",
                        "caption",
                        "credit",
                    ],
                )
            })
        };
        let candidates =
            || nodes.iter().copied().filter(|&id| !of_other(id) && !self.page.is_marginal(id));
        let good = |id: NodeId| {
            let text = self.page.text(id);
            (text.chars().count() <= 120 && !clean_one(&text).is_empty()).then_some(text)
        };
        let found = candidates()
            .filter(|&id| after(id))
            .find_map(good)
            .or_else(|| candidates().find_map(good));
        found.into_iter().collect()
    }

    /// A line near the headline that begins with the word for "by".
    fn lines(self) -> Vec<String> {
        let document = self.page.document;
        let lines = self.page.lines();
        let at = self
            .headline
            .and_then(|h| lines.iter().position(|l| document.is_within(l.node, h)))
            .unwrap_or(0);
        let near = lines.iter().skip(at + 1).take(LINES_AFTER);
        near.map(|line| line.text.as_str())
            .filter(|text| text.chars().count() <= 120 && *text != self.title)
            .find(|text| lead(text).is_some_and(is_name_like))
            .map(str::to_owned)
            .into_iter()
            .collect()
    }
}

/// What follows the word for "by", a label or both.
pub(super) fn lead(text: &str) -> Option<&str> {
    let text = text.trim_start_matches(|c: char| {
        c.is_whitespace() || matches!(c, '—' | '–' | '-' | '|' | '•' | '·' | '/')
    });
    for word in LEADS {
        let Some(start) = text.get(..word.len()) else { continue };
        if !start.eq_ignore_ascii_case(word) && start.to_lowercase() != *word {
            continue;
        }
        let rest = text.get(word.len()..)?;
        let next = rest.chars().next()?;
        if next.is_whitespace()
            || *word == "by" && start != "BY" && next.is_uppercase()
            || matches!(next, ':' | '：' | '/' | '／')
            || word.ends_with('者')
                && word.starts_with(['记', '記'])
                && is_cjk(next)
                && rest.chars().count() <= 4
        {
            let rest = rest.trim_start_matches(|c: char| {
                c.is_whitespace() || matches!(c, ':' | '：' | '/' | '／')
            });
            // "By" and its like stand before a name, "by the time" in a sentence.
            return Some(rest);
        }
    }
    None
}

/// The names in raw texts, without repetitions.
pub(super) fn clean(raw: &[String]) -> Vec<String> {
    let mut names: Vec<String> = Vec::new();
    for name in raw.iter().flat_map(|text| clean_one(text)) {
        let folded = fold(&name);
        let known = names.iter().any(|other| {
            let other = fold(other);
            other == folded || format!(" {other} ").contains(&format!(" {folded} "))
        });
        if !known && names.len() < MAX_NAMES {
            names.push(name);
        }
    }
    names
}

/// The names in one text.
fn clean_one(text: &str) -> Vec<String> {
    let text = collapse(&super::entities::unescape(text));
    let mut text = text.as_str();
    // Labels may be doubled: "Author: By Jane Doe".
    for _ in 0..3 {
        let Some(rest) = lead(text) else { break };
        text = rest;
    }
    let text = without_date(text);
    let mut parts = split(text);
    let mut is_first = true;
    parts.retain(|part| std::mem::take(&mut is_first) || !is_description(part));
    parts.iter().filter_map(|part| clean_name(part)).collect()
}

/// The text before or behind a date, without the name of a weekday.
fn without_date(text: &str) -> &str {
    let Some(found) = calendar::find(text, calendar::Order::DayFirst) else { return text };
    let trim = |part: &str| -> usize {
        part.trim_end_matches(|c: char| !c.is_alphanumeric() && c != '.').len()
    };
    let head = text.get(..found.start).unwrap_or("");
    let head = head.get(..trim(head)).unwrap_or("");
    if head.is_empty() {
        return text.get(found.end..).unwrap_or("");
    }
    match head.rsplit_once(' ') {
        Some((names, last)) if is_weekday(last) => names.get(..trim(names)).unwrap_or(""),
        _ => head,
    }
}

fn is_weekday(word: &str) -> bool {
    let word = word.trim_end_matches(['.', ',']).to_lowercase();
    WEEKDAYS.contains(&word.as_str())
}

/// Splits a list of names at commas, "and" and the like.
pub(super) fn split(text: &str) -> Vec<String> {
    let mut parts: Vec<String> = Vec::new();
    for piece in text.split([',', ';', '|', '、', '，', '；', '•', '·', '\n', '｜']) {
        let mut current = String::new();
        for word in piece.split_whitespace() {
            if JOINERS.contains(&word) || matches!(word, "AND" | "UND" | "And") {
                parts.push(std::mem::take(&mut current));
            } else {
                if !current.is_empty() {
                    current.push(' ');
                }
                current.push_str(word);
            }
        }
        parts.push(current);
    }
    parts
}

/// One name without roles, addresses and marks; `None` if nothing is left that is a name.
pub(super) fn clean_name(part: &str) -> Option<String> {
    let part = part.split(['(', '（', '[', '<']).next().unwrap_or("");
    let part = lead(part).unwrap_or(part);
    let mut words: Vec<&str> = part
        .split_whitespace()
        .filter(|w| !w.contains("://") && !w.starts_with("www.") && !w.contains('@'))
        .collect();
    let is_number = |w: &&str| w.starts_with(|c: char| c.is_ascii_digit());
    if let Some(at) = words.iter().position(is_number).filter(|&at| at > 0) {
        // "Jane Doe 5 min read"; "17 March" is no name at all.
        words.truncate(at);
        if words.iter().any(|w| super::months::month(&w.to_lowercase()).is_some())
            && words.len() == 1
        {
            return None;
        }
    }
    if let Some(at) =
        words.iter().position(|w| byline_cjk::STOPS.iter().any(|stop| w.starts_with(stop)))
    {
        words.truncate(at);
    }
    if let Some(at) = words.iter().position(|w| PREDICATES.contains(w)).filter(|&at| at > 1) {
        words.truncate(at);
    }
    let name = words.join(" ");
    let name = name.trim_matches(|c: char| {
        !c.is_alphanumeric() && !matches!(c, '.' | '\'' | '’' | '!' | ')' | '"')
    });
    let is_abbreviated =
        name.ends_with('.') && name.split(' ').next_back().is_some_and(|w| w.len() <= 4);
    let name = if is_abbreviated { name } else { name.trim_end_matches(['.', ':']) }.trim();
    let lower = name.to_lowercase();
    let is_role = ROLES.contains(&lower.as_str())
        || CREDITS.iter().any(|c| lower.starts_with(c))
        || LABELS.contains(&lower.as_str())
        || is_weekday(&lower);
    (!is_role && may_be_name(name)).then(|| name.to_owned())
}

/// Whether a part of a list is what its forerunner is, not who: many words in small letters.
fn is_description(part: &str) -> bool {
    let small = |w: &&str| w.starts_with(char::is_lowercase) && w.chars().count() > 3;
    part.split_whitespace().count() >= 3 && part.split_whitespace().filter(small).count() >= 2
}

/// Whether a text from the page may be a name, or a list of some: short, with a capital or in a
/// script without, and no sentence.
pub(super) fn is_name_like(text: &str) -> bool {
    let first = text.split_whitespace().next().unwrap_or("").to_lowercase();
    let has_capital = text.chars().any(|c| c.is_alphabetic() && !c.is_lowercase());
    has_capital && may_be_name(text) && !ARTICLES.contains(&first.as_str())
}

/// The same for a text that is declared to be a name.
fn may_be_name(text: &str) -> bool {
    let text = text.trim();
    let length = text.chars().count();
    if !(2..=140).contains(&length) || text.starts_with("http") {
        return false;
    }
    let letters = text.chars().filter(|c| c.is_alphabetic()).count();
    let digits = text.chars().filter(char::is_ascii_digit).count();
    let is_too_long = text.chars().filter(|&c| is_cjk(c)).count() > 24;
    letters >= 2 && digits <= letters && !is_too_long && !text.contains(['=', '：'])
}
