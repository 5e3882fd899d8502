//! Where it stands: the article behind a finding, for each market. Markets under one article share a line.

use super::KnownLaw;
use super::duty::Duty;
use crate::finding::Details;
use crate::json::Node;

/// One article.
#[derive(PartialEq)]
struct Line<'a> {
    citation: &'a str,
    /// First contract day, `YYYY-MM-DD`; empty where nobody has checked.
    since: &'a str,
    confidence: &'a str,
    /// Words that the law prescribes, or what it asks for.
    text: String,
    /// Where they belong.
    place: &'a str,
}

/// The articles of one finding.
#[derive(Default)]
pub(super) struct LawLines<'a>(Vec<(Line<'a>, Vec<&'a str>)>);

impl<'a> LawLines<'a> {
    /// Adds a duty at its place, with what it asks for.
    pub fn duty(&mut self, duty: &Duty<'a>, text: String, place: &'a str) {
        let since = duty.since().map_or("", |_| duty.text("since"));
        let line = Line {
            citation: duty.text("citation"),
            since,
            confidence: duty.text("confidence"),
            text,
            place,
        };
        self.add(line, duty.place);
    }

    /// Adds what stands behind an identifier such as `DE.withdrawal`, for a market.
    pub fn cite(&mut self, law: &KnownLaw<'a>, id: &str, market: &'a str) {
        let Some(source) = (law.citation)(id) else {
            return;
        };
        let text = |member: &str| source.get(member).and_then(Node::as_text).unwrap_or("");
        let line = Line {
            citation: text("citation"),
            since: text("in_force_from"),
            confidence: text("confidence"),
            text: String::new(),
            place: "",
        };
        self.add(line, market);
    }

    fn add(&mut self, line: Line<'a>, place: &'a str) {
        match self.0.iter_mut().find(|(known, _)| *known == line) {
            Some((_, places)) if places.contains(&place) => {}
            Some((_, places)) => places.push(place),
            None => self.0.push((line, vec![place])),
        }
    }

    /// Puts them into a finding as `law`: a line each, of markets, article, first day, how sure, words and
    /// where these belong, with tabs between.
    pub fn tell(self, details: &mut Details) {
        let line = |(line, places): (Line<'_>, Vec<&str>)| {
            let places = places.join(", ");
            let fields = [
                &places,
                line.citation,
                line.since,
                line.confidence,
                &line.text,
                line.place,
            ];
            fields.join("\t")
        };
        let lines: Vec<String> = self.0.into_iter().map(line).collect();
        if !lines.is_empty() {
            details.push(("law", lines.join("\n")));
        }
    }
}
