//! Holds an article against what its case says that it must be.

use super::case::{Case, Must};
use super::markup;
use qingdu::{Article, Direction, ExtractError, Extraction, Precision, Timestamp};

/// What is wrong with the outcome, line by line; nothing where all is as it must be.
pub(crate) fn faults(case: &Case, outcome: &Result<Extraction, ExtractError>) -> Vec<String> {
    match (outcome, &case.facts.expect) {
        (Err(error), Some(code)) => {
            let got = (error.code(), error.reason());
            let expected = (code.as_str(), case.facts.reason.as_deref());
            (got != expected)
                .then(|| format!("refused as {got:?}, not {expected:?}"))
                .into_iter()
                .collect()
        }
        (Err(error), None) => vec![format!("refused: {error}")],
        (Ok(found), Some(code)) => {
            vec![format!("not refused ({code}): found {:?}", found.article.title)]
        }
        (Ok(found), None) => match &case.facts.must {
            Some(must) => {
                let mut faults = article_faults(&found.article, must);
                faults.extend(notice_faults(found, must));
                faults
            }
            None => vec!["case.toml has neither [must] nor expect".to_owned()],
        },
    }
}

fn notice_faults(found: &Extraction, must: &Must) -> Option<String> {
    let is: Vec<String> = found
        .notices
        .iter()
        .map(|notice| serde_json::to_value(notice).expect("a name"))
        .map(|name| name.as_str().unwrap_or_default().to_owned())
        .collect();
    (is != must.notices).then(|| format!("notices are {is:?}, must be {:?}", must.notices))
}

fn article_faults(article: &Article, must: &Must) -> Vec<String> {
    let lead = article.lead_image.as_ref();
    let published = article.published.map(iso);
    let direction = match article.direction {
        Direction::Ltr => "ltr",
        Direction::Rtl => "rtl",
    };
    let fields = [
        ("title", must.title.as_deref(), Some(article.title.as_str())),
        ("byline", must.byline.as_deref(), article.byline.as_deref()),
        ("published", must.published.as_deref(), published.as_deref()),
        ("site_name", must.site_name.as_deref(), article.site_name.as_deref()),
        ("language", must.language.as_deref(), article.language.as_deref()),
        ("direction", must.direction.as_deref(), Some(direction)),
        ("url", must.url.as_deref(), article.url.as_deref()),
        ("lead_image", must.lead_image.as_deref(), lead.map(|l| l.url.as_str())),
        ("lead_caption", must.lead_caption.as_deref(), lead.and_then(|l| l.caption.as_deref())),
    ];
    let mut faults: Vec<String> = fields
        .into_iter()
        // The width of a blank is layout.
        .filter(|(_, must, is)| {
            must.is_some() && must.map(markup::collapse) != is.map(markup::collapse)
        })
        .map(|(name, must, is)| format!("{name} is {is:?}, must be {must:?}"))
        .collect();
    let text = markup::text(article.body.nodes());
    let has = |snippet: &String| text.contains(&markup::collapse(snippet));
    faults.extend(must.with.iter().filter(|s| !has(s)).map(|s| format!("lost: {s}")));
    faults.extend(must.without.iter().filter(|s| has(s)).map(|s| format!("kept: {s}")));
    faults
}

/// As `case.toml` writes it: an instant, or a day.
fn iso(timestamp: Timestamp) -> String {
    let instant = jiff::Timestamp::from_millisecond(timestamp.ms).expect("a year that has a name");
    match timestamp.precision {
        Precision::Second => instant.to_string(),
        Precision::Day => instant.strftime("%Y-%m-%d").to_string(),
    }
}
