//! Every vector is a test; the verdicts are also written down, for the other hosts to compare with.

use after_sales_conformance::{Vector, answer, differences, root, vectors};
use libtest_mimic::{Arguments, Failed, Trial};
use std::io::Write;

fn main() -> anyhow::Result<()> {
    let arguments = Arguments::from_args();
    let all = vectors()?;
    write_answers(&all)?;
    let trials = all
        .into_iter()
        .map(|vector| Trial::test(vector.name.clone(), move || holds(&vector)))
        .collect();
    libtest_mimic::run(&arguments, trials).exit()
}

fn holds(vector: &Vector) -> Result<(), Failed> {
    let verdict = serde_json::to_value(answer(vector)?)?;
    let wrong = differences(&vector.text["expect"], &verdict, "");
    if wrong.is_empty() {
        Ok(())
    } else {
        Err(format!("{}\nverdict: {verdict:#}", wrong.join("\n")).into())
    }
}

/// One line per vector: its name and the bytes of its verdict.
fn write_answers(all: &[Vector]) -> anyhow::Result<()> {
    let folder = root().join("target/vectors");
    std::fs::create_dir_all(&folder)?;
    let mut file = std::io::BufWriter::new(std::fs::File::create(folder.join("native.ndjson"))?);
    for vector in all {
        let verdict = serde_json::to_string(&answer(vector)?)?;
        writeln!(
            file,
            "{{\"name\":{},\"verdict\":{verdict}}}",
            serde_json::to_string(&vector.name)?
        )?;
    }
    file.flush()?;
    Ok(())
}
