//! One folder of `tests/fixtures`: a page, and what must come out of it.

use qingdu::{ExtractError, Extraction, Options, Snapshot};
use serde::Deserialize;
use std::fs;
use std::path::{Path, PathBuf};

/// A folder of `tests/fixtures`.
#[derive(Debug)]
pub(crate) struct Case {
    pub(crate) name: String,
    pub(crate) folder: PathBuf,
    pub(crate) html: String,
    pub(crate) facts: Facts,
}

/// `case.toml`. A key that is not known is a mistake, and is told.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Facts {
    pub(crate) url: Option<String>,
    /// What the case is about, in one sentence.
    pub(crate) why: String,
    pub(crate) lang: String,
    /// The instant of saving.
    pub(crate) saved: i64,
    /// What is still wrong, where the case is known to fail.
    #[serde(default)]
    pub(crate) known_failure: String,
    /// The code of the error, for a page to refuse, and its reason.
    pub(crate) expect: Option<String>,
    pub(crate) reason: Option<String>,
    pub(crate) must: Option<Must>,
}

/// What the article must say, whatever else changes.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(crate) struct Must {
    pub(crate) title: Option<String>,
    pub(crate) byline: Option<String>,
    pub(crate) published: Option<String>,
    pub(crate) site_name: Option<String>,
    pub(crate) language: Option<String>,
    pub(crate) direction: Option<String>,
    pub(crate) url: Option<String>,
    pub(crate) lead_image: Option<String>,
    pub(crate) lead_caption: Option<String>,
    /// What the reader is told about the page.
    pub(crate) notices: Vec<String>,
    pub(crate) with: Vec<String>,
    pub(crate) without: Vec<String>,
}

/// Where the cases are.
pub(crate) fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures")
}

/// All cases by name.
pub(crate) fn all() -> Vec<Case> {
    let entries = fs::read_dir(root()).expect("tests/fixtures is there");
    let mut folders: Vec<PathBuf> = entries
        .map(|entry| entry.expect("it can be listed").path())
        .filter(|p| p.is_dir())
        .collect();
    folders.sort();
    let cases: Vec<Case> = folders.into_iter().map(Case::load).collect();
    assert!(!cases.is_empty(), "tests/fixtures holds no case");
    cases
}

impl Case {
    fn load(folder: PathBuf) -> Self {
        let name = folder.file_name().expect("a folder has a name").to_string_lossy().into_owned();
        let read = |file: &str| {
            fs::read_to_string(folder.join(file)).unwrap_or_else(|e| panic!("{name}/{file}: {e}"))
        };
        let facts =
            toml::from_str(&read("case.toml")).unwrap_or_else(|e| panic!("{name}/case.toml: {e}"));
        let html = String::from_utf8_lossy(&fs::read(folder.join("page.html")).expect("a page"))
            .into_owned();
        Self { name, folder, html, facts }
    }

    pub(crate) fn snapshot(&self) -> Snapshot<'_> {
        Snapshot { html: &self.html, url: self.facts.url.as_deref() }
    }

    pub(crate) fn extract(&self) -> Result<Extraction, ExtractError> {
        qingdu::extract(&self.snapshot(), &Options::default())
    }
}
