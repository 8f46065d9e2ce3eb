//! Scores pages, one by one and in groups.

use crate::body::{self, Snippets, TextFigures, f1};
use crate::facts;
use crate::output::{self, Output};
use crate::pages::{self, Corpus, Gold, Half, Place};
use qingdu::training::Forest;
use rayon::prelude::*;
use serde::{Deserialize, Serialize};
use std::fs;
use std::io;
use std::path::Path;

/// Which pages to look at.
#[derive(Debug, Default)]
pub(crate) struct Choice {
    pub(crate) sets: Vec<String>,
    pub(crate) languages: Vec<String>,
    pub(crate) kinds: Vec<String>,
    pub(crate) half: Option<Half>,
    /// One table a fold, each of which saw no page of its fold; the built-in one where empty.
    pub(crate) forests: Vec<Forest>,
    pub(crate) force: bool,
}

/// The figures of one page.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct PageScore {
    #[serde(skip)]
    pub(crate) place: Place,
    #[serde(skip)]
    pub(crate) half: Half,
    pub(crate) key: String,
    pub(crate) language: String,
    pub(crate) kind: String,
    pub(crate) text: Option<TextFigures>,
    pub(crate) snippets: Option<Snippets>,
    pub(crate) is_empty: bool,
    pub(crate) title: Option<bool>,
    pub(crate) author: Option<bool>,
    pub(crate) date: Option<bool>,
    pub(crate) pictures: Option<(usize, usize)>,
    pub(crate) error: Option<String>,
    pub(crate) ms: f64,
}

/// The figures of a group of pages; shares lie between 0 and 1.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub(crate) struct Summary {
    pub(crate) pages: usize,
    pub(crate) texts: usize,
    pub(crate) precision: Option<f64>,
    pub(crate) recall: Option<f64>,
    pub(crate) f: Option<f64>,
    pub(crate) token_f: Option<f64>,
    pub(crate) bad: Option<f64>,
    pub(crate) with: Option<f64>,
    pub(crate) without: Option<f64>,
    pub(crate) snippet_f: Option<f64>,
    pub(crate) title: Option<f64>,
    pub(crate) author: Option<f64>,
    pub(crate) date: Option<f64>,
    pub(crate) pictures: Option<f64>,
    pub(crate) errors: usize,
    #[serde(skip)]
    pub(crate) ms: f64,
}

/// Extracts and scores the chosen pages on all cores; `each` sees every output.
pub(crate) fn run(
    corpus: &Corpus,
    choice: &Choice,
    each: impl Fn(&Place, &Output) -> io::Result<()> + Sync,
) -> io::Result<Vec<PageScore>> {
    score_all(corpus, choice, |place, gold| {
        let forest = match choice.forests.len() {
            0 => None,
            folds => choice.forests.get(pages::fold(&corpus.site(place, gold), folds)),
        };
        let output =
            output::extract(&corpus.html(place)?, gold.url.as_deref(), forest, choice.force);
        each(place, &output)?;
        Ok(output)
    })
}

/// Scores what an engine left in a folder, `<set>/<id>.json`; a page that is not there is an error.
pub(crate) fn stored(
    corpus: &Corpus,
    choice: &Choice,
    folder: &Path,
) -> io::Result<Vec<PageScore>> {
    score_all(corpus, choice, |place, _| {
        Ok(serde_json::from_slice(&fs::read(place.output(folder))?)?)
    })
}

/// Scores the output that `of` gives for each chosen page.
fn score_all(
    corpus: &Corpus,
    choice: &Choice,
    of: impl Fn(&Place, &Gold) -> io::Result<Output> + Sync,
) -> io::Result<Vec<PageScore>> {
    let scores: io::Result<Vec<Option<PageScore>>> = corpus
        .places(&choice.sets)?
        .into_par_iter()
        .map(|place| {
            let gold = corpus.gold(&place)?;
            if !choice.has(corpus, &place, &gold) {
                return Ok(None);
            }
            let output = of(&place, &gold)?;
            Ok(Some(score(corpus, place, &gold, output)))
        })
        .collect();
    Ok(scores?.into_iter().flatten().collect())
}

impl Choice {
    pub(crate) fn has(&self, corpus: &Corpus, place: &Place, gold: &Gold) -> bool {
        let is_listed = |list: &[String], value: Option<&String>| {
            list.is_empty() || value.is_some_and(|v| list.contains(v))
        };
        is_listed(&self.languages, gold.lang.as_ref())
            && is_listed(&self.kinds, gold.kind.as_ref())
            && self.half.is_none_or(|half| half == Half::of(&corpus.site(place, gold)))
    }
}

