//! Completing a row from its baseline or its country, group by group and key by key.

use super::group::Problems;
use super::source;
use std::collections::BTreeMap;
use toml::Value;

/// A file's groups, completed or not.
#[derive(Clone)]
pub struct Table {
    /// File name without its ending, which is the row's code.
    pub code: String,
    /// Keys and groups.
    pub groups: toml::Table,
    /// Rows of a part of a country keep the citation ids of the groups they leave to the country:
    /// group → code that the id begins with. Groups not named here belong to `code`.
    pub owners: BTreeMap<String, String>,
    /// National act to name before the baseline's articles of the exceptions.
    pub exceptions_law: Option<String>,
}

impl Table {
    /// A file as read.
    pub fn own(code: String, groups: toml::Table) -> Self {
        Self {
            code,
            groups,
            owners: BTreeMap::new(),
            exceptions_law: None,
        }
    }

    /// The code that ids of `group` begin with.
    pub fn owner(&self, group: &str) -> &str {
        self.owners.get(group).unwrap_or(&self.code)
    }

    /// Others start from it, and it is no place.
    pub fn is_baseline(&self) -> bool {
        self.groups.contains_key("baseline_only")
    }

    fn text(&self, key: &str) -> Option<&str> {
        self.groups.get(key).and_then(Value::as_str)
    }
}

/// Every row, completed; baselines are left out.
pub fn complete(tables: &[Table], problems: &Problems) -> Vec<Table> {
    let by_code: BTreeMap<&str, &Table> = tables
        .iter()
        .map(|table| (table.code.as_str(), table))
        .collect();
    let mut rows = Vec::new();
    for table in tables.iter().filter(|table| !table.is_baseline()) {
        let mut row = table.clone();
        // From the nearest to the farthest: a subdivision, its country, the country's baseline.
        for key in ["parent", "baseline"] {
            let Some(name) = row.text(key).map(str::to_owned) else {
                continue;
            };
            match by_code.get(name.as_str()) {
                Some(base) => fill(&mut row, base, key == "parent", problems),
                None => problems.add(&file(&table.code), key, &format!("no row `{name}`")),
            }
        }
        rows.push(row);
    }
    rows
}

/// The file of a row.
pub fn file(code: &str) -> String {
    format!("{code}.toml")
}

fn fill(row: &mut Table, base: &Table, is_parent: bool, problems: &Problems) {
    if let Some(Value::Table(mut own)) = row.groups.remove("exceptions") {
        row.exceptions_law = own
            .remove("law")
            .and_then(|law| law.as_str().map(str::to_owned));
        if row.exceptions_law.is_none() || !own.is_empty() || row.groups.contains_key("exception") {
            let text = "takes `law` and nothing else, and only where the exceptions are inherited";
            problems.add(&file(&row.code), "exceptions", text);
        }
    }
    if is_parent && !row.code.starts_with(&format!("{}-", base.code)) {
        problems.add(
            &file(&row.code),
            "parent",
            "is not the country of this code",
        );
    }
    for (key, value) in &base.groups {
        // A part of a country of a member state starts from the same baseline.
        let inherited = match value {
            Value::Table(_) | Value::Array(_) => true,
            _ => key == "baseline",
        };
        if !inherited {
            continue;
        }
        match (row.groups.get_mut(key), value) {
            (None, _) => {
                row.groups.insert(key.clone(), value.clone());
                if is_parent {
                    row.owners.insert(key.clone(), base.owner(key).to_owned());
                }
            }
            (Some(Value::Table(own)), Value::Table(base)) => complete_group(own, base),
            (Some(_), _) => {}
        }
    }
}

/// Keys that `own` leaves out come from `base`; of the source keys all or none.
fn complete_group(own: &mut toml::Table, base: &toml::Table) {
    let has_source = source::KEYS.iter().any(|key| own.contains_key(*key));
    for (key, value) in base {
        let is_own_source = has_source && source::KEYS.contains(&key.as_str());
        if !is_own_source && !own.contains_key(key) {
            own.insert(key.clone(), value.clone());
        }
    }
}
