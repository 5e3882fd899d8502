//! The order's facts: days, how far it is, what it came to.

use super::item::{is_same, offers_of, place, prices};
use super::line::Line;
use super::page::{Page, is_a};
use super::price::amount;
use after_sales_policy::json::Node;
use after_sales_policy::{CivilDate, Order, OrderState, Place, Trait};

pub(super) fn fill<'t>(page: &mut Page<'t>, line: &Line<'t>, order: &mut Order) {
    if line.order.is_none() && line.delivery.is_none() {
        return;
    }
    if let Some(node) = line.order {
        order.ordered_on = page.day(node, "orderDate");
        order.discount_codes.extend(page.text(node, "discountCode"));
        if let Some(Node::Bool(true)) = page.first(node, "isGift") {
            order.traits.push(Trait::Gift);
        }
        if let Some(discount) = page.first(node, "discount") {
            let text = page.plain(discount).unwrap_or_default();
            page.unusable("discount", Some(discount), &text);
        }
        order.value = amount(page, node, "price", "priceCurrency", None);
        order.items = count(page, node);
    }
    let offers = offers_of(page, line);
    // The delivery charge, where the order has one item that it can be for.
    order.freight_paid = prices(page, &offers).freight.filter(|_| line.siblings == 1);
    state(page, line, order);
    days(page, line, order);
}

fn count<'t>(page: &mut Page<'t>, order: &'t Node) -> Option<u32> {
    let mut sum: u32 = 0;
    for line in page.values(order, "orderedItem") {
        let units = match is_a(line, &["OrderItem"]) {
            true => page.count(line, "orderQuantity"),
            false => None,
        };
        sum = sum.saturating_add(units.unwrap_or(1));
    }
    (sum > 0).then_some(sum)
}

/// How far the line is, or the order.
fn state<'t>(page: &mut Page<'t>, line: &Line<'t>, order: &mut Order) {
    let own = line
        .order_item
        .and_then(|node| page.word(node, "orderItemStatus"));
    let status = own.or_else(|| line.order.and_then(|node| page.word(node, "orderStatus")));
    let Some((about, word)) = status else {
        return;
    };
    let (state, arrived) = match word {
        "OrderPaymentDue" => (OrderState::Placed, false),
        "OrderProcessing" => (OrderState::InPreparation, false),
        "OrderInTransit" => (OrderState::Shipped, false),
        "OrderDelivered" => (OrderState::Delivered, true),
        word => return page.unusable("status", Some(about), word),
    };
    order.state = Some(state);
    order.arrived = Some(arrived);
}

/// When it is due, and when it came.
fn days<'t>(page: &mut Page<'t>, line: &Line<'t>, order: &mut Order) {
    let mut all = Vec::new();
    let mut whole = None;
    if let Some(node) = line.order {
        all = page.values(node, "orderDelivery");
        whole = page.word(node, "orderStatus");
    }
    let own = line.delivery.or_else(|| own_delivery(page, line, &all));
    if let Some(delivery) = own {
        order.estimated_delivery_on = page.day(delivery, "expectedArrivalUntil");
    }
    if order.arrived != Some(true) {
        return;
    }
    order.delivered_on = own.and_then(|delivery| arrival(page, delivery));
    if all.len() < 2 || !matches!(whole, Some((_, "OrderDelivered"))) {
        return;
    }
    let (mut first, mut last) = (None, None);
    for delivery in all {
        let came = arrival(page, delivery);
        if came.is_none() {
            return;
        }
        first = first.filter(|known| Some(*known) < came).or(came);
        last = last.max(came);
    }
    order.first_delivered_on = first;
    order.last_delivered_on = last;
}

/// The parcel that names the item, else the only one.
fn own_delivery<'t>(page: &mut Page<'t>, line: &Line<'t>, all: &[&'t Node]) -> Option<&'t Node> {
    let product = line.product;
    let sku = product.and_then(|node| page.text(node, "sku"));
    for delivery in all {
        for shipped in page.values(delivery, "itemShipped") {
            let own = page.text(shipped, "sku");
            if is_same(product, Some(shipped)) || (own.is_some() && own == sku) {
                return Some(delivery);
            }
        }
    }
    match all {
        [only] => Some(only),
        _ => None,
    }
}

/// The day of the delivery event, which stands for the hand-over once the order counts as delivered.
fn arrival<'t>(page: &mut Page<'t>, delivery: &'t Node) -> Option<CivilDate> {
    let event = page
        .first(delivery, "deliveryStatus")
        .filter(|node| is_a(node, &["DeliveryEvent"]))?;
    page.day(event, "endDate")
        .or_else(|| page.day(event, "startDate"))
}

/// Where the parcel goes, as the buyer's country; nothing else of the address is read.
pub(super) fn destination<'t>(page: &mut Page<'t>, line: &Line<'t>) -> Option<Place> {
    let of_order = || page.first(line.order?, "orderDelivery");
    let delivery = line.delivery.or_else(of_order)?;
    let address = page.first(delivery, "deliveryAddress")?;
    let place = place(page, address)?;
    page.assumed("country", Some(address), place.code());
    Some(place)
}
