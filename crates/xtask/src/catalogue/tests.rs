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
        let mut register = String::new();
        for (locale, source) in locales {
            register += &format!("[{locale}]\nname = \"\"\nreading = \"draft\"\nnote = \"\"\n");
            register += match *locale {
                "zh-HK" => "parent = \"zh\"\nspelling = [[\"们\", \"們\"]]\n",
                _ => "",
            };
            let folder = home.join(format!("locales/{locale}"));
            fs::create_dir_all(&folder).unwrap();
            fs::write(folder.join("answer.ftl"), source).unwrap();
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
        fs::write(home.join("locales/locales.toml"), register).unwrap();
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
    fs::remove_dir_all(folder.0.join("crates/phrases/locales/zh")).unwrap();
    let register = folder.0.join("crates/phrases/locales/locales.toml");
    let text = fs::read_to_string(&register).unwrap();
    fs::write(&register, text.split("[zh]").next().unwrap()).unwrap();
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
        "en/answer.ftl:2: left: state the type of $undeclared",
        "en/answer.ftl:4: twice: $gone is stated but not used",
        "en/answer.ftl:5: twice: is defined twice",
        "en/answer.ftl:6: Bad_Id: an id is small letters",
        "en/answer.ftl:7: -term: terms are not allowed",
        "en/answer.ftl:8: attr: attributes are not allowed",
        "en/answer.ftl:11: kinds: $k is a keyword",
        "en/answer.ftl:11: kinds: $q: a type is one of",
        "en/answer.ftl:11: kinds: $m is a money, the function is of another type",
        "en/answer.ftl:11: kinds: $m is a money: it cannot be chosen by",
        "en/answer.ftl:11: kinds: FOO()",
        "en/answer.ftl:11: kinds: only arguments",
        "ar/answer.ftl:1: twice is missing",
        "ar/answer.ftl:1: left: $n needs a variant [zero]",
        "ar/answer.ftl:1: left: $n needs a variant [few]",
        "ar/answer.ftl:1: left: $n needs a variant [many]",
        "ar/answer.ftl:1: left: $n: put [3] before",
        "ar/answer.ftl:1: left: does not use $undeclared",
        "ar/answer.ftl:7: same: is not translated",
        "ar/answer.ftl:8: extra: is not in the English catalogue",
        "ar/answer.ftl:9: not Fluent",
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
        problems.contains("zh/answer.ftl:1: k: $k is never \"shopp\" in English"),
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
        "zh/answer.ftl:1: t: write \u{ff0c} for ,",
        "zh/answer.ftl:1: t: write \u{ff1a} for :",
        "ar/answer.ftl:1: t: write \u{60c} for ,",
    ] {
        assert!(problems.contains(expected), "{problems}");
    }
    assert_eq!(problems.lines().count(), 4, "{problems}");
}

#[test]
fn a_message_is_of_the_group_whose_file_holds_it() {
    let folder = Folder::new("groups", &[("en", "a = one\n"), ("zh", "a = 一\n")]);
    let add = |file: &str, text: &str| {
        fs::write(folder.0.join("crates/phrases/locales").join(file), text).unwrap();
    };
    for (file, text) in [
        ("en/desk.ftl", "d = desk\n"),
        ("en/form.ftl", "f = form\ng = more\n"),
        ("zh/desk.ftl", "d = 台\n"),
        ("zh/form.ftl", "g = 多\nf = 表\n"),
    ] {
        add(file, text);
    }
    compile(folder.as_ref(), false).unwrap();
    let messages = |pack: &str| {
        let pack: serde_json::Value = serde_json::from_str(&folder.read(pack)).unwrap();
        (pack["first"].clone(), pack["messages"].clone())
    };
    let whole = serde_json::json!(["一", "表", "多", "台"]);
    assert_eq!(messages("packs/zh.json"), (serde_json::Value::Null, whole));
    let form = serde_json::json!(["表", "多"]);
    assert_eq!(
        messages("packs/storefront/form/zh.json"),
        ("1".into(), form)
    );
    // A group without messages has no pack; the packs of findings need none of the form.
    assert!(
        !folder
            .0
            .join("crates/phrases/packs/storefront/law")
            .exists()
    );
    assert_eq!(
        messages("packs/check/en.json").1,
        serde_json::json!(["one"])
    );
    let ids = folder.read("src/generated/ids.rs");
    assert!(ids.contains("] = [1, 1, 3, 3, 4, "), "{ids}");
    let before = messages("packs/en.json");

    // Elsewhere in one locale, in two files, in no group.
    add("zh/form.ftl", "f = 表\n");
    add("zh/law.ftl", "g = 多\n");
    add("zh/answer.ftl", "a = 一\nd = 台\n");
    let problems = folder.problems();
    for expected in [
        "zh/law.ftl:1: g: belongs to crates/phrases/locales/zh/form.ftl",
        "zh/desk.ftl:1: d: is also in crates/phrases/locales/zh/answer.ftl",
        "zh/answer.ftl:2: d: belongs to crates/phrases/locales/zh/desk.ftl",
    ] {
        assert!(problems.contains(expected), "{expected}\n---\n{problems}");
    }
    assert_eq!(messages("packs/en.json"), before);
    add("zh/more.ftl", "");
    assert!(
        folder
            .problems()
            .contains("zh/more.ftl: the groups are answer,")
    );
}

