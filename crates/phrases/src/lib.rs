//! Verdicts and policies as sentences, the same bytes natively and in WebAssembly.
//!
//! Every word that a person reads is a **message** of the catalogue in `locales/`. `cargo xtask codegen`
//! compiles the catalogue and the tables in `cldr/` into [`MessageId`] and JSON **packs** for each locale. A
//! [`Pack`] then turns an id and arguments into text; it never fails, and it tells what it missed.
//!
//! ```
//! use after_sales_phrases::{LOCALES, Pack, negotiate};
//!
//! let choice = negotiate(&["de-LU", "en"], LOCALES);
//! assert_eq!((choice.locale, choice.exact), ("de", false));
//! # let text = after_sales_phrases::pack_text(choice.locale).ok_or("pack")?;
//! let pack = Pack::parse(text)?; // from `pack_text` natively, fetched in a browser
//! assert_eq!(pack.number(1_234_567), "1.234.567");
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # Add a message
//!
//! 1. Write it in the file of its **group**, `locales/en/<group>.ftl`. The file decides who loads it, and nothing else
//!    does:
//!
//!    | group | what is in it | who loads it |
//!    | --- | --- | --- |
//!    | `answer` | what [`say`] says, and what promise and policy elements show besides | every page, `decide`, `render` |
//!    | `findings` | what is said about a policy, a file or an import | `check`, with `answer` |
//!    | `form` | what only the screens of self-check and withdrawal show | those two elements |
//!    | `law` | where a statement of law comes from and how sure it is | with the file of a country |
//!    | `desk` | the desk's pages and mails | the desk, with all |
//!
//!    A test tells when something asks for a message that its page has not loaded.
//!
//!    The comment above a message states the type of every argument; types are
//!    `text`, `number`, `date`, `money`, `percent`, `list`, `word` (another message) and `keyword`
//!    (chosen by, never shown):
//!
//!    ```text
//!    # Below the price. $days (number), $last_day (date)
//!    days-left = { $days ->
//!        [one] One day left: send it back until { $last_day }.
//!       *[other] { $days } days left: send it back until { $last_day }.
//!    }
//!    ```
//!
//! 2. Write the same id in the same group of every other locale with the same arguments. A selector on a number
//!    needs every plural category of that language; exact numbers (`[0]`) come before them. Words that
//!    are the same as in English need the comment `# same as English`.
//! 3. Run `cargo xtask codegen`. It names every problem with file and line, then writes the ids and
//!    the packs, which are checked in.
//! 4. Use `MessageId::DaysLeft` with [`Pack::render`].
//!
//! Of Fluent, a catalogue may use: text, `{ $argument }`, `{ "literal" }`, selectors (one inside
//! another at most), and `DATE($d, style: "full" | "long" | "day" | "short")`,
//! `LIST($l, type: "and" | "or")`, `MONEY`, `NUMBER`, `PERCENT`. A date without a style is `full`: a
//! deadline shows its weekday. Terms, attributes and message references are refused; a word that
//! sentences share is a `word` argument.
//!
//! # Add a locale
//!
//! 1. Translate the files of `locales/en` into `locales/<locale>` and give it a line in `locales/locales.toml`. A
//!    variant of a region names its parent there and says in its folder only what it says otherwise.
//! 2. Cut its tables: `node cldr/extract.mjs` (its first lines say what it needs). A locale whose readers use other
//!    digits than CLDR's default gets them there, as Arabic does.
//! 3. Run `cargo xtask codegen` and the tests of this crate; both read the list of folders, so no code
//!    changes. Only a locale with unusual parents needs a line in `locale.rs`.
#![forbid(unsafe_code)]
#![cfg_attr(
    not(test),
    deny(
        clippy::unwrap_used,
        clippy::expect_used,
        clippy::indexing_slicing,
        clippy::string_slice,
        clippy::panic,
        clippy::todo
    )
)]

mod argument;
mod direction;
#[cfg(feature = "packs")]
mod embedded;
mod format;
mod generated;
mod locale;
mod pack;
mod pack_reader;
mod plural;
mod render;
#[cfg(test)]
mod render_tests;
mod rendered;
pub mod say;

pub use argument::{ArgumentKind, Value};
pub use direction::Direction;
#[cfg(feature = "packs")]
pub use embedded::{Reading, Registered, WithdrawalLabels, pack_text, register, withdrawal_labels};
pub use format::{DateStyle, ListStyle};
pub use generated::ids::{CATALOGUE, MessageId};
pub use generated::locales::LOCALES;
pub use locale::{Choice, negotiate};
pub use pack::{Pack, PackError};
pub use plural::category;
pub use rendered::{Part, RenderFinding, Rendered};
