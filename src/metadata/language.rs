//! The language of the text and the direction in which it runs.

use super::calendar::Order;
use super::json_ld::Role;
use super::page::Page;
use crate::article::Direction;
use crate::document::NodeId;

type Source = fn(&Page<'_>) -> Option<String>;

/// Where the language is looked for; the first well-formed one that fits the text's script wins.
const LANGUAGE: &[(&str, Source)] = &[
    ("lang of the article", |p| {
        p.mains.iter().find_map(|&id| p.document.attribute(id, "lang")).map(str::to_owned)
    }),
    ("lang of html", |p| {
        p.html
            .and_then(|id| {
                p.document.attribute(id, "lang").or(p.document.attribute(id, "xml:lang"))
            })
            .map(str::to_owned)
    }),
    ("inLanguage in JSON-LD", |p| p.ld.text(Role::Article, &["inLanguage"]).map(str::to_owned)),
    ("lang of body", |p| p.body.and_then(|id| p.document.attribute(id, "lang")).map(str::to_owned)),
    ("content-language", |p| {
        p.first_meta(&[
            "content-language",
            "language",
            "dc.language",
            "dcterms.language",
            "inLanguage",
        ])
        .map(str::to_owned)
    }),
    ("og:locale", |p| p.meta("og:locale").map(str::to_owned)),
];

/// Enough of a page's text to tell its script.
const SAMPLE_CHARS: usize = 3_000;

/// The language as a BCP 47 tag, and the direction.
pub(super) fn find(page: &Page<'_>, title: &str) -> (Option<String>, Direction) {
    let script = Script::of(page, title);
    let mut declared =
        LANGUAGE.iter().filter_map(|(_, source)| source(page)).filter_map(|tag| well_formed(&tag));
    let language =
        declared.find(|tag| script.fits(tag)).or_else(|| script.language().map(str::to_owned));
    let direction =
        declared_direction(page).unwrap_or_else(|| match language.as_deref().map(primary) {
            Some(language) if script == Script::Unknown => of_language(language),
            _ => script.direction(),
        });
    (language, direction)
}

/// A tag as RFC 5646 §2.1.1 spells it, from what pages write: `en_us`, `zh-hans-cn`, `de, en`.
fn well_formed(tag: &str) -> Option<String> {
    let first = tag.split([',', ';', ' ']).find(|t| !t.is_empty())?.replace('_', "-");
    let mut parts = first.split('-').filter(|p| !p.is_empty());
    let language = parts.next()?.to_ascii_lowercase();
    if !(2..=3).contains(&language.len()) || !language.bytes().all(|b| b.is_ascii_lowercase()) {
        return None;
    }
    // "cn" and "jp" are countries, "x-default" is nothing.
    let mut out = match language.as_str() {
        "cn" => "zh".to_owned(),
        "jp" => "ja".to_owned(),
        "kr" => "ko".to_owned(),
        "iw" => "he".to_owned(),
        "ua" => "uk".to_owned(),
        "und" => return None,
        _ => language,
    };
    for part in parts.take(3) {
        if !part.bytes().all(|b| b.is_ascii_alphanumeric()) || part.len() > 8 || part.len() < 2 {
            break;
        }
        out.push('-');
        match part.len() {
            2 => out.push_str(&part.to_ascii_uppercase()),
            4 if part.bytes().all(|b| b.is_ascii_alphabetic()) => {
                let (head, tail) = part.split_at(1);
                out.push_str(&head.to_ascii_uppercase());
                out.push_str(&tail.to_ascii_lowercase());
            }
            _ => out.push_str(&part.to_ascii_lowercase()),
        }
    }
    Some(out)
}

fn primary(tag: &str) -> &str {
    tag.split('-').next().unwrap_or(tag)
}

/// `dir` of the article, of the body or of the page; `auto` says nothing.
fn declared_direction(page: &Page<'_>) -> Option<Direction> {
    let nodes = page.mains.iter().copied().chain(page.body).chain(page.html);
    nodes.filter_map(|id: NodeId| page.document.attribute(id, "dir")).find_map(|dir| {
        match dir.trim().to_ascii_lowercase().as_str() {
            "rtl" => Some(Direction::Rtl),
            "ltr" => Some(Direction::Ltr),
            _ => None,
        }
    })
}

fn of_language(language: &str) -> Direction {
    match language {
        "ar" | "he" | "fa" | "ur" | "ps" | "yi" | "ug" | "sd" | "ckb" | "dv" | "arc" => {
            Direction::Rtl
        }
        _ => Direction::Ltr,
    }
}

/// The script in which most of the text is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Script {
    Unknown,
    Latin,
    Simplified,
    Traditional,
    Japanese,
    Korean,
    Cyrillic,
    Greek,
    Arabic,
    Hebrew,
    Other,
}

/// Common characters that only one of the two Chinese orthographies has.
const SIMPLIFIED: &str = "们这国时来说对个会为学问过发经现实应关开门见长东车马鸟鱼书华两业严丧义乐习乡买乱争亚产亲仅从众优传伤";
const TRADITIONAL: &str = "們這國時來說對個會為學問過發經現實應關開門見長東車馬鳥魚書華兩業嚴喪義樂習鄉買亂爭亞產親僅從眾優傳傷";

