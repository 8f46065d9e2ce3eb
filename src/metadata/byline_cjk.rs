//! Bylines of Chinese, Japanese and Korean pages, which have patterns rather than metas.

use super::cjk_words::{
    EDITORS, LABELS, NAME_ENDS, NO_SURNAMES, PLACES, STOPS, SUFFIXES, SURNAMES,
};
use super::page::{Line, Page};
use crate::document::NodeId;
use crate::dom::text::is_cjk;

type Pattern = fn(&str) -> Option<Vec<String>>;

/// Best first: a label says more than a word that also stands in sentences.
const PATTERNS: &[Pattern] = &[labelled, reporter, before_place, suffixed];

/// The names of the first pattern that holds.
pub(super) fn find(page: &Page<'_>, headline: Option<NodeId>) -> Vec<String> {
    let lines = page.lines();
    if !lines.iter().any(|l| l.text.chars().any(is_cjk)) {
        return Vec::new();
    }
    let start = headline
        .and_then(|h| lines.iter().position(|l| page.document.is_within(l.node, h)))
        .unwrap_or(0);
    let ordered =
        || lines.iter().skip(start).chain(lines.iter().take(start)).map(|l| l.text.as_str());
    PATTERNS
        .iter()
        .find_map(|pattern| ordered().find_map(pattern))
        .or_else(|| below_headline(lines.get(start..)?, headline?, page))
        .unwrap_or_default()
}

/// The names of the first pattern that a line holds.
pub(super) fn in_line(line: &str) -> Option<Vec<String>> {
    line.chars().any(is_cjk).then(|| PATTERNS.iter().find_map(|pattern| pattern(line))).flatten()
}

/// Essays have nothing but a name between headline and text.
fn below_headline(lines: &[Line], headline: NodeId, page: &Page<'_>) -> Option<Vec<String>> {
    let [title, name, text, ..] = lines else { return None };
    let is_headline = page.document.is_within(title.node, headline);
    let is_text = text.text.chars().filter(|&c| is_cjk(c)).count() >= MIN_TEXT;
    let name = name.text.trim_matches(['\u{3000}', ' ', '\u{a0}']);
    (is_headline && is_text && is_person(name) && !NO_NAMES.contains(&name))
        .then(|| vec![name.to_owned()])
}

/// A line with so many characters is text.
const MIN_TEXT: usize = 30;
/// Words that begin with a surname and stand on lines of their own.
#[rustfmt::skip]
const NO_NAMES: &[&str] = &[
    "文化", "高层", "金融", "时间", "時間", "时政", "安全", "关注", "關注", "关闭", "關閉", "路透社",
    "时评", "时尚", "石油", "田园", "章节", "文章", "方法", "成长", "易读", "简介", "简体", "連結",
    "来源", "來源", "文件", "文学", "文學", "江湖", "岳阳", "龙岩", "温州", "马上", "万象", "钱包",
    "边栏", "项目", "查看", "管理", "华为", "单位", "解读", "解讀", "向导", "古代", "史记", "司法",
];

/// Two or three characters of which the first is a surname.
fn is_person(name: &str) -> bool {
    (2..=3).contains(&name.chars().count())
        && name.chars().all(is_cjk)
        && name.starts_with(|c| SURNAMES.contains(c))
}

/// `（张三 上海报道）`, without the word for a reporter.
fn before_place(line: &str) -> Option<Vec<String>> {
    ["报道", "報導", "報道"].iter().find_map(|word| {
        let (before, _) = line.split_once(word)?;
        let (_, inside) = before.rsplit_once(['（', '(', '［', '【', '[', '〔'])?;
        let words: Vec<&str> = inside.split([' ', '\u{3000}', '／', '/']).collect();
        let (place, names) = words.split_last()?;
        let names: Vec<String> =
            names.iter().filter(|n| is_person(n)).map(|&n| n.to_owned()).collect();
        (starts_with_place(place) && !names.is_empty()).then_some(names)
    })
}

fn starts_with_place(text: &str) -> bool {
    PLACES.iter().any(|place| text.starts_with(place))
}

/// `作者：张三`, `文/李四`.
fn labelled(line: &str) -> Option<Vec<String>> {
    LABELS.iter().find_map(|label| {
        line.match_indices(label).find_map(|(at, _)| {
            let before = line.get(..at)?.chars().next_back();
            // 文 ends many words; as a label it stands alone.
            if before.is_some_and(is_cjk)
                || label.chars().count() == 1 && before.is_some_and(char::is_alphanumeric)
            {
                return None;
            }
            let rest = line.get(at + label.len()..)?.trim_start();
            let marks = [':', '：', '/', '／', '|', '丨', '｜', '=', '＝'];
            let rest = rest.strip_prefix(marks)?.trim_start();
            if label.ends_with('者') && label.starts_with(['记', '記']) {
                // In an interview the word stands before questions.
                return is_person(until_stop(rest)).then(|| vec![until_stop(rest).to_owned()]);
            }
            names_at(rest)
        })
    })
}

/// The names behind a label: one of any kind, and those of people that follow it.
fn names_at(text: &str) -> Option<Vec<String>> {
    let mut names = Vec::new();
    let mut rest = text;
    loop {
        let name = until_stop(rest);
        let own = ["特约记者", "特約記者", "本报记者", "本報記者", "记者", "記者"]
            .iter()
            .find_map(|role| name.split_once(role))
            .map_or(name, |(_, own)| own);
        let fits = if names.is_empty() { is_name(own) } else { is_person(own) };
        if fits {
            names.push(own.to_owned());
        } else if !own.is_empty() || !names.is_empty() {
            break;
        }
        let end = name.len();
        let after = rest.get(end..)?;
        let next = after.trim_start_matches([' ', '、', '，', ',', '\u{3000}', '&', '＆', '和']);
        if next.is_empty() || next.len() == after.len() || names.len() >= 6 {
            break;
        }
        rest = next;
    }
    (!names.is_empty()).then_some(names)
}

