//! Reads the page's JSON-LD: <https://www.w3.org/TR/json-ld11/> as far as news pages use it.
//!
//! No context is fetched. A graph is flattened, references by `@id` are followed, and what the
//! nodes say is asked for by role: the article, the page around it, the site.

use super::entities::unescape;
use serde::de::{Deserialize, Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};
use std::fmt;

/// The only keys that are read. The rest, article texts among it, is skipped without a copy.
#[rustfmt::skip]
const KEYS: &[&str] = &[
    "@type", "@id", "@graph", "headline", "alternativeHeadline", "name", "givenName", "familyName",
    "author", "creator", "datePublished", "dateCreated", "uploadDate", "dateModified", "publisher",
    "image", "primaryImageOfPage", "url", "contentUrl", "inLanguage", "description",
    "mainEntityOfPage", "mainEntity",
];
/// A page's graph has tens of nodes.
const MAX_NODES: usize = 500;
/// How far a value is followed into lists, objects and references.
const MAX_HOPS: u8 = 6;

/// A JSON value without the keys that nobody asks for.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Value {
    Nothing,
    Text(String),
    List(Vec<Value>),
    Object(Vec<(String, Value)>),
}

impl Value {
    fn get(&self, key: &str) -> Option<&Self> {
        let Self::Object(fields) = self else { return None };
        fields.iter().find(|(name, value)| name == key && *value != Self::Nothing).map(|(_, v)| v)
    }

    fn text(&self) -> Option<&str> {
        match self {
            Self::Text(text) if !text.trim().is_empty() => Some(text.trim()),
            Self::List(values) => values.iter().find_map(Self::text),
            _ => None,
        }
    }

    /// The names of its types, without the vocabulary's address.
    fn types(&self) -> impl Iterator<Item = &str> {
        let values = match self.get("@type") {
            Some(Self::List(values)) => values.as_slice(),
            Some(value) => std::slice::from_ref(value),
            None => &[],
        };
        values.iter().filter_map(Self::text).filter_map(|t| t.rsplit(['/', '#', ':']).next())
    }

    fn is_a(&self, test: fn(&str) -> bool) -> bool {
        self.types().any(test)
    }
}

impl<'de> Deserialize<'de> for Value {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(ValueVisitor)
    }
}

struct ValueVisitor;

impl<'de> Visitor<'de> for ValueVisitor {
    type Value = Value;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a JSON value")
    }

    fn visit_bool<E>(self, _: bool) -> Result<Value, E> {
        Ok(Value::Nothing)
    }

    fn visit_unit<E>(self) -> Result<Value, E> {
        Ok(Value::Nothing)
    }

    fn visit_i64<E>(self, number: i64) -> Result<Value, E> {
        Ok(Value::Text(number.to_string()))
    }

    fn visit_u64<E>(self, number: u64) -> Result<Value, E> {
        Ok(Value::Text(number.to_string()))
    }

    fn visit_f64<E>(self, _: f64) -> Result<Value, E> {
        Ok(Value::Nothing)
    }

    fn visit_str<E>(self, text: &str) -> Result<Value, E> {
        Ok(Value::Text(unescape(text).into_owned()))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Value, A::Error> {
        let mut values = Vec::new();
        while let Some(value) = seq.next_element()? {
            if values.len() < MAX_NODES {
                values.push(value);
            }
        }
        Ok(Value::List(values))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Value, A::Error> {
        let mut fields = Vec::new();
        while let Some(key) = map.next_key::<String>()? {
            if KEYS.contains(&key.as_str()) {
                fields.push((key, map.next_value()?));
            } else {
                map.next_value::<IgnoredAny>()?;
            }
        }
        Ok(Value::Object(fields))
    }
}

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
}

impl JsonLd {
    /// Parses all scripts; one that is beyond repair is left out. `address` is the page's own.
    pub(super) fn parse<'a>(scripts: impl Iterator<Item = &'a str>, address: &str) -> Self {
        let mut nodes = Vec::new();
        for script in scripts {
            if let Some(value) = parse_leniently(script) {
                flatten(value, &mut nodes, 0);
            }
        }
        let mut articles: Vec<usize> = (0..nodes.len())
            .filter(|&i| nodes.get(i).is_some_and(|n: &Value| n.is_a(is_article)))
            .collect();
        // Stable: among nodes that name the page alike the first stays first.
        articles.sort_by_key(|&i| nodes.get(i).map(|n| std::cmp::Reverse(claim(n, address))));
        Self { nodes, articles }
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

/// Parses a script; if that fails, once more after [`repair`].
fn parse_leniently(script: &str) -> Option<Value> {
    let first = |text: &str| -> Option<Value> {
        // Text after the first value is ignored: stray semicolons and comment marks.
        serde_json::Deserializer::from_str(text).into_iter().next()?.ok()
    };
    let start = script.find(['{', '['])?;
    let script = script.get(start..)?;
    first(script).or_else(|| first(&repair(script)))
}

/// Mends what pages get wrong: raw control characters and stray backslashes in strings, comments
/// and doubled or trailing commas between values.
fn repair(script: &str) -> String {
    let mut out = String::with_capacity(script.len());
    let mut characters = script.chars().peekable();
    let mut in_string = false;
    while let Some(c) = characters.next() {
        if !in_string {
            match c {
                '"' => in_string = true,
                ',' => {
                    while characters.next_if(|next| next.is_whitespace() || *next == ',').is_some()
                    {
                    }
                    if characters.peek().is_none_or(|next| matches!(next, '}' | ']')) {
                        continue;
                    }
                }
                '/' if characters.peek() == Some(&'*') => {
                    let mut previous = ' ';
                    for next in characters.by_ref() {
                        if previous == '*' && next == '/' {
                            break;
                        }
                        previous = next;
                    }
                    continue;
                }
                _ => {}
            }
            out.push(c);
            continue;
        }
        match c {
            '"' => in_string = false,
            '\\' => match characters.peek() {
                Some('"' | '\\' | '/' | 'b' | 'f' | 'n' | 'r' | 't' | 'u') => {
                    out.push(c);
                    out.extend(characters.next());
                    continue;
                }
                _ => continue,
            },
            c if c.is_control() => {
                out.push(' ');
                continue;
            }
            _ => {}
        }
        out.push(c);
    }
    out
}
