//! Marks that a Latin keyboard puts where a script has its own.

use super::message::{Catalogue, Piece, Problem};

/// Complains of ASCII punctuation that follows a Chinese or Arabic letter.
pub fn check(catalogue: &Catalogue, problems: &mut Vec<Problem>) {
    for message in &catalogue.messages {
        let mut found = Vec::new();
        slips(&message.pieces, &mut None, &mut found);
        for (mark, own) in found {
            problems.push(Problem {
                file: message.file.clone(),
                line: message.line,
                text: format!("{}: write {own} for {mark} after this script", message.id),
            });
        }
    }
}

/// Punctuation by script: the ASCII mark and the script's own.
type Marks = &'static [(char, char)];

const CHINESE: Marks = &[
    (',', '\u{ff0c}'),
    (':', '\u{ff1a}'),
    (';', '\u{ff1b}'),
    ('!', '\u{ff01}'),
    ('?', '\u{ff1f}'),
    ('.', '\u{3002}'),
];
const ARABIC: Marks = &[(',', '\u{60c}'), (';', '\u{61b}'), ('?', '\u{61f}')];

/// `before` is the script of the last letter; an argument keeps it, since the sentence goes on.
fn slips(pieces: &[Piece], before: &mut Option<Marks>, found: &mut Vec<(char, char)>) {
    for piece in pieces {
        match piece {
            Piece::Text(text) => {
                let letters: Vec<char> = text.chars().collect();
                for (at, &c) in letters.iter().enumerate() {
                    if c.is_alphabetic() {
                        *before = marks(c);
                    }
                    // Within a number the mark belongs to the number: 12.90.
                    let digit = |at: usize| letters.get(at).is_some_and(char::is_ascii_digit);
                    if at > 0 && digit(at - 1) && digit(at + 1) {
                        continue;
                    }
                    let own = before.and_then(|marks| marks.iter().find(|(mark, _)| *mark == c));
                    found.extend(own);
                }
            }
            Piece::Show { .. } => {}
            Piece::Choose { variants, .. } => {
                let start = *before;
                for variant in variants {
                    *before = start;
                    slips(&variant.pieces, before, found);
                }
            }
        }
    }
}

fn marks(letter: char) -> Option<Marks> {
    match letter {
        '\u{3400}'..='\u{9fff}' => Some(CHINESE),
        '\u{600}'..='\u{6ff}' => Some(ARABIC),
        _ => None,
    }
}
