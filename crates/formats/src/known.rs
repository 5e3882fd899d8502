use after_sales_policy::json::Node;
use after_sales_policy::{CaseType, Place};

/// What is known from elsewhere: the buyer said it, or the page's own script. It wins over the data.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Known {
    /// What the buyer is dealing with; a return when nobody says.
    pub case: Option<CaseType>,
    /// Where the buyer lives.
    pub country: Option<Place>,
    /// Which of several items it is about.
    pub sku: Option<String>,
    /// Anything else, as an object in the shape of the facts.
    pub facts: Option<Node>,
}

/// Puts `more` over `base`: objects member by member, anything else whole.
pub(crate) fn lay_over(base: Node, more: &Node) -> Node {
    match (base, more) {
        (Node::Object(mut members), Node::Object(added)) => {
            for (key, value) in added {
                match members.iter_mut().find(|(known, _)| known == key) {
                    Some((_, slot)) => {
                        let below = core::mem::replace(slot, Node::Null);
                        *slot = lay_over(below, value);
                    }
                    None => members.push((key.clone(), value.clone())),
                }
            }
            Node::Object(members)
        }
        (_, more) => more.clone(),
    }
}

#[cfg(test)]
mod tests {
    use super::lay_over;
    use after_sales_policy::json::parse;

    #[test]
    fn what_is_known_wins_member_by_member() {
        let base = parse(r#"{"item":{"sku":"1","tags":["a"]},"case":"return"}"#).expect("json");
        let more = parse(r#"{"item":{"tags":["b"],"quantity":2}}"#).expect("json");
        let both = parse(r#"{"item":{"sku":"1","tags":["b"],"quantity":2},"case":"return"}"#);
        assert_eq!(lay_over(base, &more), both.expect("json"));
    }
}
