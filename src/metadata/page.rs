//! What the sources look at: the page's metas, links, headings and marks, found in one walk, and
//! its visible lines, found in a second one only if a field needs them.

use super::heading::Heading;
use super::json_ld::JsonLd;
use crate::document::{Document, NodeId};
use crate::dom::Tag;
use crate::dom::text::{collapse, push_collapsed};
use crate::url::is_same_site;
use std::cell::OnceCell;
use url::Url;

/// Lines beyond these are far below any headline and dateline.
const MAX_LINES: usize = 4_000;
/// Longer lines are running text; the beginning is enough to see that.
const MAX_LINE_BYTES: usize = 600;

/// Pages of lists have hundreds of headings, and the headline is among the first.
const MAX_HEADINGS: usize = 120;

/// A line of text as a reader sees it.
#[derive(Debug)]
pub(super) struct Line {
    pub(super) text: String,
    /// The first text node of the line.
    pub(super) node: NodeId,
}

/// Elements whose class, role or link says that they name an author or a date.
#[derive(Debug, Default)]
pub(super) struct Marks {
    /// With the value of `itemprop`.
    pub(super) itemprops: Vec<NodeId>,
    pub(super) rel_author: Vec<NodeId>,
    /// Links to `/author/…` and the like.
    pub(super) author_links: Vec<NodeId>,
    pub(super) byline_class: Vec<NodeId>,
    pub(super) author_class: Vec<NodeId>,
    pub(super) title_class: Vec<NodeId>,
    pub(super) date_class: Vec<NodeId>,
}

/// The page as the sources see it.
#[derive(Debug)]
pub(super) struct Page<'a> {
    pub(super) document: &'a Document,
    pub(super) url: Option<&'a Url>,
    pub(super) ld: JsonLd,
    /// Name as written and content.
    metas: Vec<(&'a str, &'a str)>,
    links: Vec<NodeId>,
    pub(super) base_href: Option<&'a str>,
    /// `h1` to `h3` that a reader sees.
    heading_nodes: Vec<NodeId>,
    pub(super) times: Vec<NodeId>,
    pub(super) html: Option<NodeId>,
    pub(super) body: Option<NodeId>,
    /// `article` and `main`.
    pub(super) mains: Vec<NodeId>,
    heading_texts: OnceCell<Vec<Heading>>,
    marks: OnceCell<Marks>,
    lines: OnceCell<Vec<Line>>,
}

impl<'a> Page<'a> {
    pub(super) fn read(document: &'a Document, url: Option<&'a Url>) -> Self {
        let ld = JsonLd::parse(document.json_ld(), url.map_or("", Url::as_str));
        let mut page = Self {
            document,
            url,
            ld,
            metas: Vec::new(),
            links: Vec::new(),
            base_href: None,
            heading_nodes: Vec::new(),
            times: Vec::new(),
            html: None,
            body: None,
            mains: Vec::new(),
            heading_texts: OnceCell::new(),
            marks: OnceCell::new(),
            lines: OnceCell::new(),
        };
        let mut hidden_until = 0;
        for id in document.ids() {
            let tag = document.tag(id);
            let is_visible = id.index() >= hidden_until;
            match tag {
                Tag::Meta => page.push_meta(id),
                Tag::Link => page.links.push(id),
                Tag::Base if page.base_href.is_none() => {
                    page.base_href = document.attribute(id, "href");
                }
                Tag::Html => page.html = page.html.or(Some(id)),
                Tag::Body => page.body = page.body.or(Some(id)),
                Tag::Time => page.times.push(id),
                Tag::Article | Tag::Main if is_visible => page.mains.push(id),
                Tag::H1 | Tag::H2 | Tag::H3 if is_visible => page.heading_nodes.push(id),
                _ => {}
            }
            if is_visible && tag != Tag::Text && is_hidden(document, id) {
                hidden_until = document.end(id);
            }
        }
        page
    }

    fn push_meta(&mut self, id: NodeId) {
        let content =
            self.document.attribute(id, "content").or_else(|| self.document.attribute(id, "value"));
        let Some(content) = content else { return };
        if content.trim().is_empty() {
            return;
        }
        for (key, name) in self.document.attributes(id) {
            if matches!(key, "name" | "property" | "itemprop" | "http-equiv") {
                self.metas.push((name.trim(), content.trim()));
            }
        }
    }

