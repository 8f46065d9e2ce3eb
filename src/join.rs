//! Joins the pages of one article: nothing is lost, and nothing is said twice.

use crate::article::{Article, LeadImage};
use crate::metadata;
use crate::normalize::images;
use crate::pages::{self, Pages};
use crate::pipeline::Extraction;
use crate::reading_time;
use crate::render;
use crate::sanitize::{RawElement, RawNode, SafeElement, SafeHtml, SafeNode, sanitize};
use std::collections::BTreeSet;
use thiserror::Error;

/// A block that comes again with so many letters is no coincidence, wherever it stands.
const MIN_REPEATED_LETTERS: usize = 40;

/// Why a page does not join.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum JoinError {
    /// The page is of another article.
    #[error("the page is of another article")]
    AnotherArticle,
    /// All that the page says was said before: it is the same page again.
    #[error("the page says nothing that the pages before do not")]
    NothingNew,
}

impl JoinError {
    /// The code that programs and the extension's messages use.
    pub fn code(self) -> &'static str {
        match self {
            Self::AnotherArticle => "another-article",
            Self::NothingNew => "nothing-new",
        }
    }
}

/// Puts the next page of an article behind what there is of it.
///
/// What is known of the article stays as its first page says it. Of the next page, blocks that were
/// there before are left out: the headline, the lead, pictures, boxes; what both end with comes once,
/// at the end. Notices and cuts of either page are those of the whole.
///
/// # Errors
/// [`JoinError`] says why the page is not taken.
pub fn join(before: Extraction, next: Extraction) -> Result<Extraction, JoinError> {
    if !is_same_article(&before, &next) {
        return Err(JoinError::AnotherArticle);
    }
    let mut blocks: Vec<Block> = before.article.body.nodes().iter().map(Block::read).collect();
    let mut added: Vec<Block> = lead_figure(next.article.lead_image.as_ref())
        .iter()
        .chain(next.article.body.nodes())
        .map(Block::read)
        .collect();
    let end = common_end(&blocks, &added);
    let tail = added.split_off(added.len() - end);
    blocks.truncate(blocks.len() - end);
    let lead = before.article.lead_image.as_ref();
    let added = without_repeats(&blocks, added, &before.article.title, lead);
    if added.iter().all(|block| block.key.is_empty()) {
        return Err(JoinError::NothingNew);
    }
    let all = blocks.into_iter().chain(added).chain(tail);
    let body = SafeHtml::rebuilt(all.map(|block| block.node).collect());
    let pages = joined_pages(before.pages.as_ref(), next.pages);
    let mut notices = before.notices;
    for notice in next.notices {
        if !notices.contains(&notice) {
            notices.push(notice);
        }
    }
    let mut removals = before.removals;
    removals.extend(next.removals);
    Ok(Extraction {
        view: render::view(&body),
        reading_minutes: reading_time::minutes(body.nodes()),
        article: Article { body, ..before.article },
        outlet_byline: before.outlet_byline,
        published_offset: before.published_offset,
        partial: before.partial || next.partial,
        pages,
        notices,
        removals,
    })
}

/// Whether two pages are of one article: by its headline, or by the address of its first page.
fn is_same_article(before: &Extraction, next: &Extraction) -> bool {
    let first = |pages: &Option<Pages>| pages.as_ref().map(|pages| pages.first.clone());
    let (one, other) = (&before.article.title, &next.article.title);
    one.is_empty()
        || other.is_empty()
        || metadata::is_same_title(one, other)
        || first(&before.pages).is_some_and(|before| Some(before) == first(&next.pages))
}

/// The pages that are joined now: known up to the last.
fn joined_pages(before: Option<&Pages>, next: Option<Pages>) -> Option<Pages> {
    let Some(before) = before else { return next };
    let number = before.number + 1;
    let count = [before.count, next.as_ref().and_then(|next| next.count)].into_iter().flatten();
    Some(Pages {
        number: next.as_ref().map_or(number, |next| next.number.max(number)),
        count: count.max(),
        first: before.first.clone(),
        next: next.and_then(|next| next.next),
    })
}

