//! What the law of a place asks of a storefront: the withdrawal function, and buttons, words and marks.
//!
//! The files `duties/<COUNTRY>.json` hold them, for pages; natively the feature `files` carries them all. Rows
//! are written by hand; `rows/README.md` tells what each key means.

use crate::countries;
use crate::generated::DUTIES;
use after_sales_policy::json::{self, Node};
use after_sales_policy::{CivilDate, Confidence, Place};

/// A closed set of words, as the files write them.
macro_rules! words {
    ($( $(#[$doc:meta])* $name:ident { $( $(#[$word_doc:meta])* $variant:ident = $text:literal, )* } )*) => { $(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
        pub enum $name { $( $(#[$word_doc])* $variant, )* }

        impl $name {
            /// Every word with its text form.
            pub const ALL: &'static [(Self, &'static str)] = &[ $( (Self::$variant, $text), )* ];

            /// The stable text form.
            pub fn as_str(self) -> &'static str {
                match self { $( Self::$variant => $text, )* }
            }
        }
    )* };
}

words! {
    /// How far the duty of a withdrawal function is.
    DutyStatus {
        /// Law.
        InForce = "in_force",
        /// Law from a known later day on.
        Adopted = "adopted",
        /// Before a parliament.
        Bill = "bill",
        /// The directive asks for it, the state has not acted.
        NotAdopted = "not_adopted",
        /// Nobody has looked, or found it.
        NotVerified = "not_verified",
        /// No such duty.
        None = "none",
    }
    /// What a shop must show, or must not.
    LabelKind {
        /// A control with prescribed words.
        Button = "button",
        /// Prescribed words.
        Words = "words",
        /// A notice, its wording the shop's own or an official artwork.
        Notice = "notice",
        /// A mark on goods.
        Marking = "marking",
        /// A link to an authority or a register.
        Link = "link",
        /// Facts to tell.
        Information = "information",
        /// Words or links that must not be there.
        Forbidden = "forbidden",
    }
    /// A page or paper of a shop.
    Placement {
        /// Every page.
        EveryPage = "every_page",
        /// A product's page.
        Product = "product",
        /// Before the order is placed.
        Checkout = "checkout",
        /// Terms of sale.
        Terms = "terms",
        /// Confirmation of the order.
        Confirmation = "confirmation",
        /// Invoice or receipt.
        Invoice = "invoice",
        /// A page or paper that gives a warranty.
        Warranty = "warranty",
        /// Somewhere on the site.
        Shop = "shop",
    }
    /// What a shop must sell or give before a label is owed.
    LabelCondition {
        /// Services.
        Services = "services",
        /// Contracts that renew.
        Subscriptions = "subscriptions",
        /// Goods without the right to change one's mind.
        NoReturnGoods = "no_return_goods",
        /// Electrical goods.
        ElectricalGoods = "electrical_goods",
        /// A producer's free guarantee of durability of more than two years.
        DurabilityGuarantee = "durability_guarantee",
        /// A warranty for which the buyer pays.
        PaidWarranty = "paid_warranty",
        /// A body for settlement out of court that the shop uses.
        DisputeBody = "dispute_body",
    }
}

/// What the law of a place asks of a storefront.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Duties {
    /// Whose they are, ISO 3166: the place's own, or its country's.
    pub place: String,
    /// The withdrawal function; `None` where no row says anything.
    pub function: Option<FunctionDuty>,
    /// Buttons, words, notices and marks, in the row's order.
    pub labels: Vec<Label>,
}

/// The duty of a withdrawal function.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FunctionDuty {
    /// How far it is; only `InForce` and `Adopted` are law.
    pub status: DutyStatus,
    /// Where it stands.
    pub source: DutySource,
}

