//! The article in the forms that people and programs take it in.
//!
//! Renderers take a [`SafeHtml`](crate::SafeHtml) and nothing else, so that nothing unsafe can
//! come out of them. The timestamped file has a module of its own, [`crate::timestamped`].

pub(crate) mod markdown;
mod text;
mod view;

pub use text::{text, text_body};
pub use view::view;
