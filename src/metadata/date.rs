//! When the article was published and when it was changed.

use super::calendar::{self, Found, Moment, Order};
use super::json_ld::Role;
use super::lines::is_date_line;
use super::page::{Line, Page};
use super::path_date;
use crate::article::Timestamp;
use crate::document::NodeId;
use crate::dom::Tag;
use crate::dom::text::count_letters;

/// What a source needs beside the page.
#[derive(Debug, Clone, Copy)]
pub(super) struct Context<'a, 'b> {
    pub(super) page: &'b Page<'a>,
    pub(super) headline: Option<NodeId>,
    pub(super) order: Order,
}

type Source = fn(Context<'_, '_>) -> Option<Moment>;

/// Where the date of publication is looked for; the first that has one wins.
const PUBLISHED: &[(&str, Source)] = &[
    ("JSON-LD datePublished of the article", |c| c.ld(Role::Article, &["datePublished"])),
    ("article:published_time", |c| {
        c.meta(&["article:published_time", "og:published_time", "og:article:published_time"])
    }),
    ("JSON-LD datePublished of the page", |c| c.ld(Role::Page, &["datePublished"])),
    ("any JSON-LD datePublished", |c| c.ld(Role::Any, &["datePublished", "uploadDate"])),
    ("metas of the date", |c| c.meta(DATE_METAS)),
    ("itemprop=datePublished", |c| c.itemprop("datePublished")),
    ("a line that says \"originally published\"", |c| c.original()),
    ("the only time element", |c| c.time_where(|c, _| c.page.times.len() == 1)),
    ("a time element in a header", |c| c.time_where(Context::is_in_header)),
    ("a line near the headline", |c| c.near_headline()),
    ("the address", |c| c.page.url.and_then(|url| path_date::find(url.path()))),
    ("any time element", |c| c.time_where(|c, id| !c.page.is_marginal(id))),
    ("a line with a label", |c| c.labelled()),
    ("JSON-LD dateCreated", |c| c.ld(Role::Any, &["dateCreated"])),
    ("the first line with a date", |c| c.first_line()),
    ("article:modified_time", |c| c.meta(&["article:modified_time", "og:updated_time"])),
];

/// Where the date of the last change is looked for.
const MODIFIED: &[(&str, Source)] = &[
    ("JSON-LD dateModified of the article", |c| c.ld(Role::Article, &["dateModified"])),
    ("article:modified_time", |c| {
        c.meta(&["article:modified_time", "og:updated_time", "og:article:modified_time"])
    }),
    ("JSON-LD dateModified of the page", |c| c.ld(Role::Page, &["dateModified"])),
    ("metas of the change", |c| {
        c.meta(&[
            "dateModified",
            "dcterms.modified",
            "DC.date.modified",
            "last-modified",
            "revised",
        ])
    }),
    ("itemprop=dateModified", |c| c.itemprop("dateModified")),
];

#[rustfmt::skip]
const DATE_METAS: &[&str] = &[
    "date", "datePublished", "pubdate", "publishdate", "publish-date", "publish_date",
    "publication_date", "publicationDate", "PublishDate", "published_time", "published-date",
    "article.published", "parsely-pub-date", "sailthru.date", "dc.date.issued", "dcterms.created",
    "dcterms.date", "DC.date", "dc.date.created", "dcterms.issued", "citation_publication_date",
    "citation_date", "article_date_original", "originalpublicationdate", "og:pubdate", "timestamp",
    "cXenseParse:recs:publishtime", "cXenseParse:publishtime", "weibo:article:create_at",
    "pub_date", "date.release", "DCSext.articleFirstPublished", "rnews:datePublished",
    "lastmodifieddate", "published", "article_publish_date", "release_date",
    "shareaholic:article_published_time",
];

