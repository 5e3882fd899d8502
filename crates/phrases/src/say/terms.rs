//! What comes with an entitlement: units, credit, exchange, ways back, a guarantee.

use super::{Speaker, Tone};
use crate::MessageId;
use after_sales_policy::{CivilDate, DifferencePaid, Entitlement, GuaranteeTerms, RefundLineKind};

/// Last days of single remedies, where they differ.
pub(super) fn remedy_ends(entitlement: &Entitlement, speaker: &mut Speaker<'_>) {
    for end in &entitlement.remedy_ends {
        speaker
            .label("way", MessageId::Remedy, end.remedy.as_str())
            .day("day", end.last_day)
            .say(Tone::Plain, MessageId::RemedyEnd);
    }
}

/// How much credit the buyer gets instead of money, and how long it can be used.
pub(super) fn credit(entitlement: &Entitlement, speaker: &mut Speaker<'_>) {
    if let Some(credit) = &entitlement.credit {
        speaker
            .amount("total", credit.total)
            .say(Tone::Good, MessageId::CreditTotal);
        let mut lines = credit.lines.iter();
        if let Some(bonus) = lines.find(|line| line.kind == RefundLineKind::Bonus) {
            speaker
                .amount("amount", bonus.amount)
                .say(Tone::Good, MessageId::CreditExtra);
        }
    }
    let until = entitlement.credit_valid_until;
    speaker.tell_day(Tone::Plain, MessageId::CreditUntil, until);
}

/// What an exchange means in money, and what a new appointment costs.
pub(super) fn exchange(entitlement: &Entitlement, speaker: &mut Speaker<'_>) {
    if let Some(exchange) = &entitlement.exchange {
        if let Some(back) = exchange.back {
            let to = exchange.paid_as.unwrap_or(DifferencePaid::Original);
            speaker.say(Tone::Plain, MessageId::ExchangeCheaper);
            speaker
                .word("to", to.as_str())
                .amount("amount", back)
                .say(Tone::Plain, MessageId::RefundPart);
        }
        speaker.tell_amount(Tone::Caution, MessageId::ExchangePay, &exchange.to_pay);
    }
    let fee = &entitlement.rebooking_fee;
    speaker.tell_amount(Tone::Caution, MessageId::RebookingFee, fee);
}

/// What the ways back ask of the buyer.
pub(super) fn ways_back(entitlement: &Entitlement, speaker: &mut Speaker<'_>) {
    for what in ["printer", "packaging"] {
        for terms in &entitlement.method_terms {
            let asked = match what {
                "printer" => terms.printer_needed,
                _ => terms.packaging_needed,
            };
            // A way that is not open to this buyer asks nothing.
            if asked && entitlement.methods.contains(&terms.method) {
                speaker.item(MessageId::Method, terms.method.as_str());
            }
        }
        speaker
            .word("what", what)
            .say_list(Tone::Plain, MessageId::MethodNeeds, "ways");
    }
}

/// Who stands behind a voluntary guarantee, what it costs, and the day to register it by.
#[inline(never)]
pub(super) fn guarantee(
    terms: &GuaranteeTerms,
    register_by: Option<CivilDate>,
    speaker: &mut Speaker<'_>,
) {
    speaker
        .link(&terms.url)
        .word("who", terms.giver.as_str())
        .say(Tone::Plain, MessageId::GuaranteeGiver);
    speaker.tell_amount(Tone::Plain, MessageId::GuaranteePrice, &terms.price);
    if terms.transferable {
        speaker.say(Tone::Good, MessageId::GuaranteePassesOn);
    }
    speaker.tell_day(Tone::Caution, MessageId::RegisterBy, register_by);
    let days = terms.register_within_days;
    let days = days.filter(|_| register_by.is_none());
    speaker.tell_number(Tone::Caution, MessageId::RegisterWithin, "days", days);
}
