//! A mail as plain text.

use super::statement::Statement;

/// The whole text. Foreign words stand behind their label or behind `>`, so that they cannot pass for ours.
pub fn body(statement: &Statement) -> String {
    let mut out = String::new();
    let mut line = |parts: &[&str]| {
        // The policy's own words may hold line breaks.
        let shown = |c: char| if c.is_control() { ' ' } else { c };
        parts
            .iter()
            .for_each(|part| out.extend(part.chars().map(shown)));
        out.push_str("\r\n");
    };
    line(&[&statement.lead]);
    line(&[]);
    line(&[&statement.facts_title]);
    for fact in &statement.facts {
        line(&["  ", &fact.label, ": ", &apart(&fact.value, statement.dir)]);
        if let Some(link) = &fact.link {
            line(&["  ", link.as_str()]);
        }
    }
    for quote in &statement.quotes {
        line(&[]);
        line(&[&quote.title]);
        for said in quote.words.lines() {
            line(&["> ", &plain(said)]);
        }
    }
    line(&[]);
    line(&[&statement.next_title]);
    line(&[&statement.next]);
    line(&[]);
    line(&[&statement.follow, ":"]);
    line(&[&statement.link]);
    if let Some((words, url)) = &statement.plain {
        line(&[words]);
        line(&[url]);
    }
    line(&[&statement.keep_link]);
    if !statement.contacts.is_empty() {
        line(&[]);
        line(&[&statement.contacts_title]);
    }
    for (contact, terms) in &statement.contacts {
        line(&["  ", &plain(contact)]);
        for term in terms {
            line(&["  ", term]);
        }
    }
    line(&[]);
    line(&[&statement.why]);
    out
}

/// Foreign text without characters that turn the rest of the line around.
fn plain(text: &str) -> String {
    text.chars().filter(|c| !turns(*c)).collect()
}

fn turns(c: char) -> bool {
    matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// In a language from right to left, a value keeps its own direction.
fn apart(text: &str, dir: &str) -> String {
    match dir {
        "rtl" => format!("\u{2068}{}\u{2069}", plain(text)),
        _ => plain(text),
    }
}

#[cfg(test)]
mod tests {
    use super::{apart, plain};

    #[test]
    fn a_value_keeps_its_direction_and_turns_nothing_else() {
        assert_eq!(plain("Total: 9\u{202e}b"), "Total: 9b");
        assert_eq!(apart("R-1\u{2069}", "rtl"), "\u{2068}R-1\u{2069}");
        assert_eq!(apart("R-1", "ltr"), "R-1");
    }
}
