//! Makes names of the words of a byline: labels, dates, offices and credits go.

use super::calendar;
use super::cjk_words::STOPS;
use super::name_words::{
    ARTICLES, CREDITS, DATE_LABELS, JOINERS, LABELS, LEADS, OTHER_CREDITS, PREDICATES,
    ROLE_ADJECTIVES, ROLE_NOUNS, ROLES, WEEKDAYS,
};
use super::names::fold;
use crate::dom::text::{collapse, is_cjk};

/// More names than this are a list of something else.
const MAX_NAMES: usize = 12;

/// What follows the word for "by", a label or both.
pub(super) fn lead(text: &str) -> Option<&str> {
    let text = text.trim_start_matches(|c: char| {
        c.is_whitespace() || matches!(c, '—' | '–' | '-' | '|' | '•' | '·' | '/')
    });
    for word in LEADS {
        let Some(start) = text.get(..word.len()) else { continue };
        if !start.eq_ignore_ascii_case(word) && start.to_lowercase() != *word {
            continue;
        }
        let rest = text.get(word.len()..)?;
        let next = rest.chars().next()?;
        if next.is_whitespace()
            || *word == "by" && start != "BY" && next.is_uppercase()
            || matches!(next, ':' | '：' | '/' | '／')
            || word.ends_with('者')
                && word.starts_with(['记', '記'])
                && is_cjk(next)
                && rest.chars().count() <= 4
        {
            let rest = rest.trim_start_matches(|c: char| {
                c.is_whitespace() || matches!(c, ':' | '：' | '/' | '／')
            });
            // "By" and its like stand before a name, "by the time" in a sentence.
            return Some(rest);
        }
    }
    None
}

/// The names in raw texts, without repetitions.
pub(super) fn clean(raw: &[String]) -> Vec<String> {
    let mut names: Vec<String> = Vec::new();
    for name in raw.iter().flat_map(|text| clean_one(text)) {
        let folded = fold(&name);
        let known = names.iter().any(|other| {
            let other = fold(other);
            other == folded || format!(" {other} ").contains(&format!(" {folded} "))
        });
        if !known && names.len() < MAX_NAMES {
            names.push(name);
        }
    }
    names
}

/// The names in one text.
pub(super) fn clean_one(text: &str) -> Vec<String> {
    let text = collapse(&super::entities::unescape(text));
    let mut text = text.as_str();
    // Labels may be doubled: "Author: By Jane Doe".
    for _ in 0..3 {
        let Some(rest) = lead(text) else { break };
        text = rest;
    }
    let text = without_credits(without_date(text));
    let mut parts = split(text);
    let mut is_first = true;
    parts.retain(|part| std::mem::take(&mut is_first) || !is_description(part));
    parts.iter().filter_map(|part| clean_name(part)).collect()
}

/// The text before the names of those who did something else: "Reviewed by …".
fn without_credits(text: &str) -> &str {
    let lower = text.to_ascii_lowercase();
    let end = OTHER_CREDITS.iter().filter_map(|credit| lower.find(credit)).filter(|&at| at > 0);
    let head = end.min().and_then(|at| text.get(..at));
    head.map_or(text, |head| head.trim_end_matches(|c: char| !c.is_alphanumeric()))
}

/// The text before or behind a date, without the name of a weekday.
fn without_date(text: &str) -> &str {
    let Some(found) = calendar::find(text, calendar::Order::DayFirst) else { return text };
    let trim = |part: &str| -> usize {
        part.trim_end_matches(|c: char| !c.is_alphanumeric() && c != '.').len()
    };
    let head = text.get(..found.start).unwrap_or("");
    let head = head.get(..trim(head)).unwrap_or("");
    let is_of_date = |word: &str| {
        let word = word.trim_matches(|c: char| !c.is_alphanumeric()).to_lowercase();
        is_weekday(&word) || DATE_LABELS.contains(&word.as_str())
    };
    if head.split_whitespace().all(is_of_date) {
        return text.get(found.end..).unwrap_or("");
    }
    let mut head = head;
    while let Some((names, last)) = head.rsplit_once(' ') {
        if !is_of_date(last) {
            break;
        }
        head = names.get(..trim(names)).unwrap_or("");
    }
    head
}

fn is_weekday(word: &str) -> bool {
    let word = word.trim_end_matches(['.', ',']).to_lowercase();
    WEEKDAYS.contains(&word.as_str())
}

/// Splits a list of names at commas, "and" and the like.
pub(super) fn split(text: &str) -> Vec<String> {
    let mut parts: Vec<String> = Vec::new();
    for piece in text.split([',', ';', '|', '、', '，', '；', '•', '·', '\n', '｜']) {
        let mut current = String::new();
        for word in piece.split_whitespace() {
            if JOINERS.contains(&word) || matches!(word, "AND" | "UND" | "And") {
                parts.push(std::mem::take(&mut current));
            } else {
                if !current.is_empty() {
                    current.push(' ');
                }
                current.push_str(word);
            }
        }
        parts.push(current);
    }
    parts
}

