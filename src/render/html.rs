//! One page of its own: everything but the pictures is in the file, and nothing in it can run.

use super::view::view;
use crate::article::{Article, Direction, Timestamp};
use crate::sanitize::{SafeHtml, is_language_tag, safe_url};
use crate::timestamped::date::{write_date, write_iso};
use crate::timestamped::links::original;
use crate::timestamped::title::clean_title;

/// What the page may load: pictures, films and sounds, and its own style.
const POLICY: &str = "default-src 'none'; img-src http: https: data:; media-src http: https:; \
    style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/// For eyes that read long texts, Chinese and Latin, by day and by night, on paper too.
const STYLE: &str = include_str!("page.css");

/// The article as a page.
pub fn html(article: &Article) -> String {
    let mut out = String::from("<!DOCTYPE html>\n<html");
    if let Some(language) = article.language.as_deref().filter(|l| is_language_tag(l)) {
        attribute(&mut out, "lang", language);
    }
    let direction = if article.direction == Direction::Rtl { "rtl" } else { "ltr" };
    attribute(&mut out, "dir", direction);
    out.push_str(
        ">\n<head>\n<meta charset=\"utf-8\">\n<meta http-equiv=\"Content-Security-Policy\"",
    );
    attribute(&mut out, "content", POLICY);
    out.push_str(
        ">\n<meta name=\"referrer\" content=\"no-referrer\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <meta name=\"color-scheme\" content=\"light dark\">\n<title>",
    );
    let title = clean_title(&article.title);
    let url = article.url.as_deref().and_then(safe_url);
    escaped(&mut out, &title);
    out.push_str("</title>\n");
    if let Some(url) = &url {
        out.push_str("<link rel=\"canonical\"");
        attribute(&mut out, "href", url.as_str());
        out.push_str(">\n");
    }
    out.push_str("<style>\n");
    out.push_str(STYLE);
    out.push_str("</style>\n</head>\n<body>\n<article>\n<h1>");
    if let Some(url) = &url {
        out.push_str("<a");
        attribute(&mut out, "href", url.as_str());
        out.push('>');
    }
    escaped(&mut out, &title);
    out.push_str(if url.is_some() { "</a></h1>\n" } else { "</h1>\n" });
    push_dateline(&mut out, article);
    push_lead(&mut out, article);
    out.push_str(&SafeHtml::rebuilt(view(&article.body)).to_html());
    out.push_str("\n</article>\n</body>\n</html>\n");
    out
}

fn push_dateline(out: &mut String, article: &Article) {
    let mut parts = Vec::new();
    for text in [&article.byline, &article.site_name].into_iter().flatten() {
        let mut part = String::new();
        escaped(&mut part, text);
        parts.push(part);
    }
    if let Some(published) = article.published {
        parts.extend(time(published));
    }
    if !parts.is_empty() {
        out.push_str("<p class=\"dateline\">");
        out.push_str(&parts.join(" · "));
        out.push_str("</p>\n");
    }
}

fn time(timestamp: Timestamp) -> Option<String> {
    let mut out = String::from("<time");
    attribute(&mut out, "datetime", &write_iso(timestamp)?);
    out.push('>');
    escaped(&mut out, &write_date(timestamp)?);
    out.push_str("</time>");
    Some(out)
}

fn push_lead(out: &mut String, article: &Article) {
    let Some(lead) = &article.lead_image else { return };
    let Some(url) = safe_url(&original(&lead.url)) else { return };
    out.push_str("<figure><img");
    attribute(out, "src", url.as_str());
    attribute(out, "alt", lead.alt.as_deref().unwrap_or(""));
    out.push('>');
    if let Some(caption) = &lead.caption {
        out.push_str("<figcaption>");
        escaped(out, caption);
        out.push_str("</figcaption>");
    }
    out.push_str("</figure>\n");
}

fn attribute(out: &mut String, name: &str, value: &str) {
    out.push(' ');
    out.push_str(name);
    out.push_str("=\"");
    escaped(out, value);
    out.push('"');
}

fn escaped(out: &mut String, text: &str) {
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            c if c.is_control() && c != '\n' => (),
            c => out.push(c),
        }
    }
}
