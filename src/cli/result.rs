//! An article in the form and at the place that are asked for.

use super::args::{Format, Output};
use super::failure::{Failure, Name};
use super::output;
use qingdu::{Article, ImageLinks, Notice, Pages, render, timestamped};
use serde::Serialize;
use std::io::{self, Write};

/// What a command ends with.
#[derive(Debug)]
pub(super) struct ArticleResult<'a> {
    pub(super) article: &'a Article,
    pub(super) notices: &'a [Notice],
    pub(super) pages: Option<&'a Pages>,
    pub(super) saved: i64,
    pub(super) format: Format,
    pub(super) links: ImageLinks,
}

/// An article as JSON, and what is to be known of it where there is something.
#[derive(Debug, Serialize)]
struct Told<'a> {
    #[serde(flatten)]
    article: &'a Article,
    #[serde(skip_serializing_if = "<[_]>::is_empty")]
    notices: &'a [Notice],
    #[serde(skip_serializing_if = "Option::is_none")]
    pages: Option<&'a Pages>,
}

impl ArticleResult<'_> {
    /// Writes it where it is wanted. In a folder it gets the product's own name, which is told.
    pub(super) fn put(&self, to: &Output) -> Result<(), Failure> {
        let text = self.text();
        let Some(path) = to.output.as_deref() else { return print(&text) };
        if !path.is_dir() {
            return output::write_file(path, text.as_bytes(), to.overwrite)
                .map_err(|error| Failure::write(Name::File(path), &error));
        }
        let path = path.join(self.file_name());
        output::write_file(&path, text.as_bytes(), to.overwrite)
            .map_err(|error| Failure::write(Name::File(&path), &error))?;
        print(&format!("{}\n", path.display()))
    }

    fn text(&self) -> String {
        let Self { article, notices, pages, saved, format, links } = *self;
        match format {
            Format::Timestamped => timestamped::write(article, saved, links),
            Format::Markdown => render::markdown(article, saved, links),
            Format::Obsidian => render::obsidian(article, saved, links),
            Format::Html => render::html(article),
            Format::Text => render::text(article),
            // An article holds strings, numbers and lists: it always serializes.
            Format::Json => {
                let told = Told { article, notices, pages };
                serde_json::to_string_pretty(&told).unwrap_or_default() + "\n"
            }
        }
    }

    fn file_name(&self) -> String {
        let name = qingdu::file_name(self.article, self.saved);
        let stem = name.strip_suffix(".md").unwrap_or(&name);
        let extension = match self.format {
            Format::Timestamped | Format::Markdown | Format::Obsidian => "md",
            Format::Html => "html",
            Format::Text => "txt",
            Format::Json => "json",
        };
        format!("{stem}.{extension}")
    }
}

pub(super) fn print(text: &str) -> Result<(), Failure> {
    let mut out = io::stdout().lock();
    out.write_all(text.as_bytes())
        .and_then(|()| out.flush())
        .map_err(|error| Failure::write(Name::StandardOutput, &error))
}
