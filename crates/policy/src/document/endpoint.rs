//! Where requests go and in which form. Pages only read this; `pkg/src/send` acts on it.

use super::linted::Linted;
use crate::SafeUrl;
use crate::json::Node;
use crate::macros::{record, words};

words! {
    /// A service whose form is known; what the endpoint says besides wins.
    Preset {
        /// The desk of this project, or a backend that keeps its protocol.
        Desk = "desk",
        /// Any address that takes JSON and answers with a status.
        Webhook = "webhook",
        /// Formspree.
        Formspree = "formspree",
        /// Netlify Forms, on the site itself.
        Netlify = "netlify",
        /// A HubSpot form.
        Hubspot = "hubspot",
        /// A Zendesk request without account.
        Zendesk = "zendesk",
        /// A catch hook of Zapier.
        Zapier = "zapier",
        /// A return at the store API of Medusa.
        Medusa = "medusa",
        /// A small route of the shop's own in WooCommerce, which keeps the desk's protocol.
        Woocommerce = "woocommerce",
        /// A return at the Customer Account API of Shopify.
        Shopify = "shopify",
        /// The buyer's mail program.
        Mailto = "mailto",
        /// A text that the buyer copies.
        Copy = "copy",
    }

    /// The method of the call.
    HttpMethod {
        /// POST.
        Post = "POST",
        /// PUT.
        Put = "PUT",
    }

    /// How the body is written.
    BodyFormat {
        /// JSON.
        Json = "json",
        /// Names and values as a form without files sends them.
        Form = "form",
        /// Names and values as a form with files sends them.
        Multipart = "multipart",
        /// JSON, called plain text; it needs no preflight.
        Text = "text",
    }

    /// What the endpoint allows pages of other origins.
    CorsProfile {
        /// It answers preflights: JSON and headers may be sent.
        Preflight = "preflight",
        /// It lets pages read its answers and knows no preflight: a form or plain text, without headers.
        Simple = "simple",
        /// It is on the shop's site.
        SameOrigin = "same-origin",
        /// It allows nothing: the request leaves, and nobody confirms that it arrived.
        NoCors = "no-cors",
    }
}

/// Any JSON value with whole numbers, in the order of the document.
#[derive(Clone, Debug, PartialEq)]
pub struct Json(pub Node);

record! {
    /// Where requests go.
    pub struct Endpoint {
        required {
            /// The address; `https:` or a path on the shop's site. For the preset `mailto` a mail link.
            url: SafeUrl,
        }
        optional {
            /// The service; the desk when left out.
            preset: Option<Preset>,
            /// Headers that anybody may read: never a secret.
            headers: Linted<Vec<NameValue>>,
            /// Details that the preset asks for. Anybody may read them: never a secret.
            settings: Linted<Vec<NameValue>>,
            /// The method; POST when left out.
            method: Linted<Option<HttpMethod>>,
            /// How the body is written.
            format: Linted<Option<BodyFormat>>,
            /// What the endpoint allows pages of other origins.
            cors: Linted<Option<CorsProfile>>,
            /// The body: constants, and `$from`, `$text` and `$each` for values of the request. The request as it
            /// is when left out.
            body: Linted<Option<Json>>,
            /// When an answer means that the endpoint has the request.
            success: Linted<Option<SuccessTest>>,
            /// Where details stand in the answer.
            answer: Linted<Option<AnswerPlaces>>,
            /// Where errors stand in the answer.
            errors: Linted<Option<ErrorPlaces>>,
            /// Address that tells whether a request of a key is known; `{key}` stands for the key.
            look_up: Linted<Option<SafeUrl>>,
            /// Longest time for one call, in seconds; 20 when left out, at most 120.
            timeout_seconds: Linted<Option<u32>>,
        }
    }
}

record! {
    /// A name and its value.
    pub struct NameValue {
        required {
            /// The name.
            name: String,
            /// The value.
            value: String,
        }
        optional {}
    }
}

record! {
    /// When an answer means that the endpoint has the request; all that is said must hold.
    pub struct SuccessTest {
        required {}
        optional {
            /// One of these statuses; any from 200 to 299 when left out.
            status: Vec<u32>,
            /// JSON Pointer into the answer: something other than null, false or nothing must stand there.
            at: Option<String>,
            /// What must stand there exactly.
            is: Option<Json>,
        }
    }
}

record! {
    /// Where details stand in an answer: JSON Pointers.
    pub struct AnswerPlaces {
        required {}
        optional {
            /// The number of the case.
            id: Option<String>,
            /// Words for the buyer.
            message: Option<String>,
            /// The page where the buyer follows the case.
            status_url: Option<String>,
            /// When the request was stored.
            received_at: Option<String>,
        }
    }
}

record! {
    /// Where errors stand in an answer.
    pub struct ErrorPlaces {
        required {}
        optional {
            /// JSON Pointer to the list of errors, or to an object with an error for each field.
            list: Option<String>,
            /// JSON Pointer in one error to the name of the field.
            pointer: Option<String>,
            /// JSON Pointer in one error to its words.
            message: Option<String>,
            /// Names of fields there and here.
            fields: Vec<FieldName>,
        }
    }
}

record! {
    /// A field by the name that the endpoint gives it.
    pub struct FieldName {
        required {
            /// Its name in the endpoint's errors.
            theirs: String,
            /// JSON Pointer into the request.
            ours: String,
        }
        optional {}
    }
}
