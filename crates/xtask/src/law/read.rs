//! Reading a completed table into a row, and checking the row against itself.

use super::group::{Group, Problems};
use super::inherit::{self, Table};
use super::read_badge::{self, Badge};
use super::read_duties::{self, Label};
use super::read_faults;
use super::read_late::{self, LateGroup};
use super::read_right::{self, Defaults};
use super::row::{Computation, Exception, Row, keep};
use super::sense;
use super::source::{self, Source};
use after_sales_policy::{
    CivilDate, Confidence, Disclosure, Gate, LegalException, StateFact, Trait, Weekend,
};

/// Groups that only say something and name their source.
const STATEMENTS: [&str; 2] = ["product_classes", "disputes"];
const YES_NO: &[(bool, &str)] = &[(true, "yes"), (false, "no")];
/// What an exception needs beside the goods.
const NEEDS: &[(&[Gate], &str)] = &[
    (&[], "nothing"),
    (&[Gate::Fails(StateFact::SealIntact)], "seal_broken"),
    (&[Gate::Fails(StateFact::Unopened)], "opened"),
    (&[Gate::Fails(StateFact::Unused)], "used"),
    (&[Gate::Fails(StateFact::NotActivated)], "activated"),
    (&[Gate::Fails(StateFact::NotStarted)], "begun"),
    (
        &[
            Gate::Told(Disclosure::DigitalConsentConfirmed),
            Gate::Fails(StateFact::NotStarted),
        ],
        "digital_consent",
    ),
    (
        &[Gate::Told(Disclosure::NoReturnConfirmedPerOrder)],
        "confirmed_per_order",
    ),
    (&[Gate::Told(Disclosure::ExclusionTold)], "told_before"),
];

/// Reads a completed table.
pub fn row(table: &Table, problems: &Problems) -> Row {
    let file = inherit::file(&table.code);
    let top = Group::new(file.clone(), "", &table.groups, problems);
    let empty = toml::Table::new();
    let group = |name: &str| {
        let found = top.get(name).and_then(toml::Value::as_table);
        if found.is_none() {
            top.problem(name, "missing");
        }
        Group::new(file.clone(), name, found.unwrap_or(&empty), problems)
    };
    let place = |name: &str| Place::of(table, name);
    if top.text("code") != table.code {
        top.problem("code", "is not the file's name");
    }
    // Read where rows are completed.
    for key in ["baseline", "baseline_only", "exceptions"] {
        top.get(key);
    }
    let (late, late_statement) = match top.get("late_delivery") {
        Some(_) => read_late::late(&group("late_delivery"), &place("late_delivery")),
        None => LateGroup::default(),
    };
    let mut statements: Vec<Source> = late_statement.into_iter().collect();
    for name in STATEMENTS {
        if table.groups.contains_key(name) {
            statements.push(statement(&group(name), place(name).id(name)));
        }
    }
    let function = table.groups.contains_key("withdrawal_function").then(|| {
        let name = "withdrawal_function";
        read_duties::function(group(name), place(name).id(name))
    });
    let labels = top.list("label").into_iter();
    let labels: Vec<Label> = labels
        .map(|item| read_duties::label(item, &place("label")))
        .collect();
    let badges = top.list("badge").into_iter();
    let badges: Vec<Badge> = badges
        .map(|item| read_badge::badge(item, &place("badge")))
        .collect();
    statements.extend(badges.iter().map(|badge| badge.source.clone()));
    statements.extend(function.iter().map(|function| function.source.clone()));
    statements.extend(labels.iter().map(|label| label.source.clone()));
    for item in top.list("statement") {
        let id = place("statement").id(&format!("statement.{}", item.text("id")));
        statements.push(statement(&item, id));
    }
    let withdrawal = group("withdrawal");
    let defaults = Defaults::of(&withdrawal);
    let mut rights = vec![read_right::general(&withdrawal, &place("withdrawal"))];
    withdrawal.finish();
    for item in top.list("right") {
        rights.push(read_right::further(item, &defaults, &place("right")));
    }
    let repair = top
        .get("repair_extension")
        .map(|_| read_late::repair(group("repair_extension"), &place("repair_extension")));
    if let Some(repair) = &repair {
        statements.push(repair.source.clone());
    }
    let faults = read_faults::all(
        &group("guarantee"),
        &place("guarantee"),
        top.list("claim"),
        &place("claim"),
        repair.as_ref().and_then(|repair| repair.extension),
    );
    let row = Row {
        code: table.code.clone(),
        name: top.text("name"),
        parent: top.optional_text("parent"),
        as_of: day(&top, "as_of"),
        computation: computation(group("computation"), place("computation").id("computation")),
        withdrawal: rights,
        exceptions: exceptions(&top, table),
        faults,
        late,
        function,
        labels,
        badges,
        statements,
    };
    twice(&row, problems);
    sense::check(&row, problems);
    top.finish();
    row
}

