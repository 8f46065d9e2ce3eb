//! The article in the forms that people and programs take it in.
//!
//! Renderers take a [`SafeHtml`](crate::SafeHtml) and nothing else, so that nothing unsafe can
//! come out of them. The timestamped file has a module of its own, [`crate::timestamped`].

mod html;
pub(crate) mod markdown;
mod obsidian;
mod text;
mod view;

pub use html::html;
pub use markdown::markdown;
pub use obsidian::obsidian;
pub use text::{text, text_body};
pub use view::view;
