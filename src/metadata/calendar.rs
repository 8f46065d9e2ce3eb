//! Reads dates as machines and as people write them.
//!
//! Every place of a text is tried against a few shapes. The same reader serves an attribute and a
//! line of text; only what may stand before the date differs.

use super::date_shapes::Reader;
use super::date_tokens::{Kind, digit, tokenize};
use crate::article::{Precision, Timestamp};
use jiff::civil::Date;
use jiff::tz::TimeZone;

/// A date, and with it the instant if the text gives a time and its zone.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Moment {
    /// The calendar day as it is written.
    pub(super) day: Date,
    /// Milliseconds since 1970-01-01 UTC.
    pub(super) instant: Option<i64>,
    /// Seconds that the clock by which the instant is written is ahead of UTC.
    pub(super) offset: i64,
}

impl Moment {
    pub(super) fn of_day(day: Date) -> Self {
        Self { day, instant: None, offset: 0 }
    }

    pub(super) fn is_exact(self) -> bool {
        self.instant.is_some()
    }

    pub(super) fn offset_minutes(self) -> Option<i16> {
        self.instant.and_then(|_| i16::try_from(self.offset / 60).ok())
    }

    pub(super) fn timestamp(self) -> Option<Timestamp> {
        if let Some(ms) = self.instant {
            return Some(Timestamp { ms, precision: Precision::Second });
        }
        let midnight = self.day.to_zoned(TimeZone::UTC).ok()?.timestamp();
        Some(Timestamp { ms: midnight.as_millisecond(), precision: Precision::Day })
    }

    fn from_seconds(seconds: i64) -> Option<Self> {
        let instant = jiff::Timestamp::from_second(seconds).ok()?;
        let day = instant.to_zoned(TimeZone::UTC).date();
        Some(Self { day, instant: Some(instant.as_millisecond()), offset: 0 })
    }
}

/// How a page orders the numbers of `3/4/2024`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) enum Order {
    #[default]
    DayFirst,
    MonthFirst,
}

/// A date that was found in a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Found {
    pub(super) moment: Moment,
    /// Where it stands, in bytes: a time and its zone included.
    pub(super) start: usize,
    pub(super) end: usize,
}

/// Years of things on the web, and of what was put there later.
const YEARS: std::ops::RangeInclusive<u64> = 1900..=2100;

/// A date has a number among its first tokens.
const FIRST_TOKENS: usize = 12;

/// A line in which a date is looked for is no longer; what follows is text.
const MAX_LINE_BYTES: usize = 4096;

/// What is meant to be a date is no longer.
const MAX_DATE_BYTES: usize = 120;

/// The date of an attribute, of JSON-LD or of any other text that is meant to be a date.
pub(super) fn parse(text: &str, order: Order) -> Option<Moment> {
    let text = text.trim();
    if text.bytes().all(|b| b.is_ascii_digit()) {
        return parse_digits(text);
    }
    find(first_bytes(text, MAX_DATE_BYTES), order).map(|found| found.moment)
}

/// At most so many bytes of a text, cut between characters.
fn first_bytes(text: &str, most: usize) -> &str {
    (0..=most.min(text.len())).rev().find_map(|at| text.get(..at)).unwrap_or("")
}

/// Epoch seconds or milliseconds, or `20240321`.
fn parse_digits(digits: &str) -> Option<Moment> {
    let number: i64 = digits.parse().ok()?;
    match digits.len() {
        8 => {
            let of = |n: i64| i8::try_from(n % 100).ok();
            let year = i16::try_from(number / 10_000).ok()?;
            let day = Date::new(year, of(number / 100)?, of(number)?).ok()?;
            YEARS.contains(&u64::try_from(year).ok()?).then_some(Moment::of_day(day))
        }
        14 => find(&format!("{}T{}", digits.get(..8)?, digits.get(8..)?), Order::DayFirst)
            .map(|f| f.moment),
        9 | 10 => Moment::from_seconds(number),
        12 | 13 => Moment::from_seconds(number / 1000),
        _ => None,
    }
}

/// The first date in a text.
pub(super) fn find(text: &str, order: Order) -> Option<Found> {
    let text = first_bytes(text, MAX_LINE_BYTES);
    if !text.chars().any(|c| digit(c).is_some()) {
        return None;
    }
    let tokens = tokenize(text);
    (0..tokens.len()).find_map(|at| {
        let reader = Reader { tokens: tokens.get(at..)?, order };
        let mut first = reader.tokens.iter().take(FIRST_TOKENS);
        if !first.any(|token| matches!(token.kind, Kind::Number(..))) {
            return None;
        }
        let (date, used) = reader.date()?;
        let (moment, used) = reader.with_time(date, used);
        Some(Found {
            moment,
            start: reader.tokens.first()?.start,
            end: reader.tokens.get(used - 1)?.end,
        })
    })
}

