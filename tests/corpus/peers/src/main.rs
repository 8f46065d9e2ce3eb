//! Runs one of the other extractors in Rust: a page a line goes in, what it finds comes out.
//!
//! The first line out says the version; then each line in is a page `{"html", "url"}`, and each line
//! out what the engine makes of it. `run.py` and `run.mjs` do the same for the others.

#![allow(
    clippy::disallowed_methods,
    reason = "a measuring tool: it reads a clock and its arguments"
)]

use serde::{Deserialize, Serialize};
use std::io::{self, BufRead, Write};
use std::panic;
use std::process::ExitCode;
use std::time::Instant;

#[derive(Debug, Deserialize)]
struct Page {
    html: String,
    /// Absolute, where there is one.
    url: Option<String>,
}

/// What an engine finds. Its text is taken from the HTML by whoever reads this.
#[derive(Debug, Default, Serialize)]
struct Found {
    title: Option<String>,
    author: Option<String>,
    date: Option<String>,
    html: String,
    ms: f64,
    error: Option<String>,
}

type Extract = fn(&str, Option<&str>) -> Result<Found, String>;

fn main() -> ExitCode {
    let name = std::env::args().nth(1).unwrap_or_default();
    let extract: Extract = match name.as_str() {
        "dom_smoothie" => dom_smoothie,
        "legible" => legible,
        "libreadability" => libreadability,
        "rs-trafilatura" => rs_trafilatura,
        "trafilatura" => trafilatura,
        _ => return ExitCode::from(2),
    };
    // What it panics with is told as the page's error.
    panic::set_hook(Box::new(|_| {}));
    match serve(&name, extract) {
        Ok(()) => ExitCode::SUCCESS,
        Err(_) => ExitCode::FAILURE,
    }
}

fn serve(name: &str, extract: Extract) -> io::Result<()> {
    let mut out = io::stdout().lock();
    writeln!(out, "{}", serde_json::json!({ "version": version(name) }))?;
    out.flush()?;
    for line in io::stdin().lock().lines() {
        let page: Page = serde_json::from_str(&line?)?;
        writeln!(out, "{}", serde_json::to_string(&measure(extract, &page))?)?;
        out.flush()?;
    }
    Ok(())
}

fn measure(extract: Extract, page: &Page) -> Found {
    let started = Instant::now();
    let found = panic::catch_unwind(|| extract(&page.html, page.url.as_deref()));
    let ms = started.elapsed().as_secs_f64() * 1e3;
    let found = found.unwrap_or_else(|_| Err("panicked".to_owned()));
    let found = found.unwrap_or_else(|error| Found { error: Some(error), ..Found::default() });
    Found { ms, ..found }
}

/// The version that the lock file names.
fn version(name: &str) -> &'static str {
    let head = format!("name = \"{name}\"\nversion = \"");
    let lock = include_str!("../Cargo.lock");
    let version = lock.split_once(&head).and_then(|(_, rest)| rest.split_once('"'));
    version.map_or("", |(version, _)| version)
}

fn dom_smoothie(html: &str, url: Option<&str>) -> Result<Found, String> {
    let article = dom_smoothie::Readability::new(html, url, None)
        .and_then(|mut page| page.parse())
        .map_err(|error| error.to_string())?;
    Ok(Found {
        title: Some(article.title),
        author: article.byline,
        date: article.published_time,
        html: article.content.to_string(),
        ..Found::default()
    })
}

fn legible(html: &str, url: Option<&str>) -> Result<Found, String> {
    let article = legible::parse(html, url, None).map_err(|error| error.to_string())?;
    Ok(Found {
        title: Some(article.title),
        author: article.byline,
        date: article.published_time,
        html: article.content,
        ..Found::default()
    })
}

fn libreadability(html: &str, url: Option<&str>) -> Result<Found, String> {
    let article = libreadability::extract(html, url).map_err(|error| error.to_string())?;
    Ok(Found {
        title: Some(article.title),
        author: Some(article.byline),
        date: Some(article.published_time),
        html: article.content,
        ..Found::default()
    })
}

fn rs_trafilatura(html: &str, url: Option<&str>) -> Result<Found, String> {
    let options = rs_trafilatura::Options {
        url: url.map(str::to_owned),
        include_images: true,
        ..rs_trafilatura::Options::default()
    };
    let found =
        rs_trafilatura::extract_with_options(html, &options).map_err(|error| error.to_string())?;
    Ok(Found {
        title: found.metadata.title,
        author: found.metadata.author,
        date: found.metadata.date.map(|date| date.to_rfc3339()),
        html: found.content_html.unwrap_or_default(),
        ..Found::default()
    })
}

fn trafilatura(html: &str, url: Option<&str>) -> Result<Found, String> {
    let mut options = trafilatura::Options::default().with_images(true).with_fallback(true);
    options.original_url = url.and_then(|url| url::Url::parse(url).ok());
    let found = trafilatura::extract(html, &options).map_err(|error| error.to_string())?;
    Ok(Found {
        title: Some(found.metadata.title),
        author: Some(found.metadata.author),
        date: found.metadata.date.map(|date| date.to_string()),
        html: found.content_html,
        ..Found::default()
    })
}
