//! The real address of a picture: the largest copy that the page offers.

use crate::document::{Document, NodeId};
use crate::dom::{Tag, text};
use crate::sanitize::safe_url;
use url::Url;

/// A picture with a smaller side, as far as the page says, is an icon or a tracker.
const MIN_SIDE: f32 = 60.0;

/// A picture that links to itself links to a copy of at least this width.
const LINKED_WIDTH: f32 = 1_999.0;

/// Of two copies equally wide, the one in the older format counts as wider.
const NEW_FORMAT_SHARE: f32 = 0.99;

/// A picture of the page.
#[derive(Debug, Clone)]
pub(crate) struct Picture {
    pub(crate) url: Url,
    pub(crate) alt: Option<String>,
}

/// Servers that give other sizes under other names: the end of the host's first label, what names
/// a width, and the name of a large copy. Lazy loading swaps these names by script, so that no
/// large address stands in the page.
const SERVERS: &[Server] =
    &[Server { host_prefix: "gdb.", width: "_w", extension: ".jpg", large: "_w900" }];

struct Server {
    host_prefix: &'static str,
    /// Comes before the digits of the width.
    width: &'static str,
    /// The kind of file of which the server makes other sizes.
    extension: &'static str,
    /// Stands before the extension of a large copy.
    large: &'static str,
}

/// Resolves an address of the page; `None` where it leads nowhere safe.
pub(crate) fn absolute(base: Option<&Url>, address: &str) -> Option<Url> {
    let address = address.trim();
    match base {
        Some(base) => safe_url(base.join(address).ok()?.as_str()),
        None if address.starts_with("//") => safe_url(&format!("https:{address}")),
        None => safe_url(address),
    }
}

/// What two addresses of one picture have in common: no scheme, no query.
pub(crate) fn identity(address: &str) -> String {
    let address = address.split_once("://").map_or(address, |(_, rest)| rest);
    address.split(['?', '#']).next().unwrap_or(address).to_owned()
}

/// The picture of an `img` or `picture` element; `None` for icons, trackers and placeholders.
pub(crate) fn picture(document: &Document, base: Option<&Url>, id: NodeId) -> Option<Picture> {
    let img = document.subtree(id).find(|&n| document.tag(n) == Tag::Img).unwrap_or(id);
    if is_smaller(document, img, MIN_SIDE) {
        return None;
    }
    let mut best: Option<(f32, Url)> = None;
    let mut offer = |width: f32, address: &str| {
        if is_placeholder(address) {
            return;
        }
        if let Some(url) = absolute(base, address)
            && best.as_ref().is_none_or(|(w, _)| width > *w)
        {
            best = Some((width, url));
        }
    };
    for element in copies(document, img) {
        // A file that is to be opened in ten years had better be a JPEG than the same in AVIF.
        let is_new = document.attribute(element, "type") == Some("image/avif");
        let share = if is_new { NEW_FORMAT_SHARE } else { 1.0 };
        for (name, value) in document.attributes(element) {
            if name.ends_with("srcset") || (name.starts_with("data-") && looks_like_set(value)) {
                for (address, width) in candidates(value) {
                    offer(width * share, address);
                }
            }
        }
    }
    for (name, weight) in [
        // Between what a script was to set and what stands there: the browser may have chosen for a
        // small screen, or have loaded a blank picture of a name that nobody knows.
        ("data-qingdu-src", 1.5),
        ("data-src", 2.0),
        ("data-original", 2.0),
        ("data-lazy-src", 2.0),
        ("data-actualsrc", 2.0),
        ("data-hi-res-src", 2.5),
        ("src", 1.0),
    ] {
        if let Some(value) = document.attribute(img, name).filter(|v| !v.trim().is_empty()) {
            offer(weight, value);
        }
    }
    if let Some(target) = linked_picture(document, img) {
        offer(LINKED_WIDTH, target);
    }
    if best.is_none() {
        for (name, value) in document.attributes(img) {
            if name != "src"
                && !name.ends_with("srcset")
                && (name.contains("src") || name.contains("lazy") || is_file(value))
                && let Some(url) = absolute(base, value).filter(|_| !is_placeholder(value))
            {
                best = Some((0.0, url));
            }
        }
    }
    let (_, url) = best?;
    let alt = document.attribute(img, "alt").map(text::collapse).filter(|a| !a.is_empty());
    Some(Picture { url: large_copy(url), alt })
}

/// The address of the picture itself, where the picture is a link to it.
fn linked_picture(document: &Document, img: NodeId) -> Option<&str> {
    let link = document.ancestors(img).take(3).find(|&up| document.tag(up) == Tag::A)?;
    let target = document.attribute(link, "href")?;
    is_file(target).then_some(target)
}

/// Whether an address is that of a picture by its name.
fn is_file(address: &str) -> bool {
    let path = address.split(['?', '#']).next().unwrap_or(address).to_ascii_lowercase();
    [".jpg", ".jpeg", ".png", ".webp", ".gif", ".avif"]
        .iter()
        .any(|extension| path.ends_with(extension))
}

/// A side of a picture in pixels, as far as the page says.
pub(crate) fn side(document: &Document, img: NodeId, name: &str) -> Option<f32> {
    document.attribute(img, name)?.trim().trim_end_matches("px").parse().ok()
}

