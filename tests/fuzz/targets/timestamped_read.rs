//! Reading a file never panics, and what was read and written once is read and written the same.

#![no_main]

use libfuzzer_sys::fuzz_target;
use qingdu::timestamped::{check, read, write};

fuzz_target!(|text: &str| {
    let saved = read(text);
    let file = write(&saved.article, saved.saved.unwrap_or_default(), saved.links);
    let again = read(&file);
    assert_eq!(write(&again.article, again.saved.unwrap_or_default(), again.links), file);
    let _ = check(text);
});
