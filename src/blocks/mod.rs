//! A second look at every block of text, after the rules had theirs.
//!
//! Rules see boxes and names; a block that no rule has thought of stays or goes with its box. Here
//! each block of the page, inside the found article or not, gets about two hundred numbers
//! ([`features`]) and a few dozen small decision trees ([`forest`], with the table in [`trees`])
//! give the probability that it is the article's. What the rules decided is among the numbers. The table
//! is learned from pages with known articles (`tests/corpus/train`); no page's text or address is in it.

mod anchors;
mod cut;
mod declared_text;
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

#[cfg(test)]
mod tests {
    use super::features::{Features, Sink};
    use super::{cut::Blocks, review, trees};
    use crate::pipeline;
    use crate::snapshot::Snapshot;

    struct Counted(usize);

    impl Sink for Counted {
        fn push(&mut self, _: &'static str, value: f32) {
            assert!(value.is_finite());
            self.0 += 1;
        }
    }

    #[test]
    fn a_block_has_the_numbers_that_the_table_was_learned_with() {
        let html = "<article><h1>A line</h1><p>One sentence, and one more. It ends.</p></article>";
        let mut blocks_seen = 0;
        pipeline::with_found(&Snapshot { html, url: None }, |context, cleaning, roots| {
            let blocks = Blocks::cut(context.document, context.page);
            let kept = review::kept(context, cleaning, roots, &blocks);
            Features::new(context, (cleaning, roots), &blocks, &kept).each(
                |_| Some(Counted(0)),
                |_, row| {
                    assert_eq!(row.0, trees::FEATURES);
                    blocks_seen += 1;
                },
            );
        });
        assert_eq!(blocks_seen, 2);
    }
}
