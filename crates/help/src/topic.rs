//! What a question can be about, and the words that each topic is known by.

use crate::fold::Folded;
use crate::{matching, order};
use after_sales_phrases::{MessageId, Pack};

/// What a question can be about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Topic {
    /// Sending back because of a change of mind, and until when.
    Return,
    /// What sending back costs, and who pays it.
    Cost,
    /// When and how the money comes back.
    Refund,
    /// Another size or item instead.
    Exchange,
    /// It does not work: repair, replacement, rights by law.
    Faulty,
    /// A guarantee beyond the law.
    Guarantee,
    /// It arrived broken.
    Damaged,
    /// Another item came.
    Wrong,
    /// A part or the parcel is missing.
    Missing,
    /// It has not come yet.
    Late,
    /// Stop an order before it is sent.
    Cancel,
    /// The right of withdrawal by law.
    Withdrawal,
    /// How to send it, with what in the parcel.
    Send,
    /// Opened, worn, without box or tags.
    Condition,
    /// How to reach a person.
    Contact,
    /// No agreement with the shop.
    Dispute,
    /// Where to bring it.
    Place,
    /// How to use or set up the item.
    Guide,
    /// What no policy answers: sizes, stock, vouchers, the account.
    Other,
}

/// Every topic with its name and its list of words.
const TOPICS: [(Topic, &str, MessageId); 19] = [
    (Topic::Return, "return", MessageId::AskReturn),
    (Topic::Cost, "cost", MessageId::AskCost),
    (Topic::Refund, "refund", MessageId::AskRefund),
    (Topic::Exchange, "exchange", MessageId::AskExchange),
    (Topic::Faulty, "faulty", MessageId::AskFaulty),
    (Topic::Guarantee, "guarantee", MessageId::AskGuarantee),
    (Topic::Damaged, "damaged", MessageId::AskDamaged),
    (Topic::Wrong, "wrong", MessageId::AskWrong),
    (Topic::Missing, "missing", MessageId::AskMissing),
    (Topic::Late, "late", MessageId::AskLate),
    (Topic::Cancel, "cancel", MessageId::AskCancel),
    (Topic::Withdrawal, "withdrawal", MessageId::AskWithdrawal),
    (Topic::Send, "send", MessageId::AskSend),
    (Topic::Condition, "condition", MessageId::AskCondition),
    (Topic::Contact, "contact", MessageId::AskContact),
    (Topic::Dispute, "dispute", MessageId::AskDispute),
    (Topic::Place, "place", MessageId::AskPlace),
    (Topic::Guide, "guide", MessageId::AskGuide),
    (Topic::Other, "other", MessageId::AskOther),
];

/// One phrase that is no mere hint is enough; two hints are not.
const ENOUGH: u32 = 20;

impl Topic {
    /// Its stable name.
    pub fn name(self) -> &'static str {
        let own = TOPICS.iter().find(|(topic, ..)| *topic == self);
        own.map_or("", |(_, name, _)| name)
    }
}

/// The topics that a question may be about, the likeliest first, with how much speaks for each. Empty when nothing
/// speaks for any.
pub(crate) fn of(question: &Folded, pack: &Pack) -> Vec<(Topic, u32)> {
    let mut found = Vec::new();
    for (topic, _, id) in TOPICS {
        let points = matching::score(&pack.render(id, &[]), question, pack.locale());
        if points >= ENOUGH {
            found.push((topic, points));
        }
    }
    // Stable: of two with the same points the earlier of the list is the commoner question.
    order::by_key(&mut found, &|(_, points)| -i64::from(*points));
    found
}
