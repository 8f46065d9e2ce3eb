//! Finds the article in a page and keeps it as a plain file.

mod article;
mod blocks;
mod clean;
mod document;
mod dom;
mod error;
mod filename;
mod join;
mod metadata;
mod normalize;
mod notice;
mod options;
mod pages;
mod parse;
mod pipeline;
mod reading_time;
mod removal;
pub mod render;
mod sanitize;
mod scoring;
mod snapshot;
mod thread;
pub mod timestamped;
mod url;
mod verdict;

#[cfg(target_arch = "wasm32")]
pub mod wasm;

#[cfg(feature = "training")]
pub use blocks::training;

pub use article::{Article, Direction, LeadImage, Precision, Timestamp};
pub use error::{ExtractError, NoArticleReason};
pub use filename::file_name;
pub use join::{JoinError, join};
pub use notice::Notice;
pub use options::{ImageLinks, Options};
pub use pages::Pages;
pub use pipeline::{Extraction, extract, extract_selection};
pub use removal::Removal;
pub use sanitize::{SafeElement, SafeHtml, SafeNode};
pub use snapshot::Snapshot;
