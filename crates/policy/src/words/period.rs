//! How time is counted.

use crate::macros::words;

words! {
    /// What a period counts from. There is no default.
    StartEvent {
        /// Day of the order.
        Purchased = "purchased",
        /// Day the contract was concluded or the order was paid.
        Paid = "paid",
        /// Day the goods left the shop.
        Shipped = "shipped",
        /// Day this item was handed over.
        Delivered = "delivered",
        /// Day the first item of the order was handed over.
        FirstItemDelivered = "first_item_delivered",
        /// Day the last item of the order was handed over.
        LastItemDelivered = "last_item_delivered",
        /// Day the buyer confirmed receipt.
        ReceiptConfirmed = "receipt_confirmed",
        /// Last day of the delivery estimate.
        EstimatedDelivery = "estimated_delivery",
        /// Day the item was first activated.
        Activated = "activated",
        /// Day the fault was or could be noticed.
        Noticed = "noticed",
        /// Day the seller was first asked.
        SellerContacted = "seller_contacted",
        /// The later of purchase and delivery.
        LaterOfPurchaseAndDelivery = "later_of_purchase_and_delivery",
        /// Day the replacement or the exchanged item was handed over.
        ReplacementDelivered = "replacement_delivered",
        /// Day the buyer got the contract, or its written confirmation, to keep.
        DocumentReceived = "document_received",
        /// The later of that day and the delivery.
        LaterOfDocumentAndDelivery = "later_of_document_and_delivery",
    }

    /// What a longer period by law counts from.
    ExtendsFrom {
        /// The end of the normal period.
        End = "end",
        /// The start of the normal period.
        Start = "start",
        /// The day before the first counted day: months end on the day before its number (Taiwan).
        DayOne = "day_one",
        /// The day the fault was noticed.
        Noticed = "noticed",
        /// The day the goods came back from repair.
        Repaired = "repaired",
    }

    /// Calendar or working days.
    DayKind {
        /// Every day counts.
        Calendar = "calendar",
        /// Working days at the shop's place, without its public holidays.
        Business = "business",
    }

    /// Whether the start day is day 0 or day 1.
    Counting {
        /// "30 days from delivery": the day of delivery is day 0.
        StartDayExcluded = "start_day_excluded",
        /// The day of the event is already day 1.
        StartDayIncluded = "start_day_included",
    }

    /// Which of several windows counts.
    Combine {
        /// The one that ends last.
        Latest = "latest",
        /// The one that ends first: all of them must hold.
        Earliest = "earliest",
    }

    /// Days of the week.
    Weekday {
        /// Monday.
        Monday = "monday",
        /// Tuesday.
        Tuesday = "tuesday",
        /// Wednesday.
        Wednesday = "wednesday",
        /// Thursday.
        Thursday = "thursday",
        /// Friday.
        Friday = "friday",
        /// Saturday.
        Saturday = "saturday",
        /// Sunday.
        Sunday = "sunday",
    }

    /// What must be done by the last day.
    Act {
        /// The shop is told.
        Notice = "notice",
        /// The goods are handed to the carrier.
        Sent = "sent",
        /// The goods are back at the shop.
        Received = "received",
    }
}
