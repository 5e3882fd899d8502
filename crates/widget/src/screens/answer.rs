//! The verdict: the headline, what law and shop give side by side, what is refused and what is next.

use crate::bus::Bus;
use crate::dom::{Tag, tag};
use crate::parts::{
    Look, back, basis, basis_mark, button, contacts, said, screen_heading, section_heading, sends,
    tone,
};
use crate::speak::{self, t, t1, title};
use crate::state::{Given, Msg, State};
use crate::text::{object, text};
use crate::timeline;
use crate::why::why;
use after_sales_phrases::MessageId;
use after_sales_phrases::say::{alternative, refund_lines, refusal};
use after_sales_policy::{
    Alternative, Basis, CaseType, Entitlement, Facts, RefundEstimate, Status, Verdict,
};

pub fn view(state: &State, bus: Bus) -> Tag {
    let given = &*state.given;
    let facts = state.facts();
    let verdict = given.decide(&facts);
    let mut lead = speak::headline(given, &verdict, &facts).into_iter();
    let mut head = tag("header").part("headline");
    if state.line().title.is_some() {
        head = head.child(
            tag("p")
                .part("eyebrow")
                .text(title(state.line(), &given.pack)),
        );
    }
    if let Some(sentence) = lead.next() {
        let heading = screen_heading(given, sentence.text).attr("data-tone", tone(sentence.tone));
        head = head.child(heading);
    }
    if let Some(sentence) = lead.next() {
        head = head.child(tag("p").part("last-day").text(sentence.text));
    }
    let rights = verdict.entitlements.iter();
    let rights = rights.map(|one| entitlement(given, &verdict, one));
    let mut whole = tag("div").part("screen answer").child(head);
    if let Some(line) = timeline::view(given, &verdict) {
        whole = whole.child(line);
    }
    whole
        .child(tag("div").part("entitlements").children(rights))
        .children(refusals(given, &verdict))
        .children(notes(given, &verdict, &facts))
        .children(next(given, &verdict, bus))
        .child(actions(given, &verdict, bus))
        .child(keep(given, &verdict))
}

/// The place for what a buyer may do to keep the answer, with the words for it. What happens there is the page's
/// script's: files, sharing and printing need no room in this module.
fn keep(given: &Given, verdict: &Verdict) -> Tag {
    let pack = &given.pack;
    let mut words = vec![("policy", text(&verdict.policy_hash))];
    for (name, id) in [
        ("calendar", MessageId::UiCalendar),
        ("copy", MessageId::UiCopy),
        ("copied", MessageId::UiCopied),
        ("share", MessageId::UiShare),
        ("print", MessageId::UiPrint),
    ] {
        words.push((name, text(&t(pack, id))));
    }
    let best = verdict.best.last_day.filter(|day| *day >= verdict.today);
    if let Some(day) = best {
        words.push(("day", text(&day.text())));
    }
    // A name of its own, so that a redraw replaces the element and never turns it into another one.
    tag("keep-place").attr("data-keep", &object(words))
}

fn entitlement(given: &Given, verdict: &Verdict, one: &Entitlement) -> Tag {
    let sentences = speak::entitlement(given, verdict, one);
    let mut card = tag("article")
        .part("entitlement")
        .attr("data-basis", one.basis.as_str())
        .child(section_heading(given, basis(given, one.basis)))
        .child(
            tag("ul")
                .part("sentences")
                .children(sentences.iter().map(said)),
        );
    if let Some(estimate) = &one.refund {
        card = card.child(money(given, estimate));
    }
    if one.basis == Basis::Law {
        return card.children(why(given, &one.source));
    }
    if !one.source.is_empty() {
        let source = t1(&given.pack, MessageId::UiSource, "id", one.source.clone());
        card = card.child(tag("p").part("source").text(source));
    }
    card
}

fn money(given: &Given, estimate: &RefundEstimate) -> Tag {
    let lines = refund_lines(estimate, &given.pack);
    let rows = lines.into_iter().map(|(label, amount)| {
        tag("tr")
            .child(tag("th").attr("scope", "row").text(label))
            .child(tag("td").child(tag("bdi").text(amount)))
    });
    tag("table")
        .part("money")
        .child(tag("caption").say(&given.pack, MessageId::UiMoney))
        .child(tag("tbody").children(rows))
}

fn refusals(given: &Given, verdict: &Verdict) -> Option<Tag> {
    let list: Vec<Tag> = verdict
        .refusals
        .iter()
        .flat_map(|one| {
            let reasons = refusal(one, verdict, &given.pack);
            reasons.into_iter().map(|sentence| {
                let item = said(&sentence).child(basis_mark(given, one.basis));
                item.children(why(given, &one.source))
            })
        })
        .collect();
    part_of(given, "refusals", MessageId::UiWhyNot, list)
}

fn notes(given: &Given, verdict: &Verdict, facts: &Facts) -> Option<Tag> {
    let notes = speak::notes(given, verdict, facts);
    let list = notes.iter().map(said).collect();
    part_of(given, "notes", MessageId::UiGoodToKnow, list)
}

fn part_of(given: &Given, part: &str, heading: MessageId, list: Vec<Tag>) -> Option<Tag> {
    (!list.is_empty()).then(|| {
        tag("div")
            .part(part)
            .child(section_heading(given, t(&given.pack, heading)))
            .child(tag("ul").part("sentences").children(list))
    })
}

/// The next best ways, each with a button where it leads to another check.
fn next(given: &Given, verdict: &Verdict, bus: Bus) -> Option<Tag> {
    if verdict.alternatives.is_empty() {
        return None;
    }
    let pack = &given.pack;
    let ways = verdict.alternatives.iter().map(|way| {
        let words = alternative(*way, pack).text;
        let line = tag("li").part("way");
        match leads_to(*way) {
            Some(case) => line.child(sends(Look::Quiet, words, bus, Msg::Case(case))),
            None => line.child(tag("span").text(words)),
        }
    });
    Some(
        tag("div")
            .part("next")
            .child(section_heading(given, t(pack, MessageId::UiNext)))
            .child(tag("ul").part("ways").children(ways))
            .child(contacts(given)),
    )
}

fn leads_to(way: Alternative) -> Option<CaseType> {
    match way {
        Alternative::ReportDefect => Some(CaseType::Defect),
        Alternative::UseGuarantee => Some(CaseType::Guarantee),
        Alternative::Exchange => Some(CaseType::Exchange),
        Alternative::ReturnInstead => Some(CaseType::Return),
        Alternative::AskRepair => Some(CaseType::Repair),
        Alternative::OrderSparePart => Some(CaseType::SparePart),
        Alternative::Complain => Some(CaseType::Complaint),
        Alternative::AskShop | Alternative::ReturnBundle | Alternative::WaitUntilOpen => None,
    }
}

/// The way to the form is always there, after a "no" as well: a person may decide otherwise.
fn actions(given: &Given, verdict: &Verdict, bus: Bus) -> Tag {
    let pack = &given.pack;
    let open = match verdict.status {
        Status::NotEligible | Status::NeedsPerson => MessageId::UiAskPerson,
        _ => MessageId::UiOpenForm,
    };
    tag("div")
        .part("actions")
        .child(
            button(Look::Main, t(pack, open))
                .on("click", move |_| bus.open_form())
                .attr("data-open", ""),
        )
        .child(back(given, bus))
        .child(sends(
            Look::Quiet,
            t(pack, MessageId::UiRestart),
            bus,
            Msg::Restart,
        ))
}
