//! The date that an address holds.

use super::calendar::{Moment, civil};

/// The date in an address: `/2024/03/21/`, `/2024-03-21-`, `/20240321/`.
pub(super) fn find(path: &str) -> Option<Moment> {
    let spelled = path.split('/').collect::<Vec<_>>();
    let folders = spelled.windows(3).find_map(|parts| {
        let [year, month, day] = parts else { return None };
        // A file's name may follow the day: `/2024/03/21-title.html`.
        let day = day.split(|c: char| !c.is_ascii_digit()).next()?;
        let all_digits = |s: &str, most: usize| {
            (1..=most).contains(&s.len()) && s.bytes().all(|b| b.is_ascii_digit())
        };
        if year.len() != 4 || !all_digits(year, 4) || !all_digits(month, 2) || !all_digits(day, 2) {
            return None;
        }
        path_day(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?)
    });
    folders
        .or_else(|| {
            // `/2024-0321/…`, `/2024-03/21/`, `/202403/21/` and `t20240321_1`.
            spelled.windows(2).find_map(|pair| {
                let [first, second] = pair else { return None };
                let month_and_day: String = first.chars().filter(|c| *c != '-').collect();
                let day = second.split(|c: char| !c.is_ascii_digit()).next()?;
                if month_and_day.len() == 6 && day.len() == 2 && first.len() <= 7 {
                    return compact_day(&format!("{month_and_day}{day}"));
                }
                None
            })
        })
        .or_else(|| {
            path.split(|c: char| !(c.is_ascii_digit() || c == '-')).find_map(|run| {
                let parts: Vec<&str> = run.split('-').filter(|p| !p.is_empty()).collect();
                parts
                    .iter()
                    .find_map(|part| compact_day(part))
                    .or_else(|| {
                        parts.windows(3).find_map(|w| match w {
                            [y, m, d] if y.len() == 4 && m.len() == 2 && d.len() == 2 => {
                                path_day(y.parse().ok()?, m.parse().ok()?, d.parse().ok()?)
                            }
                            _ => None,
                        })
                    })
                    .or_else(|| match parts.as_slice() {
                        [y, md, ..] if y.len() == 4 && md.len() == 4 => {
                            compact_day(&format!("{y}{md}"))
                        }
                        _ => None,
                    })
            })
        })
}

fn compact_day(digits: &str) -> Option<Moment> {
    if digits.len() != 8 || !digits.bytes().all(|b| b.is_ascii_digit()) {
        return None;
    }
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
