//! The formulas of each language with their bands.

use crate::Language;
use crate::formula::{Band, Better, Formula, Gate, Weights};

const TEXTSTAT: &str = "weights as in textstat 0.7.13; band our own";
const OWN: &str = "weights as in the literature; band our own";

/// The formulas of a locale's language, the one that is gated first; none where nobody has an accepted one.
pub fn formulas(locale: &str) -> &'static [Formula] {
    match Language::of(locale).tag {
        "en" => &[FLESCH, GRADE],
        "de" => &[AMSTAD, WIENER],
        "es" => &[HUERTA, SZIGRISZT],
        "fr" => &[KANDEL_MOLES],
        "it" => &[GULPEASE, VACCA],
        "nl" => &[DOUMA],
        "sv" | "da" | "nb" => &[LIX],
        "fi" => &[FINNISH],
        "pl" => &[FOG],
        "ru" | "uk" | "bg" => &[OBORNEVA],
        "hu" => &[HUNGARIAN],
        "pt" => &[MARTINS],
        "tr" => &[ATESMAN],
        "ar" => &[ARABIC],
        _ => &[],
    }
}

/// A score of ease out of about 100, from the length of sentences and words.
const fn ease(
    name: &'static str,
    source: &'static str,
    [base, sentence, syllables]: [f64; 3],
    gate: Gate,
) -> Formula {
    Formula {
        name,
        source,
        weights: Weights {
            base,
            sentence: -sentence,
            syllables: -syllables,
            ..Weights::NONE
        },
        better: Better::Higher,
        gate,
    }
}

const fn band(target: f64, gate: f64) -> Gate {
    Gate::Band(Band { target, gate })
}

const FLESCH: Formula = ease("Flesch", TEXTSTAT, [206.835, 1.015, 84.6], band(65.0, 60.0));
const GRADE: Formula = Formula {
    name: "Flesch-Kincaid grade",
    source: TEXTSTAT,
    weights: Weights {
        base: -15.59,
        sentence: 0.39,
        syllables: 11.8,
        ..Weights::NONE
    },
    better: Better::Lower,
    gate: band(7.0, 8.0),
};
const AMSTAD: Formula = ease("Amstad", TEXTSTAT, [180.0, 1.0, 58.5], band(55.0, 45.0));
const WIENER: Formula = Formula {
    name: "Wiener Sachtextformel 1",
    source: TEXTSTAT,
    weights: Weights {
        base: -0.875,
        three: 0.1935,
        sentence: 0.1672,
        long: 0.1297,
        one: -0.0327,
        ..Weights::NONE
    },
    better: Better::Lower,
    gate: band(8.0, 10.0),
};
const HUERTA: Formula = ease(
    "Fernández-Huerta",
    TEXTSTAT,
    [206.84, 1.02, 60.0],
    band(65.0, 60.0),
);
const SZIGRISZT: Formula = ease(
    "Szigriszt-Pazos",
    "weights as in textstat 0.7.13; “normal” from 55 on the INFLESZ scale, told only",
    [206.835, 1.0, 62.3],
    Gate::Report,
);
const KANDEL_MOLES: Formula = ease(
    "Kandel-Moles",
    TEXTSTAT,
    [207.0, 1.015, 73.6],
    band(60.0, 50.0),
);
const GULPEASE: Formula = Formula {
    name: "Gulpease",
    source: TEXTSTAT,
    weights: Weights {
        base: 89.0,
        sentences: 300.0,
        letters: -10.0,
        ..Weights::NONE
    },
    better: Better::Higher,
    gate: band(60.0, 50.0),
};
const VACCA: Formula = ease(
    "Flesch-Vacca",
    "weights as in textstat 0.7.13; told only",
    [217.0, 1.3, 60.0],
    Gate::Report,
);
const DOUMA: Formula = ease(
    "Flesch-Douma",
    TEXTSTAT,
    [206.835, 0.93, 77.0],
    band(60.0, 50.0),
);
const LIX: Formula = Formula {
    name: "LIX",
    source: TEXTSTAT,
    weights: Weights {
        sentence: 1.0,
        long: 1.0,
        ..Weights::NONE
    },
    better: Better::Lower,
    gate: band(38.0, 45.0),
};
/// Finnish words are long because endings are part of them.
const FINNISH: Formula = Formula {
    name: "LIX without long words",
    source: "our own; held to its first measurement",
    weights: Weights {
        sentence: 1.0,
        ..Weights::NONE
    },
    better: Better::Lower,
    gate: Gate::Baseline(2.0),
};
const FOG: Formula = Formula {
    name: "Fog, four syllables",
    source: "threshold of syllables as in textstat 0.7.13; band our own",
    weights: Weights {
        sentence: 0.4,
        four: 0.4,
        ..Weights::NONE
    },
    better: Better::Lower,
    gate: band(9.0, 11.0),
};
const OBORNEVA: Formula = ease(
    "Oborneva",
    "weights as in textstat 0.7.13 for Russian, taken for Ukrainian and Bulgarian too; band our own",
    [206.835, 1.3, 60.1],
    band(55.0, 45.0),
);
const HUNGARIAN: Formula = ease(
    "Flesch for Hungarian",
    "weights as in textstat 0.7.13; held to its first measurement",
    [206.835, 1.015, 58.5],
    Gate::Baseline(5.0),
);
const MARTINS: Formula = ease("Martins", OWN, [248.835, 1.015, 84.6], band(60.0, 50.0));
const ATESMAN: Formula = ease("Ateşman", OWN, [198.825, 2.61, 40.175], band(60.0, 50.0));
/// OSMAN needs vowel marks, which no shop writes.
const ARABIC: Formula = Formula {
    name: "LIX",
    source: "OSMAN needs vowel marks, which shops do not write",
    weights: Weights {
        sentence: 1.0,
        long: 1.0,
        ..Weights::NONE
    },
    better: Better::Lower,
    gate: Gate::Report,
};
