//! CommonMark.

pub(crate) mod escape;
pub(crate) mod flanking;

pub(crate) use escape::address;
