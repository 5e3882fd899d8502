//! What keeps the widget usable on a page with Trusted Types and a strict policy for styles.

use std::path::Path;

/// The widget's own code by file name, tests left out.
pub fn code() -> Vec<(String, String)> {
    let mut found = Vec::new();
    sources(
        &Path::new(env!("CARGO_MANIFEST_DIR")).join("src"),
        &mut found,
    );
    found.retain(|(name, _)| !name.ends_with("_tests.rs"));
    assert!(found.len() > 15, "the sources were found");
    found
}

fn sources(folder: &Path, found: &mut Vec<(String, String)>) {
    for entry in std::fs::read_dir(folder).expect("sources") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            sources(&path, found);
        } else if path.extension().is_some_and(|kind| kind == "rs") {
            let text = std::fs::read_to_string(&path).expect("a text");
            found.push((path.display().to_string(), text));
        }
    }
}

/// `view!` puts static markup in through `innerHTML`; a `style` attribute needs `unsafe-inline`.
#[test]
fn no_markup_and_no_inline_styles() {
    for (name, text) in code() {
        let code: String = text
            .lines()
            .filter(|line| !line.trim_start().starts_with("//"))
            .collect();
        for refused in [
            "view!",
            "inner_html",
            "set_inner",
            "insert_adjacent",
            "\"style\"",
        ] {
            assert!(!code.contains(refused), "{name} uses {refused}");
        }
        if !name.ends_with("dom.rs") {
            for link in ["\"href\"", "\"src\"", "\"action\""] {
                assert!(
                    !code.contains(link),
                    "{name}: a link goes through Tag::link"
                );
            }
        }
    }
}

#[test]
fn the_style_sheet_loads_nothing() {
    let sheet = [
        include_str!("styles/tokens.css"),
        include_str!("styles/text.css"),
        include_str!("styles/controls.css"),
        include_str!("styles/screens.css"),
        include_str!("styles/photos.css"),
    ]
    .concat();
    for refused in ["@import", "url(", "expression(", "!important"] {
        assert!(!sheet.contains(refused), "{refused}");
    }
    let count = |c| sheet.matches(c).count();
    assert_eq!(count('{'), count('}'));
}
