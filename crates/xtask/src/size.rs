//! What a page pays: every artefact, compressed as a server would, against its limit.

use crate::build::dist;
use crate::project::{Project, files};
use crate::run::Run;
use anyhow::{Context, Result, bail};
use serde_json::json;
use std::fs;
use std::path::{Path, PathBuf};

/// Bytes after brotli: what we aim for, and what fails the check. 1 kB is 1000 bytes.
#[derive(Clone, Copy)]
struct Budget {
    goal: usize,
    limit: usize,
}

const SHELL: Budget = Budget {
    goal: 3_000,
    limit: 4_000,
};
// All that the shell loads once a buyer has come near, and the hashes of everything else.
const START: Budget = Budget {
    goal: 3_500,
    limit: 5_000,
};
const CARD: Budget = Budget {
    goal: 2_000,
    limit: 6_000,
};
const SDK: Budget = Budget {
    goal: 40_000,
    limit: 64_000,
};
// The design has no number for it. It decodes and weighs as the SDK does, with the law of every market, and has a rule
// for everything that can be wrong in a policy; whoever writes one loads it, a buyer never does.
const LINTER: Budget = Budget {
    goal: 40_000,
    limit: 72_000,
};
// The design has no number for it. It reads JSON and facts as the SDK does and adds one walk through the data,
// without law, rules and sentences: three fifths of the SDK's numbers, for pages that load both.
const READER: Budget = Budget {
    goal: 24_000,
    limit: 40_000,
};
// The design has no number for it. It decodes, weighs and speaks as the card's module does and knows besides what a
// question is about and when somebody answers; a page with contacts loads it, and no other.
const ADVISER: Budget = Budget {
    goal: 50_000,
    limit: 74_000,
};
const WIDGET: Budget = Budget {
    goal: 75_000,
    limit: 110_000,
};
const PACK: Budget = Budget {
    goal: 4_000,
    limit: 8_000,
};
// Two short labels in 26 languages, loaded by one element.
const LABELS: Budget = Budget {
    goal: 1_500,
    limit: 2_000,
};
/// Holidays and citations of one country.
const LAW: Budget = Budget {
    goal: 4_000,
    limit: 8_000,
};
// One element's script, with the hashes of the duties of all countries.
const DUTY: Budget = Budget {
    goal: 5_000,
    limit: 8_000,
};
// Protocol and the wire formats of twelve endpoints; loaded when a form opens.
const SEND: Budget = Budget {
    goal: 4_000,
    limit: 8_000,
};
// Choosing, making small and sending photos.
const PHOTOS: Budget = Budget {
    goal: 4_000,
    limit: 6_000,
};
// An answer into the calendar, copied, shared and printed.
const KEEP: Budget = Budget {
    goal: 2_000,
    limit: 3_000,
};
// One element's script.
const HELP: Budget = Budget {
    goal: 3_000,
    limit: 5_000,
};
// One element's script.
const STATUS: Budget = Budget {
    goal: 5_000,
    limit: 8_000,
};
// Loaded by pages that count, and by no others.
const COUNT: Budget = Budget {
    goal: 800,
    limit: 1_500,
};
// What ties a form to the scripts that send it.
const FLOW: Budget = Budget {
    goal: 2_000,
    limit: 3_000,
};
// An element behind a button.
const DIALOG: Budget = Budget {
    goal: 1_500,
    limit: 2_500,
};
// What the page's own data says, without the module that reads it.
const PAGE: Budget = Budget {
    goal: 1_500,
    limit: 2_500,
};
/// What the law of one country asks of a storefront.
const DUTIES: Budget = Budget {
    goal: 2_000,
    limit: 4_000,
};

/// Whose card is measured.
const POLICY: &str = "examples/policies/nordlys.json";

/// Prints one JSON line per artefact.
///
/// # Errors
/// When one is not built, or is over its limit.
pub fn run(project: &Project) -> Result<()> {
    let dist = dist(project);
    let mut over = Vec::new();
    for (name, paths, budget) in artefacts(project, &dist)? {
        let (mut raw, mut packed) = (0, 0);
        for path in paths {
            let bytes = fs::read(&path).with_context(|| {
                format!(
                    "{} is not built\nto mend it, run: cargo xtask build",
                    project.tell(&path)
                )
            })?;
            raw += bytes.len();
            packed += brotli(&bytes)?;
        }
        let Budget { goal, limit } = budget;
        let to_goal = i64::try_from(goal)? - i64::try_from(packed)?;
        let line = json!({
            "artifact": name, "raw": raw, "brotli": packed,
            "limit": limit, "goal": goal, "to_goal": to_goal,
        });
        println!("{line}");
        if packed > limit {
            over.push(format!("{name}: {packed} bytes, limit {limit}"));
        }
    }
    if !over.is_empty() {
        bail!("over the limit:\n{}", over.join("\n"));
    }
    Ok(())
}