/// Compares an output with the gold.
pub(crate) fn score(corpus: &Corpus, place: Place, gold: &Gold, output: Output) -> PageScore {
    let title = output.title.as_deref();
    let gold_text = gold.text.as_deref().filter(|text| !text.is_empty() && !gold.suspect);
    let pictures: Vec<Vec<String>> = gold.images.iter().map(|i| i.urls.clone()).collect();
    let gold_title = gold.title.as_deref().filter(|t| !t.is_empty());
    PageScore {
        half: Half::of(&corpus.site(&place, gold)),
        key: format!("{}/{}", place.set, place.id),
        language: gold.lang.clone().unwrap_or_default(),
        kind: gold.kind.clone().unwrap_or_default(),
        text: gold_text.map(|text| body::compare(gold, text, &output.text, title)),
        snippets: body::snippets(gold, &output.text),
        is_empty: output.text.is_empty(),
        title: gold_title.map(|gold| facts::is_title_right(gold, title)),
        author: facts::is_author_right(&gold.author, output.author.as_deref()),
        date: gold.date.as_deref().and_then(|d| facts::is_date_right(d, output.date.as_deref())),
        pictures: (!pictures.is_empty()).then(|| facts::pictures_found(&pictures, &output.html)),
        error: output.error,
        ms: output.ms,
        place,
    }
}

fn mean(values: impl Iterator<Item = f64>) -> Option<f64> {
    let (sum, count) = values.fold((0.0, 0), |(sum, count), value| (sum + value, count + 1));
    (count > 0).then(|| sum / f64::from(count))
}

fn share(values: impl Iterator<Item = bool>) -> Option<f64> {
    mean(values.map(|is_right| if is_right { 1.0 } else { 0.0 }))
}

fn part((right, all): (usize, usize)) -> Option<f64> {
    (all > 0).then(|| right as f64 / all as f64)
}

/// The middle value.
pub(crate) fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    match values.len() {
        0 => 0.0,
        n if n % 2 == 1 => values[n / 2],
        n => f64::midpoint(values[n / 2 - 1], values[n / 2]),
    }
}

/// Puts pages together, as the referee does: F is that of the mean precision and recall.
pub(crate) fn summarize(pages: &[&PageScore]) -> Summary {
    let texts: Vec<TextFigures> = pages.iter().filter_map(|p| p.text).collect();
    let precision = mean(texts.iter().filter_map(|t| t.shingle_precision));
    let recall = mean(texts.iter().map(|t| t.shingle_recall));
    let precision = if texts.is_empty() { None } else { Some(precision.unwrap_or_default()) };
    let snippets =
        pages.iter().filter_map(|p| p.snippets).fold(Snippets::default(), |a, b| Snippets {
            found: a.found + b.found,
            wanted: a.wanted + b.wanted,
            kept_out: a.kept_out + b.kept_out,
            unwanted: a.unwanted + b.unwanted,
        });
    Summary {
        pages: pages.len(),
        texts: texts.len(),
        f: precision.zip(recall).map(|(p, r)| f1(p, r)),
        precision,
        recall,
        token_f: mean(texts.iter().map(|t| t.token_f)),
        bad: share(texts.iter().map(|t| t.token_f < 0.5)),
        with: part((snippets.found, snippets.wanted)),
        without: part((snippets.kept_out, snippets.unwanted)),
        snippet_f: (snippets.unwanted > 0).then(|| {
            let found = snippets.found as f64;
            let wrong =
                (snippets.wanted - snippets.found + snippets.unwanted - snippets.kept_out) as f64;
            if snippets.found == 0 { 0.0 } else { 2.0 * found / (2.0 * found + wrong) }
        }),
        title: share(pages.iter().filter_map(|p| p.title)),
        author: share(pages.iter().filter_map(|p| p.author)),
        date: share(pages.iter().filter_map(|p| p.date)),
        pictures: part(
            pages.iter().filter_map(|p| p.pictures).fold((0, 0), |a, b| (a.0 + b.0, a.1 + b.1)),
        ),
        errors: pages.iter().filter(|p| p.error.is_some()).count(),
        ms: median(pages.iter().map(|p| p.ms).collect()),
    }
}

/// What pages are grouped by.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
pub(crate) enum By {
    Set,
    Lang,
    Kind,
}

impl By {
    /// The group of a page.
    pub(crate) fn name(self, page: &PageScore) -> &str {
        match self {
            Self::Set => &page.place.set,
            Self::Lang => &page.language,
            Self::Kind => &page.kind,
        }
    }
}

/// Groups, the largest first (sets by name), each with its summary.
pub(crate) fn groups(pages: &[PageScore], by: By) -> Vec<(String, Summary)> {
    let mut groups = std::collections::BTreeMap::<&str, Vec<&PageScore>>::new();
    for page in pages {
        groups.entry(by.name(page)).or_default().push(page);
    }
    let mut groups: Vec<_> =
        groups.into_iter().map(|(name, pages)| (name.to_owned(), summarize(&pages))).collect();
    if by != By::Set {
        groups.sort_by_key(|(_, summary)| std::cmp::Reverse(summary.pages));
    }
    groups
}
