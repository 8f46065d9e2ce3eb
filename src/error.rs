//! What can go wrong, as data: codes for programs, one line for people.

use thiserror::Error;

/// Why a page gave no article.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum ExtractError {
    /// The input holds no HTML at all (a PDF, a picture, plain bytes).
    #[error("this is not an HTML page")]
    NotHtml,
    /// The page has no text.
    #[error("the page is empty: it has no text")]
    EmptyPage,
    /// The page has text, but none of it is an article.
    #[error("no article found: {0}")]
    NoArticle(NoArticleReason),
    /// The page's address is not an absolute http(s) address.
    #[error("the address must be absolute and begin with http:// or https://")]
    BadUrl,
}

/// What the page is instead of an article.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum NoArticleReason {
    /// Too little running text.
    #[error("there is too little running text")]
    TooShort,
    /// A home page, a list, search results.
    #[error("the page is a list of links")]
    LinkList,
    /// A page of a shop.
    #[error("the page offers a product")]
    Product,
    /// A page that asks to log in, to subscribe, to agree, or to prove that one is no machine.
    #[error("the page asks for something before it shows what it has")]
    Wall,
    /// A page that is not there, or does not work.
    #[error("the page says that what was asked for is not there")]
    ErrorPage,
}

impl ExtractError {
    /// The code that programs and the extension's messages use.
    pub fn code(self) -> &'static str {
        match self {
            Self::NotHtml => "not-html",
            Self::EmptyPage => "empty-page",
            Self::NoArticle(_) => "no-article",
            Self::BadUrl => "bad-url",
        }
    }

    /// The code of the reason, for [`ExtractError::NoArticle`].
    pub fn reason(self) -> Option<&'static str> {
        match self {
            Self::NoArticle(NoArticleReason::TooShort) => Some("too-short"),
            Self::NoArticle(NoArticleReason::LinkList) => Some("link-list"),
            Self::NoArticle(NoArticleReason::Product) => Some("product"),
            Self::NoArticle(NoArticleReason::Wall) => Some("wall"),
            Self::NoArticle(NoArticleReason::ErrorPage) => Some("error-page"),
            Self::NotHtml | Self::EmptyPage | Self::BadUrl => None,
        }
    }
}
