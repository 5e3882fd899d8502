//! A completed row, typed.

use super::source::Source;
use after_sales_policy::{
    CivilDate, Confidence, DayKind, Disclosure, ExceptionNeeds, GuaranteeKind, OutboundFreight,
    Party, RefundStart, Remedy, RightKind, StartEvent, StateFact, Trait, Weekend,
};

/// The law of a place.
pub struct Row {
    pub code: String,
    pub name: String,
    pub parent: Option<String>,
    pub as_of: String,
    pub computation: Computation,
    pub withdrawal: Withdrawal,
    /// The row whose exceptions these are: its own code, or its country's.
    pub exceptions_owner: String,
    pub exceptions: Vec<Exception>,
    pub guarantee: Guarantee,
    pub statements: Vec<Source>,
}

pub struct Computation {
    pub weekend: Weekend,
    pub first_day_counted: bool,
    pub rolls_over: Option<bool>,
    pub source: Source,
}

pub struct Withdrawal {
    pub kind: RightKind,
    /// `None` when there is no right.
    pub terms: Option<Terms>,
    pub source: Source,
}

pub struct Terms {
    pub unless_told: Option<Disclosure>,
    pub conditions: Vec<StateFact>,
    pub days: u16,
    pub day_kind: DayKind,
    pub starts_on: StartEvent,
    pub digital_starts_on: StartEvent,
    pub extension_months: u16,
    pub goods_back_days: u16,
    pub refund_days: Option<u16>,
    pub refund_starts_on: RefundStart,
    pub may_withhold: bool,
    pub return_freight: Option<Party>,
    pub return_freight_untold: Option<Party>,
    pub outbound_freight: Option<OutboundFreight>,
}

pub struct Exception {
    pub goods: Trait,
    pub needs: ExceptionNeeds,
    pub source: Source,
}

pub struct Guarantee {
    pub kind: GuaranteeKind,
    pub months: u16,
    pub days: u16,
    pub non_durable_days: u16,
    pub used_months: u16,
    pub presumption_months: u16,
    pub used_presumption_months: u16,
    pub rejection_days: u16,
    pub remedies: Vec<Remedy>,
    pub chosen_by: Party,
    pub source: Source,
}

impl Row {
    /// Lowest confidence among the statements that the engine decides by.
    pub fn confidence(&self) -> Confidence {
        let own = [
            self.withdrawal.source.confidence,
            self.guarantee.source.confidence,
        ];
        let exceptions = self
            .exceptions
            .iter()
            .map(|exception| exception.source.confidence);
        own.into_iter()
            .chain(exceptions)
            .min()
            .unwrap_or(Confidence::Low)
    }

    /// First contract date that the whole row describes; `None` where no date was checked.
    pub fn in_force_from(&self) -> Option<CivilDate> {
        let right = self
            .withdrawal
            .terms
            .as_ref()
            .and(self.withdrawal.source.in_force_from);
        let faults = match self.guarantee.kind {
            GuaranteeKind::None => None,
            _ => self.guarantee.source.in_force_from,
        };
        right.max(faults)
    }

    /// Two letters of the country.
    pub fn country(&self) -> &str {
        self.parent.as_deref().unwrap_or(&self.code)
    }
}