/// One name without roles, addresses and marks; `None` if nothing is left that is a name.
pub(super) fn clean_name(part: &str) -> Option<String> {
    let part = part.split(['(', '（', '[', '<']).next().unwrap_or("");
    let part = lead(part).unwrap_or(part);
    let mut words: Vec<&str> = part
        .split_whitespace()
        .filter(|w| !w.contains("://") && !w.starts_with("www.") && !w.contains('@'))
        .collect();
    let is_number = |w: &&str| w.starts_with(|c: char| c.is_ascii_digit());
    if let Some(at) = words.iter().position(is_number).filter(|&at| at > 0) {
        // "Jane Doe 5 min read"; "17 March" is no name at all.
        words.truncate(at);
        if words.iter().any(|w| super::months::month(&w.to_lowercase()).is_some())
            && words.len() == 1
        {
            return None;
        }
    }
    if let Some(at) = words.iter().position(|w| STOPS.iter().any(|stop| w.starts_with(stop))) {
        words.truncate(at);
    }
    if let Some(at) = words.iter().position(|w| PREDICATES.contains(w)).filter(|&at| at > 1) {
        words.truncate(at);
    }
    drop_role(&mut words);
    let name = words.join(" ");
    let name = name.trim_matches(|c: char| {
        !c.is_alphanumeric() && !matches!(c, '.' | '\'' | '’' | '!' | ')' | '"')
    });
    let is_abbreviated =
        name.ends_with('.') && name.split(' ').next_back().is_some_and(|w| w.len() <= 4);
    let name = if is_abbreviated { name } else { name.trim_end_matches(['.', ':']) }.trim();
    let lower = name.to_lowercase();
    let is_role = ROLES.contains(&lower.as_str())
        || CREDITS.iter().any(|c| lower.starts_with(c))
        || LABELS.contains(&lower.as_str())
        || is_weekday(&lower);
    (!is_role && may_be_name(name)).then(|| name.to_owned())
}

/// Takes "Senior Political Correspondent" from behind a name.
fn drop_role(words: &mut Vec<&str>) {
    let lower = |word: &str| word.trim_matches(|c: char| !c.is_alphanumeric()).to_lowercase();
    let is_role = words.last().is_some_and(|w| ROLE_NOUNS.contains(&lower(w).as_str()));
    let before = |w: &&str| {
        let word = lower(w);
        ROLE_ADJECTIVES.contains(&word.as_str()) || ROLE_NOUNS.contains(&word.as_str())
    };
    let mut name = words.clone();
    name.pop();
    while name.len() > 2 && name.last().is_some_and(before) {
        name.pop();
    }
    let is_name = |w: &&str| !before(w) && w.starts_with(|c: char| !c.is_lowercase());
    if is_role && name.len() >= 2 && name.last().is_some_and(is_name) {
        *words = name;
    }
}

/// Whether a part of a list is what its forerunner is, not who: an office, or many words in small
/// letters.
fn is_description(part: &str) -> bool {
    let last = part.split_whitespace().next_back().unwrap_or("").to_lowercase();
    if ROLE_NOUNS.contains(&last.as_str()) {
        return true;
    }
    let small = |w: &&str| w.starts_with(char::is_lowercase) && w.chars().count() > 3;
    part.split_whitespace().count() >= 3 && part.split_whitespace().filter(small).count() >= 2
}

/// Whether a text from the page may be a name, or a list of some: short, with a capital or in a
/// script without, and no sentence.
pub(super) fn is_name_like(text: &str) -> bool {
    let first = text.split_whitespace().next().unwrap_or("");
    let first = first.trim_matches(|c: char| !c.is_alphanumeric()).to_lowercase();
    let has_capital = text.chars().any(|c| c.is_alphabetic() && !c.is_lowercase());
    has_capital && may_be_name(text) && !ARTICLES.contains(&first.as_str())
}

/// The same for a text that is declared to be a name.
pub(super) fn may_be_name(text: &str) -> bool {
    let text = text.trim();
    let length = text.chars().count();
    if !(2..=140).contains(&length) || text.starts_with("http") {
        return false;
    }
    let letters = text.chars().filter(|c| c.is_alphabetic()).count();
    let digits = text.chars().filter(char::is_ascii_digit).count();
    let is_too_long = text.chars().filter(|&c| is_cjk(c)).count() > 24;
    letters >= 2 && digits <= letters && !is_too_long && !text.contains(['=', '：', '《', '》'])
}
