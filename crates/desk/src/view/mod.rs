//! Pages for people, made on the server, without any script. Everything that is put in is escaped.

pub mod access;
pub mod account;
pub mod actions;
mod chart;
mod course;
pub mod detail;
mod figure_tables;
pub mod figures;
pub mod form;
pub mod inbox;
pub mod known_order;
mod layout;
pub mod lookup;
mod mail;
pub mod notice;
pub mod order_file;
pub mod parts;
pub mod photos;
pub mod query;
mod reasons;
pub mod receipt;
pub mod site;
pub mod staff;
mod state;
pub mod status;
pub mod templates;
mod verdict;
pub mod withdrawal;
mod writing;

pub use layout::STYLE;
