//! Reads the number of a page from its address: `…/title/2`, `title_2.html`, `title?page=2`.
//!
//! What two pages of one article have in common is everything else in their addresses. No word
//! on a link says as much: "next" leads to the next article as well.

use crate::url::without_tracking;
use url::Url;

/// Parameters that hold the number of a page.
const PARAMETERS: &[&str] = &[
    "page",
    "p",
    "pg",
    "pn",
    "paged",
    "pageno",
    "page_no",
    "pagenum",
    "pagenumber",
    "page_number",
    "pageindex",
    "currentpage",
    "curpage",
    "pageid",
    "seite",
    "pagina",
    "página",
    "strona",
    "sivu",
    "sida",
    "npage",
    "pagen_1",
    "cp",
    "str",
];
/// Words that stand before the number of a page in a path.
const WORDS: &[&str] =
    &["page", "p", "pg", "seite", "pagina", "strona", "sivu", "sida", "pag", "npack", "str"];
/// A larger number is an article's.
const MAX_NUMBER: u32 = 99;
/// What may stand between the parts of a name.
const SEPARATORS: [char; 4] = ['_', '-', ',', '.'];

/// An address as that of one page of several.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Reading {
    /// The address without its number: equal for all pages of an article.
    pub(super) stem: String,
    /// How the number is written: equal for all pages but perhaps the first.
    pub(super) style: String,
    pub(super) number: u32,
    /// No word says that the number is that of a page.
    pub(super) is_bare: bool,
}

/// All ways to read an address as that of a page with a number.
pub(super) fn readings(url: &Url) -> Vec<Reading> {
    let mut found = of_query(url);
    found.extend(of_path(url));
    found
}

/// The address of an article whose first page has no number.
pub(super) fn stem(url: &Url) -> String {
    let url = without_tracking(url);
    key(&url, url.path(), url.query())
}

/// An address as it is compared: the scheme, a slash at the end and the name of an index do not
/// tell pages apart.
fn key(url: &Url, path: &str, query: Option<&str>) -> String {
    let path = path.trim_end_matches('/');
    let path = path
        .strip_suffix("/index.html")
        .or_else(|| path.strip_suffix("/index.htm"))
        .unwrap_or(path);
    let host = url.host_str().unwrap_or("");
    let port = url.port().map(|port| format!(":{port}")).unwrap_or_default();
    format!("{host}{port}{path}?{}", query.unwrap_or(""))
}

/// `page=2`
fn of_query(url: &Url) -> Vec<Reading> {
    let url = without_tracking(url);
    let Some(query) = url.query() else { return Vec::new() };
    let pairs: Vec<&str> = query.split('&').collect();
    let read = |at: usize, pair: &str| {
        let (name, value) = pair.split_once('=')?;
        if !PARAMETERS.contains(&name.to_lowercase().as_str()) {
            return None;
        }
        let rest =
            pairs.iter().enumerate().filter(|(other, _)| *other != at).map(|(_, pair)| *pair);
        let rest = rest.collect::<Vec<_>>().join("&");
        Some(Reading {
            stem: key(&url, url.path(), Some(&rest)),
            style: format!("?{name}"),
            number: number(value)?,
            is_bare: false,
        })
    };
    pairs.iter().enumerate().filter_map(|(at, pair)| read(at, pair)).collect()
}

fn of_path(url: &Url) -> Vec<Reading> {
    let url = without_tracking(url);
    let path = url.path().trim_end_matches('/');
    let Some((folder, name)) = path.rsplit_once('/') else { return Vec::new() };
    let reading = |path: &str, style: String, number: u32, is_bare: bool| Reading {
        stem: key(&url, path, url.query()),
        style,
        number,
        is_bare,
    };
    let mut found = Vec::new();
    // `/title/2`, `/title/page/2`
    if let Some(number) = number(name) {
        found.push(reading(folder, "/".to_owned(), number, true));
        if let Some((above, word)) = folder.rsplit_once('/')
            && is_word(word)
        {
            found.push(reading(above, format!("/{word}/"), number, false));
        }
    }
    // `/title/seite-2`, `/title/page2`
    if let Some((word, digits)) = split_number(name)
        && let Some(number) = number(digits)
        && is_word(word.trim_end_matches(SEPARATORS))
    {
        found.push(reading(folder, format!("/{word}"), number, false));
    }
    // `title_2.html`, `title-p2`, `title_page_2.html`, `title,nPack,2`
    let (title, extension) = split_extension(name);
    if let Some((before, digits)) = split_number(title)
        && let Some(number) = number(digits)
    {
        let (before, word) = cut_word(before);
        let bare = before.trim_end_matches(SEPARATORS);
        let is_bare = word.is_empty();
        if bare.len() < before.len() && !bare.is_empty() {
            let style = format!("{}{word}", before.get(bare.len()..).unwrap_or(""));
            let path = format!("{folder}/{bare}{extension}");
            found.push(reading(&path, style, number, is_bare));
            if bare == "index" {
                found.push(reading(folder, format!("index{extension}"), number, is_bare));
            }
        }
    }
    found
}

