//! Formulae as text: their TeX where a page has it, else what their `MathML` says, as TeX.

use crate::document::{Document, NodeId};
use crate::dom::{Tag, formula::tidy, text};
use crate::sanitize::RawNode;

/// Deeper parts are written without their structure.
const MAX_DEPTH: usize = 32;

/// A formula in a line.
pub(super) fn node(document: &Document, id: NodeId) -> Vec<RawNode> {
    let source = source(document, id);
    if source.is_empty() {
        return Vec::new();
    }
    vec![RawNode::element("code", vec![RawNode::text(source)])]
}

/// The TeX in an annotation, an attribute, a script or a picture's text; else the formula's own structure.
fn source(document: &Document, id: NodeId) -> String {
    let is_tex = |&n: &NodeId| {
        document
            .attribute(n, "encoding")
            .is_some_and(|encoding| encoding.to_ascii_lowercase().contains("tex"))
    };
    let given = document
        .descendants(id)
        .find(is_tex)
        .map(|annotation| document.raw_text(annotation))
        .or_else(|| document.attribute(id, "alttext").or_else(|| document.attribute(id, "alt")))
        .filter(|tex| !tex.trim().is_empty());
    text::collapse(&given.map_or_else(|| tex(document, id, 0), |tex| tidy(tex).to_owned()))
}

/// `MathML` as TeX. <https://www.w3.org/TR/mathml-core/>
fn tex(document: &Document, id: NodeId, depth: usize) -> String {
    let tag = document.tag(id);
    if tag == Tag::Text || depth > MAX_DEPTH {
        return leaf(document.raw_text(id));
    }
    let mut parts = document
        .children(id)
        .filter(|&child| !document.is_text(child) || !document.raw_text(child).trim().is_empty());
    let mut next = || parts.next().map(|part| tex(document, part, depth + 1)).unwrap_or_default();
    match tag {
        Tag::Annotation | Tag::AnnotationXml => String::new(),
        Tag::Mfrac => format!("\\frac{{{}}}{{{}}}", next(), next()),
        Tag::Mroot => {
            let (of, degree) = (next(), next());
            format!("\\sqrt[{degree}]{{{of}}}")
        }
        Tag::Msup => format!("{}^{}", next(), group(&next())),
        Tag::Mover => format!("\\overset{{{1}}}{{{0}}}", next(), next()),
        Tag::Msub | Tag::Munder => format!("{}_{}", next(), group(&next())),
        Tag::Msubsup | Tag::Munderover => {
            format!("{}_{}^{}", next(), group(&next()), group(&next()))
        }
        _ => {
            let inside: Vec<String> = parts.map(|part| tex(document, part, depth + 1)).collect();
            match tag {
                Tag::Msqrt => format!("\\sqrt{{{}}}", inside.join(" ")),
                Tag::Mtable => {
                    format!("\\begin{{matrix}} {} \\end{{matrix}}", inside.join(" \\\\ "))
                }
                Tag::Mtr => inside.join(" & "),
                _ => inside.join(" "),
            }
        }
    }
}

/// A name, a number, a sign; marks that only say how to read are left out.
fn leaf(raw: &str) -> String {
    text::collapse(raw).chars().filter(|c| !matches!(c, '\u{2061}'..='\u{2064}')).collect()
}

fn group(part: &str) -> String {
    let part = part.trim();
    if part.chars().count() == 1 { part.to_owned() } else { format!("{{{part}}}") }
}

#[cfg(test)]
mod tests {
    use super::source;
    use crate::document::Document;
    use crate::dom::Tag;

    #[test]
    fn mathml_becomes_tex() {
        for (math, tex) in [
            ("<mi>x</mi><mo>=</mo><mfrac><mi>a</mi><mn>2</mn></mfrac>", r"x = \frac{a}{2}"),
            (
                "<msup><mi>e</mi><mrow><mo>−</mo><mi>x</mi></mrow></msup><msub><mi>y</mi><mn>1</mn></msub>",
                "e^{− x} y_1",
            ),
            (
                "<msqrt><mn>2</mn><mi>r</mi></msqrt><mroot><mi>x</mi><mn>3</mn></mroot>",
                r"\sqrt{2 r} \sqrt[3]{x}",
            ),
            (
                "<munderover><mo>∑</mo><mrow><mi>i</mi><mo>=</mo><mn>1</mn></mrow><mi>n</mi></munderover>",
                "∑_{i = 1}^n",
            ),
            ("<mi>sin</mi><mo>\u{2061}</mo><mi>x</mi>", "sin x"),
            (
                "<mtable><mtr><mtd><mi>a</mi></mtd><mtd><mi>b</mi></mtd></mtr><mtr><mtd><mi>c</mi></mtd></mtr></mtable>",
                r"\begin{matrix} a & b \\ c \end{matrix}",
            ),
            ("<mover><mi>v</mi><mo>→</mo></mover>", r"\overset{→}{v}"),
            (
                "<semantics><mi>x</mi><annotation encoding=LaTeX> \\xi </annotation></semantics>",
                r"\xi",
            ),
        ] {
            let document = Document::parse(&format!("<p><math>{math}</math>"));
            let id = document.ids().find(|&id| document.tag(id) == Tag::Math).expect("a formula");
            assert_eq!(source(&document, id), tex, "{math}");
        }
    }
}
