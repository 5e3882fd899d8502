//! Every word of every vocabulary has words of its own in every locale.

use crate::fixtures::{assert_sound, decided, facts, pack};
use after_sales_phrases::say::{
    alternative, case_hint, case_label, fee_label, method_label, note, proof_label, question,
    refusal, remedy_label, state_label,
};
use after_sales_phrases::{LOCALES, MessageId, Pack, Value, pack_text};
use after_sales_policy::{
    Act, Alternative, Basis, CaseType, DisputeKind, FactName, FeeKind, Giver, GuideKind, Method,
    MissingFact, Note, OrderState, Otherwise, OutboundFreight, Party, PointKind, Proof, Reason,
    RefundLineKind, RefundStart, Refusal, RefusalReason, Remedy, Role, StartEvent, StateFact,
    Trait,
};
use std::collections::BTreeSet;

/// Each word of a vocabulary has its own variant: a missing one would repeat the starred one.
fn assert_each_has_words<W: Copy + std::fmt::Debug>(
    locale: &str,
    words: &[(W, &'static str)],
    say: impl Fn(W) -> String,
) {
    let mut seen = BTreeSet::new();
    for (word, name) in words {
        let text = say(*word);
        assert_sound(locale, name, &text);
        assert!(
            seen.insert(text.clone()),
            "{locale}: {word:?} has no words of its own: {text}"
        );
    }
}

#[test]
fn every_word_of_every_vocabulary_has_its_own_words() {
    for locale in LOCALES {
        let pack = &pack(locale);
        let chosen = |id: MessageId, arg: &'static str, word: &'static str| {
            pack.render(id, &[(arg, Value::from(word))])
        };
        let all = Pack::parse(pack_text(locale).expect("a pack")).expect("a good pack");
        let desk = |id: MessageId, arg: &'static str, word: &'static str| {
            all.render(id, &[(arg, Value::from(word))])
        };
        assert_each_has_words(locale, CaseType::ALL, |w| case_label(w, pack));
        assert_each_has_words(locale, CaseType::ALL, |w| case_hint(w, pack));
        assert_each_has_words(locale, CaseType::ALL, |w| {
            chosen(MessageId::HeadlineYes, "case", w.as_str())
        });
        assert_each_has_words(locale, Remedy::ALL, |w| remedy_label(w, pack));
        assert_each_has_words(locale, Remedy::ALL, |w| {
            let way = remedy_label(w, pack).into();
            pack.render(
                MessageId::GetsOne,
                &[("remedy", w.as_str().into()), ("way", way)],
            )
        });
        assert_each_has_words(locale, Method::ALL, |w| method_label(w, pack));
        assert_each_has_words(locale, Proof::ALL, |w| proof_label(w, pack));
        assert_each_has_words(locale, FeeKind::ALL, |w| fee_label(w, pack));
        assert_each_has_words(locale, FeeKind::ALL, |w| {
            let what = fee_label(w, pack).into();
            pack.render(
                MessageId::Fee,
                &[("kind", w.as_str().into()), ("what", what)],
            )
        });
        assert_each_has_words(locale, RefundLineKind::ALL, |w| {
            chosen(MessageId::RefundLine, "kind", w.as_str())
        });
        assert_each_has_words(locale, Giver::ALL, |w| {
            chosen(MessageId::GuaranteeGiver, "who", w.as_str())
        });
        let named = |id: MessageId, name: &'static str, word: &'static str| {
            pack.render(id, &[("kind", word.into()), (name, "x".into())])
        };
        assert_each_has_words(locale, DisputeKind::ALL, |w| {
            named(MessageId::Dispute, "name", w.as_str())
        });
        assert_each_has_words(locale, PointKind::ALL, |w| {
            named(MessageId::Point, "name", w.as_str())
        });
        assert_each_has_words(locale, GuideKind::ALL, |w| {
            named(MessageId::Guide, "title", w.as_str())
        });
        assert_each_has_words(
            locale,
            &["original", "gift_card", "store_credit", "kept"].map(|w| (w, w)),
            |w| {
                let args = [("to", w.into()), ("amount", "x".into())];
                pack.render(MessageId::RefundPart, &args)
            },
        );
        assert_each_has_words(locale, CaseType::ALL, |w| {
            desk(MessageId::DeskCase, "word", w.as_str())
        });
        assert_each_has_words(locale, Act::ALL, |w| {
            let args = [("act", w.as_str().into()), ("day", "x".into())];
            pack.render(MessageId::LastDay, &args)
        });
        assert_each_has_words(locale, StateFact::ALL, |w| {
            desk(MessageId::DeskItemState, "word", w.as_str())
        });
        assert_each_has_words(locale, Remedy::ALL, |w| {
            desk(MessageId::DeskRemedy, "word", w.as_str())
        });
        assert_each_has_words(locale, RefusalReason::ALL, |w| {
            desk(MessageId::DeskRefusalReason, "word", w.as_str())
        });
        assert_each_has_words(locale, StateFact::ALL, |w| state_label(w, pack));
        assert_each_has_words(locale, Note::ALL, |w| note(w, pack).text);
        assert_each_has_words(locale, Alternative::ALL, |w| alternative(w, pack).text);
        // From here on kinds of goods that only laws tell apart: one sentence for all of them.
        let is_common = |(goods, _): &&(Trait, &str)| *goods < Trait::Auction;
        let common: Vec<(Trait, &str)> = Trait::ALL.iter().filter(is_common).copied().collect();
        assert_each_has_words(locale, &common, |w| {
            chosen(MessageId::GoodsReason, "goods", w.as_str())
        });
        assert_each_has_words(locale, StartEvent::ALL, |w| {
            chosen(MessageId::CountsFrom, "event", w.as_str())
        });
        assert_each_has_words(locale, RefundStart::ALL, |w| {
            chosen(MessageId::RefundFrom, "event", w.as_str())
        });
        assert_each_has_words(locale, OutboundFreight::ALL, |w| {
            chosen(MessageId::Outbound, "which", w.as_str())
        });
        assert_each_has_words(locale, Party::ALL, |w| {
            chosen(MessageId::Freight, "payer", w.as_str())
        });
        assert_each_has_words(locale, RefusalReason::ALL, |w| {
            chosen(MessageId::Refusal, "reason", w.as_str())
        });
        assert_each_has_words(locale, Otherwise::ALL, |w| {
            let args = [("otherwise", w.as_str().into()), ("point", "x".into())];
            pack.render(MessageId::ConditionFailed, &args)
        });
    }
}

#[test]
fn every_missing_fact_is_a_question() {
    for locale in LOCALES {
        let pack = &pack(locale);
        let ask = |fact, state| {
            let missing = MissingFact {
                fact,
                state,
                settles: 1,
            };
            let question = question(&missing, pack);
            for text in question.hint.iter().chain([&question.yes, &question.no]) {
                assert_sound(locale, "hint or answer", text);
            }
            let marks: &[char] = match *locale {
                "el" => &[';'],
                _ => &['?', '؟', '？'],
            };
            assert!(
                question.text.ends_with(marks),
                "{locale}: {}",
                question.text
            );
            question
        };
        let mut hints = Vec::new();
        assert_each_has_words(locale, FactName::ALL, |w| {
            let question = ask(w, None);
            question.text
        });
        assert_each_has_words(locale, StateFact::ALL, |w| {
            ask(FactName::State, Some(w)).text
        });
        for (fact, _) in FactName::ALL {
            hints.extend(ask(*fact, None).hint);
        }
        for (state, _) in StateFact::ALL {
            hints.extend(ask(FactName::State, Some(*state)).hint);
        }
        let different: BTreeSet<&String> = hints.iter().collect();
        assert_eq!(different.len(), hints.len(), "{locale}: {hints:#?}");
        assert_eq!(hints.len(), 14, "{locale}");
    }
}

/// A closed vocabulary is answered with one of its words, and each word has a label of its own.
#[test]
fn closed_questions_offer_every_answer() {
    for locale in LOCALES {
        let pack = &pack(locale);
        for (fact, _) in FactName::ALL {
            let missing = MissingFact {
                fact: *fact,
                state: None,
                settles: 1,
            };
            let choices = question(&missing, pack).choices;
            let expected: Vec<&str> = match fact {
                FactName::Reason => Reason::ALL.iter().map(|(_, word)| *word).collect(),
                FactName::Role => Role::ALL.iter().map(|(_, word)| *word).collect(),
                FactName::OrderState => OrderState::ALL.iter().map(|(_, word)| *word).collect(),
                FactName::Method => Method::ALL.iter().map(|(_, word)| *word).collect(),
                _ => Vec::new(),
            };
            let words: Vec<&str> = choices.iter().map(|choice| choice.word).collect();
            assert_eq!(words, expected, "{locale}: {fact:?}");
            let labels: BTreeSet<&String> = choices.iter().map(|choice| &choice.label).collect();
            assert_eq!(labels.len(), choices.len(), "{locale}: {choices:#?}");
            for label in labels {
                assert_sound(locale, "choice", label);
            }
        }
    }
}

#[test]
fn every_refusal_speaks() {
    let verdict = decided(&facts("late", ""));
    for locale in LOCALES {
        let pack = &pack(locale);
        for (basis, _) in Basis::ALL {
            for (reason, name) in RefusalReason::ALL {
                for (goods, _) in Trait::ALL {
                    let bare = Refusal {
                        basis: *basis,
                        source: "x".into(),
                        reason: *reason,
                        deadline: None,
                        opens_on: Some(verdict.today),
                        condition: Some(StateFact::Clean),
                        goods: Some(*goods),
                        quantity: None,
                    };
                    for sentence in refusal(&bare, &verdict, pack) {
                        assert_sound(locale, name, &sentence.text);
                        assert_eq!(sentence.source.as_deref(), Some("x"));
                        assert_eq!(sentence.basis, Some(*basis));
                    }
                }
            }
        }
    }
}
