//! The outlet: its name, and the names that it goes by.

use super::json_ld::Role;
use super::names::fold_tight;
use super::page::Page;
use crate::dom::text::collapse;

type Source = fn(&Page<'_>) -> Option<String>;

/// Where the outlet's name is looked for; the first that has one wins.
const NAME: &[(&str, Source)] = &[
    ("og:site_name", |p| p.meta("og:site_name").map(str::to_owned)),
    ("publisher of the article in JSON-LD", |p| {
        p.ld.names(Role::Article, &["publisher"]).into_iter().next()
    }),
    ("WebSite in JSON-LD", |p| p.ld.site().map(str::to_owned)),
    ("application-name", application_name),
    ("publisher of anything in JSON-LD", |p| {
        p.ld.names(Role::Any, &["publisher"]).into_iter().next()
    }),
    ("publisher metas", |p| {
        p.first_meta(&["publisher", "dc.publisher", "dcterms.publisher", "citation_journal_title"])
            .map(str::to_owned)
    }),
];

/// What outlets add to their name when they sign.
#[rustfmt::skip]
const DESKS: &[&str] = &[
    "news", "online", "staff", "newsroom", "desk", "newsdesk", "webdesk", "editors", "editorial",
    "editorialteam", "team", "redaktion", "redaction", "redaccion", "redazione", "redacao",
    "redacja", "редакция", "编辑部", "編輯部", "编辑", "編集部", "新闻", "新聞", "报道", "綜合報導",
];

/// The outlet's name and everything else that it calls itself.
#[derive(Debug, Default)]
pub(super) struct Site {
    pub(super) name: Option<String>,
    /// Folded, without spaces; host labels among them.
    aliases: Vec<String>,
}

impl Site {
    pub(super) fn read(page: &Page<'_>) -> Self {
        let mut names: Vec<String> = NAME.iter().filter_map(|(_, source)| source(page)).collect();
        for name in &mut names {
            *name = collapse(name);
        }
        names.retain(|name| is_name(name));
        let mut aliases: Vec<String> = names.iter().map(|n| fold_tight(n)).collect();
        if let Some(host) = page.url.and_then(|url| url.host_str()) {
            let host = host.trim_start_matches("www.");
            aliases.push(fold_tight(host));
            // The label before the public suffix is the longest as a rule.
            aliases.extend(host.split('.').max_by_key(|label| label.len()).map(fold_tight));
        }
        aliases.retain(|alias| !alias.is_empty());
        Self { name: names.into_iter().next(), aliases }
    }

    /// Whether a text is one of the outlet's names and nothing else.
    pub(super) fn is_called(&self, text: &str) -> bool {
        let folded = fold_tight(text);
        !folded.is_empty()
            && self.aliases.iter().any(|alias| {
                folded.strip_prefix(alias.as_str()).is_some_and(|rest| {
                    rest.is_empty() || alias.len() >= 3 && DESKS.contains(&rest)
                })
            })
    }

    /// Whether a text has one of the names in it, or is a part of one.
    pub(super) fn is_named_in(&self, text: &str) -> bool {
        let folded = fold_tight(text);
        folded.len() >= 3
            && self
                .aliases
                .iter()
                .any(|a| a.len() >= 3 && (folded.contains(a.as_str()) || a.contains(&folded)))
    }
}

/// The name of the application, unless the page puts its headline there.
fn application_name(page: &Page<'_>) -> Option<String> {
    let name = page.first_meta(&["application-name", "apple-mobile-web-app-title"])?;
    let titles = [page.meta("og:title"), page.document.title()];
    let is_title = titles.iter().flatten().any(|title| fold_tight(title) == fold_tight(name));
    (!is_title).then(|| name.to_owned())
}

/// Neither an address nor a whole sentence.
fn is_name(text: &str) -> bool {
    !text.is_empty()
        && text.chars().count() <= 80
        && !text.starts_with("http")
        && !text.starts_with('@')
}
