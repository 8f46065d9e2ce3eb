//! The allow-list: the only place where [`SafeHtml`] is made.
//!
//! A tree passes three walls: the lists in [`policy`] (with the content model, so that the tree can
//! be written and read back as it is), the serializer, which escapes everything, and ammonia, whose
//! answer must be the same bytes. Where it is not, the page found a way that we do not know, and
//! gets plain text.

mod policy;
mod serialize;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

pub(crate) use policy::{is_language_tag, safe_url};

/// Untrusted markup as a tree: what a page, a saved file or a message says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum RawNode {
    Text(String),
    Element(RawElement),
}

/// An untrusted element.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(crate) struct RawElement {
    pub(crate) tag: String,
    pub(crate) attributes: Vec<(String, String)>,
    pub(crate) children: Vec<RawNode>,
}

impl RawNode {
    pub(crate) fn text(text: impl Into<String>) -> Self {
        Self::Text(text.into())
    }

    pub(crate) fn element(tag: &str, children: Vec<Self>) -> Self {
        Self::Element(RawElement { tag: tag.to_owned(), attributes: Vec::new(), children })
    }
}

/// The body of an article as a tree in which nothing can run, load or lead anywhere unsafe.
///
/// Only sanitizing makes one; renderers take nothing else.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct SafeHtml {
    nodes: Vec<SafeNode>,
}

/// A node of [`SafeHtml`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SafeNode {
    /// Text, unescaped.
    Text(String),
    /// An element of the allow-list.
    Element(SafeElement),
}

/// An element of the allow-list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SafeElement {
    tag: &'static str,
    attributes: Vec<(&'static str, String)>,
    children: Vec<SafeNode>,
}

/// The elements that a renderer or a file format may put around safe nodes.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Wrapper {
    Paragraph,
    Small,
    Figure,
    Caption,
}

impl SafeHtml {
    /// The nodes in order.
    pub fn nodes(&self) -> &[SafeNode] {
        &self.nodes
    }

    /// Whether there is nothing in it.
    pub fn is_empty(&self) -> bool {
        self.nodes.is_empty()
    }

    /// The markup, which parses back to the same tree.
    pub fn to_html(&self) -> String {
        serialize::to_html(&self.nodes)
    }

    /// Makes other nodes from these, by taking apart and wrapping safe nodes only.
    pub(crate) fn rebuilt(nodes: Vec<SafeNode>) -> Self {
        Self { nodes }
    }
}

impl SafeElement {
    /// The name, one of the allow-list.
    pub fn tag(&self) -> &'static str {
        self.tag
    }

    /// The value of an attribute.
    pub fn attribute(&self, name: &str) -> Option<&str> {
        self.attributes.iter().find(|(n, _)| *n == name).map(|(_, value)| value.as_str())
    }

    /// All attributes, in the order of the allow-list.
    pub fn attributes(&self) -> impl Iterator<Item = (&'static str, &str)> {
        self.attributes.iter().map(|(name, value)| (*name, value.as_str()))
    }

    /// What is in it.
    pub fn children(&self) -> &[SafeNode] {
        &self.children
    }

    /// A bare element around safe children.
    pub(crate) fn wrap(wrapper: Wrapper, children: Vec<SafeNode>) -> Self {
        let tag = match wrapper {
            Wrapper::Paragraph => "p",
            Wrapper::Small => "small",
            Wrapper::Figure => "figure",
            Wrapper::Caption => "figcaption",
        };
        Self { tag, attributes: Vec::new(), children }
    }

    /// The same element with other safe children.
    pub(crate) fn with_children(&self, children: Vec<SafeNode>) -> Self {
        Self { tag: self.tag, attributes: self.attributes.clone(), children }
    }
}

impl SafeNode {
    /// The element, where it is one.
    pub fn as_element(&self) -> Option<&SafeElement> {
        match self {
            Self::Element(element) => Some(element),
            Self::Text(_) => None,
        }
    }

    /// The text, where it is one.
    pub fn as_text(&self) -> Option<&str> {
        match self {
            Self::Text(text) => Some(text),
            Self::Element(_) => None,
        }
    }
}

/// Makes untrusted markup safe.
pub(crate) fn sanitize(raw: &[RawNode]) -> SafeHtml {
    let nodes = policy::filter(raw);
    let html = serialize::to_html(&nodes);
    if policy::second_wall(&html) == html {
        return SafeHtml { nodes };
    }
    SafeHtml { nodes: policy::plain_text(&nodes) }
}

/// What a [`SafeNode`] looks like in JSON and in JavaScript: a string, or an object.
#[derive(Serialize, Deserialize)]
#[serde(untagged)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
enum NodeForm {
    Text(String),
    Element {
        tag: String,
        #[serde(default, skip_serializing_if = "Vec::is_empty", with = "pairs")]
        #[cfg_attr(target_arch = "wasm32", tsify(optional, type = "Record<string, string>"))]
        attributes: Vec<(String, String)>,
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        children: Vec<NodeForm>,
    },
}

/// Attributes as an object, in their order.
mod pairs {
    use serde::de::{MapAccess, Visitor};
    use serde::{Deserializer, Serializer};

    pub(super) fn serialize<S: Serializer>(
        pairs: &[(String, String)],
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        serializer.collect_map(pairs.iter().map(|(name, value)| (name, value)))
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Vec<(String, String)>, D::Error> {
        struct Pairs;
        impl<'de> Visitor<'de> for Pairs {
            type Value = Vec<(String, String)>;

            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an object of strings")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
                let mut pairs = Vec::new();
                while let Some(pair) = map.next_entry()? {
                    pairs.push(pair);
                }
                Ok(pairs)
            }
        }
        deserializer.deserialize_map(Pairs)
    }
}

impl From<&SafeNode> for NodeForm {
    fn from(node: &SafeNode) -> Self {
        match node {
            SafeNode::Text(text) => Self::Text(text.clone()),
            SafeNode::Element(element) => Self::Element {
                tag: element.tag.to_owned(),
                attributes: element
                    .attributes
                    .iter()
                    .map(|(name, value)| ((*name).to_owned(), value.clone()))
                    .collect(),
                children: element.children.iter().map(Self::from).collect(),
            },
        }
    }
}

impl From<NodeForm> for RawNode {
    fn from(form: NodeForm) -> Self {
        match form {
            NodeForm::Text(text) => Self::Text(text),
            NodeForm::Element { tag, attributes, children } => Self::Element(RawElement {
                tag,
                attributes,
                children: children.into_iter().map(Self::from).collect(),
            }),
        }
    }
}

impl Serialize for SafeNode {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        NodeForm::from(self).serialize(serializer)
    }
}

impl Serialize for SafeHtml {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(&self.nodes)
    }
}

/// What comes back from JSON or JavaScript is untrusted, and is sanitized again.
impl<'de> Deserialize<'de> for SafeHtml {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let forms = Vec::<NodeForm>::deserialize(deserializer)?;
        let raw: Vec<RawNode> = forms.into_iter().map(RawNode::from).collect();
        Ok(sanitize(&raw))
    }
}
