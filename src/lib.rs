//! Finds the article in a page and keeps it as a plain file.


mod article;
mod clean;
mod document;
mod dom;
mod error;
mod metadata;
mod normalize;
mod options;
mod pipeline;
mod prescan;
mod removal;
mod sanitize;
mod scoring;
mod snapshot;
mod verdict;

#[cfg(target_arch = "wasm32")]
pub mod wasm;

pub use article::{Article, Direction, LeadImage, Precision, Timestamp};
pub use error::{ExtractError, NoArticleReason};
pub use options::{ImageLinks, Options};
pub use pipeline::{Extraction, extract};
pub use removal::Removal;
pub use sanitize::{SafeElement, SafeHtml, SafeNode};
pub use snapshot::Snapshot;