/// A block of a body, and what it says.
struct Block {
    node: SafeNode,
    /// Its words, or the addresses of its pictures where it has none; empty where it has neither.
    key: String,
    /// The addresses of its pictures.
    pictures: Vec<String>,
    letters: usize,
}

impl Block {
    fn read(node: &SafeNode) -> Self {
        let (mut words, mut pictures) = (String::new(), Vec::new());
        gather(node, &mut words, &mut pictures);
        let words = metadata::fold(&words);
        let letters = words.chars().filter(|c| *c != ' ').count();
        let key = if words.is_empty() { pictures.join(" ") } else { words };
        Self { node: node.clone(), key, pictures, letters }
    }

    fn tag(&self) -> &str {
        self.node.as_element().map_or("", SafeElement::tag)
    }
}

fn gather(node: &SafeNode, words: &mut String, pictures: &mut Vec<String>) {
    match node {
        SafeNode::Text(text) => words.push_str(text),
        SafeNode::Element(element) => {
            pictures.extend(element.attribute("src").map(images::identity));
            for child in element.children() {
                gather(child, words, pictures);
            }
            words.push(' ');
        }
    }
}

/// How many blocks at the end of both are the same: who wrote it, what to read next.
fn common_end(before: &[Block], next: &[Block]) -> usize {
    let pairs = before.iter().rev().zip(next.iter().rev());
    let same = pairs.take_while(|(one, other)| !one.key.is_empty() && one.key == other.key).count();
    // All of a page is not its end.
    if same < next.len() && same < before.len() { same } else { 0 }
}

/// The blocks of the next page that the pages before do not have.
fn without_repeats(
    before: &[Block],
    next: Vec<Block>,
    title: &str,
    lead: Option<&LeadImage>,
) -> Vec<Block> {
    let said: BTreeSet<&str> = before.iter().map(|block| block.key.as_str()).collect();
    let mut shown: BTreeSet<String> = before.iter().flat_map(|b| b.pictures.clone()).collect();
    shown.extend(lead.map(|lead| images::identity(&lead.url)));
    let is_again = |block: &Block| {
        let is_picture = matches!(block.tag(), "figure" | "img" | "video" | "audio");
        (is_picture
            && !block.pictures.is_empty()
            && block.pictures.iter().all(|p| shown.contains(p)))
            || block.letters >= MIN_REPEATED_LETTERS && said.contains(block.key.as_str())
    };
    // A short line may come twice in a text, but not where a page begins or ends.
    let is_edge = |block: &Block| {
        block.key.is_empty()
            || said.contains(block.key.as_str())
            || pages::is_of_page(&text_of(&block.node))
            || block.tag().starts_with('h') && metadata::is_same_title(title, &block.key)
    };
    let kept: Vec<Block> = next.into_iter().filter(|block| !is_again(block)).collect();
    let start = kept.iter().take_while(|block| is_edge(block)).count();
    let end = kept.iter().skip(start).rev().take_while(|block| is_edge(block)).count();
    let count = kept.len() - start - end;
    kept.into_iter().skip(start).take(count).collect()
}

fn text_of(node: &SafeNode) -> String {
    let mut words = String::new();
    gather(node, &mut words, &mut Vec::new());
    words.trim().to_owned()
}

/// The picture above a later page's text, as part of the text.
fn lead_figure(lead: Option<&LeadImage>) -> Vec<SafeNode> {
    let Some(LeadImage { url, alt, caption }) = lead else { return Vec::new() };
    let mut attributes = vec![("src".to_owned(), url.clone())];
    attributes.extend(alt.iter().map(|alt| ("alt".to_owned(), alt.clone())));
    let mut children = vec![RawNode::Element(RawElement {
        tag: "img".to_owned(),
        attributes,
        children: Vec::new(),
    })];
    children.extend(
        caption
            .iter()
            .map(|caption| RawNode::element("figcaption", vec![RawNode::text(caption.as_str())])),
    );
    sanitize(&[RawNode::element("figure", children)]).nodes().to_vec()
}
