//! Writes an article as a timestamped file.

use super::canonical::canonical;
use super::date::{write_date, write_day};
use super::dateline::is_byline;
use super::head::stored_address;
use super::links::picture_link;
use super::spacing::{composed, is_media, one_line};
use super::title::{clean_title, escape_title};
use crate::article::{Article, Direction, LeadImage};
use crate::options::ImageLinks;
use crate::sanitize::{SafeElement, SafeNode, safe_url};

/// The file's text. `saved` is the instant of saving, in milliseconds since 1970-01-01 UTC.
pub fn write(article: &Article, saved: i64, links: ImageLinks) -> String {
    let mut out = head(article, saved);
    out.push('\n');
    let start = out.len();
    let mut writer = Writer { out, links };
    let context = Context { language: article.language.as_deref(), direction: article.direction };
    writer.body(article, context, start);
    let mut out = writer.out;
    if out.len() == start {
        // The body is a line that begins with a block tag, even where there is nothing to say.
        out.push_str("<p></p>");
    }
    out.push('\n');
    out
}

/// The first three lines, which all Markdown formats share.
pub(crate) fn head(article: &Article, saved: i64) -> String {
    let saved = saved.max(0);
    let url = article.url.as_deref();
    let mut title = clean_title(&article.title);
    if !title.chars().any(|c| !crate::dom::text::is_space(c)) {
        let day = article.published.map_or(saved, |published| published.ms);
        let url = url.and_then(safe_url);
        let host = url.as_ref().and_then(|u| u.host_str()).unwrap_or("");
        let day = write_day(day).unwrap_or_default();
        title = if host.is_empty() { day } else { format!("{host} {day}") };
    }
    let url = url.and_then(stored_address).unwrap_or_default();
    format!("<!--{saved}-->\n[{}]({url})\n------\n", escape_title(&title))
}

/// Blocks as HTML in the form of the file: one line, no attributes but the format's.
pub(crate) fn body_html(nodes: &[SafeNode], links: ImageLinks) -> String {
    let mut writer = Writer { out: String::new(), links };
    writer.nodes(nodes, Context { language: None, direction: Direction::Ltr });
    writer.out
}

/// What holds where the writer stands, and needs no saying again.
#[derive(Clone, Copy)]
struct Context<'a> {
    language: Option<&'a str>,
    direction: Direction,
}

struct Writer {
    out: String,
    links: ImageLinks,
}

impl Writer {
    fn body(&mut self, article: &Article, context: Context<'_>, start: usize) {
        self.dateline(article);
        let body = canonical(article.body.nodes());
        if let Some(lead) = &article.lead_image {
            self.opened(start, |writer| writer.lead(lead));
        }
        let (first, rest) = body.split_at_checked(1).unwrap_or_default();
        self.opened(start, |writer| writer.nodes(first, context));
        self.nodes(rest, context);
    }

    /// Puts a figure's `div` around a picture that would open the line: Markdown takes a line
    /// for HTML by its first tag, and `img` is not one of those.
    fn opened(&mut self, start: usize, write: impl FnOnce(&mut Self)) {
        let is_first = self.out.len() == start;
        let before = self.out.len();
        write(self);
        let is_media = ["<img", "<video", "<audio"]
            .iter()
            .any(|tag| self.out.get(before..).is_some_and(|new| new.starts_with(tag)));
        if is_first && is_media {
            self.out.insert_str(before, "<div>");
            self.out.push_str("</div>");
        }
    }

    fn dateline(&mut self, article: &Article) {
        let date = article.published.and_then(write_date);
        let byline = article.byline.as_deref().map(one_line).filter(|b| !b.is_empty());
        // Alone, a byline that reads as a date would become one, and a long one text.
        let byline = byline.filter(|b| date.is_some() || is_byline(b));
        if date.is_none() && byline.is_none() {
            return;
        }
        self.out.push_str("<div><i>");
        if let Some(byline) = &byline {
            self.text(byline);
        }
        if byline.is_some() && date.is_some() {
            self.out.push_str("<br>");
        }
        self.out.push_str(&date.unwrap_or_default());
        self.out.push_str("</i></div>");
    }

    fn lead(&mut self, lead: &LeadImage) {
        let Some(url) = safe_url(&lead.url) else { return };
        let caption = lead.caption.as_deref().map(one_line).filter(|c| !c.is_empty());
        self.out.push_str("<img");
        self.picture(url.as_str(), lead.alt.as_deref(), caption.as_deref());
        self.out.push('>');
        if let Some(caption) = caption {
            self.caption(&caption);
        }
    }

    fn caption(&mut self, caption: &str) {
        self.out.push_str("<div><small style=\"color: #999;\">");
        self.text(caption);
        self.out.push_str("</small></div>");
    }

    fn nodes(&mut self, nodes: &[SafeNode], context: Context<'_>) {
        for node in nodes {
            match node {
                SafeNode::Text(text) => self.text(text),
                SafeNode::Element(element) => self.element(element, context, None),
            }
        }
    }

