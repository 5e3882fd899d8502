//! What an accepted case gives: the paragraphs after "Period" of section 3.

use crate::case::{Ask, Case};
use crate::condition::{answer, fails};
use crate::day::{civil, day, plus_days};
use crate::fee::{charges, fee_asks, fee_is_due};
use crate::period::Period;
use crate::refund::{Circumstances, credit, estimate, notice_missed, share};
use crate::terms::{exchange, refund_clock, way_back};
use crate::window::End;
use after_sales_policy::{
    Act, Answer, Basis, ConditionState, DayKind, Entitlement, FactName, Fee, LateTerms, Method,
    Money, Otherwise, Remedy, Rule, StartEvent,
};
use jiff::civil::Date;

const MONEY: [Remedy; 6] = [
    Remedy::RefundOriginal,
    Remedy::StoreCredit,
    Remedy::GiftCard,
    Remedy::KeepItemRefund,
    Remedy::Donate,
    Remedy::Termination,
];

/// What conditions with the answer no leave.
pub struct Softened {
    instead: Option<Remedy>,
    person: bool,
    no_estimate: bool,
}

pub fn soften(rule: &Rule, case: &Case) -> Softened {
    let mut left = Softened {
        instead: None,
        person: rule.answer == Answer::AskPerson,
        no_estimate: false,
    };
    for condition in rule
        .conditions
        .iter()
        .filter(|condition| fails(rule, condition, case))
    {
        match condition.otherwise {
            Otherwise::Refuse | Otherwise::AskPerson => left.person = true,
            Otherwise::StoreCredit => left.instead = Some(Remedy::StoreCredit),
            Otherwise::GiftCard => left.instead = Some(Remedy::GiftCard),
            Otherwise::ExchangeOnly => left.instead = Some(Remedy::Exchange),
            Otherwise::ReducedRefund | Otherwise::ReducedOrSentBack => left.no_estimate = true,
        }
    }
    left
}

pub fn give(
    rule: &Rule,
    case: &Case,
    asks: &mut Vec<Ask>,
    period: Period,
    late: Option<LateTerms>,
    opens: Option<Date>,
) -> Entitlement {
    let mut conditions = Vec::new();
    for condition in &rule.conditions {
        let holds = answer(rule, condition.state, case);
        if holds.is_none() {
            asks.push((FactName::State, Some(condition.state)));
        }
        conditions.push(ConditionState {
            state: condition.state,
            otherwise: condition.otherwise,
            holds,
        });
    }
    let price = case.price();
    let within = |limit: Option<Money>| {
        price
            .zip(limit)
            .map(|(price, limit)| price.currency == limit.currency && price.minor <= limit.minor)
    };
    let softened = soften(rule, case);
    let mut remedies = softened.instead.map_or(period.remedies, |one| vec![one]);
    let money = |remedies: &[Remedy]| remedies.iter().any(|one| MONEY.contains(one));
    let keeps_item = money(&remedies) && within(rule.keep_item_up_to) == Some(true);
    if keeps_item {
        remedies = vec![Remedy::KeepItemRefund];
    }
    let too_valuable = within(rule.most_value) == Some(false);
    let freight = if keeps_item {
        None
    } else {
        way_back(rule, case, asks)
    };
    let counts = period.counts;
    let start = counts.filter(|_| !period.hangs).and_then(|run| run.start);
    if rule.appointment.is_some() && case.facts.order.appointment_at.is_none() {
        asks.push((FactName::AppointmentAt, None));
    }
    let gives_money = money(&remedies);
    let how = Circumstances {
        start,
        late,
        freight,
        keeps_item,
    };
    let refund = (gives_money && !softened.no_estimate)
        .then(|| estimate(case, rule, &how))
        .flatten();
    let gives_credit = remedies.contains(&Remedy::StoreCredit);
    let gives_exchange = [
        Remedy::Exchange,
        Remedy::ExchangeSame,
        Remedy::ExchangeVariant,
    ]
    .iter()
    .any(|one| remedies.contains(one));
    let due = |fee: &&Fee| !keeps_item && fee_is_due(fee, case, start);
    for fee in rule.fees.iter().filter(|_| !keeps_item) {
        fee_asks(fee, case, start, asks);
    }
    Entitlement {
        basis: Basis::Shop,
        source: rule.id.clone(),
        starts_on: match counts {
            None => StartEvent::Purchased,
            Some(run) if period.open => run.window.starts_on,
            Some(run) => run.event,
        },
        day_kind: counts.map_or(DayKind::Calendar, |run| run.window.day_kind),
        unlimited: !period.hangs && counts.is_none_or(|run| run.end == End::Never),
        conditions,
        needs_person: softened.person || too_valuable,
        confidence: None,
        chosen_by: rule.chosen_by,
        first_step: None,
        started: start.map(civil),
        opens_on: opens.map(civil),
        deadline: counts.and_then(|run| run.deadline()),
        days: counts.and_then(|run| run.window.days),
        months: counts.and_then(|run| run.window.months),
        done_by: counts
            .map(|run| run.window.done_by)
            .filter(|act| *act != Act::Notice),
        late,
        return_freight: freight,
        outbound_freight: (gives_money && !softened.no_estimate)
            .then_some(rule.refund.outbound_freight),
        credit: refund
            .as_ref()
            .zip(rule.credit_bonus)
            .filter(|(_, bonus)| gives_credit && bonus.0 > 0)
            .map(|(refund, bonus)| credit(refund, bonus)),
        charges: if refund.is_none() && !keeps_item {
            charges(rule, case, start)
        } else {
            Vec::new()
        },
        refund,
        fees: rule.fees.iter().filter(due).map(|fee| fee.kind).collect(),
        refund_clock: refund_clock(rule, case),
        send_by: rule
            .send_within_days
            .filter(|_| !keeps_item)
            .map(|days| civil(plus_days(case.acting, days.into()))),
        methods: if keeps_item {
            vec![Method::NoShipment]
        } else {
            rule.methods.clone()
        },
        proof: rule.proof.clone(),
        helpful_proof: rule.helpful_proof.clone(),
        method_terms: if keeps_item {
            Vec::new()
        } else {
            rule.method_terms.clone()
        },
        quantity: (case.units < case.asked).then_some(case.units),
        credit_valid_until: rule
            .credit_valid_days
            .zip(case.facts.event.credit_issued_on)
            .map(|(days, issued)| civil(plus_days(day(issued), days.into()))),
        exchange: if gives_exchange {
            exchange(rule, case)
        } else {
            None
        },
        rebooking_fee: rule
            .appointment
            .as_ref()
            .zip(price)
            .filter(|_| notice_missed(case, rule) == Some(true))
            .filter(|(terms, _)| terms.rebooking.0 != 0)
            .map(|(terms, price)| share(price, terms.rebooking)),
        remedies,
        remedy_ends: period.ends,
        register_by: rule
            .guarantee
            .as_ref()
            .and_then(|terms| terms.register_within_days)
            .zip(case.ordered())
            .map(|(days, ordered)| civil(plus_days(ordered, days.into()))),
        guarantee: rule.guarantee.clone(),
        steps: Vec::new(),
    }
}
