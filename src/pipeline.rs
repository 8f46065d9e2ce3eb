//! The stages in their order, and the ladder of attempts.

use crate::article::{Article, LeadImage};
use crate::blocks::{self, Forest};
use crate::clean::{self, Cleaning, Context};
use crate::document::{Document, NodeId};
use crate::dom::Tag;
use crate::error::{ExtractError, NoArticleReason};
use crate::metadata::{self, Metadata};
use crate::normalize::{Builder, images};
use crate::notice::{self, Notice};
use crate::options::Options;
use crate::pages::{self, Pages};
use crate::reading_time;
use crate::removal::Removal;
use crate::render;
use crate::sanitize::{SafeHtml, SafeNode, safe_url, sanitize};
use crate::scoring::candidates::{self, View};
use crate::scoring::{Measures, Page, misnomers, siblings, top_candidate, weights};
use crate::snapshot::Snapshot;
use crate::thread;
use crate::verdict;
use serde::{Deserialize, Serialize};
use url::Url;

/// What [`extract`] gives.
///
/// It comes back from JavaScript for the next page to be joined; its body is sanitized on the way.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
pub struct Extraction {
    /// The article.
    pub article: Article,
    /// The body as a reader shows it: runs of line breaks are paragraphs.
    #[serde(skip_deserializing)]
    #[cfg_attr(target_arch = "wasm32", tsify(type = "NodeForm[]"))]
    pub view: Vec<SafeNode>,
    /// The outlet's own name where the page gives it for the author's: no byline for a reader, but
    /// what the page says.
    pub outlet_byline: Option<String>,
    /// Minutes by which the clock of the published time is ahead of UTC, where the page gives that
    /// time: the calendar day that it shows depends on it.
    pub published_offset: Option<i16>,
    /// Minutes that reading it takes, at least 1.
    pub reading_minutes: u32,
    /// The page was too large and was cut: the end may be missing.
    pub partial: bool,
    /// Of which pages of the article the page is one, where the article has several.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pages: Option<Pages>,
    /// What a reader should know of it.
    pub notices: Vec<Notice>,
    /// What was left out, and why; filled where [`Options::removals`] asks for it.
    pub removals: Vec<Removal>,
}

/// How strict an attempt is. Each next one trusts less in names and shapes.
#[derive(Debug, Clone, Copy)]
struct Attempt {
    names_rule_out: bool,
    names_weigh: bool,
    boxes_are_judged: bool,
}

const ATTEMPTS: [Attempt; 4] = [
    Attempt { names_rule_out: true, names_weigh: true, boxes_are_judged: true },
    Attempt { names_rule_out: false, names_weigh: true, boxes_are_judged: true },
    Attempt { names_rule_out: false, names_weigh: false, boxes_are_judged: true },
    Attempt { names_rule_out: false, names_weigh: false, boxes_are_judged: false },
];

/// What an attempt found.
#[derive(Debug)]
struct Found {
    roots: Vec<NodeId>,
    cleaning: Cleaning,
    letters: u32,
}

/// Finds the article in a page.
///
/// # Errors
/// [`ExtractError`] says why there is none. It never panics, whatever the page holds.
pub fn extract(snapshot: &Snapshot<'_>, options: &Options) -> Result<Extraction, ExtractError> {
    extract_with(snapshot, *options, &blocks::FOREST)
}

pub(crate) fn extract_with(
    snapshot: &Snapshot<'_>,
    options: Options,
    forest: &Forest,
) -> Result<Extraction, ExtractError> {
    let url = snapshot.url.map(|u| safe_url(u).ok_or(ExtractError::BadUrl)).transpose()?;
    if !verdict::is_html(snapshot.html) {
        return Err(ExtractError::NotHtml);
    }
    with_context(snapshot.html, url.as_ref(), |context| {
        if context.whole.get(NodeId::ROOT).letters == 0 {
            return Err(ExtractError::EmptyPage);
        }
        let mut found = find(context).ok_or(ExtractError::NoArticle(NoArticleReason::TooShort))?;
        if !options.force {
            verdict::judge(context, &found.cleaning, &found.roots, found.letters, url.as_ref())?;
        }
        blocks::review(context, &mut found.cleaning, &mut found.roots, forest);
        thread::name_authors(context, &mut found.cleaning, &mut found.roots);
        let pages = pages::find(context, &found.cleaning, &found.roots, url.as_ref());
        Ok(Extraction { pages, ..build(context, &found, options.removals) })
    })
}