    /// `caption` is the one of the figure around it.
    fn element(&mut self, element: &SafeElement, context: Context<'_>, caption: Option<&str>) {
        match element.tag() {
            "br" => self.out.push_str("<br />"),
            "hr" => self.out.push_str("<hr>"),
            "figure" => self.figure(element, context),
            tag if is_media(tag) => self.media(element, context, caption),
            tag => {
                self.out.push('<');
                self.out.push_str(tag);
                for (name, value) in element.attributes() {
                    if !matches!(name, "lang" | "dir") {
                        self.attribute(name, value);
                    }
                }
                let inner = self.language_and_direction(element, context);
                self.out.push('>');
                if caption.is_some() {
                    element.children().iter().filter_map(SafeNode::as_element).for_each(|child| {
                        self.element(child, inner, caption);
                    });
                } else {
                    self.nodes(element.children(), inner);
                }
                self.out.push_str("</");
                self.out.push_str(tag);
                self.out.push('>');
            }
        }
    }

    /// One picture stands beside its caption; anything else is held together by a `div`.
    fn figure(&mut self, figure: &SafeElement, context: Context<'_>) {
        let parts: Vec<&SafeElement> =
            figure.children().iter().filter_map(SafeNode::as_element).collect();
        let (caption, content): (Vec<_>, Vec<_>) =
            parts.into_iter().partition(|part| part.tag() == "figcaption");
        let caption =
            caption.first().and_then(|c| c.children().first()).and_then(SafeNode::as_text);
        let is_bare = matches!(content.as_slice(), [one] if is_media(one.tag()));
        if !is_bare {
            self.out.push_str("<div>");
        }
        for part in content {
            let is_picture = is_media(part.tag()) || part.tag() == "a";
            self.element(part, context, caption.filter(|_| is_picture));
        }
        if let Some(caption) = caption {
            self.caption(caption);
        }
        if !is_bare {
            self.out.push_str("</div>");
        }
    }

    fn media(&mut self, element: &SafeElement, context: Context<'_>, caption: Option<&str>) {
        let source = element.attribute("src").unwrap_or("");
        match element.tag() {
            "img" => {
                self.out.push_str("<img");
                self.picture(source, element.attribute("alt"), caption);
            }
            "video" => {
                self.out.push_str("<video");
                if let Some(poster) = element.attribute("poster") {
                    self.attribute("poster", &picture_link(poster, self.links));
                }
                self.attribute("src", source);
                self.out.push_str(" width=\"100%\" controls");
            }
            _ => {
                self.out.push_str("<audio");
                self.attribute("src", source);
                self.out.push_str(" controls");
            }
        }
        self.language_and_direction(element, context);
        self.out.push('>');
        if element.tag() != "img" {
            self.out.push_str("</");
            self.out.push_str(element.tag());
            self.out.push('>');
        }
    }

    /// The attributes of a picture: the order is `src`, `alt`, `width`.
    fn picture(&mut self, source: &str, alt: Option<&str>, caption: Option<&str>) {
        self.attribute("src", &picture_link(source, self.links));
        let alt = alt.map(one_line).filter(|alt| {
            !alt.is_empty() && !caption.is_some_and(|caption| caption.contains(alt.as_str()))
        });
        if let Some(alt) = alt {
            self.attribute("alt", &alt);
        }
        self.out.push_str(" width=\"100%\"");
    }

    /// Writes `lang` and `dir` where they differ from what holds already.
    fn language_and_direction<'a>(
        &mut self,
        element: &'a SafeElement,
        mut context: Context<'a>,
    ) -> Context<'a> {
        if let Some(language) = element.attribute("lang") {
            if !context.language.is_some_and(|around| around.eq_ignore_ascii_case(language)) {
                self.attribute("lang", language);
            }
            context.language = Some(language);
        }
        let direction = match element.attribute("dir") {
            Some("ltr") => Direction::Ltr,
            Some("rtl") => Direction::Rtl,
            Some(auto) => {
                self.attribute("dir", auto);
                return context;
            }
            None => return context,
        };
        if direction != context.direction {
            self.attribute("dir", if direction == Direction::Rtl { "rtl" } else { "ltr" });
        }
        context.direction = direction;
        context
    }

    fn attribute(&mut self, name: &str, value: &str) {
        self.out.push(' ');
        self.out.push_str(name);
        self.out.push_str("=\"");
        for c in composed(value).chars() {
            match c {
                '"' => self.out.push_str("&quot;"),
                c => self.push_escaped(c),
            }
        }
        self.out.push('"');
    }

    fn text(&mut self, text: &str) {
        for c in composed(text).chars() {
            self.push_escaped(c);
        }
    }

    fn push_escaped(&mut self, c: char) {
        match c {
            '&' => self.out.push_str("&amp;"),
            '<' => self.out.push_str("&lt;"),
            '>' => self.out.push_str("&gt;"),
            '\n' => self.out.push_str("&#10;"),
            c => self.out.push(c),
        }
    }
}
