//! What the engine makes of a page, in the form that the referee takes.

use jiff::tz::Offset;
use qingdu::training::{self, Forest};
use qingdu::{Options, Precision, Snapshot, Timestamp};
use serde::{Deserialize, Serialize};
use std::time::Instant;

/// The output of an engine for one page.
#[derive(Debug, Default, Serialize, Deserialize)]
#[serde(default)]
pub(crate) struct Output {
    pub(crate) text: String,
    pub(crate) title: Option<String>,
    pub(crate) author: Option<String>,
    pub(crate) date: Option<String>,
    pub(crate) html: String,
    pub(crate) ms: f64,
    pub(crate) error: Option<String>,
}

/// Extracts a page and takes the time.
pub(crate) fn extract(
    html: &str,
    url: Option<&str>,
    forest: Option<&Forest>,
    force: bool,
) -> Output {
    // Some sets give a bare host for the address.
    let url = url.filter(|url| url.starts_with("http"));
    let started = Instant::now();
    let (snapshot, options) = (Snapshot { html, url }, Options { force, ..Options::default() });
    let result = match forest {
        Some(forest) => training::extract_with(&snapshot, &options, forest),
        None => qingdu::extract(&snapshot, &options),
    };
    let ms = started.elapsed().as_secs_f64() * 1e3;
    let (article, outlet, offset) = match result {
        Ok(extraction) => {
            (extraction.article, extraction.outlet_byline, extraction.published_offset)
        }
        Err(error) => {
            let error = format!("{} {}", error.code(), error.reason().unwrap_or_default());
            return Output { error: Some(error.trim().to_owned()), ms, ..Output::default() };
        }
    };
    let lead = article.lead_image.as_ref().map_or_else(String::new, |image| {
        format!("<img src=\"{}\">", image.url.replace('&', "&amp;").replace('"', "&quot;"))
    });
    Output {
        text: qingdu::render::text_body(&article, false),
        html: lead + &article.body.to_html(),
        date: article.published.and_then(|t| iso(t, offset)),
        title: Some(article.title).filter(|t| !t.is_empty()),
        author: article.byline.or(outlet),
        ms,
        error: None,
    }
}

fn iso(timestamp: Timestamp, offset: Option<i16>) -> Option<String> {
    let instant = jiff::Timestamp::from_millisecond(timestamp.ms).ok()?;
    let offset = Offset::from_seconds(i32::from(offset.unwrap_or(0)) * 60).ok()?;
    let instant = instant.display_with_offset(offset).to_string();
    match timestamp.precision {
        Precision::Second => Some(instant),
        Precision::Day => instant.split_once('T').map(|(day, _)| day.to_owned()),
    }
}