/// Words on a line that make the date on it the article's own.
#[rustfmt::skip]
const LABELS: &[&str] = &[
    "发布", "發佈", "發布", "来源", "來源", "时间", "時間", "日期", "出处", "更新日", "公開日",
    "掲載", "投稿日", "配信", "입력", "등록", "기사입력", "승인", "publi", "posted", "stand:",
    "date:", "datum:", "veröffentlicht", "erstellt", "опубликовано", "дата", "data:", "fecha",
    "δημοσίευση", "yayın", "dodano", "utworzono", "geplaatst", "gepubliceerd", "نشر", "תאריך",
    "publisert", "publicerad", "发表", "發表", "刊登", "作者",
];
/// Words beside a date that is of something else.
#[rustfmt::skip]
const CHANGE_LABELS: &[&str] = &[
    "updated", "modified", "last update", "aktualisiert", "mis à jour", "modifié", "actualizado",
    "aggiornat", "atualizad", "обновлено", "aktualizacja", "güncelle", "ενημέρωση", "修改",
    "更新时间", "最終更新", "수정", "©", "copyright", "版权", "备案", "bijgewerkt",
];

/// Words before the date of the first publication, where the page shows that of a later one.
#[rustfmt::skip]
const ORIGINAL_LABELS: &[&str] = &[
    "originally published", "first published", "originally posted", "ursprünglich veröffentlicht",
    "erstmals veröffentlicht", "publié initialement", "initialement publié",
    "publicado originalmente", "originalmente publicado", "pubblicato originariamente",
    "初次发布", "首次发布", "首次發布", "初出", "впервые опубликовано", "최초 등록", "최초등록",
];

/// Lines after the headline among which a dateline is looked for.
const LINES_AFTER: usize = 14;
/// Lines before it.
const LINES_BEFORE: usize = 4;
/// A longer line is running text: a date in it is of an event.
const MAX_DATELINE_LETTERS: u32 = 160;

/// The date of publication.
pub(super) fn published(context: Context<'_, '_>) -> Option<Moment> {
    let moment = PUBLISHED.iter().find_map(|(_, source)| source(context))?;
    if moment.is_exact() {
        return Some(moment);
    }
    // Another source may give the time of the same day.
    let exact = PUBLISHED
        .iter()
        .take(9)
        .filter_map(|(_, source)| source(context))
        .find(|m| m.day == moment.day && m.is_exact());
    Some(exact.unwrap_or(moment))
}

/// The date of the last change.
pub(super) fn modified(context: Context<'_, '_>) -> Option<Timestamp> {
    MODIFIED.iter().find_map(|(_, source)| source(context))?.timestamp()
}

impl Context<'_, '_> {
    fn ld(self, role: Role, keys: &[&str]) -> Option<Moment> {
        keys.iter().find_map(|key| self.parse(self.page.ld.text(role, &[key])?))
    }

    fn meta(self, names: &[&str]) -> Option<Moment> {
        names.iter().find_map(|name| self.page.metas_named(name).find_map(|v| self.parse(v)))
    }

    fn parse(self, text: &str) -> Option<Moment> {
        calendar::parse(text, self.order)
    }

    fn itemprop(self, name: &str) -> Option<Moment> {
        let marked = self.page.marks().itemprops.iter();
        let document = self.page.document;
        let is_it = |id: NodeId| {
            let names = document.attribute(id, "itemprop").unwrap_or("");
            names.split_ascii_whitespace().any(|n| n.eq_ignore_ascii_case(name))
        };
        let found = |own: bool| {
            let here = |id: NodeId| is_it(id) && own != self.page.is_foreign(id);
            marked.clone().copied().filter(|&id| here(id)).find_map(|id| self.node(id))
        };
        found(true).or_else(|| found(false))
    }

    /// The date of an element: of its attribute, else of its text.
    fn node(self, id: NodeId) -> Option<Moment> {
        let document = self.page.document;
        let machine = ["datetime", "content", "title"]
            .iter()
            .filter_map(|name| document.attribute(id, name))
            .find_map(|value| self.parse(value));
        machine.or_else(|| self.parse(&self.page.text(id)))
    }

