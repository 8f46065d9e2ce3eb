//! Recognizes the lines between headline and text that repeat the metadata: byline, date, source,
//! reading time.
//!
//! A line is one only as a whole. Text that merely begins with "By" or holds a date is the author's.

use super::byline_names::{clean_name, lead, split};
use super::calendar::{self, Order};
use super::line_words::{AGO, DATE_MARKS, DATE_WORDS, READING, SOURCE_LABELS, UNITS};
use super::names::fold;
use super::{byline_cjk, name_words};
use crate::dom::text::{count_letters, is_cjk};

/// What a line at the top of a body repeats.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum LineKind {
    /// Who wrote it.
    Byline,
    /// When it was published or changed.
    Date,
    /// Whom it was taken from.
    Source,
    /// How long reading it takes.
    ReadingTime,
}

/// Longer lines are text.
const MAX_LETTERS: u32 = 140;
/// What may be left of a line of dates when its dates and labels are taken away.
const MAX_REST: u32 = 14;

/// What a line repeats, if it does nothing else.
pub(crate) fn classify(line: &str) -> Option<LineKind> {
    let line = line.trim();
    if line.is_empty() || count_letters(line) > MAX_LETTERS {
        return None;
    }
    if is_reading_time(line) {
        return Some(LineKind::ReadingTime);
    }
    if is_source_line(line) {
        return Some(LineKind::Source);
    }
    let after_date = || {
        let date = calendar::find(line, Order::DayFirst).filter(|date| date.start == 0)?;
        line.get(date.end..).map(str::trim_start)
    };
    if is_date_line(line) || after_date().is_some_and(|r| is_source_line(r) || is_byline_line(r)) {
        return Some(LineKind::Date);
    }
    is_byline_line(line).then_some(LineKind::Byline)
}

/// "By Jane Doe", "Von Max Muster, Berlin", "作者：张三", "记者 李四", "홍길동 기자", also with a date.
pub(crate) fn is_byline_line(line: &str) -> bool {
    if count_letters(line) > MAX_LETTERS {
        return false;
    }
    if let Some(names) = byline_cjk::whole_line(line) {
        return names;
    }
    let Some(mut rest) = lead(line) else { return false };
    rest = lead(rest).unwrap_or(rest);
    let rest = match calendar::find(rest, Order::DayFirst) {
        Some(date) if date.start > 0 => rest.get(..date.start).unwrap_or(rest),
        _ => rest,
    };
    let rest = rest.trim_end_matches(|c: char| !c.is_alphanumeric() && c != '.');
    if rest.ends_with('.')
        && rest.split_whitespace().next_back().is_some_and(|w| w.chars().count() > 4)
    {
        // A full stop ends a sentence; the dot of "Jr." or "M." does not.
        return false;
    }
    let names = split(rest);
    !names.is_empty()
        && names.len() <= 8
        && names
            .iter()
            .filter(|n| !n.is_empty())
            .all(|name| is_title_case(name) || clean_name(name).is_none())
        && names.iter().any(|name| clean_name(name).is_some())
}

/// Each word begins with a capital or has no case; small particles may stand between.
fn is_title_case(name: &str) -> bool {
    let words: Vec<&str> = name.split_whitespace().collect();
    let particle = |w: &str| w.chars().count() <= 4 || name_words::ROLES.contains(&w);
    words.len() <= 7
        && words.iter().all(|w| {
            let first = w.trim_start_matches(|c: char| !c.is_alphabetic()).chars().next();
            first.is_none_or(|c| !c.is_lowercase()) || particle(w)
        })
        && words.first().is_some_and(|w| w.chars().next().is_some_and(|c| !c.is_lowercase()))
}

/// A date with its labels, or "3 hours ago".
pub(crate) fn is_date_line(line: &str) -> bool {
    if count_letters(line) > MAX_LETTERS {
        return false;
    }
    let mut rest = String::new();
    let mut text = line;
    let mut dates = 0;
    while let Some(found) = calendar::find(text, Order::DayFirst) {
        rest.push_str(text.get(..found.start).unwrap_or(""));
        rest.push(' ');
        text = text.get(found.end..).unwrap_or("");
        dates += 1;
    }
    if dates == 0 {
        return is_ago(line);
    }
    rest.push_str(text);
    count_letters(&without_date_words(&rest)) <= MAX_REST.min(3 + count_letters(line) / 8)
}

fn without_date_words(text: &str) -> String {
    let mut text = fold(text);
    for mark in DATE_MARKS {
        if text.contains(mark) {
            text = text.replace(mark, " ");
        }
    }
    let is_kept = |w: &&str| {
        !DATE_WORDS.contains(w)
            && !name_words::WEEKDAYS.contains(w)
            && !w.bytes().all(|b| b.is_ascii_digit())
    };
    text.split_whitespace().filter(is_kept).collect::<Vec<_>>().join(" ")
}

