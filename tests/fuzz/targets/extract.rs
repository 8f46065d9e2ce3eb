//! Extracting never panics: any page, any address.

#![no_main]

use libfuzzer_sys::fuzz_target;
use qingdu::{Options, Snapshot};

fuzz_target!(|page: (&str, Option<&str>, bool)| {
    let (html, url, force) = page;
    let _ = qingdu::extract(&Snapshot { html, url }, &Options { force, removals: true });
});