/// Whose statement it is: the row's own, or its country's.
pub struct Place {
    owner: String,
    /// The statement is of a part of a country.
    pub regional: bool,
}

impl Place {
    fn of(table: &Table, group: &str) -> Self {
        let owner = table.owner(group).to_owned();
        Self {
            regional: owner.contains('-'),
            owner,
        }
    }

    /// `DE.withdrawal`.
    pub fn id(&self, rest: &str) -> String {
        format!("{}.{rest}", self.owner)
    }
}

/// Notes ids that two statements have. The short keys of `[guarantee]` share its own.
fn twice(row: &Row, problems: &Problems) {
    let mut ids = std::collections::BTreeSet::new();
    let claims = row
        .faults
        .iter()
        .filter(|right| right.right.id != "guarantee");
    let own = row
        .withdrawal
        .iter()
        .chain(claims)
        .map(|right| &right.source);
    let own = own.chain(row.exceptions.iter().map(|exception| &exception.source));
    for source in own.chain(&row.statements) {
        if !ids.insert(&source.id) {
            problems.add(&inherit::file(&row.code), &source.id, "named twice");
        }
    }
}

fn day(group: &Group, key: &str) -> String {
    let text = group.text(key);
    if CivilDate::parse(&text).is_none() {
        group.problem(key, "not a day (YYYY-MM-DD)");
    }
    text
}

fn statement(group: &Group, id: String) -> Source {
    let source = source::read(group, id);
    group.text("note");
    group.finish();
    source
}

fn computation(group: Group, id: String) -> Computation {
    let source = source::read(&group, id);
    let rolls_over = group.word_or_unknown("rolls_over", YES_NO);
    if source.confidence == Confidence::Low && rolls_over.is_some() {
        group.problem(
            "rolls_over",
            "must be `unknown` where the confidence is low",
        );
    }
    let found = Computation {
        weekend: group
            .word("weekend", Weekend::ALL)
            .unwrap_or(Weekend::SaturdaySunday),
        first_day_counted: group.flag("first_day_counted"),
        rolls_over,
        source,
    };
    group.finish();
    found
}

fn exceptions(top: &Group, table: &Table) -> Vec<Exception> {
    let place = Place::of(table, "exception");
    let mut found: Vec<Exception> = Vec::new();
    for group in top.list("exception") {
        let needs = group.optional_words("needs", NEEDS);
        let gates: Vec<Gate> = needs.into_iter().flatten().copied().collect();
        let gates = keep(gates);
        let goods = group.optional_words("goods", Trait::ALL);
        if goods.is_empty() || group.get("needs").is_none() {
            group.problem("goods", "`goods` and `needs` are both told");
        }
        for goods in goods {
            let id = place.id(&format!("exception.{}", goods.as_str()));
            let mut source = source::read(&group, id);
            if let Some(law) = &table.exceptions_law {
                source.citation = format!("{law}; {}", source.citation);
            }
            found.push(Exception {
                exception: LegalException {
                    goods,
                    gates,
                    confidence: source.confidence,
                    regional: place.regional,
                    since: source.in_force_from,
                    until: source.in_force_until,
                },
                source,
            });
        }
        group.finish();
    }
    found
}