type Artefact = (String, Vec<PathBuf>, Budget);

fn artefacts(project: &Project, dist: &Path) -> Result<Vec<Artefact>> {
    let one = |name: &str| vec![dist.join(name)];
    let mut list = vec![
        ("shell".to_owned(), one("after-sales.js"), SHELL),
        ("start".to_owned(), one("start.js"), START),
        ("sdk wasm".to_owned(), one("sdk_bg.wasm"), SDK),
        ("linter wasm".to_owned(), one("linter_bg.wasm"), LINTER),
        ("card wasm".to_owned(), one("card_bg.wasm"), SDK),
        ("adviser wasm".to_owned(), one("adviser_bg.wasm"), ADVISER),
        ("reader wasm".to_owned(), one("reader_bg.wasm"), READER),
        (
            "widget wasm and glue".to_owned(),
            vec![dist.join("widget_bg.wasm"), dist.join("widget.js")],
            WIDGET,
        ),
    ];
    let packs = named(&dist.join("locales"))?;
    // A locale's answers lie in the folder itself, each further group in one below it.
    for (locale, _) in packs.iter().filter(|(name, _)| !name.contains('/')) {
        list.push((format!("card {locale}"), vec![card(project, locale)?], CARD));
    }
    for (name, path) in packs {
        list.push((format!("locale {name}"), vec![path], PACK));
    }
    list.push((
        "withdrawal labels".to_owned(),
        one("withdrawal.json"),
        LABELS,
    ));
    list.push(("duty element".to_owned(), one("duty.js"), DUTY));
    list.push(("sender".to_owned(), one("send.js"), SEND));
    list.push(("photos".to_owned(), one("photos.js"), PHOTOS));
    list.push(("keep".to_owned(), one("keep.js"), KEEP));
    list.push(("help element".to_owned(), one("help.js"), HELP));
    list.push(("status element".to_owned(), one("status.js"), STATUS));
    list.push(("counter".to_owned(), one("count.js"), COUNT));
    list.push(("flow".to_owned(), one("flow.js"), FLOW));
    list.push(("dialog".to_owned(), one("dialog.js"), DIALOG));
    list.push(("page facts".to_owned(), one("page.js"), PAGE));
    for (country, path) in named(&dist.join("law"))? {
        list.push((format!("law {country}"), vec![path], LAW));
    }
    for (country, path) in named(&dist.join("duties"))? {
        list.push((format!("duties {country}"), vec![path], DUTIES));
    }
    Ok(list)
}

/// The JSON files below a folder with their names, as `de` or `form/de`.
fn named(folder: &Path) -> Result<Vec<(String, PathBuf)>> {
    let mut list = Vec::new();
    for path in files(folder)? {
        let name = path.strip_prefix(folder)?.with_extension("");
        list.push((name.to_string_lossy().replace('\\', "/"), path));
    }
    if list.is_empty() {
        bail!(
            "{} is empty\nto mend it, run: cargo xtask build",
            folder.display()
        );
    }
    Ok(list)
}

/// A card is made for a shop, not for the package; the demo shop's stands for all.
fn card(project: &Project, locale: &str) -> Result<PathBuf> {
    let path = project.scratch("cards")?.join(format!("{locale}.json"));
    let text = Run::new("cargo", &project.root)
        .args(["run", "--quiet", "--package", "after-sales", "--"])
        .args([
            "render", "--policy", POLICY, "--locale", locale, "--format", "card",
        ])
        .stdout()?;
    fs::write(&path, text)?;
    Ok(path)
}

/// The length after brotli at its highest quality.
fn brotli(bytes: &[u8]) -> Result<usize> {
    let parameters = brotli::enc::BrotliEncoderParams {
        quality: 11,
        lgwin: 22,
        size_hint: bytes.len(),
        ..Default::default()
    };
    let mut packed = Vec::new();
    brotli::BrotliCompress(&mut &*bytes, &mut packed, &parameters)?;
    Ok(packed.len())
}
