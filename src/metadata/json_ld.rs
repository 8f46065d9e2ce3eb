//! Reads the page's JSON-LD: <https://www.w3.org/TR/json-ld11/> as far as news pages use it.
//!
//! No context is fetched. A graph is flattened, references by `@id` are followed, and what the
//! nodes say is asked for by role: the article, the page around it, the site.

use super::declared::Declared;
use super::json_value::{MAX_NODES, Value, parse_leniently};
use std::cell::RefCell;

/// How far a value is followed into lists, objects and references.
const MAX_HOPS: u8 = 6;

/// What a node is to the page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Role {
    /// The article itself.
    Article,
    /// The page that holds it.
    Page,
    /// Whatever it is.
    Any,
}

/// All nodes of the page's JSON-LD.
#[derive(Debug, Default)]
pub(super) struct JsonLd {
    nodes: Vec<Value>,
    /// The article nodes, the one that names this page first.
    articles: Vec<usize>,
    /// What types at any depth say.
    pub(super) declared: Declared,
}

impl JsonLd {
    /// Parses all scripts; one that is beyond repair is left out. `address` is the page's own.
    pub(super) fn parse<'a>(scripts: impl Iterator<Item = &'a str>, address: &str) -> Self {
        let mut nodes = Vec::new();
        let declared = RefCell::default();
        for script in scripts {
            if let Some(value) = parse_leniently(script, &declared) {
                flatten(value, &mut nodes, 0);
            }
        }
        let mut articles: Vec<usize> = (0..nodes.len())
            .filter(|&i| nodes.get(i).is_some_and(|n: &Value| n.is_a(is_article)))
            .collect();
        // Stable: among nodes that name the page alike the first stays first.
        articles.sort_by_key(|&i| nodes.get(i).map(|n| std::cmp::Reverse(claim(n, address))));
        Self { nodes, articles, declared: declared.into_inner() }
    }

    /// The nodes of a role, best first.
    fn nodes(&self, role: Role) -> Vec<&Value> {
        let articles = || self.articles.iter().filter_map(|&i| self.nodes.get(i));
        match role {
            Role::Article => {
                // Others may repeat the article, but teasers of other articles are not it.
                let headline = articles().find_map(|n| n.get("headline")).and_then(Value::text);
                let same = |n: &&Value| {
                    n.get("headline").and_then(Value::text).is_none_or(|h| Some(h) == headline)
                };
                articles().filter(same).collect()
            }
            Role::Page => self.nodes.iter().filter(|n| n.is_a(is_page)).collect(),
            Role::Any => self.nodes.iter().collect(),
        }
    }

    /// The first non-empty text under one of `keys`.
    pub(super) fn text(&self, role: Role, keys: &[&str]) -> Option<&str> {
        let nodes = self.nodes(role);
        keys.iter().find_map(|key| nodes.iter().find_map(|n| n.get(key).and_then(Value::text)))
    }

    /// Names of the people or outlets under the first of `keys` that has any.
    pub(super) fn names(&self, role: Role, keys: &[&str]) -> Vec<String> {
        let mut names = Vec::new();
        for node in self.nodes(role) {
            for value in keys.iter().filter_map(|key| node.get(key)) {
                self.push_names(value, &mut names, 0);
                if !names.is_empty() {
                    return names;
                }
            }
        }
        names
    }

    /// The name of the site's own node.
    pub(super) fn site(&self) -> Option<&str> {
        let site = self.nodes.iter().filter(|n| n.is_a(|t| t == "WebSite"));
        site.filter_map(|n| n.get("name")).find_map(Value::text)
    }

    /// Addresses of the article's pictures.
    pub(super) fn images(&self) -> Vec<String> {
        let mut images = Vec::new();
        for (role, key) in [(Role::Article, "image"), (Role::Page, "primaryImageOfPage")] {
            for value in self.nodes(role).iter().filter_map(|n| n.get(key)) {
                self.push_addresses(value, &mut images, 0);
            }
        }
        images
    }

    fn push_names(&self, value: &Value, names: &mut Vec<String>, hops: u8) {
        if hops > MAX_HOPS {
            return;
        }
        match value {
            Value::Nothing => {}
            Value::Text(text) => names.push(text.clone()),
            Value::List(values) => values.iter().for_each(|v| self.push_names(v, names, hops + 1)),
            Value::Object(_) => {
                let part = |key| value.get(key).and_then(Value::text);
                if let Some(name) = value.get("name") {
                    self.push_names(name, names, hops + 1);
                } else if let (Some(given), Some(family)) = (part("givenName"), part("familyName"))
                {
                    names.push(format!("{given} {family}"));
                } else if let Some(node) = self.resolve(value) {
                    self.push_names(node, names, hops + 1);
                }
            }
        }
    }

    fn push_addresses(&self, value: &Value, images: &mut Vec<String>, hops: u8) {
        if hops > MAX_HOPS {
            return;
        }
        match value {
            Value::Nothing => {}
            Value::Text(text) => images.push(text.trim().to_owned()),
            Value::List(list) => list.iter().for_each(|v| self.push_addresses(v, images, hops + 1)),
            Value::Object(_) => {
                if let Some(address) = value.get("url").or_else(|| value.get("contentUrl")) {
                    self.push_addresses(address, images, hops + 1);
                } else if let Some(node) = self.resolve(value) {
                    self.push_addresses(node, images, hops + 1);
                }
            }
        }
    }

    /// The node that a bare reference stands for.
    fn resolve(&self, reference: &Value) -> Option<&Value> {
        let id = reference.get("@id")?.text()?;
        let named = |n: &&Value| n.get("@id").and_then(Value::text) == Some(id);
        self.nodes.iter().filter(named).find(|n| *n != reference && n.get("@type").is_some())
    }
}