    /// The first meta of that name, in any case.
    pub(super) fn meta(&self, name: &str) -> Option<&'a str> {
        self.metas_named(name).next()
    }

    pub(super) fn metas_named(&self, name: &str) -> impl Iterator<Item = &'a str> {
        self.metas
            .iter()
            .filter(move |(n, _)| n.eq_ignore_ascii_case(name))
            .map(|(_, content)| *content)
    }

    /// The first meta that any of the names has, names in order of preference.
    pub(super) fn first_meta(&self, names: &[&str]) -> Option<&'a str> {
        names.iter().find_map(|name| self.meta(name))
    }

    /// The address of the first `<link>` of that relation.
    pub(super) fn link(&self, relation: &str) -> Option<&'a str> {
        self.links.iter().find_map(|&id| {
            let rel = self.document.attribute(id, "rel")?;
            let is_it = rel.split_ascii_whitespace().any(|r| r.eq_ignore_ascii_case(relation));
            is_it.then(|| self.document.attribute(id, "href")).flatten()
        })
    }

    /// The visible text of a node as one line.
    pub(super) fn text(&self, id: NodeId) -> String {
        crate::dom::text::visible_text(self.document, id)
    }

    /// The value of an element with a machine's or a reader's text: `content`, `datetime`, text.
    pub(super) fn value(&self, id: NodeId) -> String {
        let attribute = ["content", "datetime"].iter().find_map(|a| self.document.attribute(id, a));
        attribute.map_or_else(|| self.text(id), collapse)
    }

    /// Whether a node lies in the page's margins, or in a list of other articles, or below the text.
    pub(super) fn is_marginal(&self, id: NodeId) -> bool {
        self.is_foreign(id)
            || self.document.ancestors(id).any(|a| self.document.tag(a) == Tag::Aside)
    }

    /// The same, an `aside` being taken for a part of the article.
    pub(super) fn is_foreign(&self, id: NodeId) -> bool {
        let document = self.document;
        document.with_ancestors(id).any(|node| match document.tag(node) {
            // Some layouts put the byline into the footer of the article.
            Tag::Footer => !document.ancestors(node).any(|a| document.tag(a) == Tag::Article),
            Tag::Nav => true,
            Tag::Html | Tag::Body | Tag::Main => false,
            _ => ["class", "id"]
                .iter()
                .filter_map(|a| document.attribute(node, a))
                .any(|v| has_word(v, MARGIN_WORDS)),
        })
    }

    /// The headings that may be headlines, with their texts.
    pub(super) fn headings(&self) -> &[Heading] {
        self.heading_texts.get_or_init(|| {
            let nodes = self.heading_nodes.iter().take(MAX_HEADINGS);
            nodes.filter_map(|&node| Heading::read(self.document, node)).collect()
        })
    }

    pub(super) fn marks(&self) -> &Marks {
        self.marks.get_or_init(|| self.find_marks())
    }

    fn find_marks(&self) -> Marks {
        let mut marks = Marks::default();
        for id in self.document.ids() {
            let tag = self.document.tag(id);
            if matches!(tag, Tag::Text | Tag::Html | Tag::Body | Tag::Script | Tag::Style) {
                continue;
            }
            for (name, value) in self.document.attributes(id) {
                match name {
                    "itemprop" => marks.itemprops.push(id),
                    "rel"
                        if tag == Tag::A
                            && value
                                .split_ascii_whitespace()
                                .any(|r| r.eq_ignore_ascii_case("author")) =>
                    {
                        marks.rel_author.push(id);
                    }
                    "href"
                        if tag == Tag::A
                            && is_author_address(value)
                            && !self.is_elsewhere(value) =>
                    {
                        marks.author_links.push(id);
                    }
                    "class" | "id" | "data-testid" | "data-component" => {
                        marks.push_class(id, tag, value);
                    }
                    _ => {}
                }
            }
        }
        marks
    }

    /// The visible lines of the page.
    /// Whether an address leads to another site: accounts elsewhere are no authors.
    fn is_elsewhere(&self, href: &str) -> bool {
        let target = Url::parse(href);
        matches!((self.url, &target), (Some(page), Ok(target)) if !is_same_site(page, target))
    }

    pub(super) fn lines(&self) -> &[Line] {
        self.lines.get_or_init(|| self.find_lines())
    }

    fn find_lines(&self) -> Vec<Line> {
        let document = self.document;
        let mut lines = Vec::new();
        let mut text = String::new();
        let mut start = None;
        let mut next = self.body.or(Some(NodeId::ROOT));
        // Ends of the blocks that are open, innermost last.
        let mut blocks: Vec<usize> = Vec::new();
        while let Some(node) = next {
            let mut breaks = false;
            while blocks.last().is_some_and(|&end| end <= node.index()) {
                blocks.pop();
                breaks = true;
            }
            let tag = document.tag(node);
            if breaks || tag.is_block() || tag == Tag::Br {
                finish_line(&mut lines, &mut text, &mut start);
                if lines.len() >= MAX_LINES {
                    break;
                }
            }
            if tag == Tag::Text {
                let raw = document.raw_text(node);
                if start.is_none() && !raw.trim().is_empty() {
                    start = Some(node);
                }
                if text.len() < MAX_LINE_BYTES {
                    push_collapsed(&mut text, raw);
                }
            } else if tag.is_invisible() || is_hidden(document, node) {
                next = document.after(node);
                continue;
            } else if tag.is_block() {
                blocks.push(document.end(node));
            } else if !text.is_empty() && !text.ends_with(' ') && is_boxed(tag, document, node) {
                text.push(' ');
            }
            next = document.following(node);
        }
        finish_line(&mut lines, &mut text, &mut start);
        lines
    }
}