/// Makes an article of what was selected on a page: all of it, under the page's headline.
///
/// `selection` is markup of the page. Nobody judges it, since a person has chosen it.
///
/// # Errors
/// [`ExtractError::EmptyPage`] where nothing of it can be shown, and as [`extract`] for the address.
pub fn extract_selection(
    snapshot: &Snapshot<'_>,
    selection: &str,
) -> Result<Extraction, ExtractError> {
    let url = snapshot.url.map(|u| safe_url(u).ok_or(ExtractError::BadUrl)).transpose()?;
    let mut metadata = metadata::collect(&Document::parse(snapshot.html), url.as_ref());
    metadata.headline = None; // a node of the page, not of the selection
    let document = Document::parse(selection);
    let page = Page::new(&document);
    let whole = Measures::new(&document, &page, |_| false);
    let context = Context {
        document: &document,
        page: &page,
        whole: &whole,
        metadata: &metadata,
        posts: None,
    };
    let cleaning = Cleaning::new(&document);
    let roots: Vec<NodeId> =
        document.ids().filter(|&id| document.tag(id) == Tag::Body).take(1).collect();
    let body = sanitize(&Builder::new(&context, &cleaning).body(&roots));
    if body.is_empty() {
        return Err(ExtractError::EmptyPage);
    }
    Ok(Extraction { partial: document.partial, ..extraction(&metadata, body, None) })
}

