//! The comparison as Markdown.

use super::{Comparison, Engine, times};
use crate::pages::Half;
use crate::report;
use crate::score::{By, PageScore, Summary, groups, summarize};
use std::fmt::Write;

/// The sets that have a text as gold and are large enough.
const HEADLINE: [&str; 6] = ["fundus", "fundus_old", "scrapinghub", "zh_wced", "daniel", "wcxb"];
/// What the top README shows of them.
const SHORT: [&str; 5] = ["fundus", "scrapinghub", "zh_wced", "daniel", "wcxb"];

/// One figure of every engine: of which pages, and which.
struct Column {
    head: String,
    has: Box<dyn Fn(&PageScore) -> bool>,
    figure: fn(&Summary) -> Cell,
}

/// A figure as it is shown, and as it is compared; nothing to compare where it is no quality.
struct Cell(String, Option<f64>);

fn column(
    head: impl Into<String>,
    figure: fn(&Summary) -> Cell,
    has: impl Fn(&PageScore) -> bool + 'static,
) -> Column {
    Column { head: head.into(), has: Box::new(has), figure }
}

fn figure(value: Option<f64>) -> Cell {
    Cell(value.map_or(String::new(), |v| format!("{v:.3}")), value)
}

fn share(value: Option<f64>) -> Cell {
    Cell(value.map_or(String::new(), |v| format!("{:.1} %", 100.0 * v)), value)
}

fn f_and_bad(s: &Summary) -> Cell {
    let Some((f, bad)) = s.f.zip(s.bad) else { return Cell(String::new(), None) };
    Cell(format!("{f:.3} {:.0} %", 100.0 * bad), Some(f))
}

fn facts(s: &Summary) -> Cell {
    let shares = [s.title, s.author, s.date, s.pictures];
    if shares.iter().all(Option::is_none) {
        return Cell(String::new(), None);
    }
    let shares = shares.map(|share| format!("{:.0}", 100.0 * share.unwrap_or_default()));
    Cell(shares.join(" / "), None)
}

/// Chinese pages of the sets that have texts to compare with.
fn is_chinese(page: &PageScore) -> bool {
    page.language == "zh" && HEADLINE.contains(&page.place.set.as_str())
}

