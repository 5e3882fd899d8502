//! A row against itself: what each key allows, and all of them together do not.

use super::group::Problems;
use super::inherit::file;
use super::row::{Right, Row};
use super::source::Source;
use after_sales_policy::{Confidence, Gate, LegalRight, MoneyRange, Party};

/// Notes every contradiction of a completed row.
pub fn check(row: &Row, problems: &Problems) {
    let add = |id: &str, text: &str| problems.add(&file(&row.code), id, text);
    for right in &row.withdrawal {
        of_right(right, Kind::Mind, &add);
    }
    if let Some((general, claims)) = row.faults.split_last() {
        for right in claims {
            of_right(right, Kind::Claim, &add);
        }
        of_right(general, Kind::Guarantee, &add);
    }
    let rights = row.withdrawal.iter().chain(&row.faults);
    let rights = rights.map(|right| &right.source);
    let exceptions = row.exceptions.iter().map(|exception| &exception.source);
    let all = rights.chain(exceptions).chain(&row.statements);
    for source in all.chain([&row.computation.source]) {
        of_source(source, &row.as_of, &add);
    }
    let Some(general) = row.withdrawal.first() else {
        return;
    };
    // The engine says "no" where there is no right; what is unsure may not make it say so.
    if general.right.gates == [Gate::Never] && general.source.confidence == Confidence::Low {
        add(
            &general.source.id,
            "kind `none` with low confidence: it must be `unsure`",
        );
    }
}

/// Which list a right is of.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Mind,
    Claim,
    Guarantee,
}

fn of_right(right: &Right, kind: Kind, add: &dyn Fn(&str, &str)) {
    let (id, right) = (right.source.id.as_str(), &right.right);
    let length = (right.days, right.months);
    if length.0 > 0 && length.1 > 0 {
        add(id, "has a length in days and one in months");
    }
    let bare = right.gates.iter().all(|gate| *gate == Gate::Remote);
    let last = kind == Kind::Guarantee;
    if kind == Kind::Mind && bare && right.id == "withdrawal" && length == (0, 0) {
        add(
            id,
            "unconditional, and of no length: a right without a number of days is conditional or `unsure`",
        );
    }
    let months = if right.months > 0 {
        right.months
    } else {
        right.days.div_ceil(28)
    };
    // Claims and shorter rights take the presumption of the general one, which then ends with them; and how
    // long goods must last may be longer than the number.
    let own = last && !right.depends;
    if own && months > 0 && right.presumption_months > months {
        add(id, "the fault is presumed longer than the right lasts");
    }
    of_steps(right, id, last, add);
    let money = right.money;
    if money.return_freight == Some(Party::Shop)
        && money.return_freight_untold == Some(Party::Buyer)
    {
        add(id, "the buyer pays the way back only where nobody told so");
    }
    if money.fee.is_some_and(|fee| fee.share.0 > 10_000) {
        add(id, "the fee is more than the price");
    }
    for gate in right.gates {
        if let Gate::Price(range) | Gate::OrderValue(range) = gate
            && !is_range(range)
        {
            add(
                id,
                "no amount lies in the range, or its bounds differ in currency",
            );
        }
    }
    for more in right.extensions {
        if more.days > 0 && more.months > 0 {
            add(id, "an extension has a length in days and one in months");
        }
    }
    let told = |gate: &Gate, what| *gate == Gate::Told(what);
    let both = right.gates.iter().any(|gate| match gate {
        Gate::Untold(what) => right.gates.iter().any(|other| told(other, *what)),
        _ => false,
    });
    if both {
        add(id, "needs the same to be told and not told");
    }
}

fn of_steps(right: &LegalRight, id: &str, last: bool, add: &dyn Fn(&str, &str)) {
    let remedies = right.remedies;
    let steps = u32::try_from(remedies.len()).unwrap_or(u32::MAX);
    if right.first_step > steps {
        add(id, "the first step has more remedies than the right");
    }
    // A claim takes the number from `[guarantee]`, and may have one step.
    if last && right.failed_repairs > 0 && right.first_step == steps {
        add(id, "failed repairs open a second step, and there is none");
    }
    let twice = |at: usize| {
        remedies
            .iter()
            .take(at)
            .any(|one| remedies.get(at) == Some(one))
    };
    if (0..remedies.len()).any(twice) {
        add(id, "names a remedy twice");
    }
}

fn is_range(range: &MoneyRange) -> bool {
    match (range.least, range.most) {
        (Some(least), Some(most)) => least.currency == most.currency && least.minor <= most.minor,
        _ => true,
    }
}

fn of_source(source: &Source, as_of: &str, add: &dyn Fn(&str, &str)) {
    let id = source.id.as_str();
    if source
        .in_force_until
        .is_some_and(|until| source.in_force_from > Some(until))
    {
        add(id, "ends before it begins");
    }
    // Who sees only a source's date must not take tomorrow's law for today's.
    let later = source
        .in_force_from
        .is_some_and(|from| from.to_string().as_str() > as_of);
    let status = source.more.iter().find(|(key, _)| *key == "status");
    match status.map(|(_, status)| status.as_str()) {
        Some("in_force") if later => add(id, "`in_force` from a later day: it is `adopted`"),
        Some("adopted") if !later && source.in_force_from.is_some() => {
            add(id, "`adopted` with a day that has passed: it is `in_force`");
        }
        _ => {}
    }
}