    fn time_where(self, test: fn(Self, NodeId) -> bool) -> Option<Moment> {
        self.page.times.iter().copied().filter(|&id| test(self, id)).find_map(|id| self.node(id))
    }

    /// In a `header` that is not the site's: below an article, or beside the headline.
    fn is_in_header(self, id: NodeId) -> bool {
        let document = self.page.document;
        let header = document.ancestors(id).find(|&a| document.tag(a) == Tag::Header);
        header.is_some_and(|header| {
            self.headline.is_some_and(|h| document.is_within(h, header))
                || document.ancestors(header).any(|a| matches!(document.tag(a), Tag::Article))
        }) && !self.page.is_marginal(id)
    }

    /// The place of the headline's line.
    fn headline_line(self) -> Option<usize> {
        let lines = self.page.lines();
        let headline = self.headline?;
        lines.iter().position(|line| self.page.document.is_within(line.node, headline))
    }

    /// The date on a line that is no running text and no title of another page.
    fn dateline(self, line: &Line) -> Option<Found> {
        if count_letters(&line.text) > MAX_DATELINE_LETTERS {
            return None;
        }
        let found = calendar::find(&line.text, self.order)?;
        let is_of_web = (1991..=2100).contains(&found.moment.day.year());
        let is_dateline =
            is_of_web && !self.goes_on(line.text.get(found.end..)?) && !self.is_title_of_link(line);
        is_dateline.then_some(found)
    }

    /// Whether a line begins in a link that says more than a date.
    fn is_title_of_link(self, line: &Line) -> bool {
        let document = self.page.document;
        let link = document.ancestors(line.node).find(|&up| document.tag(up) == Tag::A);
        link.is_some_and(|link| {
            let text = self.page.text(link);
            calendar::find(&text, self.order).is_some() && !is_date_line(&text)
        })
    }

    /// Whether another date ends the span that the one before begins: an archive, an event.
    fn goes_on(self, rest: &str) -> bool {
        let after = rest.trim_start().strip_prefix(['-', '–', '—', '~', '～', '至', '到']);
        after.is_some_and(|after| {
            let after = after.trim_start();
            calendar::find(after, self.order).is_some_and(|next| next.start == 0)
        })
    }

    fn near_headline(self) -> Option<Moment> {
        let lines = self.page.lines();
        let at = self.headline_line()?;
        let after = lines.iter().skip(at + 1).take(LINES_AFTER);
        let before = lines.iter().take(at).rev().take(LINES_BEFORE);
        let mut changed = None;
        for line in after.chain(before) {
            let Some(found) = self.dateline(line) else { continue };
            if !says_change(&line.text, found) {
                return Some(found.moment);
            }
            changed = changed.or(Some(found.moment));
        }
        changed
    }

    fn original(self) -> Option<Moment> {
        self.page.lines().iter().find_map(|line| {
            let found = self.dateline(line)?;
            let before = line.text.get(..found.start)?.to_lowercase();
            ORIGINAL_LABELS.iter().any(|label| before.contains(label)).then_some(found.moment)
        })
    }

    fn labelled(self) -> Option<Moment> {
        self.page.lines().iter().find_map(|line| {
            let found = self.dateline(line)?;
            let before = line.text.get(..found.start)?.to_lowercase();
            let is_label = LABELS.iter().any(|label| before.contains(label));
            (is_label && !says_change(&line.text, found)).then_some(found.moment)
        })
    }

    fn first_line(self) -> Option<Moment> {
        let lines = self.page.lines().iter();
        lines.clone().find_map(|line| self.dateline(line)).map(|f| f.moment).or_else(|| {
            lines.clone().find_map(|line| calendar::find(&line.text, self.order)).map(|f| f.moment)
        })
    }
}

/// Whether the words before a date say that it is of a change, or of something else.
fn says_change(text: &str, found: Found) -> bool {
    let before = text.get(..found.start).unwrap_or("").to_lowercase();
    CHANGE_LABELS.iter().any(|label| before.contains(label))
}

