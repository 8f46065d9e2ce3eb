//! Dates as text: one form written, many read.

use crate::article::{Precision, Timestamp};
use jiff::civil::{Date, DateTime, Time};
use jiff::tz::Offset;

const DAYS: [&str; 7] = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];
const MONTHS: [&str; 12] =
    ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/// A date that was read from text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct ReadDate {
    pub(crate) timestamp: Timestamp,
    /// The text says no more than the timestamp does. A time of day without its zone is more: the
    /// instant is unknown, so that only the day is taken.
    pub(crate) exact: bool,
}

/// The calendar date and time in UTC; `None` outside of the years 1 to 9999.
pub(crate) fn utc(ms: i64) -> Option<DateTime> {
    let instant = jiff::Timestamp::from_millisecond(ms).ok()?;
    let datetime = Offset::UTC.to_datetime(instant);
    (datetime.year() >= 1).then_some(datetime)
}

/// `Mon, 17 Jun 2024 16:53:29 GMT` (RFC 1123), or `17 Jun 2024` where only the day is known.
pub(crate) fn write_date(timestamp: Timestamp) -> Option<String> {
    let at = utc(timestamp.ms)?;
    let month = MONTHS.get(usize::try_from(at.month() - 1).ok()?)?;
    let day = format!("{:02} {month} {:04}", at.day(), at.year());
    match timestamp.precision {
        Precision::Day => Some(day),
        Precision::Second => {
            let weekday = usize::try_from(at.weekday().to_monday_zero_offset()).ok()?;
            let (hour, minute, second) = (at.hour(), at.minute(), at.second());
            Some(format!("{}, {day} {hour:02}:{minute:02}:{second:02} GMT", DAYS.get(weekday)?))
        }
    }
}

/// `2024-06-17`, in UTC.
pub(crate) fn write_day(ms: i64) -> Option<String> {
    let at = utc(ms)?;
    Some(format!("{:04}-{:02}-{:02}", at.year(), at.month(), at.day()))
}

/// `2024-06-17T16:53:29Z`, or `2024-06-17` where only the day is known.
pub(crate) fn write_iso(timestamp: Timestamp) -> Option<String> {
    let day = write_day(timestamp.ms)?;
    let at = utc(timestamp.ms)?;
    match timestamp.precision {
        Precision::Day => Some(day),
        Precision::Second => {
            Some(format!("{day}T{:02}:{:02}:{:02}Z", at.hour(), at.minute(), at.second()))
        }
    }
}

/// Reads RFC 1123 and RFC 2822, ISO 8601 (with a blank for the `T` too), `17 Jun 2024`,
/// `2024年6月17日`, `2024/6/17`, and `28/10/2023` where day and month cannot be mixed up.
pub(crate) fn read_date(text: &str) -> Option<ReadDate> {
    let text = text.trim();
    named_month(text).or_else(|| year_first(text)).or_else(|| day_first(text))
}

fn named_month(text: &str) -> Option<ReadDate> {
    let text = match text.split_once(',') {
        Some((name, rest)) if name.len() >= 3 && name.bytes().all(|b| b.is_ascii_alphabetic()) => {
            rest
        }
        _ => text,
    };
    let mut cursor = Cursor(text.trim_start());
    let day = cursor.number(1, 2)?;
    cursor.blanks()?;
    let length = cursor.0.find(|c: char| !c.is_ascii_alphabetic())?;
    let (name, rest) = cursor.0.split_at(length);
    let short = name.get(..3)?;
    let month = 1 + MONTHS.iter().position(|m| m.eq_ignore_ascii_case(short))?;
    cursor.0 = rest;
    cursor.eat('.');
    cursor.blanks()?;
    let year = cursor.number(4, 4)?;
    let date = date(year, i64::try_from(month).ok()?, day)?;
    finish(date, cursor)
}

fn year_first(text: &str) -> Option<ReadDate> {
    let mut cursor = Cursor(text);
    let year = cursor.number(4, 4)?;
    let mark = cursor.any(&['-', '/', '.', '年'])?;
    let month = cursor.number(1, 2)?;
    cursor.any(&[if mark == '年' { '月' } else { mark }])?;
    let day = cursor.number(1, 2)?;
    if mark == '年' {
        cursor.any(&['日'])?;
    }
    finish(date(year, month, day)?, cursor)
}

fn day_first(text: &str) -> Option<ReadDate> {
    let mut cursor = Cursor(text);
    let first = cursor.number(1, 2)?;
    let mark = cursor.any(&['/', '.', '-'])?;
    let second = cursor.number(1, 2)?;
    cursor.any(&[mark])?;
    let year = cursor.number(4, 4)?;
    let (month, day) = match (first, second) {
        (day, month) if day > 12 || day == month => (month, day),
        (month, day) if day > 12 => (month, day),
        _ => return None,
    };
    finish(date(year, month, day)?, cursor)
}

fn date(year: i64, month: i64, day: i64) -> Option<Date> {
    let (month, day) = (i8::try_from(month).ok()?, i8::try_from(day).ok()?);
    Date::new(i16::try_from(year).ok().filter(|y| *y >= 1)?, month, day).ok()
}

