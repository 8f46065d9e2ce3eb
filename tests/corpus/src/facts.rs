//! The figures of the metadata: title, author, date, pictures.

use crate::words::{fold, ratio, squash};
use percent_encoding::percent_decode_str;
use regex::Regex;
use scraper::{Html, Selector};
use serde_json::Value;
use std::collections::BTreeSet;
use std::sync::LazyLock;

fn pattern(text: &str) -> Regex {
    Regex::new(text).expect("a constant")
}

/// What may stand between a headline and the name of the site.
const SEPARATORS: [&str; 13] =
    [" | ", " - ", " – ", " — ", " :: ", " « ", " » ", " · ", "_", "-", "|", "｜", " : "];

/// The title, and what is left of it without the site's name.
fn without_site(title: &str) -> BTreeSet<String> {
    let title = squash(title);
    let whole = fold(&title);
    let mut forms = BTreeSet::from([whole.clone()]);
    for separator in SEPARATORS {
        let (Some((before_last, _)), Some((before, after))) =
            (title.rsplit_once(separator), title.split_once(separator))
        else {
            continue;
        };
        forms.extend([fold(before_last), fold(before)]);
        if matches!(separator, " | " | " : " | " » " | " - ") {
            forms.insert(fold(after));
        }
    }
    forms.retain(|form| form.chars().count() > 5 || *form == whole);
    forms
}

pub(crate) fn is_title_right(gold: &str, title: Option<&str>) -> bool {
    let Some(title) = title.filter(|t| !t.is_empty()) else { return false };
    let (a, b) = (fold(gold), fold(title));
    a == b
        || ratio(&a, &b) >= 90.0
        || without_site(title).contains(&a)
        || without_site(gold).contains(&b)
}

/// Words around a name that are no part of it.
const NOT_NAMES: [&str; 22] = [
    "by",
    "von",
    "par",
    "por",
    "di",
    "de",
    "and",
    "und",
    "et",
    "y",
    "e",
    "staff",
    "reporter",
    "correspondent",
    "editor",
    "记者",
    "作者",
    "编辑",
    "文",
    "the",
    "in",
    "photo",
];

fn names(text: &str) -> Vec<String> {
    static ADDRESS: LazyLock<Regex> = LazyLock::new(|| pattern(r"https?://\S+|@\w+"));
    static NUMBERS: LazyLock<Regex> = LazyLock::new(|| pattern(r"\b\d{1,4}(?:[./:-]\d{1,4})+\b"));
    let text = squash(text);
    let text = ADDRESS.replace_all(&text, " ");
    let text = NUMBERS.replace_all(&text, " ");
    fold(&text)
        .split_whitespace()
        .filter(|word| !NOT_NAMES.contains(word) && !word.chars().all(char::is_numeric))
        .map(str::to_owned)
        .collect()
}

/// The gold's author is a string, or a list of strings or of objects with a name.
fn author_text(gold: &Value) -> String {
    match gold {
        Value::String(text) => text.clone(),
        Value::Array(list) => {
            let names = list.iter().filter_map(|author| match author {
                Value::String(name) => Some(name.as_str()),
                other => other.get("name")?.as_str(),
            });
            names.filter(|name| !name.is_empty()).collect::<Vec<_>>().join("; ")
        }
        _ => String::new(),
    }
}

/// Nothing where the gold names nobody.
pub(crate) fn is_author_right(gold: &Value, byline: Option<&str>) -> Option<bool> {
    let gold = names(&author_text(gold));
    let found = names(byline.unwrap_or_default());
    if gold.is_empty() {
        return None;
    }
    if found.is_empty() {
        return Some(false);
    }
    let set = |words: &[String]| words.iter().cloned().collect::<BTreeSet<_>>();
    let line = |words: &[String]| set(words).into_iter().collect::<Vec<_>>().join(" ");
    let letters = |words: &[String]| {
        let mut letters: Vec<char> = words.concat().chars().collect();
        letters.sort_unstable();
        letters
    };
    Some(
        set(&gold) == set(&found)
            || ratio(&line(&gold), &line(&found)) >= 85.0
            || letters(&gold) == letters(&found),
    )
}

/// The calendar days that a date may stand for: as written, and in UTC.
fn days(date: &str) -> BTreeSet<String> {
    static DAY: LazyLock<Regex> =
        LazyLock::new(|| pattern(r"^(\d{4})[-/.年](\d{1,2})(?:[-/.月](\d{1,2}))?"));
    static INSTANT: LazyLock<Regex> = LazyLock::new(|| {
        pattern(r"^(\d{4}-\d\d-\d\d)[T ](\d\d):?(\d\d)(?::?(\d\d)(?:\.\d+)?)?\s*(Z|[+-]\d\d:?\d\d)")
    });
    static COMPACT: LazyLock<Regex> = LazyLock::new(|| pattern(r"^(\d{4})(\d\d)(\d\d)(?:T\d|$)"));
    static ENGLISH: LazyLock<Regex> =
        LazyLock::new(|| pattern(r"([A-Z][a-z]{2})[a-z]* (\d{1,2})\b.*\b(\d{4})$"));
    const MONTHS: &str = "JanFebMarAprMayJunJulAugSepOctNovDec";
    let mut date = squash(date);
    if let Some(found) = COMPACT.captures(&date) {
        date = format!("{}-{}-{}", &found[1], &found[2], &found[3]);
    } else if let Some(found) = ENGLISH.captures(&date)
        && let Some(month) = MONTHS.find(&found[1])
    {
        date = format!("{}-{}-{}", &found[3], month / 3 + 1, &found[2]);
    }
    let mut days = BTreeSet::new();
    if let Some(found) = DAY.captures(&date) {
        let number = |i: usize| found.get(i).map_or(Some(1), |m| m.as_str().parse::<i8>().ok());
        let year = found[1].parse::<i16>().ok();
        if let (Some(year), Some(month), Some(day)) = (year, number(2), number(3)) {
            days.extend(jiff::civil::Date::new(year, month, day).ok().map(|d| d.to_string()));
        }
    }
    if let Some(found) = INSTANT.captures(&date) {
        let seconds = found.get(4).map_or("00", |m| m.as_str());
        let offset = match &found[5] {
            "Z" => "+00:00".to_owned(),
            offset => format!("{}:{}", &offset[..3], &offset[offset.len() - 2..]),
        };
        let text = format!("{}T{}:{}:{seconds}{offset}", &found[1], &found[2], &found[3]);
        let day = text.parse::<jiff::Timestamp>().ok().map(|instant| instant.to_string());
        days.extend(day.and_then(|d| d.split_once('T').map(|(day, _)| day.to_owned())));
    }
    days
}

