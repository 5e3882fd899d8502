//! How the shop helps, and who else does.

use crate::macros::words;

words! {
    /// How the goods travel back.
    Method {
        /// Prepaid label.
        MailWithLabel = "mail_with_label",
        /// The buyer's own parcel.
        MailOwn = "mail_own",
        /// Drop-off point.
        DropOff = "drop_off",
        /// A shop of the seller.
        Store = "store",
        /// Collected at the door.
        PickUp = "pick_up",
        /// Nothing travels.
        NoShipment = "no_shipment",
        /// A kiosk.
        Kiosk = "kiosk",
        /// A service point or repairer.
        ServicePoint = "service_point",
    }

    /// How to reach a person.
    ContactKind {
        /// E-mail address.
        Email = "email",
        /// Telephone number.
        Phone = "phone",
        /// Page with a form or chat.
        Page = "page",
        /// Postal address.
        Post = "post",
    }

    /// A step of the complaint ladder, from the shop to the court.
    DisputeKind {
        /// The shop's own complaints team.
        ShopTeam = "shop_team",
        /// A mediator.
        Mediator = "mediator",
        /// A certified body for alternative dispute resolution.
        AdrBody = "adr_body",
        /// An authority.
        Authority = "authority",
        /// Arbitration agreed in the terms.
        Arbitration = "arbitration",
        /// A court.
        Court = "court",
    }

    /// What a place does for buyers.
    PointKind {
        /// A shop of the seller.
        Store = "store",
        /// Takes parcels.
        DropOff = "drop_off",
        /// The maker's service.
        Service = "service",
        /// An independent repairer.
        Repairer = "repairer",
    }

    /// What kind of help a link gives.
    GuideKind {
        /// Manual.
        Manual = "manual",
        /// Step by step.
        Guide = "guide",
        /// Film.
        Video = "video",
    }

    /// Who stands behind a voluntary guarantee.
    Giver {
        /// The shop.
        Shop = "shop",
        /// The maker.
        Maker = "maker",
        /// An insurer: an extended guarantee that is paid for.
        Insurer = "insurer",
    }

    /// What the shop tells buyers, where law hangs on it.
    Disclosure {
        /// The withdrawal information of the buyer's law, before the order.
        WithdrawalInformation = "withdrawal_information",
        /// That the buyer pays the way back.
        ReturnCostTold = "return_cost_told",
        /// The return policy conspicuously before payment.
        PolicyBeforePayment = "policy_before_payment",
        /// The return clause in the advert and on the final confirmation screen.
        ClauseOnFinalScreen = "clause_on_final_screen",
        /// Buyers actively confirm "no return" for each such order.
        NoReturnConfirmedPerOrder = "no_return_confirmed_per_order",
        /// Consent, acknowledgement and confirmation for digital content.
        DigitalConsentConfirmed = "digital_consent_confirmed",
        /// That the shop excludes the seller's liability for faults, where law lets it.
        GuaranteeExcluded = "guarantee_excluded",
        /// What the law of the place wants told before an online order, right and complete, with a step to
        /// check, correct or decline.
        ContractInformation = "contract_information",
        /// The contract, or its confirmation in writing, for the buyer to keep.
        ContractCopy = "contract_copy",
        /// Before the order, that such goods cannot be sent back.
        ExclusionTold = "exclusion_told",
        /// That the shop sells as a registered direct marketer (Thailand).
        DirectMarketing = "direct_marketing",
        /// That the seller's liability for used goods is shorter, agreed as the law of the place wants it.
        UsedTermAgreed = "used_term_agreed",
    }

    /// How sure we are of a statement of law.
    Confidence {
        /// Unsure: must not be shown as law.
        Low = "low",
        /// Likely; "please check".
        Medium = "medium",
        /// Text read, or long-settled knowledge.
        High = "high",
    }
}
