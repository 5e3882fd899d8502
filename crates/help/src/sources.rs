//! What an answer rests on: the shop's rule by its name, the law by its article.

use after_sales_phrases::say::Sentence;
use after_sales_phrases::{MessageId, Pack};
use after_sales_policy::json::Node;
use after_sales_policy::{Basis, PolicyDocument, SafeUrl};

/// Where an answer can be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Source {
    /// `shop` or `law`.
    pub basis: Basis,
    /// Id of the rule or of the statement of law; empty for the shop's policy as a whole.
    pub id: String,
    /// In words.
    pub text: String,
    /// Its page.
    pub link: Option<SafeUrl>,
}

/// What the sentences rest on, each once, in their order.
pub(crate) fn sources(said: &[Sentence], document: &PolicyDocument, pack: &Pack) -> Vec<Source> {
    let mut found: Vec<Source> = Vec::new();
    for sentence in said {
        let Some(basis) = sentence.basis else {
            continue;
        };
        let id = sentence.source.as_deref().unwrap_or_default();
        if !found
            .iter()
            .any(|known| known.basis == basis && known.id == id)
        {
            found.push(match basis {
                Basis::Shop => of_shop(id, document, pack),
                Basis::Law => of_law(id, pack),
            });
        }
    }
    // The whole policy says nothing beside a rule of it.
    if found
        .iter()
        .any(|source| source.basis == Basis::Shop && !source.id.is_empty())
    {
        found.retain(|source| source.basis == Basis::Law || !source.id.is_empty());
    }
    found
}

fn of_shop(id: &str, document: &PolicyDocument, pack: &Pack) -> Source {
    let text = match id {
        "" => pack.render(MessageId::AskSourcePolicy, &[]),
        rule => pack.render(MessageId::AskSourceRule, &[("rule", rule.into())]),
    };
    Source {
        basis: Basis::Shop,
        id: id.to_owned(),
        text,
        link: document.shop.policy_url.clone(),
    }
}

fn of_law(id: &str, pack: &Pack) -> Source {
    let cited = after_sales_law::citation(id);
    let text = |key| {
        cited
            .and_then(|cited| cited.get(key))
            .and_then(Node::as_text)
    };
    let article = text("citation").unwrap_or(id);
    Source {
        basis: Basis::Law,
        id: id.to_owned(),
        text: pack.render(MessageId::AskSourceLaw, &[("article", article.into())]),
        link: text("url").and_then(SafeUrl::parse),
    }
}

/// As JSON.
pub(crate) fn node(source: &Source) -> Node {
    let mut members = vec![
        ("basis", Node::text(source.basis.as_str())),
        ("id", Node::text(&source.id)),
        ("text", Node::text(&source.text)),
    ];
    if let Some(link) = &source.link {
        members.push(("link", Node::text(link.as_str())));
    }
    Node::object(members)
}