/// "3 hours ago", "vor 2 Stunden", "5分钟前", with a label at most.
fn is_ago(line: &str) -> bool {
    let lower = line.to_lowercase();
    let short = count_letters(line) <= 40;
    short
        && lower.chars().any(char::is_numeric)
        && AGO.iter().any(|ago| lower.contains(ago))
        && UNITS.iter().any(|unit| lower.contains(unit))
        && !lower.ends_with('.')
        && lower.split_whitespace().count() <= 7
}

/// "来源：新华网", "Quelle: dpa", a date beside it or not.
pub(crate) fn is_source_line(line: &str) -> bool {
    if count_letters(line) > 100 {
        return false;
    }
    let lower = line.trim_start_matches(['(', '（', '[', '【', '—', '-', ' ']).to_lowercase();
    SOURCE_LABELS.iter().any(|label| {
        let Some(rest) = lower.strip_prefix(label) else { return false };
        let rest = rest.trim_start();
        let after = rest.strip_prefix([':', '：', '/', '｜', '|']);
        after.is_some_and(|name| {
            let name = name.trim();
            let words = name.split_whitespace().count();
            let long = name.chars().filter(|&c| is_cjk(c)).count() > 40;
            words <= 12 && !long && !name.contains(['。', '？', '?'])
        })
    })
}

fn is_reading_time(line: &str) -> bool {
    let lower = line.to_lowercase();
    count_letters(&lower) <= 40
        && lower.chars().any(char::is_numeric)
        && READING.iter().any(|phrase| lower.contains(phrase))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_of_metadata_are_told_from_text() {
        let rows: &[(&str, Option<LineKind>)] = &[
            ("By Jane Doe", Some(LineKind::Byline)),
            ("By Jane Doe and John Q. Public Jr.", Some(LineKind::Byline)),
            ("BY JANE DOE, STAFF WRITER", Some(LineKind::Byline)),
            ("Written by Jane Doe | March 3, 2024", Some(LineKind::Byline)),
            ("Von Max Muster und Erika Beispiel, Berlin", Some(LineKind::Byline)),
            ("Par Anne Exemple", Some(LineKind::Byline)),
            ("Por María de la O", Some(LineKind::Byline)),
            ("Di Mario Esempio", Some(LineKind::Byline)),
            ("Door Jan van der Voorbeeld", Some(LineKind::Byline)),
            ("Автор: Иван Примеров", Some(LineKind::Byline)),
            ("Του Γιώργου Παραδείγματος", Some(LineKind::Byline)),
            ("بقلم: فلان الفلاني", Some(LineKind::Byline)),
            ("作者：张三", Some(LineKind::Byline)),
            ("文/李四", Some(LineKind::Byline)),
            ("本报记者 王小五", Some(LineKind::Byline)),
            ("责任编辑：赵六", Some(LineKind::Byline)),
            ("홍길동 기자", Some(LineKind::Byline)),
            ("By the time it was over nobody was left.", None),
            ("By Monday the river had risen by two metres.", None),
            ("Von dort ging es weiter nach Süden.", None),
            ("Por eso nadie lo sabe.", None),
            ("文化是一个民族的灵魂。", None),
            ("记者从有关部门获悉，明天有雨。", None),
            ("21. März 2024, 17:53 Uhr", Some(LineKind::Date)),
            ("Published: March 21, 2024 at 5:53 pm", Some(LineKind::Date)),
            ("Thursday, 21 March 2024 | Updated 22 March 2024", Some(LineKind::Date)),
            ("Опубликовано 21 марта 2024 в 17:53", Some(LineKind::Date)),
            ("发布时间：2024年3月21日 17:53", Some(LineKind::Date)),
            ("2024年3月21日（木） 17時53分", Some(LineKind::Date)),
            ("입력 2024.03.21. 오후 5:53", Some(LineKind::Date)),
            ("3 hours ago", Some(LineKind::Date)),
            ("vor 2 Stunden", Some(LineKind::Date)),
            ("5分钟前", Some(LineKind::Date)),
            ("On March 21, 2024, the council voted against it.", None),
            ("2024年3月21日，会议在首都举行。", None),
            ("来源：某某网", Some(LineKind::Source)),
            ("来源：某某网 2024-03-21 17:53", Some(LineKind::Source)),
            ("2024-03-21 17:53:05 来源：某某网 作者：张三", Some(LineKind::Date)),
            ("Quelle: dpa", Some(LineKind::Source)),
            ("Sources say that it is over.", None),
            ("5 min read", Some(LineKind::ReadingTime)),
            ("Lesezeit: 4 Minuten", Some(LineKind::ReadingTime)),
        ];
        for (line, kind) in rows {
            assert_eq!(classify(line), *kind, "{line}");
        }
    }
}
