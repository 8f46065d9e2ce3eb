//! Who wrote it: the sources, and which of them is believed.

use super::byline_cjk;
use super::byline_names::{clean, clean_one, is_name_like, lead, may_be_name};
use super::json_ld::Role;
use super::name_words::HOST_ENDINGS;
use super::page::{Page, has_word};
use super::site::Site;
use crate::document::NodeId;
use crate::dom::text::is_cjk;

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
    ("rel=author", |c| c.nodes(&c.page.marks().rel_author, is_name_like)),
    ("dc.creator", |c| {
        c.meta(&["dc.creator", "dcterms.creator", "citation_author", "article:author_name"])
    }),
    ("JSON-LD author of the page", |c| c.page.ld.names(Role::Page, &["author", "creator"])),
    ("class byline", |c| c.labelled_nodes(&c.page.marks().byline_class)),
    ("class author", |c| c.labelled_nodes(&c.page.marks().author_class)),
    ("a line \"By …\"", |c| c.lines()),
    ("a link to an author's page", |c| c.nodes(&c.page.marks().author_links, is_name_like)),
    ("a Chinese, Japanese or Korean pattern", |c| byline_cjk::find(c.page, c.headline)),
];

/// From here on the sources are guesses.
const GUESSES: usize = 10;
/// Lines after the headline among which one that begins with "By" is looked for.
const LINES_AFTER: usize = 20;
/// Nodes between one name and the next of the same byline.
const MAX_GAP: usize = 12;

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
    let (mut outlet, mut login) = (None, None);
    for (at, (_, source)) in BYLINE.iter().enumerate() {
        if login.is_some() && at >= GUESSES {
            break;
        }
        let names = clean(&source(context)).into_iter().map(|name| without_outlet(name, site));
        let (own, people): (Vec<String>, Vec<String>) =
            names.partition(|n| site.is_called(n) || is_host(n));
        if let [name] = people.as_slice()
            && is_login(name)
        {
            login = login.or_else(|| Some(name.clone()));
        } else if !people.is_empty() && login.as_ref().is_none_or(|_| are_full_names(&people)) {
            let all = context.all_authors(&people).unwrap_or(people);
            return Byline { people: Some(join(&all)), outlet: None };
        }
        outlet = outlet.or_else(|| own.into_iter().next());
    }
    if login.is_some() {
        return Byline { people: login, outlet: None };
    }
    Byline { people: None, outlet }
}

/// The name of an account: one word with digits, marks, or its capitals where names have none. A
/// full name on the page says more.
fn is_login(name: &str) -> bool {
    let has_mark = name.contains(|c: char| c.is_ascii_digit() || matches!(c, '.' | '_'));
    let has_hump = name
        .chars()
        .zip(name.chars().skip(1))
        .any(|(one, next)| one.is_lowercase() && next.is_uppercase());
    let is_small = name.starts_with(char::is_lowercase);
    name.is_ascii() && !name.contains(' ') && (has_mark || has_hump || is_small)
}

fn are_full_names(names: &[String]) -> bool {
    names.iter().all(|name| {
        let words = name.split(' ').count();
        (2..=4).contains(&words) && name.split(' ').all(|w| !w.starts_with(char::is_numeric))
    })
}

/// `paper.example`: an outlet signs with its address.
fn is_host(name: &str) -> bool {
    let Some((label, suffix)) = name.rsplit_once('.') else { return false };
    label.len() >= 2
        && !name.contains(' ')
        && HOST_ENDINGS.iter().any(|ending| suffix.eq_ignore_ascii_case(ending))
}

/// "Jane Doe THE DAILY PAPER" without the paper.
fn without_outlet(name: String, site: &Site) -> String {
    let words: Vec<&str> = name.split(' ').collect();
    let tail = (2..words.len())
        .find(|&at| words.get(at..).is_some_and(|tail| site.is_called(&tail.join(" "))));
    tail.and_then(|at| words.get(..at)).map(|head| head.join(" ")).unwrap_or(name)
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
            "articleAuthor",
            "article_author",
            "og:author",
        ]
        .iter()
        .map(|name| self.meta(&[name]))
        .find(|values| !clean(values).is_empty())
        .unwrap_or_default()
    }

    /// All authors that the page links to, where a machine was told of one of them alone.
    fn all_authors(self, people: &[String]) -> Option<Vec<String>> {
        let [one] = people else { return None };
        let linked = self.page.marks().rel_author.iter().copied();
        let near =
            linked.filter(|&id| self.headline.is_none_or(|h| id > h) && !self.page.is_marginal(id));
        let texts: Vec<String> = near.take(4).map(|id| self.page.value(id)).collect();
        let shown = clean(&texts);
        (shown.len() > 1 && are_full_names(&shown) && shown.contains(one)).then_some(shown)
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
        self.nodes(&named.collect::<Vec<_>>(), may_be_name)
    }

    /// Texts of elements that hold a name and little else.
    fn nodes(self, nodes: &[NodeId], is_name: fn(&str) -> bool) -> Vec<String> {
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
        near.map(|&id| self.page.value(id)).filter(|t| is_name(t)).collect()
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
            .find(|text| lead(text).is_some_and(|names| is_name_like(names) && !asks(names)))
            .map(|text| match byline_cjk::in_line(text) {
                Some(names) => names,
                // The word for a reporter stands in sentences and headings too.
                None if text.starts_with(['记', '記']) => Vec::new(),
                None => vec![text.to_owned()],
            })
            .unwrap_or_default()
    }
}

/// In an interview the word for a reporter stands before a question.
fn asks(text: &str) -> bool {
    text.ends_with(['?', '？', '。', '!', '！', '…'])
}
