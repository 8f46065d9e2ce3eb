//! The JavaScript boundary: converts types and errors, and nothing else.

use crate::{Article, ExtractError, ImageLinks, Options, Snapshot};
use serde::Serialize;
use serde_wasm_bindgen::Serializer;
use wasm_bindgen::prelude::{JsCast, JsError, JsValue, wasm_bindgen};

/// Writes a panic's message to the console, since a trap alone says nothing.
#[wasm_bindgen(start)]
pub fn start() {
    std::panic::set_hook(Box::new(|info| {
        web_sys::console::error_1(&JsValue::from_str(&info.to_string()));
    }));
}

/// Finds the article in a page.
///
/// # Errors
/// An `Error` with the `code`, and where there is one the `reason`, of [`ExtractError`].
#[wasm_bindgen]
#[allow(clippy::needless_pass_by_value, reason = "what crosses the boundary is owned")]
pub fn extract(html: &str, url: Option<String>, options: JsValue) -> Result<JsValue, JsValue> {
    let options: Options = if options.is_undefined() {
        Options::default()
    } else {
        serde_wasm_bindgen::from_value(options)?
    };
    let snapshot = Snapshot { html, url: url.as_deref() };
    let extraction = crate::extract(&snapshot, &options).map_err(to_error)?;
    to_js(&extraction)
}

fn to_js(extraction: &crate::Extraction) -> Result<JsValue, JsValue> {
    Ok(extraction.serialize(&Serializer::json_compatible())?)
}

/// Makes an article of what was selected on a page.
///
/// # Errors
/// As [`extract`].
#[wasm_bindgen(js_name = extractSelection)]
#[allow(clippy::needless_pass_by_value, reason = "what crosses the boundary is owned")]
pub fn extract_selection(
    html: &str,
    url: Option<String>,
    selection: &str,
) -> Result<JsValue, JsValue> {
    let snapshot = Snapshot { html, url: url.as_deref() };
    let extraction = crate::extract_selection(&snapshot, selection).map_err(to_error)?;
    to_js(&extraction)
}

/// Finds the article's next page in a page, and joins it to what there is of the article.
///
/// # Errors
/// As [`extract`], or with the code of [`JoinError`](crate::JoinError), or `bad-article`.
#[wasm_bindgen(js_name = extractNext)]
#[allow(clippy::needless_pass_by_value, reason = "what crosses the boundary is owned")]
pub fn extract_next(before: JsValue, html: &str, url: Option<String>) -> Result<JsValue, JsValue> {
    let before: crate::Extraction = serde_wasm_bindgen::from_value(before)
        .map_err(|error| coded_error(&error.to_string(), "bad-article", None))?;
    let snapshot = Snapshot { html, url: url.as_deref() };
    let next = crate::extract(&snapshot, &Options::default()).map_err(to_error)?;
    let joined = crate::join(before, next)
        .map_err(|error| coded_error(&error.to_string(), error.code(), None))?;
    to_js(&joined)
}

/// Writes an article as a timestamped file.
///
/// # Errors
/// An `Error` whose `code` is `bad-article`, `bad-saved` or `bad-image-links`.
#[wasm_bindgen(js_name = renderTimestamped)]
pub fn render_timestamped(
    article: JsValue,
    saved: f64,
    #[wasm_bindgen(js_name = imageLinks)] image_links: JsValue,
) -> Result<String, JsValue> {
    let links: ImageLinks = serde_wasm_bindgen::from_value(image_links)
        .map_err(|error| coded_error(&error.to_string(), "bad-image-links", None))?;
    Ok(crate::timestamped::write(&to_article(article)?, to_instant(saved)?, links))
}

/// The name of an article's file, `.md` included.
///
/// # Errors
/// An `Error` whose `code` is `bad-article` or `bad-saved`.
#[wasm_bindgen(js_name = fileName)]
pub fn file_name(article: JsValue, saved: f64) -> Result<String, JsValue> {
    Ok(crate::file_name(&to_article(article)?, to_instant(saved)?))
}

/// What comes from JavaScript is untrusted: the body is sanitized again on the way.
fn to_article(article: JsValue) -> Result<Article, JsValue> {
    serde_wasm_bindgen::from_value(article)
        .map_err(|error| coded_error(&error.to_string(), "bad-article", None))
}

/// Milliseconds as a date of JavaScript may hold them.
fn to_instant(ms: f64) -> Result<i64, JsValue> {
    crate::timestamped::instant(ms)
        .ok_or_else(|| coded_error("the instant of saving is no date", "bad-saved", None))
}

fn to_error(error: ExtractError) -> JsValue {
    coded_error(&error.to_string(), error.code(), error.reason())
}

fn coded_error(message: &str, code: &str, reason: Option<&str>) -> JsValue {
    let error: JsValue = JsError::new(message).into();
    let object: &js_sys::Object = error.unchecked_ref();
    // Setting a property of a new object of our own cannot fail.
    let _ = js_sys::Reflect::set(object, &"code".into(), &code.into());
    if let Some(reason) = reason {
        let _ = js_sys::Reflect::set(object, &"reason".into(), &reason.into());
    }
    error
}
