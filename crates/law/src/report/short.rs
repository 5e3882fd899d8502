//! A right in one line, for a table of all rows.

use super::gates;
use after_sales_policy::{DayKind, Gate, LegalRight, Regime, StartEvent};

/// `14 days from delivery of the last item, unconditional`.
pub(super) fn withdrawal(regime: &Regime) -> String {
    let Some((general, more)) = regime.withdrawal.split_first() else {
        return String::new();
    };
    let mut text = match general.gates {
        [Gate::Never] => "none".to_owned(),
        [Gate::Unsure] => "unsure".to_owned(),
        [] | [Gate::Remote] => format!("{}, unconditional", length(general)),
        gates => format!("{}, conditional: {}", length(general), plain(gates)),
    };
    others(&mut text, more.len(), "right");
    text
}

/// `24 months from delivery, presumed for 12 months`.
pub(super) fn guarantee(regime: &Regime) -> String {
    let Some((general, more)) = regime.faults.split_last() else {
        return String::new();
    };
    let mut text = if general.gates == [Gate::Unsure] {
        "nothing found".to_owned()
    } else {
        length(general)
    };
    if general.hidden {
        text.push_str(", or from noticing");
    }
    if general.least {
        text.push_str(" at least");
    }
    if general.depends {
        text.push_str(", depends on the goods");
    }
    if general.presumption_months > 0 {
        text.push_str(&format!(
            ", presumed for {} months",
            general.presumption_months
        ));
    }
    if general
        .gates
        .iter()
        .any(|gate| matches!(gate, Gate::Untold(_)))
    {
        text.push_str(&format!(", when {}", plain(general.gates)));
    }
    others(&mut text, more.len(), "claim");
    text
}

fn others(text: &mut String, count: usize, what: &str) {
    match count {
        0 => {}
        1 => text.push_str(&format!("; 1 more {what}")),
        _ => text.push_str(&format!("; {count} more {what}s")),
    }
}

fn length(right: &LegalRight) -> String {
    let start = match right.starts_on {
        StartEvent::Delivered => "delivery".to_owned(),
        StartEvent::LastItemDelivered => "delivery of the last item".to_owned(),
        StartEvent::Purchased => "purchase".to_owned(),
        other => other.as_str().replace('_', " "),
    };
    let kind = match right.day_kind {
        DayKind::Calendar => "",
        DayKind::Business => "business ",
    };
    match (right.days, right.months) {
        (0, 0) => "no number of days".to_owned(),
        (0, months) => format!("{months} months from {start}"),
        (days, _) => format!("{days} {kind}days from {start}"),
    }
}

fn plain(gates: &[Gate]) -> String {
    gates::gates(gates).replace('_', " ")
}