/// The columns of the sets, and of all Chinese pages; of one half of them, where one is given.
fn headline(sets: &[&'static str], half: Option<Half>) -> Vec<Column> {
    let is_in = move |page: &PageScore| half.is_none_or(|half| page.half == half);
    let of = |set: &'static str| move |page: &PageScore| page.place.set == set && is_in(page);
    let mut columns: Vec<Column> =
        sets.iter().map(|set| column(*set, f_and_bad, of(set))).collect();
    columns.push(column("all Chinese", f_and_bad, move |page| is_chinese(page) && is_in(page)));
    if sets.len() == HEADLINE.len() {
        columns.push(column("snippets", |s| figure(s.snippet_f), of("trafilatura")));
        columns.push(column("facts on fundus", facts, of("fundus")));
    }
    columns
}

impl Comparison {
    /// What there would be if one knew, page by page, whom of the others to ask.
    fn oracle(&self) -> Vec<PageScore> {
        let (own, others) = self.engines.split_at(self.own);
        let quality = |page: &PageScore| page.text.map_or(0.0, |text| text.shingle_f);
        let best = |i: usize| {
            let pages = others.iter().map(|other| &other.pages[i]);
            let best = pages.max_by(|a, b| quality(a).total_cmp(&quality(b)))?.clone();
            let (none, nothing) = (None, None);
            let best = PageScore { title: none, author: none, date: none, pictures: None, ..best };
            Some(PageScore { snippets: nothing, ..best })
        };
        (0..own[0].pages.len()).filter_map(best).collect()
    }

    fn cells(&self, columns: &[Column]) -> Vec<Vec<Cell>> {
        let mut rows: Vec<Vec<Cell>> =
            self.engines.iter().map(|engine| row(&engine.pages, columns)).collect();
        for column in 0..columns.len() {
            let rounded = |cell: &Cell| cell.1.map_or(-1.0, |v| (v * 1e3).round());
            let best = rows.iter().map(|row| rounded(&row[column])).fold(0.0, f64::max);
            for row in &mut rows {
                let cell = &mut row[column];
                if rounded(cell) >= best && cell.1.is_some() {
                    cell.0 = format!("**{}**", cell.0);
                }
            }
        }
        rows
    }

    /// A row for each engine, and for those that are missing.
    fn by_engine(&self, columns: &[Column]) -> String {
        let heads = columns.iter().map(|column| {
            let pages: Vec<&PageScore> =
                self.engines[0].pages.iter().filter(|page| (column.has)(page)).collect();
            let texts = summarize(&pages).texts;
            format!("{} ({})", column.head, if texts > 0 { texts } else { pages.len() })
        });
        let mut out = line("engine", heads);
        out += &"|---".repeat(columns.len() + 1);
        out += "|\n";
        for (engine, cells) in self.engines.iter().zip(self.cells(columns)) {
            out += &line(&engine.label(), cells.into_iter().map(|cell| cell.0));
        }
        for (name, _) in &self.missing {
            out += &line(&format!("{name}: not measured"), columns.iter().map(|_| String::new()));
        }
        let oracle = row(&self.oracle(), columns);
        out + &line("*the best of the others, page by page*", oracle.into_iter().map(|c| c.0))
    }

    /// A row for each column, for tables that would grow too wide.
    fn by_group(&self, columns: &[Column]) -> String {
        let mut out = line("", self.engines.iter().map(|engine| engine.name.clone()));
        out += &"|---".repeat(self.engines.len() + 1);
        out += "|\n";
        let cells = self.cells(columns);
        for (i, column) in columns.iter().enumerate() {
            out += &line(&column.head, cells.iter().map(|cells| cells[i].0.clone()));
        }
        out
    }

    /// A column for each group that has the figure.
    fn groups(&self, by: By, wanted: fn(&Summary) -> Cell) -> Vec<Column> {
        let groups = groups(&self.engines[0].pages, by).into_iter();
        let groups = groups.filter(|(_, s)| wanted(s).1.is_some());
        let make = |(name, s): (String, Summary)| {
            let head = format!("{name} ({})", if s.texts > 0 { s.texts } else { s.pages });
            column(head, wanted, move |page| by.name(page) == name)
        };
        groups.map(make).collect()
    }
}

impl Engine {
    fn label(&self) -> String {
        format!("{} {}", self.name, self.version)
    }
}

fn row(pages: &[PageScore], columns: &[Column]) -> Vec<Cell> {
    let of = |column: &Column| {
        let pages: Vec<&PageScore> = pages.iter().filter(|page| (column.has)(page)).collect();
        (column.figure)(&summarize(&pages))
    };
    columns.iter().map(of).collect()
}

fn line(head: &str, cells: impl Iterator<Item = String>) -> String {
    format!("| {head} | {} |\n", cells.collect::<Vec<_>>().join(" | "))
}

/// What the top README shows.
pub(crate) fn short_table(comparison: &Comparison) -> String {
    format!("Measured on {}.\n\n{}", comparison.date, comparison.by_engine(&headline(&SHORT, None)))
}

/// The committed page.
pub(crate) fn page(comparison: &Comparison) -> String {
    let mut out = format!("{}\nMeasured on {}.", include_str!("page.md"), comparison.date);
    for (name, why) in &comparison.missing {
        let _ = write!(out, " {name} is missing: {why}.");
    }
    out += "\n\n";
    out += &comparison.by_engine(&headline(&HEADLINE, None));
    for half in [Half::A, Half::B] {
        let _ = write!(out, "\n## Half {half:?} of the sites\n\n");
        out += &comparison.by_engine(&headline(&HEADLINE, Some(half)));
    }
    let f: fn(&Summary) -> Cell = |s| figure(s.f);
    let _ = write!(out, "\n## F by set\n\n{}", comparison.by_group(&comparison.groups(By::Set, f)));
    let _ = write!(
        out,
        "\n## F by language\n\n{}",
        comparison.by_group(&comparison.groups(By::Lang, f))
    );
    let _ =
        write!(out, "\n## F by kind\n\n{}", comparison.by_group(&comparison.groups(By::Kind, f)));
    let snippets = comparison.groups(By::Set, |s| share(s.with));
    let _ = write!(out, "\n## Snippets that must appear\n\n{}", comparison.by_group(&snippets));
    let snippets = comparison.groups(By::Set, |s| share(s.without));
    let _ = write!(out, "\n## Snippets that must not\n\n{}", comparison.by_group(&snippets));
    let _ = write!(out, "\n## Facts\n\n{}", comparison.by_group(&fact_columns()));
    let _ = write!(out, "\n## Time\n\n{}", times(comparison));
    out += "\n# All figures of Qingdu\n";
    out + &report::all_groups(&comparison.engines[0].pages)
}

fn fact_columns() -> Vec<Column> {
    type Pages = (&'static str, fn(&PageScore) -> bool);
    type Fact = (&'static str, fn(&Summary) -> Cell);
    const PAGES: [Pages; 3] = [
        ("fundus", |page| page.place.set == "fundus"),
        ("Chinese", |page| page.language == "zh"),
        ("all pages", |_| true),
    ];
    const FACTS: [Fact; 4] = [
        ("title", |s| share(s.title)),
        ("author", |s| share(s.author)),
        ("date", |s| share(s.date)),
        ("pictures", |s| share(s.pictures)),
    ];
    let facts = PAGES.iter().flat_map(|pages| FACTS.iter().map(move |fact| (pages, fact)));
    facts.map(|(pages, fact)| column(format!("{}: {}", pages.0, fact.0), fact.1, pages.1)).collect()
}

fn times(comparison: &Comparison) -> String {
    let mut out = format!(
        "Median of a page of {}: in turns, the shortest of each page, for those in Rust; one pass for the others.\n\n\
         | engine | ms |\n|---|---|\n",
        times::SETS.join(" and "),
    );
    for engine in &comparison.engines {
        let note = if engine.in_turns { "" } else { ", one pass" };
        let _ = writeln!(out, "| {} | {:.1}{note} |", engine.label(), engine.ms);
    }
    out
}