pub(super) fn civil(year: u64, month: u64, day: u64) -> Option<Date> {
    if !YEARS.contains(&year) {
        return None;
    }
    Date::new(i16::try_from(year).ok()?, i8::try_from(month).ok()?, i8::try_from(day).ok()?).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The day, and seconds since the epoch where the instant is known.
    fn read(text: &str, order: Order) -> Option<(String, Option<i64>)> {
        parse(text, order).map(|m| (m.day.to_string(), m.instant.map(|ms| ms / 1000)))
    }

    #[test]
    fn dates_of_machines() {
        let second = Some(1_711_043_597);
        for (text, day, instant) in [
            ("2024-03-21T17:53:17Z", "2024-03-21", second),
            ("2024-03-21 17:53:17Z", "2024-03-21", second),
            ("2024-03-21T17:53:17.250+00:00", "2024-03-21", second),
            ("2024-03-21T18:53:17+0100", "2024-03-21", second),
            ("2024-03-22T01:53:17+08:00", "2024-03-22", second),
            ("2024-03-21 12:53:17 -0500", "2024-03-21", second),
            ("20240321T175317Z", "2024-03-21", second),
            ("Thu, 21 Mar 2024 17:53:17 GMT", "2024-03-21", second),
            ("Thu, 21 Mar 2024 13:53:17 EDT", "2024-03-21", second),
            ("Thu Mar 21 2024 18:53:17 GMT+0100 (CET)", "2024-03-21", second),
            ("1711043597", "2024-03-21", second),
            ("1711043597000", "2024-03-21", second),
            ("2024-03-21T17:53:17", "2024-03-21", None),
            ("2024-03-21T17:53Z", "2024-03-21", Some(1_711_043_580)),
            ("2024-03-21T00:00:00Z", "2024-03-21", None),
            ("2024-03-21", "2024-03-21", None),
            ("20240321", "2024-03-21", None),
            ("10.12.2022, 07:00:03", "2022-12-10", None),
        ] {
            assert_eq!(read(text, Order::MonthFirst), Some((day.to_owned(), instant)), "{text}");
        }
    }

    #[test]
    fn dates_of_people() {
        for (text, day) in [
            ("March 21, 2024", "2024-03-21"),
            ("Mar. 21st, 2024", "2024-03-21"),
            ("21 March 2024", "2024-03-21"),
            ("Donnerstag, 21. März 2024", "2024-03-21"),
            ("21.3.2024", "2024-03-21"),
            ("21.03.24 17:53", "2024-03-21"),
            ("1er août 2024", "2024-08-01"),
            ("21 de marzo de 2024", "2024-03-21"),
            ("21 marzo 2024", "2024-03-21"),
            ("21 de março de 2024", "2024-03-21"),
            ("21 maart 2024", "2024-03-21"),
            ("21 марта 2024, 17:53", "2024-03-21"),
            ("21 marca 2024", "2024-03-21"),
            ("21 Ağustos 2024", "2024-08-21"),
            ("21 Μαρτίου 2024", "2024-03-21"),
            ("٢١ مارس ٢٠٢٤", "2024-03-21"),
            ("2024年3月21日 17:53", "2024-03-21"),
            ("令和6年3月21日", "2024-03-21"),
            ("民國113年3月21日", "2024-03-21"),
            ("2024년 3월 21일", "2024-03-21"),
            ("2024. 3. 21. 17:53", "2024-03-21"),
            ("2024/03/21", "2024-03-21"),
            ("21/03/2024", "2024-03-21"),
            ("21 มีนาคม 2567", "2024-03-21"),
            ("๒๑ มี.ค. ๒๕๖๗", "2024-03-21"),
            ("29 กุมภาพันธ์ พ.ศ. 2567", "2024-02-29"),
            ("21/03/2567", "2024-03-21"),
            ("२१ मार्च २०२४", "2024-03-21"),
            ("1 सितंबर 2024", "2024-09-01"),
            ("১৬ ফেব্রুয়ারি ২০২০", "2020-02-16"),
            ("15 كانون الأول 2023", "2023-12-15"),
            ("15 كانون الثاني 2023", "2023-01-15"),
            ("3 تشرين الثاني/نوفمبر 2023", "2023-11-03"),
            ("3 أكتوبر / تشرين الأول 2023", "2023-10-03"),
            ("12 جويلية 2023", "2023-07-12"),
            ("2026. 11. 23.", "2026-11-23"),
            ("令和8年11月23日", "2026-11-23"),
            ("23 листопада 2026", "2026-11-23"),
            ("23 ноября 2026 г.", "2026-11-23"),
            ("23 ноември 2026", "2026-11-23"),
            ("23 Tháng 11, 2026", "2026-11-23"),
        ] {
            assert_eq!(read(text, Order::DayFirst).map(|r| r.0).as_deref(), Some(day), "{text}");
        }
    }

    #[test]
    fn numbers_are_no_dates() {
        for text in [
            "",
            "version 2.13.2024.1",
            "1234567",
            "99/99/9999",
            "March of 2024",
            "12 of 15",
            "Sat 13 May",
            "3 hours ago",
            "vor 2 Tagen",
            "昨天 17:53",
            "3天前",
            "2 มี.ค.",
        ] {
            assert_eq!(read(text, Order::DayFirst), None, "{text}");
        }
    }

    #[test]
    fn the_order_of_a_page_decides() {
        assert_eq!(read("3/4/2024", Order::MonthFirst).unwrap().0, "2024-03-04");
        assert_eq!(read("3/4/2024", Order::DayFirst).unwrap().0, "2024-04-03");
        assert_eq!(read("3/21/2024", Order::DayFirst).unwrap().0, "2024-03-21");
    }
}
