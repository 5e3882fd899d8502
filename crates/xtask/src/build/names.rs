//! Short names between a module and its glue. Theirs are long and end in hashes, which no compression makes
//! small: over two kilobytes of the widget.

use std::collections::{HashMap, HashSet};
use walrus::Module;

/// Renames what the module and its glue call each other; the new text of the glue.
///
/// What the facade and pages call keeps its name.
pub fn shorten(module: &mut Module, glue: &str) -> String {
    let mut names = HashMap::new();
    for import in module.imports.iter_mut() {
        if import.name.starts_with("__wb") {
            rename(&mut import.name, &mut names);
        }
    }
    for export in module.exports.iter_mut() {
        if export.name.starts_with("wasm_bindgen_") {
            rename(&mut export.name, &mut names);
        }
    }
    renamed(glue, &names)
}

/// The same name twice is the same function.
fn rename(name: &mut String, names: &mut HashMap<String, String>) {
    let next = names.len();
    let new = names.entry(name.clone()).or_insert_with(|| short(next));
    name.clone_from(new);
}

/// `$a`, `$b` … `$z`, `$aa`: nothing that a person writes.
fn short(mut number: usize) -> String {
    let mut letters = vec!['$'];
    loop {
        letters.insert(1, char::from(b'a' + (number % 26) as u8));
        if number < 26 {
            return letters.into_iter().collect();
        }
        number = number / 26 - 1;
    }
}

/// The glue without the functions that the optimized module does not import any more, and without the start
/// that blocks the page, which nobody calls.
pub fn without_unused(glue: &str, module: &Module) -> String {
    let imported: HashSet<&str> = module
        .imports
        .iter()
        .map(|import| import.name.as_str())
        .collect();
    let mut kept = Vec::new();
    let mut unused = false;
    for line in glue.lines() {
        // An entry of the list of imports, and its end.
        if let Some((name, _)) = line.trim_start().split_once(": function(")
            && line.starts_with("        $")
        {
            unused = !imported.contains(name);
        }
        if !unused {
            kept.push(line);
        }
        let ends = line.starts_with("        }") && line.ends_with("},");
        unused &= !ends;
    }
    kept.join("\n").replace("export { initSync, ", "export { ")
}

/// The text with each whole name replaced.
fn renamed(glue: &str, names: &HashMap<String, String>) -> String {
    let mut text = String::new();
    let mut rest = glue;
    while !rest.is_empty() {
        let within = |letter: char| letter.is_alphanumeric() || letter == '_' || letter == '$';
        let end = rest.find(|letter| !within(letter)).unwrap_or(rest.len());
        let (word, after) = rest.split_at(end);
        text.push_str(names.get(word).map_or(word, String::as_str));
        let mut others = after.chars();
        text.extend(others.next());
        rest = others.as_str();
    }
    text
}

#[cfg(test)]
mod tests {
    use super::{renamed, short, without_unused};
    use std::collections::HashMap;
    use walrus::Module;

    #[test]
    fn names_follow_each_other() {
        let names: Vec<_> = [0, 1, 25, 26, 27, 701, 702].map(short).into();
        assert_eq!(names, ["$a", "$b", "$z", "$aa", "$ab", "$zz", "$aaa"]);
    }

    #[test]
    fn what_is_not_imported_goes() {
        let mut module = Module::default();
        let of = module.types.add(&[], &[]);
        module.add_import_func("./x_bg.js", "$b", of);
        let entries = ["$a", "$b", "$c"].map(|name| {
            format!("        {name}: function() {{ return handleError(function (arg0) {{\n            arg0();\n        }}, arguments); }},")
        });
        let glue = format!(
            "{{\n{}\n}}\nexport {{ initSync, start as default }};",
            entries.join("\n")
        );
        let kept = format!("{{\n{}\n}}\nexport {{ start as default }};", entries[1]);
        assert_eq!(without_unused(&glue, &module), kept);
    }

    #[test]
    fn only_whole_names_are_replaced() {
        let names = HashMap::from([("__wbg_a_1".to_owned(), "$a".to_owned())]);
        let glue = "x.__wbg_a_1(y); __wbg_a_12: é; __wbg_a_1";
        assert_eq!(renamed(glue, &names), "x.$a(y); __wbg_a_12: é; $a");
    }
}
