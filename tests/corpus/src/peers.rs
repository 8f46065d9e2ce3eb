//! The figures of other engines on the same pages, for the committed table.
//!
//! Measured by the same referee with the versions of November 2026 (libreadability 0.3,
//! `dom_smoothie` 0.19, legible 0.5, trafilatura 2.3 and the crate's 0.6, Readability.js 0.6 with linkedom). They
//! are not measured anew; the speed of `dom_smoothie` is (`bench`).

/// F by set, the share of pages under 0.5, and shares of right facts, in per cent.
#[derive(Debug)]
pub(crate) struct Peer {
    pub(crate) name: &'static str,
    /// In the order of [`SETS`].
    pub(crate) f: [f64; 6],
    pub(crate) bad: [u32; 6],
    pub(crate) snippet_f: f64,
    pub(crate) chinese: f64,
    /// Title, author, date and pictures on `fundus`.
    pub(crate) facts: [u32; 4],
}

/// The sets that have a text as gold and are large enough.
pub(crate) const SETS: [&str; 6] =
    ["fundus", "fundus_old", "scrapinghub", "zh_wced", "daniel", "wcxb"];

pub(crate) const PEERS: [Peer; 6] = [
    Peer {
        name: "trafilatura (crate)",
        f: [0.935, 0.822, 0.957, 0.898, 0.838, 0.880],
        bad: [1, 12, 2, 6, 7, 4],
        snippet_f: 0.906,
        chinese: 0.875,
        facts: [84, 82, 96, 44],
    },
    Peer {
        name: "trafilatura (Python)",
        f: [0.924, 0.868, 0.964, 0.904, 0.844, 0.882],
        bad: [2, 6, 2, 6, 9, 6],
        snippet_f: 0.903,
        chinese: 0.880,
        facts: [84, 83, 99, 51],
    },
    Peer {
        name: "libreadability",
        f: [0.901, 0.913, 0.954, 0.942, 0.904, 0.866],
        bad: [3, 6, 2, 6, 4, 8],
        snippet_f: 0.875,
        chinese: 0.937,
        facts: [87, 87, 93, 62],
    },
    Peer {
        name: "dom_smoothie",
        f: [0.903, 0.913, 0.954, 0.931, 0.900, 0.862],
        bad: [3, 6, 2, 6, 5, 9],
        snippet_f: 0.852,
        chinese: 0.936,
        facts: [87, 88, 92, 57],
    },
    Peer {
        name: "legible",
        f: [0.891, 0.913, 0.940, 0.944, 0.899, 0.854],
        bad: [6, 6, 5, 6, 5, 10],
        snippet_f: 0.875,
        chinese: 0.938,
        facts: [84, 82, 91, 54],
    },
    Peer {
        name: "Readability.js, linkedom",
        f: [0.869, 0.884, 0.954, 0.925, 0.898, 0.860],
        bad: [10, 12, 2, 6, 5, 8],
        snippet_f: 0.868,
        chinese: 0.935,
        facts: [79, 77, 84, 50],
    },
];
