//! Says whether what was found is an article, and what the page is instead.
//!
//! Wrong either way costs trust: a reader that opens on a home page shows rubbish, one that refuses
//! an article is broken. Where a page declares an article it is believed; what is declared otherwise,
//! or not at all, is judged by the shape of its text. Declarations are never required: hardly any
//! old or Chinese page has them.

mod shape;
mod words;

use crate::clean::{Cleaning, Context};
use crate::document::NodeId;
use crate::dom::{Tag, text};
use crate::error::{ExtractError, NoArticleReason};
use crate::metadata::Kind;
use crate::scoring::weights;
use shape::Shape;
use url::Url;

/// Short news have less than an article, but a headline and sentences of this length.
const MIN_NEWS_LETTERS: u32 = 100;
/// So many links to other pages make a list.
const MIN_LINKS: u32 = 5;
/// So many links with a few sentences about each make a list.
const MIN_TEASERS: u32 = 3;
/// In a list no larger share of the sentences stands by itself …
const MAX_FREE_SHARE: f32 = 0.2;
/// … and where an article is declared, hardly any.
const MAX_FREE_SHARE_DECLARED: f32 = 0.02;
/// Whose sentences are longer than this together is an article with many links.
const MAX_LIST_PROSE: u32 = 6_000;
/// Text with a smaller share of sentences is a list or a table.
const MIN_PROSE_SHARE: f32 = 0.12;
/// Lines of a table of numbers are shorter, and there are so many of them.
const MIN_LINE_LETTERS: u32 = 12;
const MIN_TABLE_LINES: u32 = 15;
/// On the front page of a site paragraphs are no longer than this, where it holds no essay.
const MAX_HOME_LINE: u32 = 120;
/// On the front page of a site less text than this is a teaser.
const MIN_HOME_LETTERS: u32 = 300;
/// A page with this share of link text, and little other text, is a list.
const LIST_LINKS: f32 = 0.5;
/// With more text than this a product is described or reviewed at an article's length.
const MAX_PRODUCT_LETTERS: u32 = 1_200;
/// A page of an error, a wall or a form says no more.
const MAX_NOTICE_LETTERS: u32 = 900;
/// A notice of consent may be longer.
const MAX_CONSENT_LETTERS: u32 = 2_000;

/// Whether the input is HTML at all.
pub(crate) fn is_html(text: &str) -> bool {
    let start = text.trim_start_matches(['\u{feff}', ' ', '\n', '\r', '\t']);
    if ["%PDF-", "\u{fffd}PNG", "GIF8", "PK\u{3}\u{4}", "{", "["]
        .iter()
        .any(|magic| start.starts_with(magic))
    {
        return false;
    }
    let mut rest = text;
    while let Some((_, after)) = rest.split_once('<') {
        if after.starts_with(|c: char| c.is_ascii_alphabetic() || c == '!') {
            return true;
        }
        rest = after;
    }
    false
}

/// Judges what an extraction found: `roots` with so many `letters` left.
pub(crate) fn judge(
    context: &Context<'_>,
    cleaning: &Cleaning,
    roots: &[NodeId],
    letters: u32,
    url: Option<&Url>,
) -> Result<(), ExtractError> {
    let page = Judged {
        context,
        cleaning,
        roots,
        letters,
        shape: shape::measure(context, cleaning, roots, url),
        is_home: url.is_some_and(|u| u.path() == "/" && u.query().is_none()),
    };
    page.reason().map_or(Ok(()), |reason| Err(ExtractError::NoArticle(reason)))
}

/// What was found, and what its text is like.
struct Judged<'a> {
    context: &'a Context<'a>,
    cleaning: &'a Cleaning,
    roots: &'a [NodeId],
    letters: u32,
    shape: Shape,
    is_home: bool,
}