/// What follows the day: nothing, or a time with or without its zone.
fn finish(date: Date, mut cursor: Cursor<'_>) -> Option<ReadDate> {
    let day = |exact| {
        let ms = ms_of(date.to_datetime(Time::midnight()), Offset::UTC)?;
        Some(ReadDate { timestamp: Timestamp { ms, precision: Precision::Day }, exact })
    };
    if cursor.0.trim().is_empty() {
        return day(true);
    }
    cursor.0 = cursor.0.trim_start_matches([' ', ',', '-', 'T', 't', '\u{a0}']);
    let hour = cursor.number(1, 2)?;
    cursor.any(&[':'])?;
    let minute = cursor.number(2, 2)?;
    let second = if cursor.eat(':') { cursor.number(2, 2)? } else { 0 };
    if cursor.eat('.') || cursor.eat(',') {
        cursor.number(1, 9)?;
    }
    let part = |n: i64| i8::try_from(n).ok();
    // A leap second is the last second of its minute.
    let time = Time::new(part(hour)?, part(minute)?, part(second.min(59))?, 0).ok()?;
    if cursor.0.trim().is_empty() {
        return day(false);
    }
    let offset = zone(cursor.0.trim())?;
    let ms = ms_of(date.to_datetime(time), offset)?;
    Some(ReadDate { timestamp: Timestamp { ms, precision: Precision::Second }, exact: true })
}

fn zone(text: &str) -> Option<Offset> {
    if ["Z", "GMT", "UTC", "UT"].iter().any(|name| text.eq_ignore_ascii_case(name)) {
        return Some(Offset::UTC);
    }
    let mut cursor = Cursor(text);
    let sign = if cursor.any(&['+', '-'])? == '+' { 1 } else { -1 };
    let hours = cursor.number(2, 2)?;
    cursor.eat(':');
    let minutes = if cursor.0.is_empty() { 0 } else { cursor.number(2, 2)? };
    if !cursor.0.is_empty() {
        return None;
    }
    Offset::from_seconds(i32::try_from(sign * (hours * 3600 + minutes * 60)).ok()?).ok()
}

fn ms_of(datetime: DateTime, offset: Offset) -> Option<i64> {
    let ms = offset.to_timestamp(datetime).ok()?.as_millisecond();
    utc(ms).map(|_| ms)
}

/// What is left to read.
struct Cursor<'a>(&'a str);

impl Cursor<'_> {
    fn number(&mut self, least: usize, most: usize) -> Option<i64> {
        let digits = self.0.bytes().take(most).take_while(u8::is_ascii_digit).count();
        let (number, rest) = self.0.split_at_checked(digits)?;
        self.0 = rest;
        if digits < least { None } else { number.parse().ok() }
    }

    fn eat(&mut self, c: char) -> bool {
        self.any(&[c]).is_some()
    }

    fn any(&mut self, marks: &[char]) -> Option<char> {
        let mark = self.0.chars().next().filter(|c| marks.contains(c))?;
        self.0 = self.0.get(mark.len_utf8()..)?;
        Some(mark)
    }

    fn blanks(&mut self) -> Option<()> {
        let rest = self.0.trim_start_matches([' ', '-']);
        let moved = rest.len() < self.0.len();
        self.0 = rest;
        moved.then_some(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_what_it_writes() {
        for ms in [0_i64, 1_718_643_209_000, 253_402_100_000_000, -62_135_596_800_000] {
            for precision in [Precision::Second, Precision::Day] {
                let ms =
                    if precision == Precision::Day { ms - ms.rem_euclid(86_400_000) } else { ms };
                let timestamp = Timestamp { ms, precision };
                let text = write_date(timestamp).unwrap();
                assert_eq!(read_date(&text), Some(ReadDate { timestamp, exact: true }), "{text}");
            }
        }
        assert_eq!(write_date(Timestamp { ms: i64::MAX, precision: Precision::Day }), None);
    }

    #[test]
    fn reads_the_forms_of_others() {
        let instant = "Mon, 17 Jun 2024 16:53:29 GMT";
        for (text, expected, exact) in [
            ("2024-06-17T16:53:29.243Z", instant, true),
            ("2024-06-17 16:53:29Z", instant, true),
            ("2024-06-18T00:53:29+08:00", instant, true),
            ("17 June 2024 12:53:29 -0400", instant, true),
            ("Monday, 17 Jun 2024 16:53:29 UTC", instant, true),
            ("2024-06-17", "17 Jun 2024", true),
            ("2024年6月17日", "17 Jun 2024", true),
            ("2025-02-14 05:24:00", "14 Feb 2025", false),
            ("28/10/2023 - 11:44", "28 Oct 2023", false),
        ] {
            let read = read_date(text).unwrap_or_else(|| panic!("{text}"));
            assert_eq!(write_date(read.timestamp).as_deref(), Some(expected), "{text}");
            assert_eq!(read.exact, exact, "{text}");
        }
        for text in ["", "today", "03/04/2024", "2024-13-01", "15 分钟前", "2024-06-17 report", "1"]
        {
            assert_eq!(read_date(text), None, "{text}");
        }
    }
}
