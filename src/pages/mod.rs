//! Whether a page is one of several of the same article, and where the article goes on.
//!
//! Sure rather than complete: what is offered as the next page must have the address of this one
//! but for the number of a page, and a link must say so, in the article, right under it, or in the
//! page's head. So the next article, the pages of comments, of a forum's thread, of a list or of a
//! calendar are none, whatever their links say.

mod address;
mod label;
mod links;

use crate::clean::{Cleaning, Context};
use crate::document::NodeId;
use crate::url::without_tracking;
use address::Reading;
use label::Label;
use links::Link;
use serde::{Deserialize, Serialize};
use url::Url;

pub(crate) use label::is_of_page;

/// Of which pages of an article this is one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
pub struct Pages {
    /// Which one this is, from 1; of joined pages the last.
    pub number: u32,
    /// How many there are, where the page's links tell.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub count: Option<u32>,
    /// Address of the first.
    pub first: String,
    /// Address of the one after this; none on the last.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub next: Option<String>,
}

/// More pages than that are those of a list, or of a book.
const MAX_PAGES: u32 = 50;

/// Parts of a path, and names of hosts, whose numbered pages are those of a list or a thread.
const LISTS: &[&str] = &[
    "archive",
    "archives",
    "author",
    "bbs",
    "board",
    "boards",
    "calendar",
    "categories",
    "category",
    "comments",
    "forum",
    "forums",
    "kalender",
    "latest",
    "list",
    "search",
    "showthread",
    "t",
    "tag",
    "tags",
    "thread",
    "threads",
    "topic",
    "viewtopic",
];

/// Finds the pages of the article that lies at these roots.
pub(crate) fn find(
    context: &Context<'_>,
    cleaning: &Cleaning,
    roots: &[NodeId],
    page: Option<&Url>,
) -> Option<Pages> {
    let page = page?;
    if context.posts.is_some() || is_list(page) {
        return None;
    }
    let links = links::collect(context, cleaning, roots, page);
    if links.is_empty() || links::is_of_articles(context, cleaning, roots, page) {
        return None;
    }
    let is_other = |pages: &Pages| pages.next.as_deref() != Some(page.as_str());
    let declared = context.metadata.url.as_ref().filter(|url| url.host() == page.host());
    let as_any = |own: &Url| as_first(own, &links).or_else(|| as_later(own, &links));
    as_any(page).or_else(|| declared.and_then(as_any).filter(is_other))
}

/// A page whose address has no number is the first.
fn as_first(own: &Url, links: &[Link]) -> Option<Pages> {
    if is_home(own) {
        return None; // it goes on with older things
    }
    let stem = address::stem(own);
    links.iter().flat_map(|link| &link.readings).find_map(|reading| {
        if reading.stem != stem || reading.is_bare && is_day(own) {
            return None;
        }
        let series = Series::new(reading, links, None)?;
        let next = series.page(2)?;
        Some(Pages {
            number: 1,
            count: series.count,
            first: without_tracking(own).into(),
            next: Some(next.url.to_string()),
        })
    })
}

/// A page whose address has a number.
fn as_later(own: &Url, links: &[Link]) -> Option<Pages> {
    address::readings(own).iter().find_map(|reading| {
        let series = Series::new(reading, links, Some(reading.number))?;
        let number = (reading.number + series.offset).max(1);
        let next = series.page(number + 1);
        let first = series.page(1).or_else(|| {
            links.iter().find(|l| l.label == Label::Number(1) && l.stem == reading.stem)
        });
        // A bare number may be anything; that of a page has the others beside it.
        let is_sure = !reading.is_bare || first.is_some() && series.count.is_some();
        let is_known = next.is_some() || first.is_some();
        let first = first.map_or_else(|| own.clone(), |link| link.url.clone());
        (is_sure && is_known).then(|| Pages {
            number,
            count: series.count.map(|count| count.max(number)),
            first: first.into(),
            next: next.map(|link| link.url.to_string()),
        })
    })
}

/// The links to the pages of one article.
struct Series<'a> {
    members: Vec<(&'a Reading, &'a Link)>,
    /// What is added to the number in an address: some count from 0.
    offset: u32,
    /// How many pages there are, where links are called by number.
    count: Option<u32>,
}

impl<'a> Series<'a> {
    /// The links with the stem and the style of `like`, unless they contradict each other. `own` is
    /// the number in the page's own address.
    fn new(like: &Reading, links: &'a [Link], own: Option<u32>) -> Option<Self> {
        let is_member = |r: &&Reading| r.stem == like.stem && r.style == like.style;
        let members: Vec<_> = links
            .iter()
            .filter_map(|link| Some((link.readings.iter().find(is_member)?, link)))
            .collect();
        let mut said = members.iter().filter_map(|(reading, link)| match link.label {
            Label::Number(number) => Some((number, reading.number)),
            Label::Next => None,
        });
        let (offset, count) = if let Some((number, read)) = said.next() {
            let offset = number.checked_sub(read).filter(|offset| *offset <= 1)?;
            let mut last = number;
            for (number, read) in said {
                if number != read + offset {
                    return None;
                }
                last = last.max(number);
            }
            (offset, Some(last))
        } else if own.is_some() {
            (0, None)
        } else {
            let (reading, _) = members.first()?;
            (2_u32.checked_sub(reading.number).filter(|offset| *offset <= 1)?, None)
        };
        count.is_none_or(|count| count <= MAX_PAGES).then_some(Self { members, offset, count })
    }

    fn page(&self, number: u32) -> Option<&'a Link> {
        let is_it = |reading: &Reading| reading.number + self.offset == number;
        self.members.iter().find(|(reading, _)| is_it(reading)).map(|(_, link)| *link)
    }
}

fn is_home(url: &Url) -> bool {
    url.path().trim_end_matches('/').is_empty() && url.query().is_none()
}

/// Whether the path ends with a year, a month or a day: what follows is a day, or a page of a list.
fn is_day(url: &Url) -> bool {
    let name = url.path().trim_end_matches('/').rsplit('/').next().unwrap_or("");
    (1..=4).contains(&name.len()) && name.bytes().all(|b| b.is_ascii_digit())
}

fn is_list(url: &Url) -> bool {
    let is_word = |word: &str| LISTS.contains(&word.to_ascii_lowercase().as_str());
    let host = url.host_str().unwrap_or("").split('.').next().unwrap_or("");
    let stem = |part: &str| part.split(['.', '-', '_']).next().unwrap_or("").to_owned();
    is_word(host)
        || url
            .path()
            .split('/')
            .any(|part| is_word(part) || is_word(&stem(part)) && part.contains('.'))
}
