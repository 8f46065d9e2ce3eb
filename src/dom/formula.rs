//! Pictures of formulae, whose TeX is their alternative text.

/// What a class, a server or a script of such pictures is called.
const NAMES: [&str; 7] = ["tex", "latex", "mathtex", "mimetex", "math", "equation", "eeimg"];

/// Signs of which a formula has one, and a few words about a photograph have none.
const SIGNS: [char; 9] = ['\\', '^', '_', '=', '{', '+', '<', '>', '≈'];

/// What is shorter is the name of a quantity.
const MAX_NAME: usize = 3;

/// Whether a picture with these attributes is a formula: it is named so, and its text reads so.
pub(crate) fn is_drawn<'a>(attribute: impl Fn(&str) -> Option<&'a str>) -> bool {
    let is_formula =
        |alt: &str| alt.contains(SIGNS) || (1..=MAX_NAME).contains(&alt.trim().chars().count());
    let names = |value: &str| {
        value
            .split(|c: char| !c.is_ascii_alphanumeric())
            .any(|word| NAMES.iter().any(|name| name.eq_ignore_ascii_case(word)))
    };
    attribute("alt").is_some_and(is_formula)
        && ["class", "src"].iter().any(|name| {
            attribute(name).is_some_and(|value| !value.starts_with("data:") && names(value))
        })
}

/// TeX without what only says how large it is to be drawn.
pub(crate) fn tidy(tex: &str) -> &str {
    let tex = tex.trim();
    let inner = tex.strip_prefix('{').and_then(|inner| inner.strip_suffix('}'));
    let inner = inner.map_or(tex, str::trim);
    let drawn =
        ["\\displaystyle ", "\\textstyle "].iter().find_map(|style| inner.strip_prefix(style));
    drawn.map_or(tex, str::trim)
}

#[cfg(test)]
mod tests {
    use super::{is_drawn, tidy};

    #[test]
    fn pictures_of_formulae_are_known_by_name_and_text() {
        for (class, src, alt, is) in [
            ("latex", "/x.png", "x^2", true),
            (
                "mwe-math-fallback-image-inline",
                "/media/svg/9f.svg",
                r"{\displaystyle E=mc^{2}}",
                true,
            ),
            ("", "https://t.example/equation?tex=x", "x", true),
            ("", "https://s.example/latex.php?latex=n%3D1", "n=1", true),
            ("photo", "/math/teacher.jpg", "A teacher at the board", false),
            ("math", "/logo.png", "", false),
            ("", "/cat.jpg", "E=mc^2 on a blackboard", false),
        ] {
            let attribute = |name: &str| match name {
                "class" => Some(class),
                "src" => Some(src),
                "alt" => Some(alt),
                _ => None,
            };
            assert_eq!(is_drawn(attribute), is, "{class} {src} {alt}");
        }
    }

    #[test]
    fn a_style_is_no_part_of_a_formula() {
        for (tex, tidied) in [
            (r"{\displaystyle E=mc^{2}}", "E=mc^{2}"),
            (r" \displaystyle \frac{a}{b} ", r"\frac{a}{b}"),
            (r"{\textstyle x}", "x"),
            (r"{a}+{b}", r"{a}+{b}"),
            (r"\displaystyle", r"\displaystyle"),
        ] {
            assert_eq!(tidy(tex), tidied);
        }
    }
}