/// A name and its extension, which is short and begins with a letter.
fn split_extension(name: &str) -> (&str, &str) {
    match name.rfind('.').and_then(|at| name.split_at_checked(at)) {
        Some((title, extension))
            if extension.len() <= 6
                && extension.chars().nth(1).is_some_and(|c| c.is_ascii_alphabetic()) =>
        {
            (title, extension)
        }
        _ => (name, ""),
    }
}

/// What stands before the digits at the end, and they.
fn split_number(name: &str) -> Option<(&str, &str)> {
    let before = name.trim_end_matches(|c: char| c.is_ascii_digit());
    let digits = name.get(before.len()..)?;
    (!digits.is_empty() && !before.is_empty()).then_some((before, digits))
}

/// A word for "page" at the end, with what stands behind it, cut off.
fn cut_word(name: &str) -> (&str, &str) {
    let end = name.trim_end_matches(SEPARATORS);
    let start = end.trim_end_matches(|c: char| c.is_ascii_alphabetic());
    let word = end.get(start.len()..).unwrap_or("");
    match name.split_at_checked(start.len()) {
        Some(parts) if is_word(word) && start.ends_with(SEPARATORS) => parts,
        _ => (name, ""),
    }
}

fn is_word(word: &str) -> bool {
    WORDS.contains(&word.to_ascii_lowercase().as_str())
}

/// The number of a page: of one or two digits.
fn number(digits: &str) -> Option<u32> {
    let is_short = (1..=2).contains(&digits.len()) && digits.bytes().all(|b| b.is_ascii_digit());
    if is_short { digits.parse().ok().filter(|n| *n <= MAX_NUMBER) } else { None }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn url(text: &str) -> Url {
        Url::parse(text).unwrap()
    }

    #[test]
    fn a_numbered_address_has_the_stem_of_the_first_page() {
        let first = "https://www.paper.example/news/title";
        for (from, stem_of, number, is_bare) in [
            ("https://www.paper.example/news/title/2", first, 2, true),
            ("https://www.paper.example/news/title/2/", first, 2, true),
            ("http://www.paper.example/news/title/page/3", first, 3, false),
            ("https://www.paper.example/news/title/seite-2", first, 2, false),
            ("https://www.paper.example/news/title?page=2", first, 2, false),
            ("https://www.paper.example/news/title?page=1&utm_source=x", first, 1, false),
            ("https://www.paper.example/news/title-p2", first, 2, false),
            ("https://www.paper.example/news/title,nPack,2", first, 2, false),
            ("https://a.example/t.asp?id=7&p=2&k=1", "https://a.example/t.asp?id=7&k=1", 2, false),
            ("https://a.example/9_2.html", "https://a.example/9.html", 2, true),
            ("https://a.example/9_01.shtml", "https://a.example/9.shtml", 1, true),
            ("https://a.example/t_page_2.html", "https://a.example/t.html", 2, false),
            ("https://a.example/t/index_2.html", "https://a.example/t/", 2, true),
        ] {
            let readings = readings(&url(from));
            let same = readings.iter().find(|r| r.stem == stem(&url(stem_of))).expect(from);
            assert_eq!((same.number, same.is_bare), (number, is_bare), "{from}");
        }
    }

    #[test]
    fn numbers_of_articles_and_days_are_none_of_pages() {
        for address in [
            "https://a.example/news/4894059",
            "https://a.example/news/title-2024",
            "https://a.example/title?id=2",
            "https://a.example/title?comment-page=2",
            "https://a.example/title?cpage=2",
            "https://a.example/",
            "https://a.example/t.2x",
        ] {
            assert_eq!(readings(&url(address)), [], "{address}");
        }
    }
}
