//! Pictures with their captions, video, audio.

use super::{Builder, images};
use crate::article::LeadImage;
use crate::clean::Context;
use crate::document::{Document, NodeId};
use crate::dom::{Tag, text};
use crate::sanitize::{RawElement, RawNode, safe_url};
use crate::scoring::words;
use url::Url;

/// A box around a picture holds no more text than this.
const MAX_BOX_LETTERS: u32 = 500;
/// Text beside picture and caption that a box may hold: a counter, a label.
const MAX_OTHER_LETTERS: u32 = 20;
/// A line below a picture that no name calls a caption is one up to this length.
const MAX_PLAIN_CAPTION_LETTERS: u32 = 250;
/// The box around a picture is not further up than this.
const MAX_LEAD_LEVELS: usize = 5;
/// Hosts of players, as the ends of host names, each with the path that begins a player.
const VIDEO_HOSTS: &[&str] = &[
    "youtube.com",
    "youtube-nocookie.com",
    "youtu.be",
    "vimeo.com",
    "dailymotion.com",
    "bilibili.com",
    "youku.com",
    "qq.com",
    "iqiyi.com",
    "nicovideo.jp",
    "naver.com",
    "kakao.com",
    "ted.com",
    "twitch.tv",
    "archive.org",
    "rutube.ru",
    "vk.com",
    "streamable.com",
    "soundcloud.com",
    "spotify.com",
];

/// Hosts of posts, as the ends of host names, each with what the address of a framed post holds: the
/// same hosts have frames with buttons.
const POST_HOSTS: &[(&str, &str)] = &[
    ("twitter.com", "/embed/"),
    ("x.com", "/embed/"),
    ("instagram.com", "/embed"),
    ("facebook.com", "/plugins/post"),
    ("facebook.com", "/plugins/video"),
    ("tiktok.com", "/embed"),
    ("threads.net", "/embed"),
    ("threads.com", "/embed"),
    ("bsky.app", "/embed/"),
    ("embed.reddit.com", "/r/"),
    ("redditmedia.com", "/r/"),
    ("linkedin.com", "/embed/feed/update"),
    ("t.me", "embed=1"),
];

/// Whether a frame plays a video or a sound, or shows a post from elsewhere.
pub(crate) fn is_embed(document: &Document, id: NodeId) -> bool {
    frame_address(document, id).is_some_and(|src| {
        let rest =
            src.trim_start_matches("https:").trim_start_matches("http:").trim_start_matches("//");
        let host = rest.split(['/', '?', '#', ':']).next().unwrap_or("");
        let is_of = |known: &str| {
            host.strip_suffix(known).is_some_and(|sub| sub.is_empty() || sub.ends_with('.'))
        };
        VIDEO_HOSTS.iter().any(|known| is_of(known))
            || POST_HOSTS.iter().any(|(known, part)| is_of(known) && rest.contains(part))
            // Mastodon runs on anybody's host.
            || rest.contains("/@") && rest.ends_with("/embed")
    })
}

/// Whether it is there for such a frame.
pub(crate) fn is_embed_box(context: &Context<'_>, id: NodeId) -> bool {
    let document = context.document;
    context.whole.get(id).embeds > 0
        && context.whole.get(id).letters == 0
        && document.descendants(id).any(|n| document.tag(n) == Tag::Iframe && is_embed(document, n))
}

/// Where a framed post stands by itself: the address that the frame was given, or that it is part of.
fn post_address(frame: Url) -> Url {
    let given = |name: &str| frame.query_pairs().find(|(n, _)| n == name).map(|(_, v)| v);
    if let Some(url) = given("href").and_then(|href| safe_url(&href)) {
        return url;
    }
    let is_number = |id: &str| !id.is_empty() && id.bytes().all(|b| b.is_ascii_digit());
    let post = given("id").filter(|id| is_number(id) && frame.path().ends_with("/Tweet.html"));
    if let Some(url) = post.and_then(|id| safe_url(&format!("https://x.com/i/status/{id}"))) {
        return url;
    }
    let path = frame.path().trim_end_matches('/');
    let Some(post) = path.strip_suffix("/captioned").unwrap_or(path).strip_suffix("/embed") else {
        return frame;
    };
    let mut url = frame.clone();
    url.set_path(post);
    url.set_query(None);
    url
}

fn frame_address(document: &Document, id: NodeId) -> Option<&str> {
    ["src", "data-src", "data-lazy-src"]
        .iter()
        .filter_map(|name| document.attribute(id, name))
        .find(|src| src.contains("//"))
}

