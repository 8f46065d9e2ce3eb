//! Reads the scripts of JSON-LD into values, leniently, and keeps what is asked for.

use super::declared::Declared;
use super::entities::unescape;
use serde::de::{DeserializeSeed, Deserializer, MapAccess, SeqAccess, Visitor};
use std::cell::RefCell;
use std::fmt;

/// The only keys that are read. Of the rest no text is copied.
#[rustfmt::skip]
const KEYS: &[&str] = &[
    "@type", "@id", "@graph", "headline", "alternativeHeadline", "name", "givenName", "familyName",
    "author", "creator", "datePublished", "dateCreated", "uploadDate", "dateModified", "publisher",
    "image", "primaryImageOfPage", "url", "contentUrl", "inLanguage", "description",
    "mainEntityOfPage", "mainEntity", "articleBody",
];
/// A page's graph has tens of nodes.
pub(super) const MAX_NODES: usize = 500;

/// A JSON value without the keys that nobody asks for.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Value {
    Nothing,
    Text(String),
    List(Vec<Value>),
    Object(Vec<(String, Value)>),
}

impl Value {
    pub(super) fn get(&self, key: &str) -> Option<&Self> {
        let Self::Object(fields) = self else { return None };
        fields.iter().find(|(name, value)| name == key && *value != Self::Nothing).map(|(_, v)| v)
    }

    pub(super) fn text(&self) -> Option<&str> {
        match self {
            Self::Text(text) if !text.trim().is_empty() => Some(text.trim()),
            Self::List(values) => values.iter().find_map(Self::text),
            _ => None,
        }
    }

    /// The names of its types, without the vocabulary's address.
    fn types(&self) -> impl Iterator<Item = &str> {
        self.get("@type").into_iter().flat_map(type_names)
    }

    pub(super) fn is_a(&self, test: fn(&str) -> bool) -> bool {
        self.types().any(test)
    }
}

fn type_names(value: &Value) -> impl Iterator<Item = &str> {
    let values = match value {
        Value::List(values) => values.as_slice(),
        value => std::slice::from_ref(value),
    };
    values.iter().filter_map(Value::text).filter_map(|t| t.rsplit(['/', '#', ':']).next())
}

/// Reads a value; what it declares at any depth is noted on the way.
#[derive(Clone, Copy)]
struct Reader<'a> {
    declared: &'a RefCell<Declared>,
    /// Whether anybody asks for the value itself.
    is_kept: bool,
}

impl<'de> DeserializeSeed<'de> for Reader<'_> {
    type Value = Value;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Value, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Reader<'_> {
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
        Ok(if self.is_kept { Value::Text(unescape(text).into_owned()) } else { Value::Nothing })
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Value, A::Error> {
        let mut values = Vec::new();
        while let Some(value) = seq.next_element_seed(self)? {
            if self.is_kept && values.len() < MAX_NODES {
                values.push(value);
            }
        }
        Ok(Value::List(values))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Value, A::Error> {
        let mut fields = Vec::new();
        while let Some(key) = map.next_key::<String>()? {
            if key == "isAccessibleForFree" {
                self.declared.borrow_mut().note_access(&map.next_value::<serde_json::Value>()?);
                continue;
            }
            let is_type = key == "@type";
            let is_kept = is_type || self.is_kept && KEYS.contains(&key.as_str());
            let value = map.next_value_seed(Reader { is_kept, ..self })?;
            if is_type {
                type_names(&value).for_each(|name| self.declared.borrow_mut().note_type(name));
            }
            if is_kept {
                fields.push((key, value));
            }
        }
        Ok(Value::Object(fields))
    }
}

/// Parses a script; if that fails, once more after [`repair`].
pub(super) fn parse_leniently(script: &str, declared: &RefCell<Declared>) -> Option<Value> {
    let first = |text: &str| -> Option<Value> {
        // Text after the first value is ignored: stray semicolons and comment marks.
        let reader = Reader { declared, is_kept: true };
        reader.deserialize(&mut serde_json::Deserializer::from_str(text)).ok()
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
