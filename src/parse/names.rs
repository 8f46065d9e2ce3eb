//! Names of elements and attributes, and which attributes anybody reads.

use html5ever::LocalName;
use std::borrow::Cow;

/// Names that a page repeats a thousand times are looked up once.
#[derive(Debug)]
pub(super) struct Names([Option<LocalName>; SLOTS]);

const SLOTS: usize = 256;

impl Names {
    pub(super) fn new() -> Self {
        Self([const { None }; SLOTS])
    }

    /// The name as the parser knows it.
    pub(super) fn get(&mut self, name: &str) -> LocalName {
        let hash = name
            .bytes()
            .fold(0_usize, |hash, byte| hash.wrapping_mul(31).wrapping_add(usize::from(byte)));
        let Some(slot) = self.0.get_mut(hash % SLOTS) else { return LocalName::from(name) };
        match slot {
            Some(known) if &**known == name => known.clone(),
            _ => slot.insert(LocalName::from(name)).clone(),
        }
    }
}

/// A name in lower case, without the character that no name may have.
pub(super) fn lower(name: &str) -> Cow<'_, str> {
    if name.bytes().any(|byte| byte.is_ascii_uppercase() || byte == 0) {
        Cow::Owned(name.to_ascii_lowercase().replace('\0', "\u{fffd}"))
    } else {
        Cow::Borrowed(name)
    }
}

/// Whether the engine, or the parser itself, ever looks at such an attribute. The others, half of
/// a page's bytes between `<` and `>`, never reach the tree.
pub(crate) fn is_read(tag: &str, attribute: &str) -> bool {
    let anywhere = || {
        matches!(
            attribute,
            "class"
                | "id"
                | "href"
                | "style"
                | "hidden"
                | "role"
                | "lang"
                | "dir"
                | "title"
                | "type"
                | "name"
                | "rel"
                | "src"
                | "aria-hidden"
                | "aria-modal"
                | "open"
                | "aria-controls"
                | "aria-expanded"
                | "data-qingdu-hidden"
                | "data-qingdu-live"
                | "data-testid"
                | "data-component"
                | "xml:lang"
                | "xlink:href"
        )
    };
    let of_facts = || {
        matches!(attribute, "content" | "value" | "property" | "http-equiv" | "datetime")
            || attribute.starts_with("item")
    };
    let of_things = || {
        matches!(
            attribute,
            "alt"
                | "width"
                | "height"
                | "srcset"
                | "poster"
                | "data-src"
                | "data-lazy-src"
                | "alttext"
                | "encoding"
                | "colspan"
                | "rowspan"
                | "summary"
                | "datatable"
        )
    };
    let of_pictures = || {
        (matches!(tag, "img" | "image" | "source")
            || tag.ends_with("-img")
            || tag.ends_with("-image"))
            && (attribute.starts_with("data-")
                || ["src", "original", "lazy", "file"].iter().any(|part| attribute.contains(part)))
    };
    let of_the_parser = || {
        attribute == "shadowrootmode"
            || tag == "font" && matches!(attribute, "color" | "face" | "size")
    };
    anywhere() || of_facts() || of_things() || of_pictures() || of_the_parser()
}