/// Nothing where the gold's date cannot be read.
pub(crate) fn is_date_right(gold: &str, date: Option<&str>) -> Option<bool> {
    let gold = days(gold);
    (!gold.is_empty()).then(|| !gold.is_disjoint(&days(date.unwrap_or_default())))
}

/// What names a picture: the file's name, without its format and size.
fn picture_name(address: &str) -> Option<String> {
    static INNER: LazyLock<Regex> = LazyLock::new(|| pattern(r"[?&](?:url|src|image)=([^&]+)"));
    static FORMAT: LazyLock<Regex> = LazyLock::new(|| pattern(r"\.(jpe?g|png|gif|webp|avif|svg)$"));
    static SIZE: LazyLock<Regex> = LazyLock::new(|| pattern(r"[-_]\d{2,4}x\d{2,4}$"));
    let decode = |text: &str| percent_decode_str(text).decode_utf8_lossy().into_owned();
    let mut address = decode(address);
    if let Some(found) = INNER.captures(&address) {
        let inner = decode(&found[1]);
        if inner.contains('/') {
            address = inner;
        }
    }
    let name = if address.contains('/') {
        let path = address.split(['?', '#']).next().unwrap_or_default();
        let path = match path.split_once("//") {
            Some((_, rest)) => rest.split_once('/').map_or("", |(_, path)| path),
            None => path,
        };
        path.trim_end_matches('/').rsplit('/').next().unwrap_or_default().to_lowercase()
    } else {
        address.to_lowercase()
    };
    let name = FORMAT.replace(&name, "");
    let name = SIZE.replace(&name, "").into_owned();
    (!name.is_empty()).then_some(name)
}

/// How many of the gold's pictures (each with the addresses of its copies) are in the HTML.
pub(crate) fn pictures_found(gold: &[Vec<String>], html: &str) -> (usize, usize) {
    static SOURCES: LazyLock<Selector> =
        LazyLock::new(|| Selector::parse("img, source").expect("a constant"));
    static PARTS: LazyLock<Regex> = LazyLock::new(|| pattern(r"\s*,\s+|\s+"));
    let document = Html::parse_document(html);
    let mut have = BTreeSet::new();
    for element in document.select(&SOURCES) {
        for value in ["src", "data-src", "srcset"].iter().filter_map(|name| element.attr(name)) {
            have.extend(PARTS.split(value).filter_map(picture_name));
        }
    }
    let is_there = |copies: &&Vec<String>| {
        copies.iter().filter_map(|u| picture_name(u)).any(|n| have.contains(&n))
    };
    (gold.iter().filter(is_there).count(), gold.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_title_is_right_with_or_without_the_site() {
        assert!(is_title_right("Rain over Pennick", Some("Rain over Pennick | The Courier")));
        assert!(is_title_right("Rain over Pennick – Courier", Some("Rain over Pennick")));
        assert!(!is_title_right("Rain over Pennick", Some("The Courier")));
        assert!(!is_title_right("Rain over Pennick", None));
    }

    #[test]
    fn an_author_is_right_in_any_order() {
        let gold = serde_json::json!(["Ann Lee", "Bo Ek"]);
        assert_eq!(is_author_right(&gold, Some("By Bo Ek and Ann Lee")), Some(true));
        assert_eq!(is_author_right(&gold, Some("Somebody Else")), Some(false));
        assert_eq!(is_author_right(&serde_json::json!("12.3.2024"), None), None);
    }

    #[test]
    fn a_date_is_right_as_written_or_in_utc() {
        let gold = "2024-12-02 00:30:00+01:00";
        assert_eq!(is_date_right(gold, Some("2024-12-02")), Some(true));
        assert_eq!(is_date_right(gold, Some("2024-12-01T23:30:00Z")), Some(true));
        assert_eq!(is_date_right(gold, Some("2024-12-03")), Some(false));
        assert_eq!(is_date_right("2020-01-28", Some("Tue Jan 28 15:28:56 CET 2020")), Some(true));
        assert_eq!(is_date_right("2020-01-28", Some("20200128T152856+0100")), Some(true));
        assert_eq!(is_date_right("soon", Some("2024-12-03")), None);
    }

    #[test]
    fn a_picture_is_known_by_its_file() {
        let name = |a| picture_name(a).unwrap();
        assert_eq!(name("https://a.example/x/Boat_800x600.JPG?w=3"), "boat");
        assert_eq!(name("https://p.example/?url=https%3A%2F%2Fa.example%2Fboat.png"), "boat");
    }
}