#[test]
fn another_group_is_another_catalogue() {
    let folder = Folder::new("print", &[("en", "a = one\nb = two\n")]);
    let print = || {
        compile(folder.as_ref(), false).unwrap();
        let pack: serde_json::Value = serde_json::from_str(&folder.read("packs/en.json")).unwrap();
        pack["catalogue"].clone()
    };
    let before = print();
    let home = folder.0.join("crates/phrases/locales/en");
    fs::write(home.join("answer.ftl"), "a = one\n").unwrap();
    fs::write(home.join("form.ftl"), "b = two\n").unwrap();
    assert_ne!(print(), before);
    assert!(
        folder
            .0
            .join("crates/phrases/packs/storefront/form/en.json")
            .exists()
    );
    // What leaves takes its packs along.
    fs::remove_file(home.join("form.ftl")).unwrap();
    print();
    assert!(
        !folder
            .0
            .join("crates/phrases/packs/storefront/form")
            .exists()
    );
}

#[test]
fn a_variant_says_what_its_parent_says_and_what_it_says_otherwise() {
    let own = "dated = { $d }：{ $l }\n";
    let folder = Folder::new("variant", &[("en", EN), ("zh", ZH), ("zh-HK", own)]);
    compile(folder.as_ref(), false).unwrap();
    let (parent, variant) = (
        folder.read("packs/zh.json"),
        folder.read("packs/zh-HK.json"),
    );
    assert!(parent.contains("shop=我们") && variant.contains("shop=我們"));
    assert!(parent.contains("{d} {l}") && variant.contains("{d}：{l}"));

    let same = Folder::new(
        "same",
        &[("en", EN), ("zh", ZH), ("zh-HK", "dated = { $d } { $l }\n")],
    );
    assert!(same.problems().contains("says what zh says; leave it out"));
}

#[test]
fn the_register_and_the_folders_name_the_same_locales() {
    let folder = Folder::new("register", &[("en", EN), ("zh", ZH)]);
    let file = folder.0.join("crates/phrases/locales/locales.toml");
    let text = fs::read_to_string(&file).unwrap();
    fs::write(&file, text.replace("[zh]", "[ja]")).unwrap();
    let problems = folder.problems();
    assert!(problems.contains("says nothing about zh"), "{problems}");
    assert!(problems.contains("ja has no folder"), "{problems}");
}

#[test]
fn words_are_in_the_script_of_the_language() {
    let latin = "left = { $n ->\n   *[other] { $who ->\n        [shop] ours\n       *[buyer] hers\n    } { $n }\n}\ndated = On { $d } or { $l }\n";
    let folder = Folder::new("script", &[("en", EN), ("zh", latin)]);
    let problems = folder.problems();
    assert!(
        problems.contains("0 of 12 letters are of the language's script"),
        "{problems}"
    );
}
