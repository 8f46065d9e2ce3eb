//! Figures as tables, for a terminal and for the committed page.

use crate::score::{By, PageScore, Summary, groups, summarize};
use std::fmt::Write;

const HEAD: &str = "pages texts  P     R     F     tokF  bad%  with% w/o%  snF   title author date  img   ms     err";

/// One row a group, then one for all pages.
pub(crate) fn table(pages: &[PageScore], by: By) -> String {
    let mut out = format!("{:<16} {HEAD}\n", format!("{by:?}").to_lowercase());
    for (name, summary) in groups(pages, by) {
        push_row(&mut out, &name, &summary);
    }
    push_row(&mut out, "all", &summarize(&pages.iter().collect::<Vec<_>>()));
    out
}

fn push_row(out: &mut String, name: &str, s: &Summary) {
    let figure = |value: Option<f64>| value.map_or("-".to_owned(), |v| format!("{v:.3}"));
    let share = |value: Option<f64>| value.map_or("-".to_owned(), |v| format!("{:.1}", 100.0 * v));
    let cells = [
        figure(s.precision),
        figure(s.recall),
        figure(s.f),
        figure(s.token_f),
        share(s.bad),
        share(s.with),
        share(s.without),
        figure(s.snippet_f),
        share(s.title),
        share(s.author),
        share(s.date),
        share(s.pictures),
    ];
    let _ = write!(out, "{name:<16} {:>5} {:>5} ", s.pages, s.texts);
    for cell in cells {
        let _ = write!(out, "{cell:>5} ");
    }
    let _ = writeln!(out, "{:>6.2} {:>4}", s.ms, s.errors);
}

/// The pages whose text is the worst.
pub(crate) fn worst(pages: &[PageScore], count: usize) -> String {
    let mut texts: Vec<_> = pages.iter().filter_map(|p| p.text.map(|t| (p, t))).collect();
    texts.sort_by(|(_, a), (_, b)| a.token_f.total_cmp(&b.token_f));
    let mut out = String::new();
    for (page, t) in texts.into_iter().take(count) {
        let _ = writeln!(
            out,
            "  {:.3} P {:.2} R {:.2} gold {} got {} {} {} {}",
            t.token_f,
            t.token_precision,
            t.token_recall,
            t.gold_tokens,
            t.tokens,
            page.language,
            page.key,
            page.error.as_deref().unwrap_or_default(),
        );
    }
    out
}

/// The groups' figures, for the committed page.
pub(crate) fn all_groups(pages: &[PageScore]) -> String {
    let mut out = String::new();
    for (title, by) in [("By set", By::Set), ("By language", By::Lang), ("By kind", By::Kind)] {
        let _ = writeln!(out, "\n## {title}\n");
        out += &markdown(pages, by);
    }
    out
}

/// All figures of the groups of a few pages and more, but not the times: they are the machine's.
fn markdown(pages: &[PageScore], by: By) -> String {
    const MIN_PAGES: usize = 5;
    let mut out = String::from(
        "| | pages | texts | P | R | F | token F | under 0.5 | with | without | snippet F | title | author | date | pictures | refused |\n",
    );
    let _ = writeln!(out, "|{}", "---|".repeat(16));
    let figure = |value: Option<f64>| value.map_or(String::new(), |v| format!("{v:.3}"));
    let share = |value: Option<f64>| value.map_or(String::new(), |v| format!("{:.1} %", 100.0 * v));
    for (name, s) in groups(pages, by).into_iter().filter(|(_, s)| s.pages >= MIN_PAGES) {
        let cells = [
            figure(s.precision),
            figure(s.recall),
            figure(s.f),
            figure(s.token_f),
            share(s.bad),
            share(s.with),
            share(s.without),
            figure(s.snippet_f),
            share(s.title),
            share(s.author),
            share(s.date),
            share(s.pictures),
        ];
        let _ = writeln!(
            out,
            "| {name} | {} | {} | {} | {} |",
            s.pages,
            s.texts,
            cells.join(" | "),
            s.errors
        );
    }
    out
}

/// The text with what stands between its marks made new.
pub(crate) fn put_between_marks(text: &str, table: &str) -> Option<String> {
    const MARKS: [&str; 2] = ["<!-- measured -->\n", "<!-- /measured -->\n"];
    let (before, rest) = text.split_once(MARKS[0])?;
    let (_, after) = rest.split_once(MARKS[1])?;
    Some(format!("{before}{}{table}{}{after}", MARKS[0], MARKS[1]))
}

/// The version of the engine, which is not this runner's.
pub(crate) fn engine_version() -> &'static str {
    let manifest = include_str!("../../../Cargo.toml");
    let line = manifest.lines().find_map(|line| line.strip_prefix("version = \""));
    line.map_or("", |version| version.trim_end_matches('"'))
}