impl Script {
    /// Counts the letters of the title and of a sample from the page's middle.
    fn of(page: &Page<'_>, title: &str) -> Self {
        let text = page.body.map_or("", |body| page.document.raw_text(body));
        let middle = (text.len() / 3..=text.len()).find_map(|at| text.get(at..)).unwrap_or("");
        let mut counts = [0_usize; 9];
        let (mut simplified, mut traditional) = (0, 0);
        for c in title.chars().chain(middle.chars().take(SAMPLE_CHARS)) {
            let at = match c {
                'a'..='z' | 'A'..='Z' | '\u{c0}'..='\u{24f}' => 0,
                '\u{4e00}'..='\u{9fff}' => 1,
                '\u{3041}'..='\u{30ff}' => 2,
                '\u{ac00}'..='\u{d7a3}' => 3,
                '\u{400}'..='\u{52f}' => 4,
                '\u{370}'..='\u{3ff}' | '\u{1f00}'..='\u{1fff}' => 5,
                '\u{600}'..='\u{6ff}'
                | '\u{750}'..='\u{77f}'
                | '\u{fb50}'..='\u{fdff}'
                | '\u{fe70}'..='\u{feff}' => 6,
                '\u{590}'..='\u{5ff}' => 7,
                c if c.is_alphabetic() => 8,
                _ => continue,
            };
            if let Some(count) = counts.get_mut(at) {
                // One Han or Hangul character is about as much as two letters.
                *count += if (1..=3).contains(&at) { 2 } else { 1 };
            }
            if at == 1 {
                simplified += usize::from(SIMPLIFIED.contains(c));
                traditional += usize::from(TRADITIONAL.contains(c));
            }
        }
        let [latin, han, kana, hangul, cyrillic, greek, arabic, hebrew, other] = counts;
        let all: usize = counts.iter().sum();
        if all < 20 {
            return Self::Unknown;
        }
        if han + kana > latin && kana * 10 > han {
            return Self::Japanese;
        }
        let most = [
            (latin, Self::Latin),
            (han, Self::Simplified),
            (hangul, Self::Korean),
            (cyrillic, Self::Cyrillic),
            (greek, Self::Greek),
            (arabic, Self::Arabic),
            (hebrew, Self::Hebrew),
            (other, Self::Other),
        ]
        .into_iter()
        .max_by_key(|(count, _)| *count);
        match most {
            Some((_, Self::Simplified)) if traditional > simplified => Self::Traditional,
            Some((_, script)) => script,
            None => Self::Unknown,
        }
    }

    /// Whether a text in this script may be in that language. Only scripts that belong to few
    /// languages can say no: templates of other languages are left in many pages.
    fn fits(self, tag: &str) -> bool {
        let language = primary(tag);
        match self {
            Self::Simplified | Self::Traditional => {
                matches!(language, "zh" | "yue" | "ja" | "wuu" | "nan" | "hak" | "lzh")
            }
            Self::Japanese => language == "ja",
            Self::Korean => language == "ko",
            Self::Greek => language == "el",
            Self::Hebrew => matches!(language, "he" | "yi"),
            Self::Arabic => of_language(language) == Direction::Rtl,
            Self::Cyrillic => !matches!(
                language,
                "en" | "de"
                    | "fr"
                    | "es"
                    | "it"
                    | "pt"
                    | "nl"
                    | "pl"
                    | "tr"
                    | "el"
                    | "zh"
                    | "ja"
                    | "ko"
                    | "ar"
                    | "he"
            ),
            Self::Latin => {
                !matches!(language, "zh" | "ja" | "ko" | "ru" | "el" | "ar" | "he" | "fa")
            }
            Self::Other => !matches!(
                language,
                "en" | "de" | "fr" | "es" | "it" | "pt" | "zh" | "ja" | "ko" | "ru"
            ),
            Self::Unknown => true,
        }
    }

    /// The language that the script alone gives away.
    fn language(self) -> Option<&'static str> {
        match self {
            Self::Simplified => Some("zh-Hans"),
            Self::Traditional => Some("zh-Hant"),
            Self::Japanese => Some("ja"),
            Self::Korean => Some("ko"),
            Self::Greek => Some("el"),
            Self::Hebrew => Some("he"),
            Self::Arabic => Some("ar"),
            _ => None,
        }
    }

    fn direction(self) -> Direction {
        if matches!(self, Self::Arabic | Self::Hebrew) { Direction::Rtl } else { Direction::Ltr }
    }
}

/// How pages in a language order the numbers of `3/4/2024`; unknown ones are taken for English.
pub(super) fn number_order(language: Option<&str>) -> Order {
    match language {
        None => Order::MonthFirst,
        Some(tag)
            if primary(tag) == "en"
                && !["GB", "AU", "IE", "NZ", "IN", "ZA"].iter().any(|r| tag.ends_with(r)) =>
        {
            Order::MonthFirst
        }
        Some(_) => Order::DayFirst,
    }
}
