//! CommonMark with the tables and the strike-through of GFM.

mod block;
pub(crate) mod escape;
pub(crate) mod flanking;
mod inline;

use crate::article::{Article, LeadImage};
use crate::options::ImageLinks;
use crate::render::view::view;
use crate::sanitize::{SafeHtml, SafeNode, safe_url};
use crate::timestamped::canonical::canonical;
use crate::timestamped::date::write_date;
use crate::timestamped::links::picture_link;
use crate::timestamped::spacing::one_line;
use block::Blocks;
use escape::Flavour;
use inline::Inline;

pub(crate) use escape::address;

/// The article as Markdown, under the same three lines that head a timestamped file.
pub fn markdown(article: &Article, saved: i64, links: ImageLinks) -> String {
    let head = crate::timestamped::head(article, saved);
    format!("{head}\n{}\n", content(article, links, Flavour::CommonMark, true))
}

/// Dateline, lead picture and text. Where the dateline stands elsewhere it is left out.
pub(super) fn content(
    article: &Article,
    links: ImageLinks,
    flavour: Flavour,
    has_dateline: bool,
) -> String {
    let mut parts = Vec::new();
    if has_dateline {
        let date = article.published.and_then(write_date);
        let byline = article.byline.as_deref().map(one_line);
        let lines = [byline, date].into_iter().flatten().filter(|line| !line.is_empty());
        let lines: Vec<String> = lines.map(|line| emphasized(&line, links, flavour)).collect();
        parts.push(lines.join("\\\n"));
    }
    parts.extend(article.lead_image.as_ref().and_then(|lead| lead_image(lead, links, flavour)));
    let body = SafeHtml::rebuilt(canonical(article.body.nodes()));
    parts.push(Blocks { links, flavour }.render(&view(&body)));
    parts.retain(|part| !part.is_empty());
    parts.join("\n\n")
}

fn emphasized(text: &str, links: ImageLinks, flavour: Flavour) -> String {
    let mut inline = Inline::new(links, flavour);
    inline.emphasized(&[SafeNode::Text(text.to_owned())]);
    inline.out
}

fn lead_image(lead: &LeadImage, links: ImageLinks, flavour: Flavour) -> Option<String> {
    let link = picture_link(safe_url(&lead.url)?.as_str(), links);
    let caption = lead.caption.as_deref().map(one_line).filter(|c| !c.is_empty());
    let alt = lead.alt.as_deref().map(one_line).unwrap_or_default();
    let mut inline = Inline::new(links, flavour);
    inline.picture(&link, &alt);
    if let Some(caption) = caption {
        inline.out.push_str("\\\n");
        inline.emphasized(&[SafeNode::Text(caption)]);
    }
    Some(inline.out)
}
