//! The date that an address holds.

use super::calendar::{Moment, civil};

/// The date in an address: `/2024/03/21/`, `/2024-03-21-`, `/20240321/`.
pub(super) fn find(path: &str) -> Option<Moment> {
    let runs = runs(path);
    (0..runs.len()).find_map(|at| {
        let digits = |offset: usize| runs.get(at + offset).map_or("", |run| run.digits);
        // Only a hyphen or a slash joins the parts of a date.
        let joined = |offset: usize| runs.get(at + offset).is_some_and(|run| run.is_joined);
        match (digits(0).len(), digits(1).len(), digits(2).len()) {
            (8, ..) => day(digits(0)),
            (4, 4, _) | (6, 2, _) if joined(1) => day(&format!("{}{}", digits(0), digits(1))),
            (4, 1..=2, 1..=2) if joined(1) && joined(2) => {
                day(&format!("{}{:0>2}{:0>2}", digits(0), digits(1), digits(2)))
            }
            _ => None,
        }
    })
}

/// Some digits in a row.
struct Run<'a> {
    digits: &'a str,
    /// One hyphen or slash stands between it and the run before.
    is_joined: bool,
}

fn runs(path: &str) -> Vec<Run<'_>> {
    let mut runs = Vec::new();
    let mut before = String::new();
    for part in path.split_inclusive(|c: char| !c.is_ascii_digit()) {
        let digits = part.trim_end_matches(|c: char| !c.is_ascii_digit());
        if !digits.is_empty() {
            runs.push(Run { digits, is_joined: matches!(before.as_str(), "-" | "/") });
            before.clear();
        }
        before.push_str(part.get(digits.len()..).unwrap_or(""));
    }
    runs
}

/// The day that eight digits stand for.
fn day(digits: &str) -> Option<Moment> {
    let number: u64 = digits.parse().ok()?;
    path_day(number / 10_000, number / 100 % 100, number % 100)
}

/// Numbers in an address are dates only within the years of the web.
fn path_day(year: u64, month: u64, day: u64) -> Option<Moment> {
    let day = (1991..=2100).contains(&year).then(|| civil(year, month, day)).flatten()?;
    Some(Moment::of_day(day))
}

#[cfg(test)]
mod tests {
    use super::find;

    #[test]
    fn dates_in_addresses() {
        for (path, day) in [
            ("/2024/03/21/title.html", Some("2024-03-21")),
            ("/news/2024/3/1/title", Some("2024-03-01")),
            ("/a/title-of-it-20240617/7659056.html", Some("2024-06-17")),
            ("/2024-03-21-title/", Some("2024-03-21")),
            ("/n1/2024/0321/c1-1.html", Some("2024-03-21")),
            ("/2024-03/21/content_1.htm", Some("2024-03-21")),
            ("/202403/21/t.html", Some("2024-03-21")),
            ("/article/12345678", None),
            ("/2024/13/45/", None),
            ("/1803/2024/title", None),
        ] {
            assert_eq!(find(path).map(|m| m.day.to_string()).as_deref(), day, "{path}");
        }
    }
}
