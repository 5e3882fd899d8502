//! The table that divan prints, read: it has no other output.

/// Nanoseconds of the fastest sample by name; a bench with arguments is `name/argument`. Other programs on
/// the machine slow down some samples, and often the median.
pub fn fastest(table: &str) -> Vec<(String, f64)> {
    let mut found = Vec::new();
    let mut parent = String::new();
    for line in table.lines() {
        let Some((branches, rest)) = line.split_once("─ ") else {
            continue;
        };
        let (name, columns) = rest.trim_start().split_once(' ').unwrap_or((rest, ""));
        // A branch of the tree at the left edge is a bench, one further in is an argument of it.
        let inner = branches.chars().count() > 1;
        let fastest = columns.split('│').next().and_then(nanoseconds);
        match fastest {
            Some(time) if inner => found.push((format!("{parent}/{name}"), time)),
            Some(time) => found.push((name.to_owned(), time)),
            None => name.clone_into(&mut parent),
        }
    }
    found
}

/// `1.709 µs` in nanoseconds.
fn nanoseconds(text: &str) -> Option<f64> {
    let (number, unit) = text.trim().split_once(' ')?;
    let unit = match unit {
        "ns" => 1.0,
        "µs" => 1e3,
        "ms" => 1e6,
        "s" => 1e9,
        _ => return None,
    };
    Some(number.parse::<f64>().ok()? * unit)
}

#[cfg(test)]
mod tests {
    use super::fastest;

    #[test]
    fn times_are_read_with_their_arguments() {
        let table = "\
Timer precision: 20 ns
decisions                 fastest       │ slowest       │ median        │ mean          │ samples │ iters
├─ decision                             │               │               │               │         │
│  ├─ 10                  1.696 µs      │ 2.006 µs      │ 1.709 µs      │ 1.726 µs      │ 100     │ 20000
│  ╰─ 10000               1.736 ms      │ 1.921 ms      │ 1.754 ms      │ 1.767 ms      │ 100     │ 20000
├─ facts                  13 ns         │ 35 ns         │ 14.5 ns       │ 14 ns         │ 100     │ 2000
╰─ prepare                2.834 s       │ 4.417 s       │ 3.5 s         │ 3.16 s        │ 100     │ 2000
";
        let expected = [
            ("decision/10", 1696.0),
            ("decision/10000", 1_736_000.0),
            ("facts", 13.0),
            ("prepare", 2.834e9),
        ];
        let expected = expected.map(|(name, time)| (name.to_owned(), time));
        assert_eq!(fastest(table), expected);
    }
}
