//! What the page says about the article: title, byline, dates, site, language, picture.
//!
//! Each field has its sources in an ordered table: `TITLE` in [`title`], `BYLINE` in [`byline`],
//! `PUBLISHED` and `MODIFIED` in [`date`], `NAME` in [`site`], `LANGUAGE` in [`language`],
//! `EXCERPT` in [`share`]. The first source that has a usable value wins. Sources are functions of
//! one [`page::Page`], which finds lines and marks only when they are asked for: on most pages the
//! metas answer everything.

mod byline;
mod byline_cjk;
mod byline_names;
mod calendar;
mod cjk_words;
mod date;
mod date_shapes;
mod date_tokens;
mod declared;
mod entities;
mod heading;
mod json_ld;
mod json_value;
mod language;
pub(crate) mod lead_image;
mod line_words;
pub(crate) mod lines;
mod months;
mod name_words;
mod names;
mod page;
mod path_date;
mod share;
mod site;
mod title;

#[cfg(test)]
mod tests;

use crate::article::{Direction, Timestamp};
use crate::document::{Document, NodeId};
use calendar::Moment;
pub(crate) use declared::{Declared, Kind};
use json_ld::Role;
use page::Page;
use site::Site;
use url::Url;

/// The page's words about its article, merged from all sources.
#[derive(Debug, Clone, Default)]
pub(crate) struct Metadata {
    pub(crate) title: String,
    /// The same for comparing.
    folded_title: String,
    /// The element that shows the title.
    pub(crate) headline: Option<NodeId>,
    /// Who wrote it, as one line; never just the outlet.
    pub(crate) byline: Option<String>,
    /// The outlet's name where the page gives it for the author's: a byline that the format does
    /// not write.
    #[cfg_attr(
        not(test),
        allow(dead_code, reason = "for those who show the outlet as the author")
    )]
    pub(crate) outlet_byline: Option<String>,
    pub(crate) site_name: Option<String>,
    pub(crate) published: Option<Timestamp>,
    /// Minutes that the clock of `published` is ahead of UTC, where the page gives its time.
    pub(crate) published_offset: Option<i16>,
    pub(crate) modified: Option<Timestamp>,
    pub(crate) language: Option<String>,
    pub(crate) direction: Direction,
    pub(crate) excerpt: Option<String>,
    /// All that the page gives as a summary of the article.
    pub(crate) summaries: Vec<String>,
    /// The address to store.
    pub(crate) url: Option<Url>,
    /// What relative addresses on the page stand against.
    pub(crate) base: Option<Url>,
    /// Absolute addresses of the picture that the page shows when it is shared, best first.
    pub(crate) share_images: Vec<Url>,
    /// What the page declares itself to be.
    pub(crate) declared: Declared,
    /// The article's text as JSON-LD gives it, its entities decoded; some pages write HTML there.
    pub(crate) article_body: Option<String>,
}

/// Collects it all. `url` is the page's own address.
pub(crate) fn collect(document: &Document, url: Option<&Url>) -> Metadata {
    let page = Page::read(document, url);
    let site = Site::read(&page);
    let (title, headline) = title::find(title::Titles { page: &page, site: &site });
    let (language, direction) = language::find(&page, &title);
    let base = share::base(&page);
    let order = language::number_order(language.as_deref());
    let dates = date::Context { page: &page, headline, order };
    let published = date::published(dates);
    let byline = byline::find(byline::Context { page: &page, headline, title: &title }, &site);
    let summaries = share::summaries(&page);
    Metadata {
        byline: byline.people,
        outlet_byline: byline.outlet,
        published: published.and_then(Moment::timestamp),
        published_offset: published.and_then(Moment::offset_minutes),
        modified: date::modified(dates),
        excerpt: share::excerpt(&summaries),
        summaries,
        url: share::address(&page, base.as_ref()),
        share_images: share::images(&page, base.as_ref()),
        declared: Declared::read(&page),
        article_body: page.ld.text(Role::Article, &["articleBody"]).map(str::to_owned),
        site_name: site.name,
        folded_title: fold(&title),
        title,
        headline,
        language,
        direction,
        base,
    }
}

pub(crate) use names::fold;

/// Whether two headlines are of one article: one may be cut, or say which page it is.
pub(crate) fn is_same_title(one: &str, other: &str) -> bool {
    let is_like = |one: &str, other: &str| title::matches(&fold(one), other);
    is_like(one, other) || is_like(other, one)
}

/// Whether a line says the headline again: the same, cut, or with a kicker.
pub(crate) fn title_matches(metadata: &Metadata, line: &str) -> bool {
    title::matches(&metadata.folded_title, line)
}
