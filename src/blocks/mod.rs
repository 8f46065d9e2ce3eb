//! A second look at every block of text, after the rules had theirs.
//!
//! Rules see boxes and names; a block that no rule has thought of stays or goes with its box. Here
//! each block of the page, inside the found article or not, gets about two hundred numbers
//! ([`features`]) and a few dozen small decision trees ([`forest`], with the table in [`trees`])
//! give the probability that it is the article's. What the rules decided is among the numbers. The table
//! is learned from pages with known articles (`tests/corpus/train`); no page's text or address is in it.

mod anchors;
mod cut;
mod features;
mod forest;
mod review;
mod starts;
mod text_facts;
mod trees;

#[cfg(feature = "training")]
pub mod training;

pub(crate) use forest::Forest;
pub(crate) use review::review;
pub(crate) use trees::FOREST;
