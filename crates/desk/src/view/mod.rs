//! Pages for people, made on the server, without any script. Everything that is put in is escaped.

pub mod access;
pub mod detail;
pub mod form;
pub mod inbox;
mod layout;
mod mail;
pub mod notice;
mod parts;
pub mod receipt;
pub mod status;
mod verdict;
pub mod withdrawal;

pub use layout::STYLE;
