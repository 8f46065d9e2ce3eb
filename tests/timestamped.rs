//! The saved file: what is written, and that reading gives it back.

mod generate;

use generate::{article, letters, squeezed, with_body};
use proptest::prelude::*;
use qingdu::timestamped::{check, read, write};
use qingdu::{Article, ImageLinks};

fn again(text: &str) -> String {
    let file = read(text);
    write(&file.article, file.saved.unwrap_or(0), file.links)
}

/// Every letter of an article's body and captions, sorted: a caption may move behind its picture.
fn all_letters(article: &Article) -> Vec<char> {
    let caption =
        article.lead_image.as_ref().and_then(|lead| lead.caption.as_deref()).unwrap_or("");
    let text = letters(article.body.nodes()) + &squeezed(caption);
    let mut letters: Vec<char> = text.chars().collect();
    letters.sort_unstable();
    letters
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn what_was_written_comes_back(article in article(), saved in 0..4_000_000_000_000_i64, proxy: bool) {
        let links = if proxy { ImageLinks::Proxy } else { ImageLinks::Original };
        let text = write(&article, saved, links);
        let file = read(&text);
        prop_assert_eq!(file.saved, Some(saved));
        let second = write(&file.article, saved, file.links);
        prop_assert_eq!(&second, &text);
        let mut faults = check(&text);
        faults.retain(|fault| article.url.is_some() || fault.code != "bad-address");
        prop_assert_eq!(faults, vec![], "{}", text);
        prop_assert_eq!(&read(&second), &file);
        prop_assert!(unicode_normalization::is_nfc(&text));
        prop_assert_eq!(all_letters(&file.article), all_letters(&article), "{}", text);
    }
}
