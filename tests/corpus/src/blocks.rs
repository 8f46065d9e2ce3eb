//! What the trainer reads and writes: blocks with their numbers out, tables in.

use crate::labels;
use crate::pages::{Corpus, fold};
use qingdu::Snapshot;
use qingdu::training::{self, Forest, Split};
use rayon::prelude::*;
use serde::Deserialize;
use serde_json::json;
use std::borrow::Cow;
use std::fs::{self, File};
use std::io::{self, BufWriter, Write};
use std::path::Path;
use std::process::ExitCode;

/// Sites are dealt to so many parts, for cross-validation.
const FOLDS: usize = 5;

/// Writes `pages.jsonl` (a line a page), `blocks.f32` (a row a block, little-endian) and `names.txt`.
/// The first holds text of other people's pages and is never to be committed.
pub(crate) fn write(corpus: &Corpus, folder: &Path) -> io::Result<ExitCode> {
    fs::create_dir_all(folder)?;
    let pages: io::Result<Vec<_>> = corpus
        .places(&[])?
        .into_par_iter()
        .map(|place| {
            let gold = corpus.gold(&place)?;
            let Some(text) = gold.text.as_deref().filter(|t| !t.is_empty() && !gold.suspect) else {
                return Ok(None);
            };
            let html = corpus.html(&place)?;
            let url = gold.url.as_deref().filter(|url| url.starts_with("http"));
            let rows = training::rows(&Snapshot { html: &html, url });
            let labels = labels::of(&rows, text, gold.has_title);
            let line = json!({
                "key": format!("{}/{}", place.set, place.id), "set": place.set, "lang": gold.lang, "fold": fold(&corpus.site(&place, &gold), FOLDS),
                "gold_tokens": labels.gold_tokens, "tokens": labels.tokens, "label": labels.is_article,
                "kept": rows.iter().map(|r| r.kept).collect::<Vec<_>>(),
                "caption": rows.iter().map(|r| r.is_caption).collect::<Vec<_>>(),
                "text": rows.iter().map(|r| r.text.chars().take(90).collect::<String>()).collect::<Vec<_>>(),
            });
            Ok(Some((line, rows)))
        })
        .collect();
    let mut lines = BufWriter::new(File::create(folder.join("pages.jsonl"))?);
    let mut numbers = BufWriter::new(File::create(folder.join("blocks.f32"))?);
    let (mut pages_written, mut blocks) = (0, 0);
    for (line, rows) in pages?.into_iter().flatten() {
        writeln!(lines, "{line}")?;
        for value in rows.iter().flat_map(|row| &row.values) {
            numbers.write_all(&value.to_le_bytes())?;
        }
        pages_written += 1;
        blocks += rows.len();
    }
    fs::write(folder.join("names.txt"), training::names().join("\n"))?;
    println!("{pages_written} pages with {blocks} blocks written to {}", folder.display());
    Ok(ExitCode::SUCCESS)
}

#[derive(Deserialize)]
struct Table {
    roots: Vec<(u32, u32)>,
    splits: Vec<(u8, f32, i16, i16)>,
    leaves: Vec<f32>,
}

/// The tables of the trainer, one a fold.
pub(crate) fn read_folds(path: &Path) -> io::Result<Vec<Forest>> {
    let tables: Vec<Table> = serde_json::from_slice(&fs::read(path)?)?;
    Ok(tables
        .into_iter()
        .map(|table| Forest {
            roots: Cow::Owned(table.roots),
            splits: table
                .splits
                .into_iter()
                .map(|(feature, threshold, yes, no)| Split { feature, threshold, yes, no })
                .collect(),
            leaves: Cow::Owned(table.leaves),
        })
        .collect())
}
