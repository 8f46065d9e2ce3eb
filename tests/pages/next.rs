//! Where the next page is. What only looks like a further page is none.

use super::PARAGRAPHS;
use super::addresses::{ONE, SEVERAL};
use proptest::prelude::{any, proptest};
use proptest::{collection, prop_assert, prop_assert_eq};
use qingdu::{Options, Pages, Snapshot, extract};

/// An article with something in its head, and something under its text.
fn page(head: &str, foot: &str) -> String {
    let text: String = PARAGRAPHS.map(|p| format!("<p>{p}</p>")).concat();
    format!(
        "<!doctype html><html lang=en><head><title>The gardeners' ferry</title>{head}</head><body>\
         <header><nav><a href=/>Home</a> <a href=/news>News</a> <a href=/news/2>2</a></nav></header>\
         <main><article><h1>The gardeners' ferry</h1>{text}</article>{foot}</main>\
         <footer><a href=/about>About us</a></footer></body></html>"
    )
}

fn pages_of(url: &str, head: &str, foot: &str) -> Option<Pages> {
    let html = page(head, foot);
    let found = extract(&Snapshot { html: &html, url: Some(url) }, &Options::default());
    found.unwrap_or_else(|error| panic!("{url}: {error}")).pages
}

#[test]
fn further_pages_are_found() {
    for &(url, head, foot, number, count, next) in SEVERAL {
        let pages = pages_of(url, head, foot).unwrap_or_else(|| panic!("{url}: none"));
        let found = (pages.number, pages.count, pages.next.as_deref());
        assert_eq!(found, (number, count, next), "{url}");
        let is_first = !url.contains("_1.htm") && !url.ends_with("/2/") && !url.ends_with("/3/");
        assert_eq!(is_first, number == 1, "{url}");
    }
}

#[test]
fn what_only_looks_like_a_further_page_is_none() {
    assert!(ONE.len() > SEVERAL.len());
    for &(what, url, head, foot) in ONE {
        assert_eq!(pages_of(url, head, foot), None, "{what}");
    }
}

#[test]
fn several_articles_have_no_next_page() {
    let posts = ["ferry", "snails", "salt"]
        .map(|name| {
            let text: String = PARAGRAPHS.map(|p| format!("<p>{name}: {p}</p>")).concat();
            format!("<div class=post><h2><a href=/2024/{name}>Of {name}</a></h2>{text}</div>")
        })
        .concat();
    let html = format!("<title>News</title><main>{posts}<a href=/news/page/2>Next page</a></main>");
    let url = Some("https://isle.example/news");
    let options = Options { force: true, ..Options::default() };
    let found = extract(&Snapshot { html: &html, url }, &options).expect("something");
    assert_eq!(found.pages, None);
}

#[test]
fn without_an_address_there_is_no_next_page() {
    let html = page("<link rel=next href=https://isle.example/ferry/2>", "");
    let found = extract(&Snapshot { html: &html, url: None }, &Options::default()).expect("it");
    assert_eq!(found.pages, None);
}

proptest! {
    #[test]
    fn whatever_links_there_are_the_next_page_is_of_this_host_and_another(
        links in collection::vec(("[a-z0-9_/?=&,.-]{0,12}", "[0-9]{1,2}|Next|下一页|x"), 0..12),
        path in "[a-z0-9_/.-]{0,14}",
        in_head in any::<bool>(),
    ) {
        let anchors: String =
            links.iter().map(|(href, said)| format!("<a href='/{href}'>{said}</a> ")).collect::<Vec<_>>().concat();
        let head = if in_head { "<link rel=next href='/a/2'>" } else { "" };
        let url = format!("https://isle.example/{path}");
        let html = page(head, &anchors);
        if let Ok(found) = extract(&Snapshot { html: &html, url: Some(&url) }, &Options::default())
            && let Some(pages) = found.pages
        {
            prop_assert!(pages.number >= 1);
            prop_assert!(pages.count.is_none_or(|count| count >= pages.number));
            if let Some(next) = pages.next {
                prop_assert!(next.starts_with("https://isle.example/"), "{next}");
                prop_assert!(next != url && next != pages.first);
            } else {
                prop_assert_eq!(pages.count.unwrap_or(pages.number), pages.number);
            }
        }
    }
}
