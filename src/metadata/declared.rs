//! What a page declares itself to be, by `og:type` and by the types in its JSON-LD.

use super::page::Page;

/// A kind that a page may name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[repr(u8)]
pub(crate) enum Kind {
    Article,
    Product,
    List,
    /// A thread of a forum.
    Forum,
    /// A question with its answers; lists of frequent questions are none.
    Question,
    LiveBlog,
    /// Some or all of it is not free to read.
    Paid,
}

/// The kinds that the page names; several may be, and none has to be.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Declared(u8);

impl Declared {
    /// What the page's metas and its JSON-LD say together.
    pub(super) fn read(page: &Page<'_>) -> Self {
        let mut declared = page.ld.declared;
        for kind in page.metas_named("og:type") {
            let kind = kind.to_ascii_lowercase();
            if matches!(kind.as_str(), "article" | "news" | "blog") {
                declared.note(Kind::Article);
            } else if kind.starts_with("product") || kind == "og:product" {
                declared.note(Kind::Product);
            }
        }
        declared
    }

    pub(crate) fn is(self, kind: Kind) -> bool {
        self.0 & 1 << kind as u8 != 0
    }

    fn note(&mut self, kind: Kind) {
        self.0 |= 1 << kind as u8;
    }

    /// Notes the type of a node of JSON-LD.
    pub(super) fn note_type(&mut self, name: &str) {
        if name.ends_with("Article") || name.ends_with("BlogPosting") || name == "Report" {
            self.note(Kind::Article);
        }
        match name {
            "Product" | "ProductGroup" => self.note(Kind::Product),
            "CollectionPage" | "SearchResultsPage" | "ItemList" => self.note(Kind::List),
            "DiscussionForumPosting" => self.note(Kind::Forum),
            "QAPage" => self.note(Kind::Question),
            "LiveBlogPosting" => self.note(Kind::LiveBlog),
            _ => {}
        }
    }

    /// Notes the value of `isAccessibleForFree`, which pages write as a boolean and as a word.
    pub(super) fn note_access(&mut self, value: &serde_json::Value) {
        let is_paid = match value {
            serde_json::Value::Bool(is_free) => !is_free,
            serde_json::Value::String(word) => {
                word.rsplit('/').next().is_some_and(|w| w.trim().eq_ignore_ascii_case("false"))
            }
            _ => false,
        };
        if is_paid {
            self.note(Kind::Paid);
        }
    }
}
