//! What a language asks of a sentence, and of whoever looks for its end.

/// How long a sentence may be.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Limits {
    /// Words of one sentence, and of sentences on average.
    Words {
        /// No sentence is longer.
        most: usize,
        /// Nor are all of them on average.
        mean: f64,
    },
    /// Characters of one sentence, with the share of kanji in a screen.
    Sentence {
        /// No sentence is longer.
        most: usize,
        /// Per cent of a screen's characters.
        kanji: f64,
    },
    /// Characters of one clause, with the share of common characters in a screen.
    Clause {
        /// No clause is longer.
        most: usize,
        /// Per cent of a screen's characters that must be common ones.
        common: f64,
    },
}

/// A language as this crate reads it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Language {
    /// Its tag without region; Chinese keeps its script.
    pub tag: &'static str,
    /// How long its sentences may be.
    pub limits: Limits,
    /// Short forms in small letters, without their last dot, after which a capital letter begins no sentence.
    pub short: &'static [&'static str],
    /// Months, where they begin with a capital letter and follow an ordinal's dot.
    pub months: &'static [&'static str],
}

/// The sources say: no sentence above 25 words, 15 on average.
const WORDS: Limits = Limits::Words {
    most: 25,
    mean: 15.0,
};
/// Vietnamese writes each syllable by itself; a word has 1.4 of them.
const SYLLABLES: Limits = Limits::Words {
    most: 35,
    mean: 21.0,
};
const GERMAN_MONTHS: &[&str] = &[
    "Januar",
    "Jänner",
    "Februar",
    "Feber",
    "März",
    "April",
    "Mai",
    "Juni",
    "Juli",
    "August",
    "September",
    "Oktober",
    "November",
    "Dezember",
];

/// In the order of the tags. What is not here has [`WORDS`] and no short forms of its own.
const LANGUAGES: [Language; 38] = [
    words("ar", &["د", "أ"]),
    words("bg", &["ул", "бул", "инж", "проф", "чл"]),
    words("cs", &["č", "ul", "nám", "tel", "ing", "mgr", "např", "čl"]),
    words("da", &["nr", "tlf", "hr", "fr", "dr", "fx", "bl.a"]),
    Language {
        months: GERMAN_MONTHS,
        ..words(
            "de",
            &[
                "z.b", "d.h", "u.a", "nr", "tel", "art", "abs", "str", "dr", "hr", "fr", "ca",
                "inkl", "zzgl", "bzw", "usw", "ggf", "mind", "max",
            ],
        )
    },
    words("el", &["κ", "αρ", "τηλ", "π.χ", "δηλ", "οδ", "λεωφ"]),
    words(
        "en",
        &[
            "mr", "mrs", "ms", "dr", "no", "art", "st", "e.g", "i.e", "approx", "inc", "ltd", "vs",
            "tel",
        ],
    ),
    words(
        "es",
        &[
            "sr", "sra", "dr", "dra", "ud", "uds", "n.º", "núm", "art", "tel", "p.ej", "avda", "c",
        ],
    ),
    words("et", &["nr", "tel", "tn", "pst", "hr", "pr", "nt"]),
    words("fi", &["nro", "puh", "esim", "mm", "hra", "rva", "os"]),
    words(
        "fr",
        &[
            "m", "mme", "dr", "art", "n°", "tél", "p.ex", "av", "bd", "st", "ste",
        ],
    ),
    words("ga", &["uimh", "teil", "an.t", "dr"]),
    words("he", &["מס", "רח", "טל", "שד"]),
    words("hi", &["डॉ", "श्री", "नं", "रु"]),
    words("hr", &["br", "ul", "tel", "npr", "dr", "čl", "gđa", "g"]),
    words("hu", &["dr", "ún", "pl", "tel", "u", "krt", "sz", "bek"]),
    words("id", &["no", "jl", "tel", "dr", "bpk", "sdr", "pt", "rp"]),
    words("is", &["nr", "sími", "dr", "t.d", "gr"]),
    words(
        "it",
        &[
            "sig", "sig.ra", "dott", "art", "n", "tel", "es", "p.es", "s.r.l", "s.p.a",
        ],
    ),
    Language {
        limits: Limits::Sentence {
            most: 50,
            kanji: 40.0,
        },
        ..words("ja", &[])
    },
    words("ko", &[]),
    words("lt", &["nr", "tel", "g", "pvz", "dr", "str", "pr", "al"]),
    words("lv", &["nr", "tel", "piem", "dr", "iela", "pants"]),
    words("mt", &["nru", "tel", "dr", "sur", "eż", "art"]),
    words("nb", &["nr", "tlf", "dr", "f.eks", "bl.a"]),
    words(
        "nl",
        &[
            "nr", "tel", "dhr", "mevr", "dr", "bijv", "d.w.z", "o.a", "art", "ca", "st",
        ],
    ),
    words(
        "pl",
        &["nr", "ul", "tel", "al", "pl", "dr", "np", "art", "ust", "p"],
    ),
    words(
        "pt",
        &[
            "sr", "sra", "dr", "dra", "n.º", "nº", "art", "tel", "ex", "av", "r",
        ],
    ),
    words(
        "ro",
        &["nr", "str", "tel", "dl", "dna", "dr", "art", "ex", "bd"],
    ),
    words(
        "ru",
        &[
            "ул", "д", "тел", "им", "стр", "ст", "см", "напр", "руб", "т.е", "т.к",
        ],
    ),
    words("sk", &["č", "ul", "nám", "tel", "ing", "mgr", "napr", "čl"]),
    words("sl", &["št", "ul", "tel", "npr", "dr", "g", "ga", "čl"]),
    words(
        "sr",
        &[
            "бр", "ул", "тел", "нпр", "др", "чл", "br", "ul", "tel", "npr", "dr", "čl",
        ],
    ),
    words("sv", &["nr", "tel", "dr", "t.ex", "bl.a", "d.v.s"]),
    words("tr", &["no", "tel", "sn", "dr", "cad", "sok", "örn", "mad"]),
    words(
        "uk",
        &[
            "вул", "буд", "тел", "ім", "стор", "ст", "див", "напр", "грн",
        ],
    ),
    Language {
        limits: SYLLABLES,
        ..words("vi", &["tp", "q", "p", "đt", "ông", "bà"])
    },
    Language {
        limits: Limits::Clause {
            most: 35,
            common: 98.0,
        },
        ..words("zh", &[])
    },
];

const fn words(tag: &'static str, short: &'static [&'static str]) -> Language {
    Language {
        tag,
        limits: WORDS,
        short,
        months: &[],
    }
}

impl Language {
    /// The language of a locale. One that is not known has the limits of words.
    pub fn of(locale: &str) -> Self {
        let base = locale.split('-').next().unwrap_or(locale);
        let known = LANGUAGES.iter().find(|language| language.tag == base);
        known.copied().unwrap_or(words("und", &[]))
    }

    /// Whether its words stand together without spaces.
    pub fn is_spaceless(&self) -> bool {
        !matches!(self.limits, Limits::Words { .. })
    }
}
