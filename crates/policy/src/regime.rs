//! The law of one place, as the engine reads it: lists of rights, each with its own conditions, length,
//! start and dates. Rows live in the crate `after-sales-law`; a test can invent a country.
//! How they are read is written down in `docs/law.md`.

mod right;
mod statute;
mod terms;

pub(crate) use right::within;
pub use right::{Extension, Gate, LegalRight, MoneyRange};
pub use terms::{LegalFee, MoneyTerms};

use crate::json::Node;
use crate::{At, CivilDate, Confidence, Decode, Decoder, NonWorking, Trait, Weekend};
use statute::statute;

statute! {
    /// Goods without the right to change one's mind.
    pub struct LegalException {
        required {
            /// The goods.
            goods: Trait,
            /// How sure.
            confidence: Confidence,
        }
        optional {
            /// What else must be so; all of it.
            gates: &'static [Gate],
            /// As [`LegalRight::regional`].
            regional: bool,
            /// As [`LegalRight::since`].
            since: Option<CivilDate>,
            /// As [`LegalRight::until`].
            until: Option<CivilDate>,
        }
    }
}

impl LegalException {
    /// Custom-made goods, always, high: for the fields that are left out.
    pub const BLANK: Self = Self {
        goods: Trait::CustomMade,
        gates: &[],
        confidence: Confidence::High,
        regional: false,
        since: None,
        until: None,
    };
}

statute! {
    /// What the buyer may do when the goods do not come.
    pub struct LateDelivery {
        required {
            /// Last part of the citation's id, where it stands, since when, and what the buyer gets: the
            /// length and the start of the right are not read.
            right: LegalRight,
        }
        optional {
            /// Days after the promised day until the shop is late.
            grace_days: u32,
            /// Days after the order until it is late, when no day was promised; 0 where the law names none.
            unpromised_days: u32,
            /// The shop is in time when it sends by then.
            by_sending: bool,
            /// The buyer first gives the shop a reasonable further time.
            extra_time: bool,
        }
    }
}

statute! {
    /// The law of a place.
    pub struct Regime {
        required {
            /// Rights to change one's mind, the general one first; never empty.
            withdrawal: &'static [LegalRight],
            /// Rights for faults: those for some goods first, the general one last; never empty.
            faults: &'static [LegalRight],
            /// Weekly rest days, as the row says; the engine asks the calendar.
            weekend: Weekend,
            /// Facts of the law were read on this day (`YYYY-MM-DD`).
            as_of: &'static str,
        }
        optional {
            /// Goods without the rights to change one's mind.
            exceptions: &'static [LegalException],
            /// Late and missing goods; `None` where nothing was found.
            late: Option<LateDelivery>,
            /// The start day is day 1 for rights to change one's mind (Japan).
            first_day_counted: bool,
            /// Whether a last day on a rest day moves; `None` when not confirmed.
            rolls_over: Option<bool>,
            /// Parts of this country have rows of their own: who lives in another part, or has not said in
            /// which, may have rights that this row does not know.
            parts: bool,
        }
        own {
            /// ISO 3166 code.
            place: &'static str = "",
            /// Rest days of the place.
            calendar: NonWorking = NonWorking::WEEKENDS,
        }
    }
}

impl Regime {
    /// Reads what a country's file holds of a place, without its holidays; `None` when it is not as we write
    /// it. What is read lives as long as the program: read each once.
    pub fn read(place: &'static str, node: &Node) -> Option<Self> {
        let mut regime = Self::decode(node, At::ROOT, &mut Decoder::default())?;
        regime.place = place;
        regime.calendar.weekend = regime.weekend;
        Some(regime)
    }

    /// The right to change one's mind that every buyer has who bought at a distance, whatever the shop
    /// told; `None` where there is none.
    pub fn unconditional(&self) -> Option<&'static LegalRight> {
        let bare = |right: &&LegalRight| right.gates.iter().all(|gate| *gate == Gate::Remote);
        self.withdrawal.iter().find(bare)
    }

    /// The general right for faults.
    pub fn guarantee(&self) -> Option<&'static LegalRight> {
        self.faults.last()
    }

    /// Id of the citation of a right: `DE.withdrawal`, `US-CA.withdrawal`. It is put together here,
    /// since such texts for each country would travel to every phone.
    pub fn right_id(&self, right: &LegalRight) -> String {
        [self.owner(right.regional), ".", right.id].concat()
    }

    /// Id of the citation of an exception: `DE.exception.custom_made`.
    pub fn exception_id(&self, exception: &LegalException) -> String {
        let owner = self.owner(exception.regional);
        [owner, ".exception.", exception.goods.as_str()].concat()
    }

    /// A part of a country leaves most statements to its country.
    fn owner(&self, regional: bool) -> &'static str {
        let country = self.place.get(..2).filter(|_| !regional);
        country.unwrap_or(self.place)
    }
}