fn until_stop(text: &str) -> &str {
    let end = text
        .char_indices()
        .find(|(at, c)| {
            matches!(
                c,
                '，' | ','
                    | '。'
                    | '、'
                    | '；'
                    | ';'
                    | '|'
                    | '('
                    | '（'
                    | '【'
                    | '［'
                    | '['
                    | ':'
                    | '：'
                    | '《'
                    | '>'
                    | '＞'
                    | '\u{3000}'
            ) || c.is_ascii_digit()
                || *c == ' '
                    && !text
                        .get(..*at)
                        .is_some_and(|t| t.ends_with(|c: char| c.is_ascii_alphabetic()))
        })
        .map_or(text.len(), |(at, _)| at);
    let text = text.get(..end).unwrap_or("");
    let stop = STOPS.iter().filter_map(|stop| text.find(stop)).min().unwrap_or(text.len());
    text.get(..stop).unwrap_or("").trim()
}

fn is_name(name: &str) -> bool {
    let length = name.chars().count();
    (2..=20).contains(&length)
        && name.chars().any(char::is_alphabetic)
        && !["报道", "報導", "本站", "本网", "本報", "本报"].iter().any(|word| name.contains(word))
}

/// `记者 张三`, `本报记者张三 李四`, `电（记者王五）`.
fn reporter(line: &str) -> Option<Vec<String>> {
    ["记者", "記者"].iter().find_map(|word| {
        line.match_indices(word).find_map(|(at, _)| {
            let rest =
                line.get(at + word.len()..)?.trim_start_matches([' ', '：', ':', '\u{3000}']);
            let spaced = !line.get(at + word.len()..)?.starts_with(is_cjk);
            let mut names = Vec::new();
            let mut rest = rest;
            while let Some((name, after)) = person(rest, spaced) {
                let is_known = spaced && names.is_empty() || name.starts_with(is_surname);
                if !is_known || starts_with_place(rest) || NO_NAMES.contains(&name) {
                    break;
                }
                if after.trim_start().starts_with(['摄', '攝']) {
                    // Who took a picture of the page.
                    return None;
                }
                names.push(name.to_owned());
                rest = after.trim_start_matches([' ', '、', '\u{3000}']);
                if names.len() == 4 || rest.len() == after.len() {
                    break;
                }
            }
            (!names.is_empty()).then_some(names)
        })
    })
}

fn is_surname(c: char) -> bool {
    SURNAMES.contains(c)
}

/// Two to four Han characters that end where names do.
fn person(text: &str, spaced: bool) -> Option<(&str, &str)> {
    let first = text.chars().next()?;
    if NO_SURNAMES.contains(&first) {
        return None;
    }
    let run: usize = text.chars().take_while(|&c| is_cjk(c)).take(5).count();
    for length in [2, 3, 4] {
        let end = text.char_indices().nth(length).map_or(text.len(), |(at, _)| at);
        if length > run {
            return None;
        }
        let after = text.get(end..)?;
        let ends = match after.chars().next() {
            None => spaced || length <= 3,
            Some(c) if is_cjk(c) => {
                after.starts_with(['报', '報', '摄', '攝']) || starts_with_place(after)
            }
            Some(c) => NAME_ENDS.contains(&c),
        };
        if ends {
            return Some((text.get(..end)?, after));
        }
    }
    None
}

/// `山田太郎 記者`, `홍길동 기자`: the word behind the name, on a short line.
fn suffixed(line: &str) -> Option<Vec<String>> {
    if line.chars().count() > 60 {
        return None;
    }
    SUFFIXES.iter().find_map(|word| {
        let (before, _) = line.split_once(word)?;
        let before = before.trim_end();
        let edges = [' ', '=', '　', '/', '(', ')', '[', ']', '【', '】', '|', '〉', '>'];
        let last = before.rsplit(edges).next()?;
        let names: Vec<&str> = last.split(['·', '・', ',', '、', 'ㆍ', '‧']).collect();
        let fits = |name: &&str| {
            let length = name.chars().count();
            let is_korean = name.chars().all(|c| matches!(c, '가'..='힣'));
            let is_japanese = *word == "記者" && length >= 3;
            (2..=5).contains(&length)
                && name.chars().all(is_cjk)
                && (is_korean || is_japanese || *word == "編集委員")
        };
        names.iter().all(fits).then(|| names.iter().map(|&n| n.to_owned()).collect())
    })
}

/// Whether a short line is a byline of these patterns and nothing else; `None` if it has none.
pub(super) fn whole_line(line: &str) -> Option<bool> {
    if !line.chars().any(is_cjk) {
        return None;
    }
    let line = line.trim_matches(|c: char| {
        matches!(c, '(' | ')' | '（' | '）' | '【' | '】' | ' ' | '\u{3000}')
    });
    let short = line.chars().count() <= 40 && !line.contains(['。', '？', '！', '，']);
    let by_label = EDITORS.iter().chain(LABELS).any(|label| {
        let rest = line.strip_prefix(label).map(str::trim_start);
        rest.is_some_and(|rest| rest.starts_with([':', '：', '/', '／', '|', '丨', '｜']))
    });
    let by_reporter = ["记者", "記者", "通讯员", "通訊員"]
        .iter()
        .any(|word| line.chars().take(8).collect::<String>().contains(word))
        && (reporter(line).is_some() || line.contains("记者 ") || line.contains("記者 "));
    Some(short && (by_label || by_reporter || suffixed(line).is_some()))
}