/// Something that a shop must show, or must not.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Label {
    /// `DE.label.notice`.
    pub id: String,
    /// What it is.
    pub kind: LabelKind,
    /// The words for buyers where `verbatim`, else a description for the shop in English.
    pub text: String,
    /// Language tags; exactly one where `verbatim`.
    pub languages: Vec<String>,
    /// The place in words, in English, for the shop.
    pub place: String,
    /// Pages and papers that it belongs on; empty where the law names none of these.
    pub on: Vec<Placement>,
    /// One of `on` is enough; else all.
    pub one_place: bool,
    /// What it is owed for only.
    pub applies_to: Option<LabelCondition>,
    /// `text` is shown as it stands.
    pub verbatim: bool,
    /// An official artwork that nobody may redraw; the shop supplies the image.
    pub artwork: bool,
    /// Where it stands.
    pub source: DutySource,
}

/// Where a duty stands and how sure we are.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DutySource {
    /// First contract date; `None` where it was not checked: then no date refuses.
    pub since: Option<CivilDate>,
    /// Last contract date; `None` while in force.
    pub until: Option<CivilDate>,
    /// How sure; a low one is never shown as law.
    pub confidence: Confidence,
    /// Act and article.
    pub citation: String,
    /// A page that was read, or the official address.
    pub url: Option<String>,
    /// What a reader must know beside the fields.
    pub note: Option<String>,
}

impl DutySource {
    /// Whether it is law for a contract of `day`, and sure enough to be told as law.
    pub fn holds_on(&self, day: CivilDate) -> bool {
        self.confidence != Confidence::Low
            && self.since.is_none_or(|since| since <= day)
            && self.until.is_none_or(|until| day <= until)
    }
}

/// What the law of `place` asks of a storefront. A part of a country without duties of its own has its
/// country's. `None` where there is no row.
pub fn duties(place: &Place) -> Option<Duties> {
    let file = json::parse(duties_file(place.country())?).ok()?;
    let places = file.get("duties")?;
    let codes = [place.code(), place.country()];
    let code = codes.iter().find(|code| places.get(code).is_some())?;
    let node = places.get(code)?;
    let labels = node.get("labels")?.as_list()?.iter();
    Some(Duties {
        place: (*code).to_owned(),
        function: node.get("function").and_then(function),
        labels: labels.map(label).collect::<Option<_>>()?,
    })
}

/// The duties of a country and its parts as JSON text, as `duties/<COUNTRY>.json` holds it.
pub fn duties_file(country: &str) -> Option<&'static str> {
    DUTIES.get(countries::place_of(country)?).copied()
}

fn function(node: &Node) -> Option<FunctionDuty> {
    Some(FunctionDuty {
        status: word(node.get("status")?, DutyStatus::ALL)?,
        source: source(node)?,
    })
}

fn label(node: &Node) -> Option<Label> {
    let condition = node.get("applies_to");
    Some(Label {
        id: text(node, "id")?,
        kind: word(node.get("kind")?, LabelKind::ALL)?,
        text: text(node, "text")?,
        languages: list(node, "languages", |tag| tag.as_text().map(str::to_owned))?,
        place: text(node, "where")?,
        on: list(node, "on", |place| word(place, Placement::ALL))?,
        one_place: is_set(node, "one_place"),
        applies_to: condition.and_then(|node| word(node, LabelCondition::ALL)),
        verbatim: is_set(node, "verbatim"),
        artwork: is_set(node, "artwork"),
        source: source(node)?,
    })
}

fn source(node: &Node) -> Option<DutySource> {
    let day = |key| CivilDate::parse(node.get(key)?.as_text()?);
    Some(DutySource {
        since: day("since"),
        until: day("until"),
        confidence: word(node.get("confidence")?, Confidence::ALL)?,
        citation: text(node, "citation")?,
        url: text(node, "url"),
        note: text(node, "note"),
    })
}

fn is_set(node: &Node, key: &str) -> bool {
    node.get(key) == Some(&Node::Bool(true))
}

fn text(node: &Node, key: &str) -> Option<String> {
    Some(node.get(key)?.as_text()?.to_owned())
}

fn list<T>(node: &Node, key: &str, read: impl Fn(&Node) -> Option<T>) -> Option<Vec<T>> {
    node.get(key)?.as_list()?.iter().map(read).collect()
}

fn word<T: Copy>(node: &Node, words: &[(T, &'static str)]) -> Option<T> {
    let given = node.as_text()?;
    let found = words.iter().find(|(_, text)| *text == given);
    found.map(|(word, _)| *word)
}
