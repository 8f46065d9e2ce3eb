//! What the page gave us.

/// A page as it was seen: its HTML, its address, and, in marks that the extension's content script
/// puts on elements, what only a browser knows.
///
/// | mark | on | says |
/// |---|---|---|
/// | `data-qingdu-live` | `html` | the other marks are complete: what is not marked as hidden is seen |
/// | `data-qingdu-hidden` | any element | `style`: computed style hides it with all that is in it; `fold`: it has no height until a click; `wall`: it stands over the page; `elsewhere`: another article is in view |
/// | `data-qingdu-src` | `img` | the address that the browser chose |
/// | `data-qingdu-width`, `data-qingdu-height` | `img` | natural size in pixels |
#[derive(Debug, Clone, Copy)]
pub struct Snapshot<'a> {
    /// The HTML, decoded.
    pub html: &'a str,
    /// Absolute http(s) address of the page, where it is known. Relative links need it.
    pub url: Option<&'a str>,
}