/// Whether page or browser give a side below that: trackers and icons say how small they are.
pub(crate) fn is_smaller(document: &Document, img: NodeId, than: f32) -> bool {
    ["width", "height", "data-qingdu-width", "data-qingdu-height"]
        .iter()
        .filter_map(|name| side(document, img, name))
        .any(|side| (0.0..than).contains(&side))
}

/// The elements with addresses of a picture: its `img`, and what else its `picture` holds.
pub(crate) fn copies(document: &Document, img: NodeId) -> impl Iterator<Item = NodeId> {
    let around = document.with_ancestors(img).take(3);
    let picture = around.into_iter().find(|&up| document.tag(up) == Tag::Picture);
    let others = picture
        .into_iter()
        .flat_map(|picture| document.subtree(picture))
        .filter(move |&node| node != img && matches!(document.tag(node), Tag::Img | Tag::Source));
    std::iter::once(img).chain(others)
}

/// An address that stands in until a script sets the real one.
fn is_placeholder(address: &str) -> bool {
    let address = address.trim();
    if address.is_empty()
        || address.starts_with("data:")
        || address.starts_with("blob:")
        || address.starts_with("about:")
    {
        return true;
    }
    let lower = address.to_ascii_lowercase();
    let name = lower.split(['?', '#']).next().unwrap_or("").rsplit('/').next().unwrap_or("");
    [
        "blank.",
        "spacer.",
        "placeholder",
        "pixel.gif",
        "1x1",
        "transparent.",
        "grey.gif",
        "gray.gif",
        "lazyload",
        "preload.gif",
        "preloader.",
        "loading.gif",
        "loading.svg",
        "clear.gif",
        "s.gif",
    ]
    .iter()
    .any(|sign| name.starts_with(sign) || (sign.len() > 8 && name.contains(sign)))
}

/// A list of addresses with descriptors under another name than `srcset`.
fn looks_like_set(value: &str) -> bool {
    value.contains(' ')
        && value.contains('/')
        && (value.contains("w,") || value.trim_end().ends_with('w'))
}

/// Addresses and widths of a `srcset`, cut as the HTML standard says: an address ends at white
/// space, so that commas in it count for nothing, unless they end it.
/// <https://html.spec.whatwg.org/multipage/images.html#parsing-a-srcset-attribute>
fn candidates(set: &str) -> Vec<(&str, f32)> {
    let mut found = Vec::new();
    let mut rest = set;
    loop {
        rest = rest.trim_start_matches(|c: char| c.is_whitespace() || c == ',');
        if rest.is_empty() {
            return found;
        }
        let end = rest.find(char::is_whitespace).unwrap_or(rest.len());
        let (address, after) = rest.split_at(end);
        let bare = address.trim_end_matches(',');
        if bare.len() < address.len() {
            found.push((bare, 1.0));
            rest = after;
            continue;
        }
        let end = after.find(',').unwrap_or(after.len());
        let (descriptor, after) = after.split_at(end);
        found.push((bare, width_of(descriptor.trim())));
        rest = after;
    }
}

/// `640w` counts in pixels, `2x` as some thousand of them: either beats a bare address.
fn width_of(descriptor: &str) -> f32 {
    let first = descriptor.split_whitespace().next().unwrap_or("");
    let number = |unit: char| first.strip_suffix(unit).and_then(|n| n.parse::<f32>().ok());
    number('w').or_else(|| number('x').map(|x| x * 1_000.0)).unwrap_or(1.0)
}

/// The same picture in the size that its server is known to have.
fn large_copy(mut url: Url) -> Url {
    let Some(server) =
        SERVERS.iter().find(|s| url.host_str().is_some_and(|host| host.starts_with(s.host_prefix)))
    else {
        return url;
    };
    let path = url.path().to_owned();
    let Some(width_at) = path.rfind(server.width).filter(|&at| {
        path.get(at + server.width.len()..)
            .is_some_and(|rest| rest.starts_with(|c: char| c.is_ascii_digit()))
    }) else {
        return url;
    };
    let (head, tail) = path.split_at(width_at);
    let tail = tail
        .strip_prefix(server.width)
        .unwrap_or(tail)
        .trim_start_matches(|c: char| c.is_ascii_digit());
    let small_less = format!("{head}{tail}");
    let large = match small_less.strip_suffix(server.extension) {
        Some(stem) => format!("{stem}{}{}", server.large, server.extension),
        None => small_less,
    };
    url.set_path(&large);
    url
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn srcset_is_cut_at_white_space() {
        let set = "a,b/c.jpg 320w, d,e.jpg 640w,f.jpg 2x,g.jpg";
        assert_eq!(
            candidates(set),
            [("a,b/c.jpg", 320.0), ("d,e.jpg", 640.0), ("f.jpg", 2_000.0), ("g.jpg", 1.0)]
        );
    }

    #[test]
    fn known_servers_have_large_copies() {
        for (small, large) in [
            ("https://gdb.voa.example/X_w250_r1_s.jpg", "https://gdb.voa.example/X_r1_s_w900.jpg"),
            ("https://gdb.voa.example/X_w250.jpg", "https://gdb.voa.example/X_w900.jpg"),
            ("https://gdb.voa.example/X_w250_r1_s.png", "https://gdb.voa.example/X_r1_s.png"),
            ("https://img.example/X_w250.jpg", "https://img.example/X_w250.jpg"),
        ] {
            assert_eq!(large_copy(Url::parse(small).expect("valid")).as_str(), large);
        }
    }
}
