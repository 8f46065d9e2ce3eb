//! The corpus on disc: pages and their gold.

use flate2::read::GzDecoder;
use scraper::{Html, Selector};
use serde::Deserialize;
use serde_json::Value;
use std::fs::{self, File};
use std::io::{self, Read};
use std::path::{Path, PathBuf};

/// What a page's gold says; sets differ in what they have.
#[derive(Debug, Deserialize)]
pub(crate) struct Gold {
    pub(crate) url: Option<String>,
    pub(crate) text: Option<String>,
    pub(crate) title: Option<String>,
    #[serde(default)]
    pub(crate) author: Value,
    pub(crate) date: Option<String>,
    pub(crate) lang: Option<String>,
    pub(crate) kind: Option<String>,
    /// The text opens with the headline.
    #[serde(default, rename = "gold_has_title")]
    pub(crate) has_title: bool,
    /// The gold is hardly in the page: no figures of the text are taken.
    #[serde(default)]
    pub(crate) suspect: bool,
    #[serde(default, deserialize_with = "or_empty")]
    pub(crate) with: Vec<String>,
    #[serde(default, deserialize_with = "or_empty")]
    pub(crate) without: Vec<String>,
    #[serde(default, deserialize_with = "or_empty")]
    pub(crate) images: Vec<Picture>,
}

/// A picture that belongs to the article.
#[derive(Debug, Deserialize)]
pub(crate) struct Picture {
    /// The addresses of its copies.
    pub(crate) urls: Vec<String>,
}

fn or_empty<'de, D, T>(deserializer: D) -> Result<Vec<T>, D::Error>
where
    D: serde::Deserializer<'de>,
    T: Deserialize<'de>,
{
    Ok(Option::deserialize(deserializer)?.unwrap_or_default())
}

/// A page's place in the corpus.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Place {
    pub(crate) set: String,
    pub(crate) id: String,
}

impl Place {
    /// Where an engine's output for the page lies in a folder of such.
    pub(crate) fn output(&self, folder: &Path) -> PathBuf {
        folder.join(&self.set).join(format!("{}.json", self.id))
    }
}

/// Which half of the corpus a page is in. All pages of a site are in one half, so that what is
/// learned in one can be tried in the other.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
pub(crate) enum Half {
    A,
    B,
}

/// A corpus: a folder of sets, each a folder of `<id>.html.gz` and `<id>.json.gz`.
#[derive(Debug)]
pub(crate) struct Corpus {
    root: PathBuf,
}

impl Corpus {
    /// Nothing where there is no such folder.
    pub(crate) fn open(root: &Path) -> Option<Self> {
        root.is_dir().then(|| Self { root: root.to_owned() })
    }

    /// All pages of the sets in order; of every set where none is named.
    pub(crate) fn places(&self, sets: &[String]) -> io::Result<Vec<Place>> {
        let mut places = Vec::new();
        let sets = if sets.is_empty() { self.sets()? } else { sets.to_vec() };
        for set in sets {
            for entry in fs::read_dir(self.root.join(&set))? {
                let name = entry?.file_name().to_string_lossy().into_owned();
                let name = name.strip_suffix(".gz").unwrap_or(&name);
                if let Some(id) = name.strip_suffix(".json") {
                    places.push(Place { set: set.clone(), id: id.to_owned() });
                }
            }
        }
        places.sort();
        Ok(places)
    }

    fn sets(&self) -> io::Result<Vec<String>> {
        let mut sets = Vec::new();
        for entry in fs::read_dir(&self.root)? {
            let entry = entry?;
            if entry.file_type()?.is_dir() {
                sets.push(entry.file_name().to_string_lossy().into_owned());
            }
        }
        Ok(sets)
    }

    pub(crate) fn html(&self, place: &Place) -> io::Result<String> {
        let bytes = self.read(place, "html")?;
        Ok(String::from_utf8_lossy(&bytes).into_owned())
    }

    pub(crate) fn gold(&self, place: &Place) -> io::Result<Gold> {
        Ok(serde_json::from_slice(&self.read(place, "json")?)?)
    }

    /// The site that a page is of. Where its gold has no address, the page itself may have; a page
    /// without any stands for a site of its own.
    pub(crate) fn site(&self, place: &Place, gold: &Gold) -> String {
        // Some sets give a bare host for the address.
        let of = |url: &str| {
            let whole = url::Url::parse(url).or_else(|_| url::Url::parse(&format!("http://{url}")));
            whole.ok()?.host_str().map(site)
        };
        let found = gold.url.as_deref().and_then(of);
        let found = found.or_else(|| of(&own_address(&self.html(place).ok()?)?));
        found.unwrap_or_else(|| place.id.clone())
    }

    /// What tells this corpus from another.
    pub(crate) fn name(&self) -> Vec<u8> {
        let root = self.root.canonicalize().unwrap_or_else(|_| self.root.clone());
        root.into_os_string().into_encoded_bytes()
    }

    fn read(&self, place: &Place, kind: &str) -> io::Result<Vec<u8>> {
        let plain = self.root.join(&place.set).join(format!("{}.{kind}", place.id));
        if plain.exists() {
            return fs::read(plain);
        }
        let packed = self.root.join(&place.set).join(format!("{}.{kind}.gz", place.id));
        let mut bytes = Vec::new();
        GzDecoder::new(File::open(packed)?).read_to_end(&mut bytes)?;
        Ok(bytes)
    }
}

impl Half {
    /// The half of a site's pages.
    pub(crate) fn of(site: &str) -> Self {
        if (fnv1a(site.as_bytes()) >> 32) & 1 == 0 { Self::A } else { Self::B }
    }
}

/// Which of so many parts of the corpus a site's pages are in.
pub(crate) fn fold(site: &str, folds: usize) -> usize {
    ((fnv1a(site.as_bytes()) >> 16) % folds as u64) as usize
}

/// A number for some bytes: the same on every machine and in every version.
pub(crate) fn fnv1a(bytes: &[u8]) -> u64 {
    bytes.iter().fold(0xcbf2_9ce4_8422_2325, |hash, byte| {
        (hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3_u64)
    })
}

/// The address that a page gives itself.
fn own_address(html: &str) -> Option<String> {
    let of = Selector::parse("link[rel=canonical], meta[property='og:url']").expect("a constant");
    let page = Html::parse_document(html);
    let mut given = page.select(&of).filter_map(|e| e.attr("href").or_else(|| e.attr("content")));
    given.find(|address| address.starts_with("http")).map(str::to_owned)
}

/// What names below a country's are divided by.
const GENERAL: [&str; 12] =
    ["ac", "ad", "co", "com", "edu", "go", "gob", "gov", "ne", "net", "or", "org"];

/// The name that a site is registered by: `news.bbc.co.uk` and `www.bbc.co.uk` are one site.
fn site(host: &str) -> String {
    let labels: Vec<&str> = host.split('.').collect();
    let is_country = labels.last().is_some_and(|l| l.len() == 2);
    let is_general = labels.iter().rev().nth(1).is_some_and(|l| GENERAL.contains(l));
    let kept = if is_country && is_general { 3 } else { 2 };
    labels[labels.len().saturating_sub(kept)..].join(".")
}

#[cfg(test)]
mod tests {
    use super::site;

    #[test]
    fn a_site_is_one_under_all_its_names() {
        assert_eq!(site("news.bbc.co.uk"), "bbc.co.uk");
        assert_eq!(site("www.lemonde.fr"), "lemonde.fr");
        assert_eq!(site("lemonde.fr"), "lemonde.fr");
    }
}
