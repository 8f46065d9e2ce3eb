//! What comes out is safe, and sanitizing it again changes nothing.

#![no_main]

use libfuzzer_sys::fuzz_target;
use qingdu::{Article, Options, Snapshot};

#[allow(dead_code, reason = "the tests use more of it")]
#[path = "../../common/markup.rs"]
mod markup;

fuzz_target!(|html: &str| {
    // Around it stands a story, so that there is an article to be in.
    let story = "<p>The ferry left at four, late as ever, and nobody on the pier had waved.</p>".repeat(4);
    let html = format!("<article>{story}{html}{story}</article>");
    let snapshot = Snapshot { html: &html, url: Some("https://www.example.com/a/b") };
    let options = Options { force: true, removals: false };
    let Ok(found) = qingdu::extract(&snapshot, &options) else { return };
    assert_eq!(markup::dangers(&found.article.body.to_html()), Vec::<String>::new());
    assert_eq!(markup::tree_dangers(&found.view), Vec::<String>::new());
    let json = serde_json::to_string(&found.article).unwrap_or_default();
    assert_eq!(serde_json::from_str::<Article>(&json).ok().as_ref(), Some(&found.article));
});
