//! The timestamped file: a title that is a link, and the article as one line of HTML.
//!
//! `FORMAT.md` describes it. [`write`](fn@write) and [`read`] are each other's inverse on every
//! file that was written here, byte for byte; what others wrote is read without losing text.
//!
//! What a file does not hold: the outlet's name, the date of the last change, the language, the
//! excerpt, the fraction of a second, the markup of a caption, and whether a picture's address
//! began with `http:` (the proxy is told no scheme).

mod body;
pub(crate) mod canonical;
mod check;
pub(crate) mod date;
mod dateline;
mod flow;
mod head;
pub(crate) mod links;
mod markup;
mod media;
mod read;
pub(crate) mod spacing;
pub(crate) mod title;
mod write;

pub use check::{Fault, check};
pub use head::instant;
pub use read::{SavedFile, read};
pub use write::write;
pub(crate) use write::{body_html, head};
