//! The compiler on small catalogues of its own.

use super::compile;
use std::fs;
use std::path::{Path, PathBuf};

/// A folder that goes away with the test.
struct Folder(PathBuf);

impl Folder {
    fn new(name: &str, locales: &[(&str, &str)]) -> Self {
        let root = std::env::temp_dir().join(format!("catalogue-{}-{name}", std::process::id()));
        let home = root.join("crates/phrases");
        fs::create_dir_all(home.join("locales")).unwrap();
        fs::create_dir_all(home.join("cldr")).unwrap();
        for (locale, source) in locales {
            fs::write(home.join(format!("locales/{locale}.ftl")), source).unwrap();
            let rules = match *locale {
                "en" => r#"{"one":"i = 1 and v = 0"}"#,
                "ar" => {
                    r#"{"zero":"n = 0","one":"n = 1","two":"n = 2","few":"n % 100 = 3..10","many":"n % 100 = 11..99"}"#
                }
                _ => "{}",
            };
            let cldr = format!(r#"{{"locale":"{locale}","plurals":{rules}}}"#);
            fs::write(home.join(format!("cldr/{locale}.json")), cldr).unwrap();
        }
        Self(root)
    }

    fn problems(&self) -> String {
        compile(&self.0, false).unwrap_err().to_string()
    }

    fn read(&self, path: &str) -> String {
        fs::read_to_string(self.0.join("crates/phrases").join(path)).unwrap()
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

impl AsRef<Path> for Folder {
    fn as_ref(&self) -> &Path {
        &self.0
    }
}

const EN: &str = "\
# $n (number), $who (keyword)
left = { $n ->
    [0] none | { \"{\" }
    [one] { $who ->
        [shop] ours
       *[buyer] yours
    } { $n }
   *[other] { $n } left
}
# $d (date), $l (list)
dated = By { DATE($d, style: \"long\") } or { LIST($l, type: \"or\") }.
";

const ZH: &str = "\
left = { $n ->
   *[other] { $who ->
        [shop] 我们
       *[buyer] 您
    } { $n }
}
dated = { $d } { $l }
";

#[test]
fn packs_and_ids_are_written_and_then_current() {
    let folder = Folder::new("good", &[("en", EN), ("zh", ZH)]);
    let stale = compile(folder.as_ref(), true).unwrap_err().to_string();
    for file in ["ids.rs", "locales.rs", "en.json", "zh.json"] {
        assert!(stale.contains(file), "{stale}");
    }
    compile(folder.as_ref(), false).unwrap();
    compile(folder.as_ref(), true).unwrap();
    let pack: serde_json::Value = serde_json::from_str(&folder.read("packs/en.json")).unwrap();
    assert_eq!(
        pack["messages"],
        serde_json::json!([
            r"{n?0=none \| \{|one={who?shop=ours|*buyer=yours} {n}|*other={n} left}",
            "By {d:long} or {l:or}.",
        ])
    );
    let ids = folder.read("src/generated/ids.rs");
    assert!(ids.contains("    Left,\n") && ids.contains("(\"n\", ArgumentKind::Number)"));
    assert!(ids.contains(pack["catalogue"].as_str().unwrap()));

    // A locale that leaves takes its pack along.
    fs::remove_file(folder.0.join("crates/phrases/locales/zh.ftl")).unwrap();
    let stale = compile(folder.as_ref(), true).unwrap_err().to_string();
    assert!(stale.contains("zh.json"), "{stale}");
    compile(folder.as_ref(), false).unwrap();
    compile(folder.as_ref(), true).unwrap();
}

#[test]
fn all_problems_come_at_once_with_their_lines() {
    let english = "\
# $n (number)
left = { $n } { $undeclared }
# $gone (text)
twice = a
twice = b
Bad_Id = x
-term = x
attr = x
    .more = y
# $k (keyword), $m (money), $q (quux)
kinds = { $k } { $q } { DATE($m) } { FOO($m) } { twice } { $m ->
   *[other] x
}
same = words
";
    let arabic = "\
left = { $n ->
    [one] x
    [two] y
    [3] z
   *[other] w
}
same = words
extra = x
broken = { $
";
    let folder = Folder::new("bad", &[("en", english), ("ar", arabic)]);
    let problems = folder.problems();
    for expected in [
        "en.ftl:2: left: state the type of $undeclared",
        "en.ftl:4: twice: $gone is stated but not used",
        "en.ftl:5: twice: is defined twice",
        "en.ftl:6: Bad_Id: an id is small letters",
        "en.ftl:7: -term: terms are not allowed",
        "en.ftl:8: attr: attributes are not allowed",
        "en.ftl:11: kinds: $k is a keyword",
        "en.ftl:11: kinds: $q: a type is one of",
        "en.ftl:11: kinds: $m is a money, the function is of another type",
        "en.ftl:11: kinds: $m is a money: it cannot be chosen by",
        "en.ftl:11: kinds: FOO()",
        "en.ftl:11: kinds: only arguments",
        "ar.ftl:1: twice is missing",
        "ar.ftl:1: left: $n needs a variant [zero]",
        "ar.ftl:1: left: $n needs a variant [few]",
        "ar.ftl:1: left: $n needs a variant [many]",
        "ar.ftl:1: left: $n: put [3] before",
        "ar.ftl:1: left: does not use $undeclared",
        "ar.ftl:7: same: is not translated",
        "ar.ftl:8: extra: is not in the English catalogue",
        "ar.ftl:9: not Fluent",
    ] {
        assert!(problems.contains(expected), "{expected}\n---\n{problems}");
    }
    assert!(!folder.0.join("crates/phrases/packs").exists());
}

#[test]
fn plural_variants_are_those_of_the_language() {
    let english = "# $n (number)\nn = { $n ->\n [one] x\n [few] z\n *[many] y\n }\n";
    let folder = Folder::new("plural", &[("en", english)]);
    let problems = folder.problems();
    assert!(
        problems.contains("$n is never [few] in this language"),
        "{problems}"
    );
    assert!(
        problems.contains("$n needs a variant [other]"),
        "{problems}"
    );
    assert!(
        problems.contains("the starred variant must be [other]"),
        "{problems}"
    );
}

#[test]
fn keyword_variants_are_those_of_english() {
    let english = "# $k (keyword)\nk = { $k ->\n [shop] x\n *[buyer] y\n }\n";
    let other = "k = { $k ->\n [shopp] 我们\n *[buyer] 您\n }\n";
    let folder = Folder::new("keyword", &[("en", english), ("zh", other)]);
    let problems = folder.problems();
    assert!(
        problems.contains("zh.ftl:1: k: $k is never \"shopp\" in English"),
        "{problems}"
    );
}

#[test]
fn scripts_keep_their_own_marks() {
    let english = "# $t (text)\nt = a, { $t }: b\n";
    let chinese = "t = 我们,{ $t }: 您\n";
    let arabic = "t = نعم، { $t }, لا؟ USB, ok\n";
    let locales = [("en", english), ("zh", chinese), ("ar", arabic)];
    let problems = Folder::new("marks", &locales).problems();
    for expected in [
        "zh.ftl:1: t: write \u{ff0c} for ,",
        "zh.ftl:1: t: write \u{ff1a} for :",
        "ar.ftl:1: t: write \u{60c} for ,",
    ] {
        assert!(problems.contains(expected), "{problems}");
    }
    assert_eq!(problems.lines().count(), 4, "{problems}");
}
