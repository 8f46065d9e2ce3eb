//! The page as a flat, read-only tree.

pub(crate) mod formula;
pub(crate) mod tag;
pub(crate) mod text;

pub(crate) use tag::Tag;
