//! The address to store: canonical where the page's word can be trusted, and without tracking.

use url::Url;

/// Query parameters that say where a reader came from and nothing about the page.
///
/// A name that ends in `*` stands for all that begin with it.
#[rustfmt::skip]
const TRACKING_PARAMETERS: &[&str] = &[
    "utm_*", "mtm_*", "pk_*", "hsa_*", "at_*", "wt_*", "_hs*", "__hs*", "oly_*", "vero_*", "mc_cid",
    "mc_eid", "fbclid", "gclid", "gclsrc", "dclid", "gbraid", "wbraid", "msclkid", "twclid",
    "yclid", "ymclid", "igshid", "igsh", "ttclid", "li_fat_id", "srsltid", "mkt_tok", "_openstat",
    "_ga", "_gl", "ns_mchannel", "ns_source", "ns_campaign", "ns_linkname", "ncid", "cmpid", "ocid",
    "xtor", "wickedid", "spm", "scm", "share_token", "share_source", "sharefrom", "from_source",
    "ref_src", "ref_url", "s_cid", "ito", "icid", "ftag", "taid", "smid", "smtyp", "guccounter",
    "guce_referrer", "guce_referrer_sig", "traffic_source", "chn", "nsukey", "isappinstalled",
];

/// The address without its fragment and without tracking parameters.
///
/// The other parameters keep their order and their spelling: re-encoding them would change some
/// addresses.
pub(crate) fn without_tracking(url: &Url) -> Url {
    let mut url = url.clone();
    url.set_fragment(None);
    let kept = url.query().map(|query| {
        query.split('&').filter(|pair| !is_tracking(pair)).collect::<Vec<_>>().join("&")
    });
    url.set_query(kept.as_deref().filter(|query| !query.is_empty()));
    url
}

fn is_tracking(pair: &str) -> bool {
    let name = pair.split('=').next().unwrap_or("").to_ascii_lowercase();
    name.is_empty()
        || TRACKING_PARAMETERS.iter().any(|&known| match known.strip_suffix('*') {
            Some(prefix) => name.starts_with(prefix),
            None => name == known,
        })
}

/// The address to store for a page at `page` that declares `declared` as its own.
///
/// The declared address is believed on the same site only, and not when it is the home page's while
/// the page lies deeper: some content systems declare that everywhere.
pub(crate) fn canonical(page: Option<&Url>, declared: Option<&Url>) -> Option<Url> {
    let declared = declared.filter(|d| match page {
        None => true,
        Some(page) => is_same_site(page, d) && (is_home(page) || !is_home(d)),
    });
    declared.or(page).map(without_tracking)
}

/// Equal hosts, or one below the other with at least two labels in common: `www.` and `m.`.
pub(crate) fn is_same_site(one: &Url, other: &Url) -> bool {
    let (Some(one), Some(other)) = (one.host_str(), other.host_str()) else { return false };
    let (one, other) = (bare_host(one), bare_host(other));
    let below = |low: &str, high: &str| {
        high.contains('.') && low.strip_suffix(high).is_some_and(|rest| rest.ends_with('.'))
    };
    one == other || below(one, other) || below(other, one)
}

/// The host without a label that only names a version of the site.
fn bare_host(host: &str) -> &str {
    ["www.", "m.", "mobile.", "amp."]
        .iter()
        .find_map(|label| host.strip_prefix(label).filter(|rest| rest.contains('.')))
        .unwrap_or(host)
}

fn is_home(url: &Url) -> bool {
    matches!(url.path(), "" | "/") && url.query().is_none()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn url(text: &str) -> Url {
        Url::parse(text).unwrap()
    }

    #[test]
    fn tracking_goes_and_the_rest_stays_as_written() {
        for (from, to) in [
            ("https://a.example/x?utm_source=z#top", "https://a.example/x"),
            (
                "https://a.example/x?id=7&fbclid=q&b=%E4%B8%AD+x",
                "https://a.example/x?id=7&b=%E4%B8%AD+x",
            ),
            ("https://a.example/x?&a=1&", "https://a.example/x?a=1"),
            ("https://a.example/x?utm=1", "https://a.example/x?utm=1"),
        ] {
            assert_eq!(without_tracking(&url(from)).as_str(), to);
        }
    }

    #[test]
    fn a_declared_address_is_believed_on_the_same_site() {
        let page = url("https://www.paper.example/news/1?utm_medium=x");
        for (declared, stored) in [
            ("https://www.paper.example/news/one", "https://www.paper.example/news/one"),
            ("https://paper.example/news/one", "https://paper.example/news/one"),
            ("https://m.paper.example/news/one", "https://m.paper.example/news/one"),
            ("https://other.example/news/one", "https://www.paper.example/news/1"),
            ("https://notpaper.example/news/one", "https://www.paper.example/news/1"),
            ("https://www.paper.example/", "https://www.paper.example/news/1"),
            ("https://example/", "https://www.paper.example/news/1"),
        ] {
            assert_eq!(canonical(Some(&page), Some(&url(declared))).unwrap().as_str(), stored);
        }
    }
}
