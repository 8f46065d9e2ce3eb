//! What goes wrong on the command line: one line for people, one number for programs.

use super::args::Extract;
use super::language::{Language, Message};
use qingdu::{ExtractError, JoinError, NoArticleReason};
use std::io::{self, ErrorKind};
use std::process::ExitCode;

/// Why a command ends without its result.
#[derive(Debug)]
pub(super) struct Failure {
    kind: Kind,
    message: Message,
    about: Vec<About>,
    /// What else would help, said behind the message.
    hint: Option<Message>,
}

/// The exit codes that are not 0, or a quiet end.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    /// No article was found, or a checked file has faults.
    NoArticle,
    WrongUsage,
    ReadOrWrite,
    /// Whoever read the output has seen enough.
    BrokenPipe,
}

/// What a message is about: words as they are, or words that have a translation.
#[derive(Debug)]
enum About {
    Text(String),
    Message(Message),
}

/// A file or a stream, as messages call it.
#[derive(Debug, Clone, Copy)]
pub(super) enum Name<'a> {
    File(&'a std::path::Path),
    StandardInput,
    StandardOutput,
}

impl Name<'_> {
    fn about(self) -> About {
        match self {
            Self::File(path) => About::Text(one_line(&path.display().to_string())),
            Self::StandardInput => About::Message(Message::StandardInput),
            Self::StandardOutput => About::Message(Message::StandardOutput),
        }
    }

    /// As part of a line of output.
    pub(super) fn text(self, language: Language) -> String {
        self.about().text(language)
    }
}

impl About {
    fn text(&self, language: Language) -> String {
        match self {
            Self::Text(text) => text.clone(),
            Self::Message(message) => message.text(language, &[]),
        }
    }
}

/// A message is one line, whatever the name of a file holds.
fn one_line(text: &str) -> String {
    text.chars().map(|c| if c.is_control() { '\u{fffd}' } else { c }).collect()
}

impl Failure {
    pub(super) fn usage(message: Message, about: impl IntoIterator<Item = String>) -> Self {
        let about = about.into_iter().map(|text| About::Text(one_line(&text))).collect();
        Self { kind: Kind::WrongUsage, message, about, hint: None }
    }

    /// Checked files have faults, which were told one by one.
    pub(super) fn faults() -> Self {
        Self { kind: Kind::NoArticle, message: Message::HasFaults, about: Vec::new(), hint: None }
    }

    pub(super) fn read(name: Name<'_>, error: &io::Error) -> Self {
        Self::io(Message::CannotRead, name, error)
    }

    pub(super) fn write(name: Name<'_>, error: &io::Error) -> Self {
        if error.kind() == ErrorKind::AlreadyExists {
            let about = vec![name.about()];
            return Self {
                kind: Kind::ReadOrWrite,
                message: Message::AlreadyThere,
                about,
                hint: None,
            };
        }
        Self::io(Message::CannotWrite, name, error)
    }

    fn io(message: Message, name: Name<'_>, error: &io::Error) -> Self {
        let kind = match error.kind() {
            ErrorKind::BrokenPipe => Kind::BrokenPipe,
            _ => Kind::ReadOrWrite,
        };
        let reason = match error.kind() {
            ErrorKind::NotFound => About::Message(Message::NotFound),
            ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem => {
                About::Message(Message::NotAllowed)
            }
            ErrorKind::IsADirectory => About::Message(Message::IsFolder),
            ErrorKind::NotADirectory => About::Message(Message::NotFolder),
            ErrorKind::InvalidFilename | ErrorKind::InvalidInput => {
                About::Message(Message::BadName)
            }
            ErrorKind::StorageFull | ErrorKind::QuotaExceeded => About::Message(Message::DiscFull),
            ErrorKind::InvalidData => About::Message(Message::NotText),
            _ => About::Text(error.to_string()),
        };
        Self { kind, message, about: vec![name.about(), reason], hint: None }
    }

    /// Why a page gave no article. A bad address is the user's, not the page's.
    pub(super) fn extract(name: Name<'_>, error: ExtractError, page: &Extract) -> Self {
        let message = match error {
            ExtractError::BadUrl => return Self::usage(Message::BadUrl, page.url.clone()),
            ExtractError::NotHtml => Message::NotHtml,
            ExtractError::EmptyPage => Message::EmptyPage,
            ExtractError::NoArticle(NoArticleReason::TooShort) => Message::TooShort,
            ExtractError::NoArticle(NoArticleReason::LinkList) => Message::LinkList,
            ExtractError::NoArticle(NoArticleReason::Product) => Message::Product,
            ExtractError::NoArticle(NoArticleReason::Wall) => Message::Wall,
            ExtractError::NoArticle(NoArticleReason::ErrorPage) => Message::ErrorPage,
            // Reasons to come have at least their own words.
            _ => Message::NoArticle,
        };
        let about = vec![name.about(), About::Text(error.to_string())];
        let would_help = matches!(error, ExtractError::NoArticle(_)) && !page.force;
        let hint = would_help.then_some(Message::AddForce);
        Self { kind: Kind::NoArticle, message, about, hint }
    }

    /// Why the pages of an article do not join.
    pub(super) fn join(name: Name<'_>, error: JoinError) -> Self {
        let message = match error {
            JoinError::AnotherArticle => Message::AnotherArticle,
            JoinError::NothingNew => Message::NothingNew,
            _ => Message::NoArticle,
        };
        let about = vec![name.about(), About::Text(error.to_string())];
        Self { kind: Kind::NoArticle, message, about, hint: None }
    }

    /// The line for people; nothing to say where nobody reads any more.
    pub(super) fn line(&self, language: Language) -> Option<String> {
        let about: Vec<String> = self.about.iter().map(|a| a.text(language)).collect();
        let hint = self.hint.map_or_else(String::new, |hint| hint.text(language, &[]));
        (self.kind != Kind::BrokenPipe).then(|| self.message.text(language, &about) + &hint)
    }

    pub(super) fn exit_code(&self) -> ExitCode {
        match self.kind {
            Kind::BrokenPipe => ExitCode::SUCCESS,
            Kind::NoArticle => ExitCode::from(1),
            Kind::WrongUsage => ExitCode::from(2),
            Kind::ReadOrWrite => ExitCode::from(3),
        }
    }
}