/// Shows what the rules alone find on a page.
#[cfg(any(test, feature = "training"))]
pub(crate) fn with_found(
    snapshot: &Snapshot<'_>,
    show: impl FnOnce(&Context<'_>, &Cleaning, &[NodeId]),
) {
    let url = snapshot.url.and_then(safe_url);
    with_context(snapshot.html, url.as_ref(), |context| {
        if let Some(found) = find(context) {
            show(context, &found.cleaning, &found.roots);
        }
    });
}

/// Gathers what every stage looks at.
fn with_context<T>(html: &str, url: Option<&Url>, then: impl FnOnce(&Context<'_>) -> T) -> T {
    let document = Document::parse(html);
    let metadata = metadata::collect(&document, url);
    let mut page = Page::new(&document);
    let whole = Measures::new(&document, &page, |id| clean::elsewhere(&document, id).is_some());
    misnomers::forget(&document, &mut page, &whole);
    let (document, page, whole, metadata) = (&document, &page, &whole, &metadata);
    let context = Context { document, page, whole, metadata, posts: None };
    let posts = thread::find(&context);
    then(&Context { posts: posts.as_ref(), ..context })
}

/// Tries attempt after attempt until one finds enough; else takes the one that found most.
fn find(context: &Context<'_>) -> Option<Found> {
    let first = clean::remove_first(context);
    let mut best: Option<Found> = None;
    for attempt in ATTEMPTS {
        let Some(found) = try_once(context, first.clone(), attempt) else { continue };
        if found.letters >= weights::MIN_BODY_LETTERS {
            return Some(found);
        }
        if best.as_ref().is_none_or(|b| found.letters > b.letters) {
            best = Some(found);
        }
    }
    best
}

fn try_once(context: &Context<'_>, mut cleaning: Cleaning, attempt: Attempt) -> Option<Found> {
    let document = context.document;
    clean::remove_before(context, &mut cleaning, attempt.names_rule_out);
    let measures = Measures::new(document, context.page, |id| cleaning.is_gone(id));
    let roots = {
        let view = View {
            document,
            page: context.page,
            measures: &measures,
            is_gone: cleaning.gone(),
            use_class_weight: attempt.names_weigh,
        };
        let scores = candidates::score(&view);
        let (top, score) = top_candidate::choose(&view, &scores)?;
        siblings::join(&view, &scores, top, score)
    };
    let roots = thread::roots(context, &cleaning, &roots);
    clean::remove_inside(context, &mut cleaning, &roots);
    clean::remove_echoes(context, &mut cleaning, &roots);
    clean::remove_lines(context, &mut cleaning, &roots);
    let left = if attempt.boxes_are_judged {
        clean::remove_conditionally(context, &mut cleaning, &roots, attempt.names_weigh)
    } else {
        Measures::new(document, context.page, |id| cleaning.is_gone(id))
    };
    let letters =
        roots.iter().filter(|&&r| !cleaning.is_gone(r)).map(|&r| left.get(r).letters).sum();
    Some(Found { roots, cleaning, letters })
}

fn build(context: &Context<'_>, found: &Found, trace: bool) -> Extraction {
    let document = context.document;
    let builder = Builder::new(context, &found.cleaning);
    let lead = lead_image(context, found).and_then(|node| {
        Some((node, Builder::new(context, &Cleaning::new(document)).lead_image(node)?))
    });
    let raw = builder
        .without_lead(lead.as_ref().map(|(node, image)| (*node, image.url.as_str())))
        .body(&found.roots);
    let body = sanitize(&raw);
    let removals = if trace { found.cleaning.removals(document, &found.roots) } else { Vec::new() };
    Extraction {
        notices: notice::collect(context, &found.cleaning, &found.roots, found.letters),
        partial: document.partial,
        removals,
        ..extraction(context.metadata, body, lead.map(|(_, image)| image))
    }
}

/// A body with what the page says of it, and nothing more.
fn extraction(metadata: &Metadata, body: SafeHtml, lead_image: Option<LeadImage>) -> Extraction {
    Extraction {
        view: render::view(&body),
        outlet_byline: metadata.outlet_byline.clone(),
        published_offset: metadata.published_offset,
        reading_minutes: reading_time::minutes(body.nodes()),
        article: Article {
            title: metadata.title.clone(),
            byline: metadata.byline.clone(),
            site_name: metadata.site_name.clone(),
            published: metadata.published,
            modified: metadata.modified,
            language: metadata.language.clone(),
            direction: metadata.direction,
            lead_image,
            excerpt: metadata.excerpt.clone(),
            url: metadata.url.clone().map(String::from),
            body,
        },
        pages: None,
        notices: Vec::new(),
        partial: false,
        removals: Vec::new(),
    }
}

/// The picture above the text; one that stands further down in the text stays there.
fn lead_image(context: &Context<'_>, found: &Found) -> Option<NodeId> {
    let document = context.document;
    let &body = found.roots.iter().max_by_key(|&&root| context.whole.get(root).letters)?;
    let letters_above = |lead: NodeId| -> u32 {
        let above =
            found.roots.iter().flat_map(|&root| document.subtree(root)).take_while(|&id| id < lead);
        above
            .filter(|&id| document.is_text(id) && !found.cleaning.is_gone(id))
            .map(|id| context.page.text_counts(id).0)
            .sum()
    };
    let in_text = |lead: NodeId| document.is_within_any(lead, &found.roots);
    if let Some(lead) = metadata::lead_image::find(document, context.metadata, body) {
        let stays = in_text(lead) && letters_above(lead) > weights::MAX_STANDFIRST_LETTERS;
        return (!stays).then_some(lead);
    }
    // Nothing declares it, but the text begins with it.
    let first = found
        .roots
        .iter()
        .flat_map(|&root| document.subtree(root))
        .filter(|&id| document.tag(id) == Tag::Img && !found.cleaning.is_gone(id))
        .find(|&id| images::picture(document, context.metadata.base.as_ref(), id).is_some())?;
    (letters_above(first) == 0).then_some(first)
}
