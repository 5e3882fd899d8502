//! The gate finds what is put before it, and nothing passes it by accident.

use after_sales_plain::gate::measure;
use std::fs;
use std::path::{Path, PathBuf};

/// The files that the gate reads, in a folder of their own.
struct Project(PathBuf);

impl Project {
    fn new(name: &str) -> Self {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
        let copy = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
        let _ = fs::remove_dir_all(&copy);
        for folder in [
            "crates/phrases/locales/en",
            "crates/phrases/locales/de",
            "examples/policies",
            "tests/vectors/policies",
            "tests/vectors/decide",
        ] {
            fs::create_dir_all(copy.join(folder)).expect(folder);
            for entry in fs::read_dir(root.join(folder)).expect(folder) {
                let file = entry.expect(folder).path();
                let name = file.file_name().expect("a name").to_owned();
                fs::copy(&file, copy.join(folder).join(name)).expect("copied");
            }
        }
        let project = Self(copy);
        fs::create_dir_all(project.0.join("crates/plain")).expect("made");
        project.write("crates/plain/allow.toml", "");
        project.write("crates/plain/baselines.toml", "");
        project
    }

    fn write(&self, path: &str, text: &str) {
        fs::write(self.0.join(path), text).expect(path);
    }

    /// Puts a message into a file of the catalogue in the place of another.
    fn say(&self, file: &str, before: &str, after: &str) {
        let path = format!("crates/phrases/locales/{file}");
        let text = fs::read_to_string(self.0.join(&path)).expect(&path);
        assert!(text.contains(before), "{before}");
        self.write(&path, &text.replace(before, after));
    }

    fn faults(&self, locale: &'static str) -> Vec<String> {
        let outcome = measure(&self.0, &[locale], false).expect("measured");
        let mut faults = outcome.faults;
        faults.extend(outcome.locales.into_iter().flat_map(|report| report.faults));
        faults
    }
}

const LABEL: &str = "card-guarantee-none = We give no extra guarantee on this item.";

#[test]
fn a_message_that_is_not_plain_fails_until_it_is_allowed_with_a_reason() {
    let project = Project::new("message");
    let before = project.faults("en");
    project.say(
        "en/answer.ftl",
        LABEL,
        "card-guarantee-none = No guarantee shall be given pursuant to the UWG.",
    );
    let after = project.faults("en");
    let new: Vec<&String> = after.iter().filter(|one| !before.contains(one)).collect();
    for (word, instead) in [
        ("shall", "must or will"),
        ("pursuant", "under"),
        ("UWG", "write the name"),
    ] {
        let told = new.iter().any(|one| {
            one.starts_with("answer/card-guarantee-none: ")
                && one.contains(word)
                && one.contains(instead)
        });
        assert!(told, "{word}: {new:#?}");
    }
    assert_eq!(new.len(), 3, "{new:#?}");

    let allow = |kind: &str, reason: &str| {
        format!(
            "[[allow]]\nlocale = \"en\"\nmessage = \"card-guarantee-none\"\nkind = \"{kind}\"\nreason = \"{reason}\"\n"
        )
    };
    let all =
        allow("forbidden_word", "The label says so.") + &allow("abbreviation", "Known there.");
    project.write("crates/plain/allow.toml", &all);
    assert_eq!(project.faults("en"), before);

    // What nothing needs is a fault, and so is a missing reason.
    project.write(
        "crates/plain/allow.toml",
        &(all + &allow("double_negation", "None is there.")),
    );
    let unused = project.faults("en");
    assert!(
        unused
            .iter()
            .any(|one| one.contains("nothing needs the entry")),
        "{unused:#?}"
    );
    project.write("crates/plain/allow.toml", &allow("forbidden_word", ""));
    assert!(measure(&project.0, &["en"], false).is_err());
}

#[test]
fn staff_messages_are_held_to_length_and_words_only() {
    let project = Project::new("staff");
    let before = project.faults("de");
    let label = "desk-log-out = Abmelden";
    project.say(
        "de/desk.ftl",
        label,
        "desk-log-out = Das SPF-Feld ist nicht ohne Fehler.",
    );
    assert_eq!(project.faults("de"), before);
    project.say(
        "de/desk.ftl",
        "desk-log-out = Das SPF-Feld ist nicht ohne Fehler.",
        "desk-log-out = Seitens des Servers.",
    );
    let after = project.faults("de");
    assert!(
        after.iter().any(|one| one.contains("Seitens: von")),
        "{after:#?}"
    );
}

#[test]
fn a_screen_beyond_its_gate_fails_and_names_its_hardest_sentences() {
    let project = Project::new("screen");
    let hard = "Individual reimbursement considerations necessitate comprehensive documentation. "
        .repeat(60);
    project.say(
        "en/track.ftl",
        "track-look = Look for news",
        &format!("track-look = {hard}"),
    );
    let faults = project.faults("en");
    assert!(
        faults
            .iter()
            .any(|one| one.starts_with("status: ") && one.contains("Flesch ")),
        "{faults:#?}"
    );
    assert!(
        faults
            .iter()
            .any(|one| one.contains("hardest: Individual reimbursement")),
        "{faults:#?}"
    );
}

#[test]
fn too_many_passive_sentences_fail() {
    let project = Project::new("passive");
    let passive = "Your item is returned by a person. ".repeat(400);
    project.say(
        "en/track.ftl",
        "track-look = Look for news",
        &format!("track-look = {passive}"),
    );
    let faults = project.faults("en");
    assert!(
        faults
            .iter()
            .any(|one| one.contains("% of sentences look passive")),
        "{faults:#?}"
    );
}
