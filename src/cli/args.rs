//! The grammar of the command line, and what is said when it is not followed.

use super::failure::Failure;
use super::language::{Language, Message};
use clap::error::{ContextKind, ContextValue, ErrorKind};
use clap::{ArgAction, Args, FromArgMatches, Parser, Subcommand, ValueEnum};
use qingdu::ImageLinks;
use std::path::PathBuf;

/// Finds the article in a page and keeps it as a plain file.
#[derive(Debug, Parser)]
#[command(name = "qingdu", version, disable_help_subcommand = true)]
#[command(disable_help_flag = true, disable_version_flag = true)]
pub(super) struct Arguments {
    #[command(subcommand)]
    pub(super) command: Command,
    /// Says what there is, and ends.
    #[arg(short, long, global = true, action = ArgAction::Help)]
    help: Option<bool>,
    /// Says which version this is, and ends.
    #[arg(short = 'V', long, action = ArgAction::Version)]
    version: Option<bool>,
}

#[derive(Debug, Subcommand)]
pub(super) enum Command {
    /// Finds the article in a page.
    Extract(Extract),
    /// Shows a saved file.
    Show(Show),
    /// Checks saved files, and names each fault with its line.
    Check(Check),
}

#[derive(Debug, Args)]
pub(super) struct Extract {
    /// The page as HTML in any charset; without it, or with -, the standard input. Several are the
    /// pages of one article in their order, and are joined.
    #[arg(value_name = "FILE")]
    pub(super) files: Vec<PathBuf>,
    /// Address of the page, or of the first: what relative links stand against.
    #[arg(long, conflicts_with = "ndjson", allow_hyphen_values = true)]
    pub(super) url: Option<String>,
    /// When it was saved, in milliseconds since 1970-01-01 UTC; now, if left out.
    #[arg(long, value_name = "MS", conflicts_with = "ndjson", allow_hyphen_values = true)]
    pub(super) saved: Option<String>,
    /// timestamped (if left out), markdown, obsidian, html, text or json.
    #[arg(long, value_enum, hide_possible_values = true, conflicts_with = "ndjson")]
    pub(super) format: Option<Format>,
    #[command(flatten)]
    pub(super) images: Images,
    /// Takes what there is where the page does not look like an article.
    #[arg(long)]
    pub(super) force: bool,
    /// Tells on the standard error what was left out and why; with --ndjson, in the answers.
    #[arg(long)]
    pub(super) trace: bool,
    #[command(flatten)]
    pub(super) output: Output,
    /// Reads {"id","url","html"} line by line and answers each with a line, on all cores.
    #[arg(long, conflicts_with = "images")]
    pub(super) ndjson: bool,
}

#[derive(Debug, Args)]
pub(super) struct Show {
    /// The saved file; with -, the standard input.
    pub(super) file: PathBuf,
    /// text (if left out), html, markdown, obsidian, timestamped or json.
    #[arg(long, value_enum, hide_possible_values = true)]
    pub(super) format: Option<Format>,
    #[command(flatten)]
    pub(super) images: Images,
    #[command(flatten)]
    pub(super) output: Output,
}

#[derive(Debug, Args)]
pub(super) struct Check {
    /// The saved files; - is the standard input.
    #[arg(required = true, value_name = "FILE")]
    pub(super) files: Vec<PathBuf>,
}

#[derive(Debug, Args)]
pub(super) struct Images {
    /// Addresses of pictures: proxy or original; if left out, proxy, or what the saved file has.
    #[arg(long, value_enum, hide_possible_values = true)]
    images: Option<Links>,
}

#[derive(Debug, Args)]
pub(super) struct Output {
    /// Writes here, not to the standard output; in a folder, under the article's own name.
    #[arg(short, long = "output", value_name = "OUT")]
    pub(super) output: Option<PathBuf>,
    /// Replaces a file that is already there.
    #[arg(long, requires = "output")]
    pub(super) overwrite: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum Format {
    Timestamped,
    Markdown,
    Obsidian,
    Html,
    Text,
    Json,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
enum Links {
    Proxy,
    Original,
}

impl Images {
    pub(super) fn links(&self, otherwise: ImageLinks) -> ImageLinks {
        match self.images {
            None => otherwise,
            Some(Links::Proxy) => ImageLinks::Proxy,
            Some(Links::Original) => ImageLinks::Original,
        }
    }
}

/// Reads the command line; help and version come back as the text to print.
pub(super) fn parse(language: Language) -> Result<Arguments, Result<String, Failure>> {
    let command = super::help::translated(language);
    let matches = command.try_get_matches().map_err(|error| match error.kind() {
        ErrorKind::DisplayHelp | ErrorKind::DisplayVersion => Ok(error.to_string()),
        _ => Err(failure(&error)),
    })?;
    Arguments::from_arg_matches(&matches).map_err(|error| Err(failure(&error)))
}

/// Says in one line what clap says in several.
fn failure(error: &clap::Error) -> Failure {
    let about = |kind| match error.get(kind) {
        Some(ContextValue::String(text)) => option_name(text),
        Some(ContextValue::Strings(texts)) => {
            texts.iter().map(|t| option_name(t)).collect::<Vec<_>>().join(", ")
        }
        _ => String::new(),
    };
    let argument = about(ContextKind::InvalidArg);
    let value = about(ContextKind::InvalidValue);
    match error.kind() {
        ErrorKind::UnknownArgument => Failure::usage(Message::UnknownArgument, [argument]),
        ErrorKind::InvalidSubcommand => {
            Failure::usage(Message::UnknownCommand, [about(ContextKind::InvalidSubcommand)])
        }
        ErrorKind::MissingSubcommand | ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => {
            Failure::usage(Message::MissingCommand, [])
        }
        ErrorKind::MissingRequiredArgument => Failure::usage(Message::MissingArgument, [argument]),
        ErrorKind::InvalidValue if value.is_empty() => {
            Failure::usage(Message::MissingValue, [argument])
        }
        ErrorKind::InvalidValue | ErrorKind::ValueValidation => {
            Failure::usage(Message::BadValue, [argument, value])
        }
        ErrorKind::ArgumentConflict => {
            Failure::usage(Message::Conflict, [argument, about(ContextKind::PriorArg)])
        }
        _ => Failure::usage(Message::WrongUsage, []),
    }
}

/// `--url <URL>` as `--url`; `<FILE>` stays.
fn option_name(text: &str) -> String {
    text.split_once(" <").map_or(text, |(name, _)| name).to_owned()
}
