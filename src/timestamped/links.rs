//! Addresses of pictures: the proxy, what it may be told, and the way back.

use crate::options::ImageLinks;
use crate::sanitize::safe_url;
use std::borrow::Cow;
use std::net::IpAddr;
use url::{Host, Url};

/// The proxy that the format writes; its address goes behind the sign.
const PROXY: &str = "https://images.weserv.nl?url=";
/// Names of the same proxy, all of which are read.
const PROXY_HOSTS: [&str; 3] = ["images.weserv.nl", "wsrv.nl", "www.weserv.nl"];
/// What the proxy itself understands beside the address (<https://wsrv.nl/docs/>): no part of it.
const PROXY_PARAMETERS: &[&str] = &[
    "w",
    "h",
    "dpr",
    "fit",
    "we",
    "a",
    "cx",
    "cy",
    "cw",
    "ch",
    "trim",
    "mask",
    "mtrim",
    "mbg",
    "blur",
    "con",
    "filt",
    "flip",
    "flop",
    "gam",
    "mod",
    "rbg",
    "ro",
    "sat",
    "hue",
    "sharp",
    "tint",
    "af",
    "il",
    "n",
    "output",
    "page",
    "q",
    "l",
    "ll",
    "t",
    "bg",
    "cbg",
    "maxage",
    "default",
    "encoding",
    "filename",
    "errorredirect",
];

/// Query parameters that carry a right of access. An address with one is told to nobody.
/// `x-amz-*` and the like stand for any ending.
const SECRETS: &[&str] = &[
    "token",
    "access_token",
    "auth_token",
    "id_token",
    "accesstoken",
    "authtoken",
    "auth",
    "authkey",
    "auth_key",
    "authorization",
    "apikey",
    "api_key",
    "api-key",
    "key-pair-id",
    "policy",
    "signature",
    "sig",
    "sign",
    "hmac",
    "hash_sig",
    "x-amz-*",
    "x-goog-*",
    "x-oss-*",
    "x-cos-*",
    "x-bce-*",
    "q-sign-*",
    "q-signature",
    "awsaccesskeyid",
    "googleaccessid",
    "ossaccesskeyid",
    "expires",
    "expiry",
    "exp",
    "x-expires",
    "x-signature",
    "se",
    "sv",
    "sr",
    "sp",
    "st",
    "skoid",
    "sktid",
    "hdnts",
    "hdnea",
    "hdntl",
    "__token__",
    "wstime",
    "wssecret",
    "txtime",
    "txsecret",
    "oh",
    "oe",
    "session",
    "sessionid",
    "session_id",
    "sid",
    "jwt",
    "password",
    "passwd",
    "pwd",
    "secret",
    "ticket",
    "code",
    "credential",
];

/// Suffixes of names that only a local network knows (RFC 6761, RFC 6762, RFC 8375, RFC 9476).
const PRIVATE_SUFFIXES: &[&str] = &[
    "localhost",
    "local",
    "internal",
    "intranet",
    "lan",
    "home",
    "corp",
    "private",
    "home.arpa",
    "test",
    "invalid",
    "onion",
    "alt",
];

/// What to write for a picture.
pub(crate) fn picture_link(address: &str, links: ImageLinks) -> String {
    let original = original(address);
    match links {
        ImageLinks::Original => original.into_owned(),
        ImageLinks::Proxy => proxied(&original).unwrap_or_else(|| original.into_owned()),
    }
}

/// The picture's own address where `address` goes through the proxy.
pub(crate) fn original(address: &str) -> Cow<'_, str> {
    match behind_proxy(address) {
        Some(original) => Cow::Owned(original),
        None => Cow::Borrowed(address),
    }
}

