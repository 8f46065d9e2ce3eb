//! What a trainer needs to see: each block with its numbers, and extraction with another table.

use super::cut::Blocks;
use super::features::{Features, Sink};
use super::review::{is_caption, kept};
use crate::error::ExtractError;
use crate::options::Options;
use crate::pipeline::{self, Extraction};
use crate::snapshot::Snapshot;

pub use super::forest::{Forest, Split};

/// A block as the trees see it.
#[derive(Debug, Clone)]
pub struct Row {
    /// Its text as one line.
    pub text: String,
    /// Whether the rules kept it.
    pub kept: bool,
    /// A caption: it is never judged by itself.
    pub is_caption: bool,
    /// The numbers in their order.
    pub values: Vec<f32>,
}

/// Extracts with another table than the built-in one.
///
/// # Errors
/// Those of [`crate::extract`].
pub fn extract_with(
    snapshot: &Snapshot<'_>,
    options: &Options,
    forest: &Forest,
) -> Result<Extraction, ExtractError> {
    pipeline::extract_with(snapshot, *options, forest)
}

/// The names of the numbers, in their order; some come more than once.
pub fn names() -> Vec<&'static str> {
    let page = "<html><body><p>A line.</p></body></html>";
    let mut names = Vec::new();
    pipeline::with_found(&Snapshot { html: page, url: None }, |context, cleaning, roots| {
        let blocks = Blocks::cut(context.document, context.page);
        let kept = kept(context, cleaning, roots, &blocks);
        Features::new(context, (cleaning, roots), &blocks, &kept)
            .each(|_| Some(Named::default()), |_, row| names = row.0);
    });
    names
}

/// Every block of a page.
pub fn rows(snapshot: &Snapshot<'_>) -> Vec<Row> {
    let mut rows = Vec::new();
    pipeline::with_found(snapshot, |context, cleaning, roots| {
        let blocks = Blocks::cut(context.document, context.page);
        let kept = kept(context, cleaning, roots, &blocks);
        let mut all = blocks.all().iter().zip(&kept);
        Features::new(context, (cleaning, roots), &blocks, &kept).each(
            |_| Some(Vec::new()),
            |_, values| {
                if let Some((block, kept)) = all.next() {
                    rows.push(Row {
                        text: blocks.text(block).to_owned(),
                        kept: *kept,
                        is_caption: is_caption(context, cleaning, block),
                        values,
                    });
                }
            },
        );
    });
    rows
}

#[derive(Default)]
struct Named(Vec<&'static str>);

impl Sink for Named {
    fn push(&mut self, name: &'static str, _: f32) {
        self.0.push(name);
    }
}
