//! `qingdu show`: a saved file in another form.

use super::args::{Format, Show};
use super::extract::read;
use super::failure::{Failure, Name};
use super::result::ArticleResult;
use qingdu::timestamped;
use std::io::{Error, ErrorKind};
use std::path::Path;

pub(super) fn run(arguments: &Show) -> Result<(), Failure> {
    let (_, text) = read_text(&arguments.file)?;
    let saved = timestamped::read(&text);
    let result = ArticleResult {
        article: &saved.article,
        notices: &[],
        pages: None,
        // A file that does not say when it was saved has no better instant than the first.
        saved: saved.saved.unwrap_or_default(),
        format: arguments.format.unwrap_or(Format::Text),
        links: arguments.images.links(saved.links),
    };
    result.put(&arguments.output)
}

/// The text of a saved file, and what messages call it.
pub(super) fn read_text(path: &Path) -> Result<(Name<'_>, String), Failure> {
    let file = Some(path).filter(|path| *path != Path::new("-"));
    let name = file.map_or(Name::StandardInput, Name::File);
    let text = read(file)
        .and_then(|bytes| String::from_utf8(bytes).map_err(|_| Error::from(ErrorKind::InvalidData)))
        .map_err(|error| Failure::read(name, &error))?;
    Ok((name, text))
}