#[cfg(test)]
mod tests {
    use crate::article::Precision;
    use crate::document::Document;
    use crate::metadata::{Metadata, collect};

    fn read(html: &str) -> Metadata {
        collect(&Document::parse(html), None)
    }

    #[test]
    fn dates() {
        let day = |html: &str| {
            let found = read(html).published?;
            let instant = jiff::Timestamp::from_millisecond(found.ms).unwrap();
            Some((instant.to_string(), found.precision))
        };
        for (html, date, precision) in [
            (
                "<meta property=article:published_time content='2024-03-21 17:53:17Z'>",
                "2024-03-21T17:53:17Z",
                Precision::Second,
            ),
            (
                "<meta name=date content=2024-03-21><time datetime=2024-03-21T17:53:17Z>x</time>",
                "2024-03-21T17:53:17Z",
                Precision::Second,
            ),
            (
                "<h1>Rain falls on all</h1><p>Updated 23 March 2024</p><p>Published 21 March 2024</p>",
                "2024-03-21T00:00:00Z",
                Precision::Day,
            ),
            (
                "<h1>大雨昨夜降临平原</h1><p>2024年03月21日 17:53 来源：某报</p>",
                "2024-03-21T00:00:00Z",
                Precision::Day,
            ),
            (
                "<h1>Rain falls on all</h1><p>5 June 2025</p><p>This article was originally published on 21 March 2024.</p>",
                "2024-03-21T00:00:00Z",
                Precision::Day,
            ),
            (
                "<h1>Rain falls on all</h1><div class=comments><i itemprop=datePublished content=2025-06-05></i></div><i itemprop=datePublished content=2024-03-21></i>",
                "2024-03-21T00:00:00Z",
                Precision::Day,
            ),
            (
                "<meta property=article:modified_time content=2024-03-21><h1>Rain</h1>",
                "2024-03-21T00:00:00Z",
                Precision::Day,
            ),
        ] {
            assert_eq!(day(html), Some((date.to_owned(), precision)), "{html}");
        }
        assert_eq!(day("<h1>Rain</h1><p>No date at all.</p>"), None);
        assert_eq!(
            day("<h1>Rain</h1><p>21/03/2004 - 25/04/2005</p>"),
            Some(("2004-03-21T00:00:00Z".to_owned(), Precision::Day))
        );
        assert_eq!(
            day("<h1>Rain</h1><p>21/03/2004 - 25/04/2005</p><p>2005-03-21</p>"),
            Some(("2005-03-21T00:00:00Z".to_owned(), Precision::Day))
        );
        // The date in the name of a link is another page's; a date alone may be a link to this one.
        assert_eq!(
            day(
                "<title>Rain</title><p><a href=/o>雨水选集（截止2006年8月10日）</a></p><p><a href=/i>2005-03-21</a></p>"
            ),
            Some(("2005-03-21T00:00:00Z".to_owned(), Precision::Day))
        );
        // The headline is the line that says it, not the heading of the comments that is like it.
        let page = |text: &str| {
            format!(
                "<title>Rain falls on all</title><p>10 September 2005<p>Rain falls on all{text}<h3>“Rain falls on all”: comments</h3><p>19 September 2005"
            )
        };
        assert_eq!(
            day(&page(&"<p>Text.".repeat(super::LINES_AFTER))),
            Some(("2005-09-10T00:00:00Z".to_owned(), Precision::Day))
        );
        assert_eq!(day("<h1>Rain</h1><p>3 hours ago</p><p>昨天 17:53</p>"), None);
        let meta =
            |time: &str| read(&format!("<meta property=article:published_time content='{time}'>"));
        let offset = |time: &str| meta(time).published_offset;
        assert_eq!(offset("2024-03-21T00:30:00+02:00"), Some(120));
        assert_eq!(offset("2024-03-21T00:30:00-0930"), Some(-570));
        assert_eq!(offset("2024-03-21T00:30:00Z"), Some(0));
        assert_eq!(offset("2024-03-21"), None);
    }
}
