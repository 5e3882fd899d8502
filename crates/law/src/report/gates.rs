//! Conditions in words.

use after_sales_policy::{Gate, Money};

/// When a right exists, as rows write it.
pub(super) fn gates(gates: &[Gate]) -> String {
    let all: Vec<String> = gates.iter().map(gate).collect();
    all.join(" and ")
}

fn gate(gate: &Gate) -> String {
    let list = |goods: &[after_sales_policy::Trait], word: &str| {
        let goods: Vec<&str> = goods.iter().map(|one| one.as_str()).collect();
        goods.join(word)
    };
    let amounts = |range: &after_sales_policy::MoneyRange| {
        let bounds = [("at least", range.least), ("at most", range.most)];
        let told = bounds
            .iter()
            .filter_map(|(word, bound)| bound.map(|bound| format!("{word} {}", amount(&bound))));
        told.collect::<Vec<_>>().join(", ")
    };
    match gate {
        Gate::Never => "never".to_owned(),
        Gate::Unsure => "nobody has found when".to_owned(),
        Gate::Told(what) => format!("{} told", what.as_str()),
        Gate::Untold(what) => format!("{} not told", what.as_str()),
        Gate::MaybeTold(what) => format!("{} not denied", what.as_str()),
        Gate::CopyLate(days) => format!("no contract_copy in {days} days"),
        Gate::Remote => "bought at a distance".to_owned(),
        Gate::Any(goods) => list(goods, " or "),
        Gate::All(goods) => list(goods, " and "),
        Gate::Fails(state) => format!("not {}", state.as_str()),
        Gate::Price(range) => format!("price {}", amounts(range)),
        Gate::OrderValue(range) => format!("order {}", amounts(range)),
        Gate::Repaired => "repaired".to_owned(),
        Gate::RepairFailed(least) => format!("{least} failed repairs"),
        Gate::ShownInTime => "the fault showed in time".to_owned(),
    }
}

/// `CAD 50.01`.
pub(super) fn amount(money: &Money) -> String {
    let digits = usize::from(money.currency.digits());
    let minor = format!("{:0width$}", money.minor, width = digits + 1);
    let (whole, part) = minor.split_at(minor.len().saturating_sub(digits));
    let dot = if part.is_empty() { "" } else { "." };
    format!("{} {whole}{dot}{part}", money.currency.code())
}
