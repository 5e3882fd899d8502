//! Never a dead end: a "no" comes with the next best way and a person to ask.

use super::{Asked, Question, choose_for};
use crate::prepare::Version;
use crate::{Alternative, Answer, CaseType, Refusal, RefusalReason, Status};

/// The ways for a verdict of that status, best first; none when the answer is yes.
pub(crate) fn next(
    question: &Question<'_>,
    version: &Version<'_>,
    status: Status,
    refusals: &[Refusal],
) -> Vec<Alternative> {
    if matches!(
        status,
        Status::Eligible | Status::EligibleIf | Status::Unknown
    ) {
        return Vec::new();
    }
    let refused_for = |reason| refusals.iter().any(|refusal| refusal.reason == reason);
    let document = &question.policy.document;
    let asked = Asked::of(question.facts);
    let offers = |case| {
        case != question.case
            && choose_for(version, &document.shop.regions, &asked, case, false)
                .governing
                .is_some_and(|rule| rule.answer != Answer::Refuse)
    };
    let is = |case| question.case == case;
    let fault = matches!(
        question.case,
        CaseType::Defect | CaseType::Guarantee | CaseType::Damaged
    );
    let sent_back = matches!(
        question.case,
        CaseType::Return | CaseType::Exchange | CaseType::Withdrawal
    );
    let ways = [
        (
            Alternative::WaitUntilOpen,
            refused_for(RefusalReason::NotYet),
        ),
        (
            Alternative::ReturnBundle,
            refused_for(RefusalReason::BundleWhole),
        ),
        (Alternative::ReportDefect, sent_back),
        (Alternative::ReturnInstead, is(CaseType::Cancellation)),
        (
            Alternative::Exchange,
            is(CaseType::Return) && offers(CaseType::Exchange),
        ),
        (
            Alternative::UseGuarantee,
            is(CaseType::Defect) && offers(CaseType::Guarantee),
        ),
        (Alternative::AskRepair, fault && offers(CaseType::Repair)),
        (
            Alternative::OrderSparePart,
            fault && offers(CaseType::SparePart),
        ),
        (Alternative::AskShop, true),
        (Alternative::Complain, !document.disputes.is_empty()),
    ];
    let open = ways.iter().filter(|(_, open)| *open);
    open.map(|(way, _)| *way).collect()
}