fn behind_proxy(address: &str) -> Option<String> {
    let url = Url::parse(address).ok()?;
    if !PROXY_HOSTS.contains(&url.host_str()?) {
        return None;
    }
    let query = url.query()?;
    let rest = match query.strip_prefix("url=") {
        Some(rest) => rest,
        None => query.split_once("&url=")?.1,
    };
    // An address that was pasted in with a query of its own goes on behind the next `&`.
    let mut pieces = rest.split('&');
    let mut inner = pieces.next()?.to_owned();
    if inner.contains('?') {
        for piece in pieces {
            let name = piece.split_once('=').map_or(piece, |(name, _)| name);
            if !PROXY_PARAMETERS.contains(&name) {
                inner.push('&');
                inner.push_str(piece);
            }
        }
    } else if inner.contains('%') {
        inner = percent_decode(&inner)?;
    }
    let inner = inner.strip_prefix("ssl:").unwrap_or(&inner);
    let full = match inner.split_once("://") {
        Some(("http" | "https", _)) => inner.to_owned(),
        _ => format!("https://{}", inner.trim_start_matches('/')),
    };
    // The proxy may itself stand behind the proxy, but not without end.
    let original = safe_url(&full)?;
    (!PROXY_HOSTS.contains(&original.host_str()?)).then(|| original.into())
}

/// The address behind the proxy, where it may go there.
pub(super) fn proxied(address: &str) -> Option<String> {
    let url = safe_url(address)?;
    if is_private(&url) || is_secret(&url) {
        return None;
    }
    let (_, bare) = url.as_str().split_once("://")?;
    let mut out = PROXY.to_owned();
    if bare.contains(['?', '&', '#', '%', ' ']) {
        percent_encode(&mut out, bare);
    } else {
        out.push_str(bare);
    }
    // What the way back does not restore goes as it is: a port that the parser would drop, say.
    let back = behind_proxy(&out)?;
    (back.split_once("://").map(|(_, b)| b) == Some(bare)).then_some(out)
}

/// An address that only the reader's own network, or nobody, can open.
fn is_private(url: &Url) -> bool {
    match url.host() {
        Some(Host::Domain(name)) => {
            let name = name.trim_end_matches('.');
            !name.contains('.')
                || PRIVATE_SUFFIXES.iter().any(|suffix| {
                    name.strip_suffix(suffix).is_some_and(|before| before.ends_with('.'))
                })
        }
        Some(Host::Ipv4(ip)) => !is_public(IpAddr::V4(ip)),
        Some(Host::Ipv6(ip)) => !is_public(ip.to_ipv4_mapped().map_or(IpAddr::V6(ip), IpAddr::V4)),
        None => true,
    }
}

fn is_public(ip: IpAddr) -> bool {
    match ip {
        IpAddr::V4(ip) => {
            let [a, b, c, _] = ip.octets();
            let shared = a == 100 && (64..128).contains(&b);
            let reserved = a == 0 || a >= 224 || (a == 192 && b == 0 && c == 0);
            let benchmark = a == 198 && (b == 18 || b == 19);
            !(ip.is_private()
                || ip.is_loopback()
                || ip.is_link_local()
                || ip.is_documentation()
                || shared
                || reserved
                || benchmark)
        }
        // Global unicast alone, without the documentation prefix.
        IpAddr::V6(ip) => {
            let [first, second, ..] = ip.segments();
            first & 0xe000 == 0x2000 && !(first == 0x2001 && second == 0xdb8)
        }
    }
}

/// An address that carries a right of access.
fn is_secret(url: &Url) -> bool {
    let Some(query) = url.query() else { return false };
    url::form_urlencoded::parse(query.as_bytes()).any(|(name, _)| {
        let name = name.to_ascii_lowercase();
        SECRETS.iter().any(|secret| match secret.strip_suffix('*') {
            Some(start) => name.starts_with(start),
            None => name == *secret,
        })
    })
}

