//! One program for the tests of the desk: each of its own would link everything below it once more.
#![allow(clippy::unwrap_used, reason = "a test stops at what it did not expect")]

mod common;
#[path = "common/orders.rs"]
mod order_texts;

mod answers;
mod attacks;
mod backup;
mod case;
mod case_messages;
mod case_rating;
mod count;
mod erasure;
mod export;
mod figures;
mod files;
mod hooks;
mod inbox;
mod inbox_answers;
mod limits;
mod mail;
mod mail_faults;
mod openapi;
mod orders;
mod orders_hooks;
mod orders_pages;
mod pages;
mod particulars;
mod photo_attacks;
mod photo_form;
mod photos;
mod requests;
mod routes;
mod staff;
mod start;
mod status_page;
mod withdrawal;
