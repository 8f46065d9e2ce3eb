//! The article: what the extractor found, and what every renderer takes.

use crate::sanitize::SafeHtml;
use serde::{Deserialize, Serialize};

/// One article, free of clutter and safe to show.
///
/// It is the structure that crosses to JavaScript, that `--format json` prints, and that reading a
/// saved file gives back.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
pub struct Article {
    /// The headline, white space collapsed. Empty only where a saved file has none.
    pub title: String,
    /// Who wrote it, as one line; never the outlet itself.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub byline: Option<String>,
    /// The outlet.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub site_name: Option<String>,
    /// When it was first published.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub published: Option<Timestamp>,
    /// When it was last changed, where the page says so.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub modified: Option<Timestamp>,
    /// BCP 47 tag of the language.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub language: Option<String>,
    /// Which way the text runs.
    #[serde(default)]
    pub direction: Direction,
    /// The picture above the text.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lead_image: Option<LeadImage>,
    /// One or two sentences that the outlet wrote about the article, or its first words.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub excerpt: Option<String>,
    /// The address to store: absolute, canonical, without tracking parameters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    /// The text with its pictures, lists, quotes and tables.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "NodeForm[]"))]
    pub body: SafeHtml,
}

/// The picture above the text.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
pub struct LeadImage {
    /// Absolute address of the largest copy that the page offers.
    pub url: String,
    /// Alternative text, where it says something that the caption does not.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub alt: Option<String>,
    /// The text under the picture, its credit included.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub caption: Option<String>,
}

/// An instant, with how exactly it is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
pub struct Timestamp {
    /// Milliseconds since 1970-01-01 UTC.
    pub ms: i64,
    /// With [`Precision::Day`], `ms` is midnight UTC of the calendar day as it was written.
    pub precision: Precision,
}

/// How exactly an instant is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
pub enum Precision {
    /// Only the calendar day: the source gives no time, or a time without its zone.
    Day,
    /// To the second.
    Second,
}

/// Which way the text runs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
pub enum Direction {
    /// Left to right.
    #[default]
    Ltr,
    /// Right to left: Arabic, Hebrew, Persian …
    Rtl,
}
