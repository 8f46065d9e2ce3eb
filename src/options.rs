//! Every switch of the extractor and of the file format.

use serde::{Deserialize, Serialize};

/// Switches of [`extract`](crate::extract).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
pub struct Options {
    /// Show the best that there is even where the page does not look like an article.
    pub force: bool,
    /// Keep a trace of every removed node.
    pub removals: bool,
}

/// How a saved file points to pictures.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
pub enum ImageLinks {
    /// Through the format's picture proxy, which outlives blocked hosts.
    #[default]
    Proxy,
    /// The outlet's own address.
    Original,
}
