//! Pages of shop systems give the facts that `tests/pages/expected.json` has, byte for byte; Node and browsers
//! are held to the same file.

use after_sales_formats::{About, Blocks, Known};
use after_sales_policy::json::{Node, ToNode, parse};
use std::path::PathBuf;

fn file(name: &str) -> String {
    let folder = PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/../../tests/pages"));
    std::fs::read_to_string(folder.join(name)).expect(name)
}

/// The JSON-LD of one of our own pages.
fn blocks(page: &str) -> Vec<&str> {
    let mut found = Vec::new();
    for part in page.split("<script ").skip(1) {
        let (tag, rest) = part.split_once('>').expect("a tag");
        let (text, _) = rest.split_once("</script>").expect("an end");
        if tag.to_lowercase().contains("application/ld+json") {
            found.push(text);
        }
    }
    found
}

fn written(node: &Node) -> String {
    let mut text = String::new();
    node.write(&mut text);
    text
}

#[test]
fn pages_of_shop_systems_are_read_as_expected() {
    let list = parse(&file("expected.json")).expect("json");
    let list = list.as_list().expect("a list");
    assert!(list.len() >= 4);
    for expected in list {
        let text = |key| expected.get(key).and_then(Node::as_text).expect("a text");
        let name = text("page");
        let page = file(&format!("{name}.html"));
        let mut read = Blocks::default();
        blocks(&page).into_iter().for_each(|block| read.add(block));
        let known = Known {
            facts: expected.get("known").cloned(),
            ..Known::default()
        };
        let read = read.facts(&known);
        let facts = read.facts.expect(name).to_node();
        assert_eq!(
            written(&facts),
            written(expected.get("facts").expect("facts")),
            "{name}"
        );
        let told = read.notes.iter().map(|note| {
            let about = match note.about {
                About::Data => "page",
                About::Known => "facts",
            };
            Node::Text(
                format!("{about} {} {}", note.code.as_str(), note.path)
                    .trim()
                    .into(),
            )
        });
        assert_eq!(
            Some(&Node::List(told.collect())),
            expected.get("findings"),
            "{name}"
        );
    }
}
