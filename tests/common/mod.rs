//! What several test files need: the cases of `tests/fixtures`, comparing, and made-up pages.

#![allow(
    dead_code,
    clippy::disallowed_methods,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice,
    reason = "test code may stop at a fault, and each test file uses its own part"
)]

pub(crate) mod case;
pub(crate) mod expected;
pub(crate) mod hostile_pages;
pub(crate) mod markup;
pub(crate) mod must;
pub(crate) mod pages;
