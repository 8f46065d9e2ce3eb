//! Element names as a small number, so that tests on them cost one comparison.

use html5ever::{LocalName, local_name};

macro_rules! tags {
    ($($variant:ident = $name:tt),+ $(,)?) => {
        /// The name of an HTML element; anything else is [`Tag::Other`].
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub(crate) enum Tag {
            /// Text, not an element.
            Text,
            /// An element that this engine has no interest in.
            Other,
            $(#[doc = $name] $variant,)+
        }

        impl Tag {
            pub(crate) fn from_local_name(name: &LocalName) -> Self {
                match *name { $(local_name!($name) => Self::$variant,)+ _ => Self::Other }
            }

            /// The name as it is written; empty for text and for other elements.
            pub(crate) fn name(self) -> &'static str {
                match self { $(Self::$variant => $name,)+ Self::Text | Self::Other => "" }
            }
        }
    };
}

tags! {
    A = "a", Abbr = "abbr", Address = "address", Article = "article", Aside = "aside",
    Audio = "audio", B = "b", Base = "base", Blockquote = "blockquote", Body = "body", Br = "br",
    Button = "button", Canvas = "canvas", Caption = "caption", Center = "center", Cite = "cite",
    Code = "code", Col = "col", Colgroup = "colgroup", Dd = "dd", Del = "del",
    Details = "details", Dialog = "dialog", Div = "div", Dl = "dl", Dt = "dt", Em = "em",
    Embed = "embed", Fieldset = "fieldset", Figcaption = "figcaption", Figure = "figure",
    Font = "font", Footer = "footer", Form = "form", Frame = "frame", Frameset = "frameset",
    H1 = "h1", H2 = "h2", H3 = "h3", H4 = "h4", H5 = "h5", H6 = "h6", Head = "head",
    Header = "header", Hgroup = "hgroup", Hr = "hr", Html = "html", I = "i", Iframe = "iframe",
    Img = "img", Input = "input", Ins = "ins", Kbd = "kbd", Label = "label", Legend = "legend",
    Li = "li", Link = "link", Main = "main", Mark = "mark", Math = "math", Menu = "menu",
    Meta = "meta", Nav = "nav", Noscript = "noscript", Object = "object", Ol = "ol",
    Option = "option", P = "p", Param = "param", Picture = "picture", Pre = "pre", Q = "q",
    Rp = "rp", Rt = "rt", Rtc = "rtc", Rb = "rb", Ruby = "ruby", S = "s", Samp = "samp",
    Script = "script", Section = "section", Select = "select", Small = "small",
    Source = "source", Span = "span", Strike = "strike", Strong = "strong", Style = "style",
    Sub = "sub", Summary = "summary", Sup = "sup", Svg = "svg", Table = "table", Tbody = "tbody",
    Td = "td", Template = "template", Textarea = "textarea", Tfoot = "tfoot", Th = "th",
    Thead = "thead", Time = "time", Title = "title", Tr = "tr", Track = "track", Tt = "tt",
    U = "u", Ul = "ul", Var = "var", Video = "video", Wbr = "wbr",
    // Of MathML, what has a structure.
    Annotation = "annotation", AnnotationXml = "annotation-xml", Mfrac = "mfrac", Mover = "mover",
    Mroot = "mroot", Msqrt = "msqrt", Msub = "msub", Msubsup = "msubsup", Msup = "msup",
    Mtable = "mtable", Mtr = "mtr", Munder = "munder", Munderover = "munderover",
}

impl Tag {
    /// An element that begins and ends a line of text.
    pub(crate) fn is_block(self) -> bool {
        matches!(
            self,
            Self::Address
                | Self::Article
                | Self::Aside
                | Self::Blockquote
                | Self::Body
                | Self::Caption
                | Self::Center
                | Self::Dd
                | Self::Details
                | Self::Dialog
                | Self::Div
                | Self::Dl
                | Self::Dt
                | Self::Fieldset
                | Self::Figcaption
                | Self::Figure
                | Self::Footer
                | Self::Form
                | Self::H1
                | Self::H2
                | Self::H3
                | Self::H4
                | Self::H5
                | Self::H6
                | Self::Header
                | Self::Hgroup
                | Self::Hr
                | Self::Html
                | Self::Legend
                | Self::Li
                | Self::Main
                | Self::Menu
                | Self::Nav
                | Self::Ol
                | Self::Option
                | Self::P
                | Self::Pre
                | Self::Section
                | Self::Summary
                | Self::Table
                | Self::Tbody
                | Self::Td
                | Self::Tfoot
                | Self::Th
                | Self::Thead
                | Self::Tr
                | Self::Ul
        )
    }

    /// `h1` to `h6`.
    pub(crate) fn is_heading(self) -> bool {
        matches!(self, Self::H1 | Self::H2 | Self::H3 | Self::H4 | Self::H5 | Self::H6)
    }

    /// An element whose text no reader of the page ever sees as text.
    pub(crate) fn is_invisible(self) -> bool {
        matches!(
            self,
            Self::Head
                | Self::Script
                | Self::Style
                | Self::Template
                | Self::Title
                | Self::Textarea
                | Self::Select
                | Self::Svg
                | Self::Canvas
                | Self::Object
                | Self::Iframe
                | Self::Noscript
                | Self::Link
                | Self::Meta
                | Self::Param
                | Self::Input
                | Self::Audio
                | Self::Video
        )
    }
}