/// Neighbouring spans are drawn apart when each has a class of its own.
fn is_boxed(tag: Tag, document: &Document, id: NodeId) -> bool {
    matches!(tag, Tag::Span | Tag::Time | Tag::A) && document.attribute(id, "class").is_some()
}

fn finish_line(lines: &mut Vec<Line>, text: &mut String, start: &mut Option<NodeId>) {
    let line = text.trim_end();
    if let Some(node) = start.take().filter(|_| !line.is_empty()) {
        lines.push(Line { text: line.to_owned(), node });
    }
    text.clear();
}

/// Hidden by the snapshot's mark or by its own attribute.
pub(super) fn is_hidden(document: &Document, id: NodeId) -> bool {
    document.attributes(id).any(|(name, _)| matches!(name, "data-qingdu-hidden" | "hidden"))
}

/// Words of classes and ids around things that belong to other articles or to the site.
#[rustfmt::skip]
const MARGIN_WORDS: &[&str] = &[
    "comment", "comments", "related", "sidebar", "recommend", "recommended", "recommendations",
    "teaser", "teasers", "promo", "footer", "newsletter", "popular", "trending", "disqus",
    "readmore", "carousel", "menu", "nav", "navigation", "breadcrumb", "breadcrumbs", "sharing",
    "outbrain", "taboola", "respond", "comment-list", "commentlist", "mostread", "latest",
    "more-from",
];

/// Whether a class or id has one of the words as a whole token or a part of one between hyphens.
pub(super) fn has_word(value: &str, words: &[&str]) -> bool {
    value
        .split(|c: char| !c.is_ascii_alphanumeric())
        .any(|part| part.len() > 2 && words.iter().any(|word| part.eq_ignore_ascii_case(word)))
}

fn is_author_address(href: &str) -> bool {
    let path = href.split(['?', '#']).next().unwrap_or("");
    let mut parts =
        path.split('/').skip_while(|p| p.is_empty() || p.ends_with(':') || p.contains('.'));
    parts.any(|part| AUTHOR_FOLDERS.iter().any(|f| f.eq_ignore_ascii_case(part)))
        && parts.any(|p| !p.is_empty())
}

#[rustfmt::skip]
const AUTHOR_FOLDERS: &[&str] = &[
    "author", "authors", "autor", "autoren", "autori", "autore", "autores", "auteur", "auteurs",
    "by", "byline", "profile", "profiles", "people", "person", "contributor", "contributors",
    "staff", "journalist", "journalists", "journaliste", "columnist", "columnists", "redakteur",
    "reporter", "reporters", "writer", "writers", "firma", "firmas", "autorzy", "authorpage",
    "avtor", "team", "bio", "expert", "experts", "user", "users",
];

impl Marks {
    fn push_class(&mut self, id: NodeId, tag: Tag, value: &str) {
        if matches!(tag, Tag::Img | Tag::Input | Tag::Meta | Tag::Link) {
            return;
        }
        for at in 0..value.len() {
            let Some(rest) = value.as_bytes().get(at..) else { break };
            let list = match rest.first().map(u8::to_ascii_lowercase) {
                Some(b'b') if begins(rest, b"byline") => &mut self.byline_class,
                Some(b'a') if begins(rest, b"author") => &mut self.author_class,
                Some(b't') if begins(rest, b"title") => &mut self.title_class,
                Some(b'h') if begins(rest, b"headline") => &mut self.title_class,
                Some(b'd') if begins(rest, b"date") => &mut self.date_class,
                _ => continue,
            };
            if list.last() != Some(&id) {
                list.push(id);
            }
        }
    }
}

fn begins(text: &[u8], word: &[u8]) -> bool {
    text.get(..word.len()).is_some_and(|t| t.eq_ignore_ascii_case(word))
}
