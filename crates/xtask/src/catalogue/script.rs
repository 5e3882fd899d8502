//! Whether a language's messages are written in its script.

use super::groups::GROUPS;
use super::message::{Catalogue, Piece, Problem};
use std::ops::RangeInclusive;

/// Of a file's letters, so many in a hundred must be of the language's own script: names, codes and addresses are not.
const LEAST: usize = 60;
/// Of fewer letters nothing can be said.
const FEWEST: usize = 12;
/// The files for people who write policies hold more names of members than sentences.
const TECHNICAL: [&str; 1] = ["findings"];

type Blocks = &'static [RangeInclusive<char>];

const CYRILLIC: Blocks = &['\u{400}'..='\u{52f}'];
const GREEK: Blocks = &['\u{370}'..='\u{3ff}', '\u{1f00}'..='\u{1fff}'];
const HEBREW: Blocks = &['\u{590}'..='\u{5ff}'];
const ARABIC: Blocks = &['\u{600}'..='\u{6ff}'];
const DEVANAGARI: Blocks = &['\u{900}'..='\u{97f}'];
const HAN: Blocks = &['\u{3400}'..='\u{9fff}'];
const JAPANESE: Blocks = &['\u{3040}'..='\u{30ff}', '\u{3400}'..='\u{9fff}'];
const HANGUL: Blocks = &['\u{1100}'..='\u{11ff}', '\u{ac00}'..='\u{d7a3}'];
const LATIN: Blocks = &[
    'a'..='z',
    'A'..='Z',
    '\u{c0}'..='\u{24f}',
    '\u{1e00}'..='\u{1eff}',
];

fn of(locale: &str) -> Blocks {
    match locale.split('-').next().unwrap_or_default() {
        "bg" | "ru" | "sr" | "uk" => CYRILLIC,
        "el" => GREEK,
        "he" => HEBREW,
        "ar" => ARABIC,
        "hi" => DEVANAGARI,
        "zh" => HAN,
        "ja" => JAPANESE,
        "ko" => HANGUL,
        _ => LATIN,
    }
}

/// Complains of a file whose letters are mostly another script's.
pub fn check(catalogue: &Catalogue, problems: &mut Vec<Problem>) {
    let blocks = of(&catalogue.locale);
    for (group, name) in GROUPS.iter().enumerate() {
        // Buyers of every language type Latin letters too: those lists are no sentences.
        let messages = catalogue
            .messages
            .iter()
            .filter(|message| message.group == group);
        let (mut own, mut all) = (0, 0);
        let mut file = None;
        for message in
            messages.filter(|message| !message.id.starts_with("ask-") || !is_list(&message.pieces))
        {
            file.get_or_insert_with(|| message.file.clone());
            letters(&message.pieces, &mut |letter| {
                all += 1;
                own += usize::from(blocks.iter().any(|block| block.contains(&letter)));
            });
        }
        let Some(file) = file else { continue };
        if !TECHNICAL.contains(name) && all >= FEWEST && own * 100 < all * LEAST {
            problems.push(Problem {
                file,
                line: 1,
                text: format!("{own} of {all} letters are of the language's script"),
            });
        }
    }
}

fn is_list(pieces: &[Piece]) -> bool {
    let mut bars = 0;
    letters_and_marks(pieces, &mut |sign| bars += usize::from(sign == '|'));
    bars > 0
}

fn letters(pieces: &[Piece], see: &mut impl FnMut(char)) {
    letters_and_marks(pieces, &mut |sign| {
        if sign.is_alphabetic() {
            see(sign);
        }
    });
}

fn letters_and_marks(pieces: &[Piece], see: &mut dyn FnMut(char)) {
    for piece in pieces {
        match piece {
            Piece::Text(text) => text.chars().for_each(&mut *see),
            Piece::Show { .. } => {}
            Piece::Choose { variants, .. } => {
                for variant in variants {
                    letters_and_marks(&variant.pieces, see);
                }
            }
        }
    }
}
