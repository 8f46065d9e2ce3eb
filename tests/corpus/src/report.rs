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