/// How plainly a node says that it is about this page.
fn claim(node: &Value, address: &str) -> u8 {
    let place = |value: &Value| value.text().map(str::to_owned);
    let page = node.get("mainEntityOfPage");
    let addresses = [
        node.get("url").and_then(place),
        node.get("@id").and_then(place),
        page.and_then(place),
        page.and_then(|p| p.get("@id")).and_then(place),
    ];
    let bare = |a: &str| -> String {
        let a = a.split(['?', '#']).next().unwrap_or("");
        a.trim_start_matches("https:").trim_start_matches("http:").trim_end_matches('/').to_owned()
    };
    let here = !address.is_empty() && addresses.iter().flatten().any(|a| bare(a) == bare(address));
    u8::from(here) * 2 + u8::from(node.get("headline").is_some())
}

fn flatten(value: Value, nodes: &mut Vec<Value>, hops: u8) {
    if nodes.len() >= MAX_NODES || hops > MAX_HOPS {
        return;
    }
    match value {
        Value::List(values) => {
            for value in values {
                flatten(value, nodes, hops + 1);
            }
        }
        Value::Object(mut fields) => {
            let mut inner = Vec::new();
            fields.retain_mut(|(key, value)| {
                let is_graph = key == "@graph";
                if is_graph {
                    inner.push(std::mem::replace(value, Value::Nothing));
                } else if matches!(
                    key.as_str(),
                    "mainEntity" | "mainEntityOfPage" | "author" | "publisher"
                ) {
                    inner.push(value.clone());
                }
                !is_graph
            });
            nodes.push(Value::Object(fields));
            for value in inner {
                flatten(value, nodes, hops + 1);
            }
        }
        Value::Nothing | Value::Text(_) => {}
    }
}

pub(super) fn is_article(kind: &str) -> bool {
    kind.ends_with("Article")
        || kind.ends_with("Posting") && kind != "JobPosting"
        || kind == "Report"
}

fn is_page(kind: &str) -> bool {
    kind.ends_with("Page")
}
