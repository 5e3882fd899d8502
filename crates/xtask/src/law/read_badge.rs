//! Reading the marks that shops of a country put beside their goods by custom, in the words of its law.

use super::group::Group;
use super::read::Place;
use super::row::Exception;
use super::source::{self, Source};
use after_sales_policy::Confidence;

/// Beside which goods a badge stands.
const GOODS: &[(&str, &str)] = &[("covered", "covered"), ("excepted", "excepted")];
/// Pages of a shop where goods stand.
const ON: &[(&str, &str)] = &[("product", "product"), ("checkout", "checkout")];

/// Words of the law beside goods.
pub struct Badge {
    /// The words, as the law has them.
    pub text: String,
    /// Their one language.
    pub language: String,
    /// The article in that language.
    pub article: String,
    pub on: Vec<&'static str>,
    /// `covered` by the right to change one's mind, or `excepted` from it.
    pub goods: &'static str,
    pub source: Source,
}

/// Reads one badge.
pub fn badge(group: Group, place: &Place) -> Badge {
    let id = place.id(&format!("badge.{}", group.text("id")));
    let badge = Badge {
        text: group.text("text"),
        language: group.text("language"),
        article: group.text("article"),
        on: group.words("on", ON),
        goods: group.word("goods", GOODS).unwrap_or("excepted"),
        source: source::read(&group, id),
    };
    if badge.source.confidence == Confidence::Low {
        group.problem("confidence", "a badge is shown as law");
    }
    group.finish();
    badge
}

/// Goods that are never covered, whatever becomes of them: exceptions that need nothing beside the goods.
pub fn excepted(exceptions: &[Exception]) -> Vec<&'static str> {
    let sure = exceptions.iter().map(|one| &one.exception);
    sure.filter(|one| one.gates.is_empty() && one.confidence != Confidence::Low)
        .map(|one| one.goods.as_str())
        .collect()
}
