//! Compares the figures with those that are committed: quality is not lost by accident.

use crate::report;
use crate::score::{By, PageScore, Summary, groups};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::Path;

/// F of a set or a language may fall by this much: single pages tip either way.
const F_SLACK: f64 = 0.003;
/// A share of pages (title, author, date, pictures) may fall by this much: one page of a small set
/// is more.
const SHARE_SLACK: f64 = 0.01;
/// Groups with fewer texts say too little.
const MIN_TEXTS: usize = 20;

/// The committed figures.
#[derive(Debug, Default, Serialize, Deserialize)]
pub(crate) struct Baseline {
    pub(crate) version: String,
    sets: BTreeMap<String, Summary>,
    languages: BTreeMap<String, Summary>,
}

impl Baseline {
    pub(crate) fn of(pages: &[PageScore]) -> Self {
        let keep =
            |by| groups(pages, by).into_iter().map(|(name, s)| (name, rounded(&s))).collect();
        Self {
            version: report::engine_version().to_owned(),
            sets: keep(By::Set),
            languages: keep(By::Lang),
        }
    }

    pub(crate) fn read(path: &Path) -> io::Result<Self> {
        Ok(serde_json::from_str(&fs::read_to_string(path)?)?)
    }

    pub(crate) fn write(&self, path: &Path) -> io::Result<()> {
        fs::write(path, serde_json::to_string_pretty(self)? + "\n")
    }

    /// What fell by more than it may, and what is missing.
    pub(crate) fn losses(&self, now: &Self) -> Vec<String> {
        let mut losses = Vec::new();
        for (before, now) in [(&self.sets, &now.sets), (&self.languages, &now.languages)] {
            for (name, before) in before {
                match now.get(name) {
                    Some(now) => losses.extend(fallen(name, before, now)),
                    None => losses.push(format!("{name}: is no longer measured")),
                }
            }
        }
        losses
    }
}

fn fallen(name: &str, before: &Summary, now: &Summary) -> Vec<String> {
    let has_enough = before.texts >= MIN_TEXTS;
    let figures = [
        ("F", before.f.filter(|_| has_enough), now.f, F_SLACK),
        (
            "snippet F",
            before.snippet_f.filter(|_| before.pages >= MIN_TEXTS),
            now.snippet_f,
            F_SLACK,
        ),
        ("title", before.title, now.title, SHARE_SLACK),
        ("author", before.author, now.author, SHARE_SLACK),
        ("date", before.date, now.date, SHARE_SLACK),
        ("pictures", before.pictures, now.pictures, SHARE_SLACK),
    ];
    // Of a small group one page is many per cent.
    let is_large = before.pages >= MIN_TEXTS;
    figures
        .into_iter()
        .filter(|(figure, ..)| is_large || *figure == "F")
        .filter_map(|(figure, before, now, slack)| {
            let (before, now) = (before?, now.unwrap_or_default());
            (before - now > slack)
                .then(|| format!("{name}: {figure} fell from {before:.3} to {now:.3}"))
        })
        .collect()
}

/// Four digits: more would only make noise in the committed file.
fn rounded(summary: &Summary) -> Summary {
    let round = |value: Option<f64>| value.map(|v| (v * 1e4).round() / 1e4);
    Summary {
        precision: round(summary.precision),
        recall: round(summary.recall),
        f: round(summary.f),
        token_f: round(summary.token_f),
        bad: round(summary.bad),
        with: round(summary.with),
        without: round(summary.without),
        snippet_f: round(summary.snippet_f),
        title: round(summary.title),
        author: round(summary.author),
        date: round(summary.date),
        pictures: round(summary.pictures),
        ..summary.clone()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn baseline(f: f64, title: f64) -> Baseline {
        let summary =
            Summary { pages: 40, texts: 40, f: Some(f), title: Some(title), ..Summary::default() };
        Baseline { sets: BTreeMap::from([("news".to_owned(), summary)]), ..Baseline::default() }
    }

    #[test]
    fn only_a_real_fall_is_a_loss() {
        let before = baseline(0.95, 0.9);
        assert!(before.losses(&baseline(0.9475, 0.895)).is_empty());
        assert!(before.losses(&baseline(0.97, 0.95)).is_empty());
        assert_eq!(before.losses(&baseline(0.946, 0.9)).len(), 1);
        assert_eq!(before.losses(&baseline(0.95, 0.88)).len(), 1);
        assert_eq!(before.losses(&Baseline::default()).len(), 1);
    }
}