impl Judged<'_> {
    fn reason(&self) -> Option<NoArticleReason> {
        let is_article = self.context.metadata.declared.is(Kind::Article);
        if !is_article && self.letters < MAX_PRODUCT_LETTERS && self.is_product() {
            return Some(NoArticleReason::Product);
        }
        if !is_article && let Some(reason) = self.notice() {
            return Some(reason);
        }
        if self.is_list() {
            return Some(NoArticleReason::LinkList);
        }
        let is_enough = self.letters >= weights::MIN_ARTICLE_LETTERS || self.is_short_news();
        (!is_enough || self.is_table()).then(|| {
            if self.is_list_around() {
                NoArticleReason::LinkList
            } else {
                NoArticleReason::TooShort
            }
        })
    }

    /// A headline and a sentence or two, as agencies write them.
    fn is_short_news(&self) -> bool {
        self.shape.free >= MIN_NEWS_LETTERS && self.context.metadata.headline.is_some()
    }

    /// Links with little else, or with a few sentences after each about where they lead.
    fn is_list(&self) -> bool {
        let Shape { links, prose, free, teasers, link_letters, longest, .. } = self.shape;
        let is_article = self.context.metadata.declared.is(Kind::Article);
        let is_list = self.context.metadata.declared.is(Kind::List);
        let own_share = free as f32 / prose.max(1) as f32;
        let is_bare = (prose as f32) < self.letters as f32 * MIN_PROSE_SHARE
            && (links >= MIN_LINKS || link_letters as f32 > self.letters as f32 * LIST_LINKS);
        let limit = match () {
            () if is_article => MAX_FREE_SHARE_DECLARED,
            () if is_list || self.is_home => 2.0 * MAX_FREE_SHARE,
            () => MAX_FREE_SHARE,
        };
        let is_led = (teasers >= MIN_TEASERS || is_list && links >= MIN_LINKS)
            && own_share <= limit
            && prose <= MAX_LIST_PROSE
            && self.context.posts.is_none();
        let is_front = !is_article
            && self.is_home
            && self.is_linked()
            && (teasers > 1 && free < 2 * MIN_HOME_LETTERS || self.letters < MIN_HOME_LETTERS);
        let has_date = self.context.metadata.published.is_some();
        let is_brief = !is_article && !has_date && self.is_home && longest < MAX_HOME_LINE;
        is_bare && !is_article || is_led || is_front || is_brief
    }

    /// The page is full of links, with too little text among them.
    fn is_list_around(&self) -> bool {
        self.is_linked() && (self.is_home || self.shape.seen_links >= MIN_LINKS)
    }

    fn is_linked(&self) -> bool {
        self.context.whole.get(NodeId::ROOT).link_density() > LIST_LINKS
    }

    /// Numbers and single words in many short lines.
    fn is_table(&self) -> bool {
        let Shape { lines, prose, letters, .. } = self.shape;
        lines >= MIN_TABLE_LINES
            && letters < lines * MIN_LINE_LETTERS
            && (prose as f32) < letters as f32 * MIN_PROSE_SHARE
            && !self.context.metadata.declared.is(Kind::Article)
    }

    /// What is offered for sale: by what the page declares, or by a button to buy it that stands
    /// before the end of the text.
    fn is_product(&self) -> bool {
        let document = self.context.document;
        let offers = || document.json_ld().any(|script| script.contains("\"offers\""));
        let is_offer = |id: NodeId| {
            let kind = document.attribute(id, "itemprop").unwrap_or("");
            kind == "offers" || kind == "price"
        };
        let types = || document.json_ld().any(|script| script.contains("\"review\""));
        if self.context.metadata.declared.is(Kind::Product) && (offers() || !types()) {
            return true;
        }
        let Some(end) = self.last_text() else { return false };
        let mut is_item = false;
        document.ids().take_while(|&id| id < end).any(|id| {
            is_item |= document
                .attribute(id, "itemtype")
                .is_some_and(|kind| kind.trim_end_matches('/').ends_with("schema.org/Product"));
            is_item && is_offer(id) || self.is_buy_button(id)
        })
    }

    fn is_buy_button(&self, id: NodeId) -> bool {
        let document = self.context.document;
        match document.tag(id) {
            Tag::Input => document.attribute(id, "value").is_some_and(words::is_buy),
            Tag::A | Tag::Button => {
                self.context.whole.get(id).letters <= words::MAX_BUY_LETTERS
                    && words::is_buy(document.raw_text(id))
            }
            _ => false,
        }
    }

    fn last_text(&self) -> Option<NodeId> {
        let document = self.context.document;
        let roots = self.roots.iter().rev();
        roots.flat_map(|&root| document.subtree(root).rev()).find(|&id| {
            document.is_text(id)
                && !self.cleaning.is_gone(id)
                && self.context.page.text_counts(id).0 > 0
        })
    }

    /// An error, a wall, a form: known by its title or headline, or by its own few words.
    fn notice(&self) -> Option<NoArticleReason> {
        let document = self.context.document;
        if self.letters > MAX_CONSENT_LETTERS {
            return None;
        }
        let first = |tag| {
            let mut ids = document.ids();
            ids.find(|&id| document.tag(id) == tag && self.context.whole.get(id).letters > 0)
        };
        let heading = first(Tag::H1).or_else(|| first(Tag::H2));
        let titles = [document.title(), heading.map(|id| document.raw_text(id))];
        if self.letters < MAX_NOTICE_LETTERS
            && let Some(reason) = titles.into_iter().flatten().find_map(words::title_reason)
        {
            return Some(reason);
        }
        let kept: Vec<String> = self
            .roots
            .iter()
            .map(|&root| text::visible_text_where(document, root, |id| !self.cleaning.is_gone(id)))
            .collect();
        words::text_reason(&kept.join(" "), self.letters)
    }
}