impl Builder<'_> {
    /// The picture above the text, with the caption of the box that it stands in.
    pub(crate) fn lead_image(&self, id: NodeId) -> Option<LeadImage> {
        let document = self.document();
        let picture = images::picture(document, self.base, id)?;
        let figure = document
            .ancestors(id)
            .take(MAX_LEAD_LEVELS)
            .find(|&up| document.tag(up) == Tag::Figure || self.is_figure_box(up));
        let caption = figure.map(|f| self.caption_text(f)).filter(|c| !c.is_empty());
        let alt = picture.alt.filter(|alt| caption.as_ref().is_none_or(|c| !says_it(c, alt)));
        Some(LeadImage { url: picture.url.into(), alt, caption })
    }

    /// A box around pictures and their caption, as pages without `<figure>` write it.
    pub(crate) fn is_figure_box(&self, id: NodeId) -> bool {
        let document = self.document();
        let here = self.context.whole.get(id);
        if here.images == 0 || here.letters == 0 || here.letters > MAX_BOX_LETTERS {
            return false;
        }
        if document.descendants(id).any(|n| matches!(document.tag(n), Tag::Figure | Tag::Table)) {
            return false;
        }
        let captions: u32 =
            self.captions(id).iter().map(|&c| self.context.whole.get(c).letters).sum();
        if captions > 0 {
            return here.letters.saturating_sub(captions) <= MAX_OTHER_LETTERS;
        }
        // One picture and one short line below it, with nothing else in the box.
        here.images == 1
            && here.letters <= MAX_PLAIN_CAPTION_LETTERS
            && here.paragraphs <= 1
            && here.heading_letters == 0
            && here.link_density() < 0.3
            && self.ends_with_text(id)
            && !(here.paragraphs == 1 && self.is_story(id))
    }

    /// Whole sentences below a picture, as picture stories have them, are text.
    fn is_story(&self, id: NodeId) -> bool {
        let raw = self.document().raw_text(id);
        raw.matches(['。', '！', '？']).count() + raw.matches(". ").count() > 1
    }

    /// Whether the text of the box comes after its picture.
    fn ends_with_text(&self, id: NodeId) -> bool {
        let document = self.document();
        let image = document.descendants(id).find(|&n| document.tag(n) == Tag::Img);
        let first_text = document
            .descendants(id)
            .find(|&n| document.is_text(n) && !document.raw_text(n).trim().is_empty());
        matches!((image, first_text), (Some(image), Some(text)) if image < text)
    }

    /// The outermost elements that are captions or credits.
    fn captions(&self, id: NodeId) -> Vec<NodeId> {
        let document = self.document();
        let mut found: Vec<NodeId> = Vec::new();
        for node in document.descendants(id) {
            let is_caption = document.tag(node) == Tag::Figcaption
                || (self.context.page.groups(node) & words::CAPTION != 0
                    && self.context.whole.get(node).images == 0);
            let inside = found.last().is_some_and(|&last| document.is_within(node, last));
            if is_caption && !inside && !self.cleaning.is_gone(node) {
                found.push(node);
            }
        }
        found
    }

    /// Pictures, players and frames in the subtree, with the caption that they share.
    pub(super) fn media(&mut self, id: NodeId) -> Vec<RawNode> {
        let document = self.document();
        let mut pieces = Vec::new();
        for node in document.subtree(id) {
            let tag = document.tag(node);
            let in_picture = || {
                document
                    .ancestors(node)
                    .take_while(|&a| a >= id)
                    .any(|a| document.tag(a) == Tag::Picture)
            };
            let taken = self.cleaning.is_gone(node) || Some(node) == self.lead;
            match tag {
                _ if taken => {}
                Tag::Picture => pieces.extend(self.image(node)),
                Tag::Img if !in_picture() => pieces.extend(self.image(node)),
                Tag::Video | Tag::Audio => pieces.extend(self.player(node, tag)),
                Tag::Iframe => pieces.extend(self.frame(node)),
                _ => {}
            }
        }
        if !matches!(document.tag(id), Tag::Img | Tag::Picture) {
            let structured = document.descendants(id).find(|&n| {
                matches!(document.tag(n), Tag::Table | Tag::Pre | Tag::Blockquote)
                    && !self.cleaning.is_gone(n)
            });
            if structured.is_some() && document.tag(id) == Tag::Figure {
                return self.flow(id, "p", true);
            }
        }
        let caption = self.caption_text(id);
        if pieces.is_empty() {
            // A chart is drawn by a script and cannot come along; what is said of it can.
            let holds = |is: fn(Tag) -> bool| document.descendants(id).any(|n| is(document.tag(n)));
            let is_chart = document.tag(id) == Tag::Figure
                && holds(|tag| matches!(tag, Tag::Canvas | Tag::Svg | Tag::Iframe))
                && !holds(|tag| matches!(tag, Tag::Img | Tag::Video | Tag::Audio));
            return if is_chart && !caption.is_empty() {
                vec![RawNode::element("p", vec![RawNode::text(caption)])]
            } else {
                Vec::new()
            };
        }
        if !caption.is_empty() {
            drop_repeated_alt(&mut pieces, &caption);
            pieces.push(RawNode::element("figcaption", vec![RawNode::text(caption)]));
        }
        let is_frame = matches!(pieces.as_slice(), [RawNode::Element(e)] if e.tag == "p");
        if is_frame { pieces } else { vec![RawNode::element("figure", pieces)] }
    }

    /// All captions as one line, each said once, and behind them whose pictures they are.
    pub(super) fn caption_text(&self, id: NodeId) -> String {
        let document = self.document();
        let is_credit = |n: NodeId| self.context.page.groups(n) & words::CREDIT != 0;
        let (mut lines, mut credits): (Vec<String>, Vec<String>) = (Vec::new(), Vec::new());
        let add = |to: &mut Vec<String>, line: String| {
            if !line.is_empty() && !to.iter().any(|known| known.contains(&line)) {
                to.push(line);
            }
        };
        let mut captions = self.captions(id);
        if captions.is_empty() && self.is_figure_box(id) {
            captions.push(id);
        }
        for caption in captions {
            let kept = |n: NodeId| !self.cleaning.is_gone(n);
            let line = text::visible_text_where(document, caption, |n| kept(n) && !is_credit(n));
            add(if is_credit(caption) { &mut credits } else { &mut lines }, line);
            for credit in document.descendants(caption).filter(|&n| is_credit(n) && kept(n)) {
                add(&mut credits, text::visible_text(document, credit));
            }
        }
        credits.retain(|credit| !lines.iter().any(|line| line.contains(credit)));
        lines.append(&mut credits);
        lines.join(" ")
    }

    fn image(&mut self, id: NodeId) -> Option<RawNode> {
        let picture = images::picture(self.document(), self.base, id)?;
        self.seen.insert(images::identity(picture.url.as_str())).then(|| picture_node(&picture))
    }

    fn player(&mut self, id: NodeId, tag: Tag) -> Option<RawNode> {
        let document = self.document();
        let sources = std::iter::once(id)
            .chain(document.children(id).filter(|&c| document.tag(c) == Tag::Source));
        let src = sources
            .filter_map(|n| document.attribute(n, "src"))
            .find_map(|src| images::absolute(self.base, src));
        let poster =
            document.attribute(id, "poster").and_then(|poster| images::absolute(self.base, poster));
        let Some(src) = src else {
            // What a script plays has no address: its first picture stands for it.
            return poster.map(|url| picture_node(&images::Picture { url, alt: None }));
        };
        let mut attributes = vec![("src".to_owned(), String::from(src))];
        attributes.extend(poster.map(|url| ("poster".to_owned(), url.into())));
        Some(RawNode::Element(RawElement {
            tag: tag.name().to_owned(),
            attributes,
            children: Vec::new(),
        }))
    }

    /// A player or a post in a frame becomes a link to it.
    fn frame(&mut self, id: NodeId) -> Option<RawNode> {
        let document = self.document();
        if !is_embed(document, id) {
            return None;
        }
        let url = post_address(images::absolute(self.base, frame_address(document, id)?)?);
        let title = document.attribute(id, "title").map(text::collapse).filter(|t| !t.is_empty());
        let label = title.unwrap_or_else(|| url.host_str().unwrap_or("").to_owned());
        let link = RawNode::Element(RawElement {
            tag: "a".to_owned(),
            attributes: vec![("href".to_owned(), url.into())],
            children: vec![RawNode::text(label)],
        });
        Some(RawNode::element("p", vec![RawNode::text("▶ "), link]))
    }

    /// Pictures that stand only in `<noscript>`, for browsers without scripts.
    pub(super) fn push_noscript(&mut self, out: &mut Vec<RawNode>, id: NodeId) {
        let document = self.document();
        let images: Vec<NodeId> =
            document.descendants(id).filter(|&n| document.tag(n) == Tag::Img).collect();
        for node in images {
            if let Some(image) = self.image(node) {
                out.push(RawNode::element("figure", vec![image]));
            }
        }
    }
}

/// Alternative text says what a blind reader misses; the caption once more is a nuisance.
fn drop_repeated_alt(pieces: &mut [RawNode], caption: &str) {
    for piece in pieces {
        if let RawNode::Element(element) = piece {
            element.attributes.retain(|(name, value)| name != "alt" || !says_it(caption, value));
        }
    }
}

/// Whether the caption says what the alternative text says.
fn says_it(caption: &str, alt: &str) -> bool {
    let letters = |s: &str| -> String { s.chars().filter(|c| c.is_alphanumeric()).collect() };
    letters(caption).contains(&letters(alt))
}

fn picture_node(picture: &images::Picture) -> RawNode {
    let mut attributes = vec![("src".to_owned(), picture.url.to_string())];
    attributes.extend(picture.alt.clone().map(|alt| ("alt".to_owned(), alt)));
    RawNode::Element(RawElement { tag: "img".to_owned(), attributes, children: Vec::new() })
}
