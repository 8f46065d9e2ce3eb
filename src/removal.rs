//! The trace: what was left out of the article, by which rule, and why.

use serde::{Deserialize, Serialize};

/// One node that cleaning took out.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
pub struct Removal {
    /// Name of the rule.
    pub rule: String,
    /// What the rule saw, for a person to read.
    pub reason: String,
    /// Where the node stood: tags from the body down, with the first class or the id.
    pub path: String,
    /// The first characters of its text.
    pub preview: String,
}
