//! Evaluates small decision trees.

use std::borrow::Cow;

/// After so many trees the sum is looked at …
const CHECKED: usize = 30;
/// … and with so many logits the rest is not asked.
const CERTAIN: f32 = 3.5;

/// One question: is the number at most the threshold?
#[derive(Debug, Clone, Copy, PartialEq)]
#[cfg_attr(not(feature = "training"), allow(unreachable_pub, reason = "for the trainer"))]
pub struct Split {
    /// Which of a block's numbers.
    pub feature: u8,
    /// The answer is yes up to here.
    pub threshold: f32,
    /// Where yes leads, as an offset in the list of splits; below zero, `-1 - n` is leaf `n`.
    pub yes: i16,
    /// Where no leads.
    pub no: i16,
}

/// A sum of trees. Each begins at one of `roots`; an offset counts from the tree's first split, a leaf from
/// its first leaf.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(not(feature = "training"), allow(unreachable_pub, reason = "for the trainer"))]
pub struct Forest {
    /// The first split and the first leaf of each tree.
    pub roots: Cow<'static, [(u32, u32)]>,
    /// The splits of all trees.
    pub splits: Cow<'static, [Split]>,
    /// What the leaves add, in logits.
    pub leaves: Cow<'static, [f32]>,
}

impl Forest {
    /// Without a tree: the rules stand alone.
    pub(crate) fn is_empty(&self) -> bool {
        self.roots.is_empty()
    }

    /// The probability for a block with these numbers.
    pub(crate) fn probability(&self, row: &[f32]) -> f32 {
        let mut sum = 0.0_f32;
        for (i, root) in self.roots.iter().enumerate() {
            sum += self.leaf(*root, row);
            // The first trees settle most blocks.
            if i % CHECKED == CHECKED - 1 && sum.abs() > CERTAIN {
                break;
            }
        }
        1.0 / (1.0 + (-sum).exp())
    }

    fn leaf(&self, (first, first_leaf): (u32, u32), row: &[f32]) -> f32 {
        let mut at = 0_i16;
        while at >= 0 {
            let Some(split) = self.splits.get(first as usize + at.unsigned_abs() as usize) else {
                return 0.0;
            };
            let value = row.get(split.feature as usize).copied().unwrap_or(0.0);
            let next = if value <= split.threshold { split.yes } else { split.no };
            // Offsets only rise, so that no table can make a circle.
            if next >= 0 && next <= at {
                return 0.0;
            }
            at = next;
        }
        let leaf = first_leaf as usize + (-1 - at).unsigned_abs() as usize;
        self.leaves.get(leaf).copied().unwrap_or(0.0)
    }
}
