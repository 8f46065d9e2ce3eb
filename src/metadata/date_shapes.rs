//! The shapes in which dates and times are written.
//!
//! A text is cut into numbers, words and marks; the shapes are tried at one place of it.

use super::calendar::{Moment, Order, civil};
use super::date_tokens::{Kind, Token};
use super::months::month;
use jiff::civil::Date;
use jiff::tz::{Offset, TimeZone};

/// Tries the shapes at the first of its tokens.
#[derive(Debug, Clone, Copy)]
pub(super) struct Reader<'a> {
    pub(super) tokens: &'a [Token],
    pub(super) order: Order,
}

impl Reader<'_> {
    fn kind(&self, at: usize) -> Option<&Kind> {
        self.tokens.get(at).map(|t| &t.kind)
    }

    /// A number of `min` to `max` digits.
    fn number(&self, at: usize, digits: std::ops::RangeInclusive<usize>) -> Option<u64> {
        match self.kind(at)? {
            Kind::Number(value, length) if digits.contains(length) => Some(*value),
            _ => None,
        }
    }

    fn word(&self, at: usize) -> Option<&str> {
        match self.kind(at)? {
            Kind::Word(word) => Some(word),
            _ => None,
        }
    }

    fn mark(&self, at: usize) -> Option<char> {
        match self.kind(at)? {
            Kind::Mark(c) => Some(*c),
            _ => None,
        }
    }

    fn is_spaced(&self, at: usize) -> bool {
        self.tokens.get(at).is_some_and(|t| t.spaced)
    }

    /// A date at the first token, and how many tokens it has.
    pub(super) fn date(&self) -> Option<(Date, usize)> {
        match self.kind(0)? {
            Kind::Number(_, 4) => self.year_first().or_else(|| self.cjk_date(0, 0)),
            Kind::Number(_, 1..=2) => self.day_word_year().or_else(|| self.three_numbers()),
            Kind::Number(_, 8) => self.compact(),
            Kind::Word(word) => match word.as_str() {
                "令" => self.era("和", 2018),
                "平" => self.era("成", 1988),
                "民" => self.era("国", 1911).or_else(|| self.era("國", 1911)),
                _ => self.month_day_year(),
            },
            _ => None,
        }
    }

    /// `2024-03-21`, `2024. 3. 21.`, `2024/3/21`, and `2024 March 21`.
    fn year_first(&self) -> Option<(Date, usize)> {
        let year = self.number(0, 4..=4)?;
        if let Some(mark @ ('-' | '/' | '.' | '−' | '–' | '‑' | '．' | '／')) = self.mark(1)
        {
            let month = self.number(2, 1..=2)?;
            if self.mark(3)? != mark {
                return None;
            }
            return Some((civil(year, month, self.number(4, 1..=2)?)?, 5));
        }
        let at = 1 + usize::from(matches!(self.mark(1), Some('.' | ',')));
        let named = month(self.word(at)?)?;
        let at = at + 1 + usize::from(self.mark(at + 1) == Some('.'));
        Some((civil(year, u64::from(named.unsigned_abs()), self.number(at, 1..=2)?)?, at + 1))
    }

    /// `2024年3月21日`, `2024년 3월 21일`; the year at `at`, `add` years before it.
    fn cjk_date(&self, at: usize, add: u64) -> Option<(Date, usize)> {
        let year = self.number(at, 1..=4)? + add;
        if !matches!(self.word(at + 1)?, "年" | "년") || !matches!(self.word(at + 3)?, "月" | "월")
        {
            return None;
        }
        let (month, day) = (self.number(at + 2, 1..=2)?, self.number(at + 4, 1..=2)?);
        let last = usize::from(matches!(self.word(at + 5), Some("日" | "일" | "号" | "號")));
        Some((civil(year, month, day)?, at + 5 + last))
    }

    fn era(&self, second: &str, add: u64) -> Option<(Date, usize)> {
        (self.word(1)? == second).then(|| self.cjk_date(2, add)).flatten()
    }

    /// `20240321T175317Z`: the day alone says too little in running text.
    fn compact(&self) -> Option<(Date, usize)> {
        let number = self.number(0, 8..=8)?;
        (self.word(1)? == "t").then_some(())?;
        Some((civil(number / 10_000, number / 100 % 100, number % 100)?, 1))
    }

    /// `21 March 2024`, `21. März 2024`, `1er mars 2024`, `21 de marzo de 2024`, `21/Mar/2024`.
    fn day_word_year(&self) -> Option<(Date, usize)> {
        let day = self.number(0, 1..=2)?;
        let mut at = 1;
        at = self.skip(at, |t| {
            matches!(t, Kind::Mark('.' | '-' | '/' | 'º' | ','))
                || is_word(t, &["st", "nd", "rd", "th", "er", "de", "of", "ª", "η", "tháng"])
        });
        let (named, used) = match self.word(at) {
            Some(_) => self.month(at)?,
            // Vietnamese numbers its months.
            None if self.word(at.checked_sub(1)?) == Some("tháng") => (self.number(at, 1..=2)?, 1),
            None => return None,
        };
        at = self.skip(at + used, |t| {
            matches!(t, Kind::Mark('.' | ',' | '-' | '/' | '\'' | '’'))
                || is_word(t, &["de", "del", "of", "năm", "พ", "ศ", "ค"])
        });
        // Levantine and Egyptian names of a month may stand side by side.
        if matches!(self.mark(at - 1), Some('/'))
            && let Some((_, used)) = self.month(at)
        {
            at += used;
        }
        let year = match self.kind(at)? {
            Kind::Number(year, 4) => *year,
            Kind::Number(year, 2) if matches!(self.mark(at - 1), Some('-' | '\'' | '’')) => {
                2000 + year
            }
            _ => return None,
        };
        Some((civil(common_year(year), named, day)?, at + 1))
    }

    /// The month that one word names, or two, or an abbreviation with a dot inside; and how many
    /// tokens that takes.
    fn month(&self, at: usize) -> Option<(u64, usize)> {
        let first = self.word(at)?;
        let number = |word: &str| month(word).map(|n| u64::from(n.unsigned_abs()));
        if let Some(second) = self.word(at + 1)
            && let Some(named) = number(&format!("{first} {second}"))
        {
            return Some((named, 2));
        }
        if let (Some('.'), Some(second)) = (self.mark(at + 1), self.word(at + 2))
            && let Some(named) = number(&format!("{first}.{second}"))
        {
            return Some((named, 3));
        }
        Some((number(first)?, 1))
    }

    /// `March 21, 2024`, `Mar. 21st 2024`, `Thu Mar 21 17:53:17 UTC 2024`.
    fn month_day_year(&self) -> Option<(Date, usize)> {
        let named = u64::from(month(self.word(0)?)?.unsigned_abs());
        let at = self.skip(1, |t| matches!(t, Kind::Mark('.' | '-' | ',')));
        let day = self.number(at, 1..=2)?;
        let at = self.skip(at + 1, |t| {
            matches!(t, Kind::Mark('.' | ',' | '-')) || is_word(t, &["st", "nd", "rd", "th"])
        });
        if let Some(year) = self.number(at, 4..=4) {
            return Some((civil(year, named, day)?, at + 1));
        }
        // Unix `date`, the time between day and year.
        let (_, after) = self.clock(at)?;
        let after = after + usize::from(self.word(after).is_some());
        Some((civil(self.number(after, 4..=4)?, named, day)?, after + 1))
    }

    /// `21.3.2024`, `21.03.24`, `3/21/2024`, `21-03-2024`.
    fn three_numbers(&self) -> Option<(Date, usize)> {
        let (first, second) = (self.number(0, 1..=2)?, self.number(2, 1..=2)?);
        let mark = self.mark(1)?;
        if !matches!(mark, '.' | '/' | '-' | '．') || self.mark(3)? != mark {
            return None;
        }
        let year = match self.kind(4)? {
            Kind::Number(year, 4) => *year,
            Kind::Number(year, 2) if mark != '-' && !self.is_spaced(4) => 2000 + year,
            _ => return None,
        };
        // A version number or an address goes on with another dot.
        let goes_on = self.mark(5) == Some(mark) && matches!(self.kind(6), Some(Kind::Number(..)));
        if goes_on && !self.is_spaced(6) {
            return None;
        }
        let month_first = mark == '/' && self.order == Order::MonthFirst;
        let (day, month) = if month_first { (second, first) } else { (first, second) };
        let year = common_year(year);
        let date = civil(year, month, day)
            .or_else(|| if mark == '.' { None } else { civil(year, day, month) });
        Some((date?, 5))
    }

    fn skip(&self, mut at: usize, test: impl Fn(&Kind) -> bool) -> usize {
        while self.kind(at).is_some_and(&test) {
            at += 1;
        }
        at
    }

    /// Adds the time that follows, where it comes with its zone.
    pub(super) fn with_time(&self, day: Date, used: usize) -> (Moment, usize) {
        let plain = (Moment::of_day(day), used);
        let at = self.skip(used, |t| {
            matches!(t, Kind::Mark(',' | '|' | '·' | '-' | '–' | '—' | '•' | '(' | '，'))
                || is_word(
                    t,
                    &[
                        "t", "at", "um", "à", "alle", "ore", "om", "в", "o", "godz", "kl", "saat",
                        "a", "las",
                    ],
                )
        });
        let Some((seconds, after)) = self.clock(at) else { return plain };
        let Some((offset, end)) = self.zone(after) else { return (plain.0, after) };
        // Content systems write midnight where they know the day alone.
        if seconds == 0 {
            return (plain.0, end);
        }
        let instant = day
            .at(0, 0, 0, 0)
            .to_zoned(TimeZone::fixed(Offset::UTC))
            .ok()
            .map(|midnight| midnight.timestamp().as_second() + seconds - offset);
        (Moment { day, instant: instant.map(|seconds| seconds * 1000), offset }, end)
    }

    /// Seconds since midnight, from `17:53`, `17:53:17.250`, `5.53 pm`, `175317`, `17h53`.
    fn clock(&self, at: usize) -> Option<(i64, usize)> {
        if let Some(compact) = self.number(at, 6..=6) {
            let (h, m, s) = (compact / 10_000, compact / 100 % 100, compact % 100);
            return Some((seconds(h, m, s)?, at + 1));
        }
        let hour = self.number(at, 1..=2)?;
        let separator = matches!(self.mark(at + 1), Some(':' | '.' | '：'))
            || matches!(self.word(at + 1), Some("h" | "u"));
        let (minute, mut next) = if separator {
            (self.number(at + 2, 2..=2)?, at + 3)
        } else if matches!(self.word(at + 1), Some("am" | "pm" | "a" | "p")) {
            (0, at + 1)
        } else {
            return None;
        };
        let mut second = 0;
        if matches!(self.mark(next), Some(':' | '：'))
            && let Some(value) = self.number(next + 1, 2..=2)
        {
            (second, next) = (value, next + 2);
            if matches!(self.mark(next), Some('.' | ','))
                && self.number(next + 1, 1..=9).is_some()
                && !self.is_spaced(next + 1)
            {
                next += 2;
            }
        }
        let mut hour = hour;
        if let Some(half @ ("am" | "pm" | "a" | "p")) = self.word(next) {
            let dotted = half.len() == 1;
            if !dotted || self.word(next + 2) == Some("m") {
                hour = hour % 12 + if half.starts_with('p') { 12 } else { 0 };
                next += if dotted { 3 } else { 1 };
                next += usize::from(self.mark(next) == Some('.'));
            }
        }
        next += usize::from(matches!(self.word(next), Some("uhr" | "h")));
        Some((seconds(hour, minute, second)?, next))
    }

    /// The offset from UTC in seconds, from `Z`, `+01:00`, `UTC`, `GMT+1`, `EST`.
    fn zone(&self, at: usize) -> Option<(i64, usize)> {
        let at = at + usize::from(matches!(self.mark(at), Some('(' | ',' | '[')));
        let (base, next) = match self.word(at) {
            Some(name) => (Some(zone_hours(name)?), at + 1),
            None => (None, at),
        };
        let sign = match self.mark(next) {
            Some('+') => 1,
            Some('-' | '−') => -1,
            _ => return base.map(|hours| (hours * 3_600, next)),
        };
        let offset = match self.kind(next + 1) {
            Some(Kind::Number(value, 4)) => (value / 100, value % 100, next + 2),
            Some(Kind::Number(hours, 1..=2)) => {
                match (self.mark(next + 2), self.number(next + 3, 2..=2)) {
                    (Some(':'), Some(minutes)) => (*hours, minutes, next + 4),
                    _ => (*hours, 0, next + 2),
                }
            }
            _ => return base.map(|hours| (hours * 3_600, next)),
        };
        let (hours, minutes, end) = offset;
        let total = i64::try_from(hours * 3_600 + minutes * 60)
            .ok()
            .filter(|_| hours <= 14 && minutes < 60)?;
        Some((sign * total, end))
    }
}

/// Thai and Lao pages count from the Buddha.
fn common_year(year: u64) -> u64 {
    if (2_500..2_600).contains(&year) { year - 543 } else { year }
}

fn is_word(kind: &Kind, words: &[&str]) -> bool {
    matches!(kind, Kind::Word(word) if words.contains(&word.as_str()))
}

fn seconds(hour: u64, minute: u64, second: u64) -> Option<i64> {
    if hour > 24 || minute > 59 || second > 60 {
        return None;
    }
    i64::try_from(hour * 3_600 + minute * 60 + second).ok()
}

/// Zones whose names mean one thing on news pages; those of RFC 2822 §4.3 are among them.
fn zone_hours(name: &str) -> Option<i64> {
    Some(match name {
        "z" | "utc" | "gmt" | "ut" | "wet" => 0,
        "bst" | "cet" | "mez" | "west" => 1,
        "cest" | "mesz" | "eet" | "sast" => 2,
        "msk" | "eest" | "trt" | "мск" => 3,
        "jst" | "kst" => 9,
        "hkt" | "sgt" => 8,
        "edt" => -4,
        "est" | "cdt" => -5,
        "mdt" => -6,
        "mst" | "pdt" => -7,
        "pst" => -8,
        _ => return None,
    })
}
