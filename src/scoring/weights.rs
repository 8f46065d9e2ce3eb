//! ALL numbers of scoring and cleaning. Lengths are in Latin letters; a Chinese character is two.

/// Shorter runs of text say nothing about where the article is.
pub(crate) const MIN_RUN_LETTERS: u32 = 25;
/// A run's length brings one point per this many letters …
pub(crate) const LETTERS_PER_POINT: u32 = 100;
/// … up to this many points.
pub(crate) const MAX_LENGTH_POINTS: u32 = 3;
/// How many ancestors a run votes for.
pub(crate) const VOTED_ANCESTORS: usize = 5;
/// A good class word, or a bad one, weighs this much.
pub(crate) const CLASS_WEIGHT: f32 = 25.0;

/// An attempt that finds less is followed by a looser one.
pub(crate) const MIN_BODY_LETTERS: u32 = 500;
/// With less than this there is no article at all.
pub(crate) const MIN_ARTICLE_LETTERS: u32 = 140;

/// Siblings join the top candidate with this share of its score …
pub(crate) const SIBLING_SHARE: f32 = 0.2;
/// … but at least with this score.
pub(crate) const MIN_SIBLING_SCORE: f32 = 10.0;

/// Links to a place on the same page count for less.
pub(crate) const FRAGMENT_LINK_TENTHS: u32 = 3;

/// A run of this length with a comma and few links is running text …
pub(crate) const MIN_PROSE_LETTERS: u32 = 80;
/// … with no larger share of link text.
pub(crate) const MAX_PROSE_LINKS: f32 = 0.3;
/// What is no running text counts this much against an element.
pub(crate) const OTHER_TEXT_COST: f32 = 1.5;
/// An ancestor must be so much better to be taken instead.
pub(crate) const SPREAD_GAIN: f32 = 1.2;

/// A picture with more text above it than a standfirst stays in the text.
pub(crate) const MAX_STANDFIRST_LETTERS: u32 = 400;
