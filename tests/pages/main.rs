//! Articles on several pages: found, and joined.

#![allow(
    clippy::disallowed_methods,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice,
    reason = "test code may stop at a fault"
)]

mod addresses;
mod join;
mod next;

const PARAGRAPHS: [&str; 4] = [
    "The ferry leaves the quay at seven, when the fog still lies on the water, and nobody on board \
     says a word before the first cup of tea, which the captain pours himself.",
    "Half an hour later the island comes into sight, a long grey back with two white houses, and \
     the passengers begin to gather their bags, their crates of seedlings, and their dogs.",
    "For forty years the gardeners of the mainland have come here in spring, because the soil is \
     warm, the wind is mild, and the salt, as they say, keeps the snails in order.",
    "In the evening they go back with empty crates, tired, sunburnt and pleased, and the captain \
     counts them twice, as he has done since the summer in which one of them stayed.",
];
