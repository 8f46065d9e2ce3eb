//! The JavaScript boundary: converts types and errors, and nothing else.

use crate::{ExtractError, Options, Snapshot};
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
    Ok(extraction.serialize(&Serializer::json_compatible())?)
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
