//! Finds the element that holds the article.
//!
//! Text votes for its ancestors: a run of text gives its parent its whole score and each further
//! ancestor a share. Scores live in a table beside the tree, so that a retry can start from the
//! same document. Nothing here removes a node; that is [`crate::clean`].

pub(crate) mod candidates;
mod data_table;
pub(crate) mod measure;
pub(crate) mod misnomers;
pub(crate) mod siblings;
pub(crate) mod top_candidate;
pub(crate) mod weights;
pub(crate) mod words;

pub(crate) use measure::{Measure, Measures, Page};