/// As `encodeURIComponent` does it.
fn percent_encode(out: &mut String, text: &str) {
    const HEX: &[u8; 16] = b"0123456789ABCDEF";
    let digit = |nibble: u8| HEX.get(usize::from(nibble)).map_or('0', |&d| char::from(d));
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || b"-_.!~*'()".contains(&byte) {
            out.push(char::from(byte));
        } else {
            out.push('%');
            out.push(digit(byte >> 4));
            out.push(digit(byte & 15));
        }
    }
}

fn percent_decode(text: &str) -> Option<String> {
    let hex = |byte: Option<u8>| char::from(byte?).to_digit(16).and_then(|d| u8::try_from(d).ok());
    let mut bytes = text.bytes();
    let mut out = Vec::with_capacity(text.len());
    while let Some(byte) = bytes.next() {
        if byte == b'%' {
            let (high, low) = (hex(bytes.next())?, hex(bytes.next())?);
            out.push(high << 4 | low);
        } else {
            out.push(byte);
        }
    }
    String::from_utf8(out).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn is_proxied(address: &str) -> bool {
        behind_proxy(address).is_some()
    }

    #[test]
    fn goes_through_the_proxy_and_back() {
        for (address, expected) in [
            (
                "https://gdb.example.com/a_r1.jpg",
                "https://images.weserv.nl?url=gdb.example.com/a_r1.jpg",
            ),
            (
                "https://i.example.com/a.jpg?w=640&h=2",
                "https://images.weserv.nl?url=i.example.com%2Fa.jpg%3Fw%3D640%26h%3D2",
            ),
            (
                "https://i.example.com/%E5%9B%BE.jpg",
                "https://images.weserv.nl?url=i.example.com%2F%25E5%259B%25BE.jpg",
            ),
        ] {
            let link = picture_link(address, ImageLinks::Proxy);
            assert_eq!(link, expected);
            assert_eq!(original(&link), address);
            assert_eq!(picture_link(&link, ImageLinks::Proxy), expected);
            assert_eq!(picture_link(&link, ImageLinks::Original), address);
        }
    }

    #[test]
    fn reads_the_proxy_in_its_other_forms() {
        for (address, expected) in [
            (
                "https://images.weserv.nl/?url=i.example.com/a.jpg&w=300",
                "https://i.example.com/a.jpg",
            ),
            ("https://wsrv.nl/?w=3&url=ssl:i.example.com/a.jpg", "https://i.example.com/a.jpg"),
            (
                "https://images.weserv.nl/?url=http://i.example.com/a.jpg",
                "http://i.example.com/a.jpg",
            ),
            (
                "https://images.weserv.nl?url=i.example.com/a?x=1&y=2&w=3",
                "https://i.example.com/a?x=1&y=2",
            ),
        ] {
            assert_eq!(original(address), expected);
        }
        for address in [
            "https://images.weserv.nl/docs/",
            "https://images.weserv.nl/?url=",
            "https://images.weserv.nl/?url=%zz",
            "https://images.weserv.nl/?url=javascript:alert(1)",
        ] {
            assert!(!is_proxied(address), "{address}");
        }
    }

    #[test]
    fn tells_the_proxy_no_secret_and_no_private_place() {
        for address in [
            "https://i.example.com/a.jpg?token=1",
            "https://i.example.com/a.jpg?X-Amz-Signature=1",
            "https://i.example.com/a.jpg?a=1&Expires=9&Key-Pair-Id=K",
            "https://i.example.com/a.jpg?%74oken=1",
            "http://localhost/a.jpg",
            "http://printer/a.jpg",
            "http://nas.local./a.jpg",
            "http://10.1.2.3/a.jpg",
            "http://0x7f.1/a.jpg",
            "http://169.254.169.254/a.jpg",
            "http://100.64.0.1/a.jpg",
            "http://[::1]/a.jpg",
            "http://[fd00::1]/a.jpg",
            "http://[::ffff:192.168.0.1]/a.jpg",
        ] {
            assert!(!is_proxied(&picture_link(address, ImageLinks::Proxy)), "{address}");
        }
    }
}
