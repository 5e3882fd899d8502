//! Finding an order, for buyers.

use super::layout::{Frame, page as framed};
use super::parts;
use super::site::Site;
use crate::order::facts::price;
use crate::order::{Line, Order};
use crate::words::Words;
use after_sales_phrases::{MessageId, Value};
use maud::{Markup, html};

/// The page in one language, with what was typed.
pub struct Page<'a> {
    pub words: &'a Words,
    pub site: Site<'a>,
    pub reference: &'a str,
    pub email: &'a str,
}

impl Page<'_> {
    /// The form; `missed` when nothing was found.
    pub fn form(&self, missed: bool) -> Markup {
        let words = self.words;
        let title = words.say(MessageId::OrdersFind);
        let body = html! {
            h1 { (title) }
            @if missed {
                p.note role="alert" { (words.say(MessageId::OrdersFindNone)) }
            } @else {
                p.lead { (words.say(MessageId::OrdersFindText)) }
            }
            form.stack method="post" action=(self.site.path("/orders/look-up")) {
                input type="hidden" name="locale" value=(words.locale());
                label for="reference" { (words.say(MessageId::DeskOrder)) }
                input #reference type="text" name="reference" value=(self.reference) required maxlength="80" dir="auto" autocomplete="off";
                label for="email" { (words.say(MessageId::DeskYourEmail)) }
                input #email type="email" name="email" value=(self.email) required maxlength="254" dir="auto" autocomplete="email";
                button type="submit" { (words.say(MessageId::OrdersFindGo)) }
            }
            p.actions { a href=(self.site.path("/requests")) { (words.say(MessageId::OrdersFindWithout)) } }
            (parts::contacts(words, self.site.shop))
        };
        framed(words, self.site, &title, &Frame::Public, &body)
    }

    /// The items of an order, one of which is to be chosen.
    pub fn order(&self, order: &Order) -> Markup {
        let words = self.words;
        let reference = [("reference", Value::from(order.reference.as_str()))];
        let title = words.with(MessageId::OrdersFound, &reference);
        let body = html! {
            h1 { (title) }
            p.lead { (words.say(MessageId::OrdersFoundText)) }
            form method="post" action=(self.site.path("/orders/look-up")) {
                input type="hidden" name="locale" value=(words.locale());
                input type="hidden" name="reference" value=(self.reference);
                input type="hidden" name="email" value=(self.email);
                ul.order-lines {
                    @for (place, line) in order.lines.iter().enumerate() { (self.line(order, place, line)) }
                }
            }
            p.actions { a href=(self.site.path("/requests")) { (words.say(MessageId::OrdersFindWithout)) } }
        };
        framed(words, self.site, &title, &Frame::Public, &body)
    }

    fn line(&self, order: &Order, place: usize, line: &Line) -> Markup {
        let words = self.words;
        let name = line.title.as_deref().or(line.sku.as_deref());
        let unnamed = words.say(MessageId::OrdersItem);
        let mut terms = Vec::new();
        if let Some(units) = line.quantity.filter(|units| *units > 1) {
            let count = words.with(
                MessageId::DeskCount,
                &[("count", Value::Number(units.into()))],
            );
            terms.push(format!("{count} ×"));
        }
        terms.extend(price(order, line).map(|price| parts::money(words, price)));
        terms.extend(line.delivered_on.map(|day| {
            format!(
                "{} {}",
                words.say(MessageId::DeskDeliveredOn),
                words.day(day)
            )
        }));
        let id = format!("line-{place}");
        html! {
            li {
                span #(id) {
                    strong dir="auto" { (name.unwrap_or(&unnamed)) }
                    @for term in terms { span.muted { (term) } }
                }
                button.quiet type="submit" name="line" value=(place) aria-describedby=(id) {
                    (words.say(MessageId::OrdersChoose))
                }
            }
        }
    }
}
