//! Figures as tables, for a terminal and for the committed page.

use crate::peers::{PEERS, SETS};
use crate::score::{By, PageScore, Summary, groups, summarize};
use std::collections::BTreeMap;
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

/// The committed page: this engine beside the others, then all its figures.
pub(crate) fn page(pages: &[PageScore]) -> String {
    let sets: BTreeMap<String, Summary> = groups(pages, By::Set).into_iter().collect();
    let empty = Summary::default();
    let set = |name: &str| sets.get(name).unwrap_or(&empty);
    let is_compared = |p: &&PageScore| p.language == "zh" && SETS.contains(&p.place.set.as_str());
    let chinese: Vec<&PageScore> = pages.iter().filter(is_compared).collect();

    let mut out = format!(
        "# Quality on the corpus\n\n\
         Written by `cargo run --release -p corpus -- score --write`; engine {}. F is the F1 of runs of four\n\
         tokens (a Chinese character is a token), then the share of pages with a token F1 under 0.5.\n\
         Facts are right titles, authors, dates and pictures on fundus, in per cent. The corpus is\n\
         other people's pages and not in this repository. Figures of other engines are those of their\n\
         versions of November 2026 on the same pages by the same rules.\n\n",
        engine_version(),
    );
    let count = |name: &str| set(name).texts;
    let heads: Vec<String> = SETS.iter().map(|name| format!("{name} {}", count(name))).collect();
    let _ = writeln!(
        out,
        "| engine | {} | snippets {} | Chinese {} | facts |\n|{}",
        heads.join(" | "),
        set("trafilatura").pages,
        summarize(&chinese).texts,
        "---|".repeat(SETS.len() + 4),
    );
    let mut cells: Vec<String> = SETS
        .iter()
        .map(|name| {
            let s = set(name);
            format!("**{:.3}** {:.0} %", s.f.unwrap_or_default(), 100.0 * s.bad.unwrap_or_default())
        })
        .collect();
    cells.push(format!("**{:.3}**", set("trafilatura").snippet_f.unwrap_or_default()));
    cells.push(format!("**{:.3}**", summarize(&chinese).f.unwrap_or_default()));
    let news = set("fundus");
    let facts = [news.title, news.author, news.date, news.pictures];
    let facts = facts.map(|share| format!("{:.0}", 100.0 * share.unwrap_or_default()));
    cells.push(format!("**{}**", facts.join(" / ")));
    let _ = writeln!(out, "| **qingdu** | {} |", cells.join(" | "));
    for peer in &PEERS {
        let mut cells: Vec<String> =
            peer.f.iter().zip(peer.bad).map(|(f, bad)| format!("{f:.3} {bad} %")).collect();
        cells.extend([format!("{:.3}", peer.snippet_f), format!("{:.3}", peer.chinese)]);
        cells.push(peer.facts.map(|share| share.to_string()).join(" / "));
        let _ = writeln!(out, "| {} | {} |", peer.name, cells.join(" | "));
    }
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

/// The version of the engine, which is not this runner's.
pub(crate) fn engine_version() -> &'static str {
    let manifest = include_str!("../../../Cargo.toml");
    let line = manifest.lines().find_map(|line| line.strip_prefix("version = \""));
    line.map_or("", |version| version.trim_end_matches('"'))
}
