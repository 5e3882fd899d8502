//! The law of one place for one contract date, as the engine reads it. Rows live in the crate
//! `after-sales-law`; a test can invent a country.

use crate::macros::words;
use crate::{
    Confidence, DayKind, Disclosure, NonWorking, OutboundFreight, Party, RefundStart, Remedy,
    StartEvent, StateFact, Trait,
};

words! {
    /// Whether the buyer may change their mind by law.
    RightKind {
        /// No such right for online purchases.
        None = "none",
        /// Only when the shop failed to display something.
        Conditional = "conditional",
        /// Always, save for exceptions.
        Unconditional = "unconditional",
    }

    /// What must be so for an exception to apply, beyond the trait of the goods.
    ExceptionNeeds {
        /// Nothing more.
        Nothing = "nothing",
        /// The seal was broken after delivery.
        SealBroken = "seal_broken",
        /// Performance began with consent, acknowledgement and confirmation.
        DigitalConsent = "digital_consent",
        /// The buyer confirmed "no return" for this order.
        ConfirmedPerOrder = "confirmed_per_order",
    }

    /// What kind of liability the seller has for faults.
    GuaranteeKind {
        /// A fixed period from delivery.
        Fixed = "fixed",
        /// As long as such goods can be expected to last; the months are the least.
        ExpectedLife = "expected_life",
        /// A fixed period that the shop's terms may exclude.
        Excludable = "excludable",
        /// Only a limit for going to court; how long goods must last depends on the goods.
        Limitation = "limitation",
        /// Days to complain, counted from delivery or, for a hidden fault, from its discovery.
        Complaint = "complaint",
        /// No fixed period found.
        None = "none",
    }
}

/// One statement of law: where it stands and how sure we are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LegalSource {
    /// Id of the citation, `DE.withdrawal`; the text is in the country's citations file.
    pub id: &'static str,
    /// How sure.
    pub confidence: Confidence,
}

/// The right to change one's mind.
#[derive(Clone, Copy, Debug)]
pub struct WithdrawalRight {
    /// Whether there is one.
    pub kind: RightKind,
    /// The right exists when the shop did *not* tell this; only for [`RightKind::Conditional`].
    pub unless_told: Option<Disclosure>,
    /// What must hold of the goods for the right, beyond the exceptions (China: nothing missing or
    /// damaged); empty in most places.
    pub conditions: &'static [StateFact],
    /// Length.
    pub days: u16,
    /// Calendar or working days.
    pub day_kind: DayKind,
    /// Counts from, for goods.
    pub starts_on: StartEvent,
    /// Counts from, for digital content.
    pub digital_starts_on: StartEvent,
    /// Whether the start day is day 1 (Japan).
    pub first_day_counted: bool,
    /// Whether a last day on a rest day moves; `None` when not confirmed.
    pub rolls_over: Option<bool>,
    /// Months added when the buyer was not told of the right.
    pub extension_months: u16,
    /// Days to send the goods after declaring; 0 when the law names none.
    pub goods_back_days: u16,
    /// Days until the money is due; `None` when the law names none, 0 for at once.
    pub refund_days: Option<u16>,
    /// From when.
    pub refund_starts_on: RefundStart,
    /// Whether the shop may wait for the goods or proof of sending.
    pub may_withhold: bool,
    /// Who pays the way back, told or not; `None` when the law is silent.
    pub return_freight: Option<Party>,
    /// Who pays when the buyer was not told of that cost.
    pub return_freight_untold: Option<Party>,
    /// Delivery charges that come back; `None` when not found.
    pub outbound_freight: Option<OutboundFreight>,
    /// Where it stands.
    pub source: LegalSource,
}

/// Goods without the right.
#[derive(Clone, Copy, Debug)]
pub struct LegalException {
    /// The goods.
    pub goods: Trait,
    /// What else must be so.
    pub needs: ExceptionNeeds,
    /// How sure.
    pub confidence: Confidence,
}

/// Liability for faults.
#[derive(Clone, Copy, Debug)]
pub struct LegalGuarantee {
    /// What kind.
    pub kind: GuaranteeKind,
    /// Length in months; 0 when counted in days.
    pub months: u16,
    /// Length in days for [`GuaranteeKind::Complaint`] or short rights; 0 when counted in months.
    pub days: u16,
    /// Length in days for goods made to be used up, where it differs; else 0.
    pub non_durable_days: u16,
    /// Shortest length a shop may agree for used goods; 0 when it may not shorten.
    pub used_months: u16,
    /// Months in which the fault is presumed to have been there from the start.
    pub presumption_months: u16,
    /// The same for used goods, where it differs; else 0.
    pub used_presumption_months: u16,
    /// Days in which the buyer may reject at once for a full refund; 0 when there is no such right.
    pub rejection_days: u16,
    /// Remedies, first step first.
    pub remedies: &'static [Remedy],
    /// Who chooses within the first step.
    pub chosen_by: Party,
    /// Where it stands.
    pub source: LegalSource,
}

/// The law of a place.
#[derive(Clone, Copy, Debug)]
pub struct Regime {
    /// ISO 3166 code.
    pub place: &'static str,
    /// Change of mind.
    pub withdrawal: WithdrawalRight,
    /// Goods without that right.
    pub exceptions: &'static [LegalException],
    /// The place whose exceptions these are: its own code, or its country's.
    pub exceptions_of: &'static str,
    /// Faults.
    pub guarantee: LegalGuarantee,
    /// Rest days of the place.
    pub calendar: NonWorking,
    /// Facts of the law were read on this day (`YYYY-MM-DD`).
    pub as_of: &'static str,
}

impl Regime {
    /// Id of the citation of an exception: `DE.exception.custom_made`. It is put together here, since
    /// nine such texts for each country would travel to every phone.
    pub fn exception_id(&self, exception: &LegalException) -> String {
        [self.exceptions_of, ".exception.", exception.goods.as_str()].concat()
    }
}
