//! The boundary to the page's script: one element's life.

use crate::bus::{Bus, Shown};
use crate::config::Config;
use crate::dom::{Tag, tag};
use crate::state::{Given, State};
use crate::text::{object, text};
use crate::{policy_card, promise, screens, speak};
use after_sales_phrases::{MessageId, Pack, PackError};
use after_sales_policy::json::Node;
use after_sales_policy::{Finding, Moment, Policy, read_policy};
use leptos::mount::{UnmountHandle, mount_to_renderer};
use leptos::prelude::Owner;
use leptos::tachys::renderer::Rndr;
use std::cell::RefCell;
use std::sync::Arc;
use wasm_bindgen::prelude::wasm_bindgen;

#[derive(Clone, Copy)]
pub(crate) enum Kind {
    Promise,
    Policy,
    Check,
    Withdrawal,
}

/// An element that is on the page. Dropping it takes it off.
#[wasm_bindgen]
pub struct Mounted {
    // Fields are dropped in this order: the view before what it reads.
    _view: UnmountHandle<Tag>,
    bus: Bus,
    kind: Kind,
    given: Kept,
    _owner: Owner,
}

/// Puts an element of `kind` (`promise`, `policy`, `check` or `withdrawal`) into `root`.
///
/// `config`, `policy` and `pack` are texts: the settings, the policy document, the language's packs with one on each
/// line. `host(name, detail)` dispatches the event `after-sales:<name>` with the JSON text `detail`, and answers `false` when the page cancelled it;
/// with the name `do` it asks the page's script for something instead, such as to send a request.
/// Nothing is ever thrown: what is wrong shows on the page and goes out as an `error` event.
#[wasm_bindgen]
pub fn mount(
    kind: &str,
    root: web_sys::HtmlElement,
    config: &str,
    policy: &str,
    pack: &str,
    host: &js_sys::Function,
) -> Mounted {
    let name = match kind {
        "check" => Kind::Check,
        "withdrawal" => Kind::Withdrawal,
        "policy" => Kind::Policy,
        _ => Kind::Promise,
    };
    let owner = Owner::new();
    let bus = owner.with(|| Bus::new(host.clone()));
    let read = read_policy(policy);
    if read.policy.is_none() {
        bus.emit("error", &detail("policy", &read.findings));
    }
    let given = RefCell::new((read.policy.map(Arc::new), None));
    settle(bus, name, &given, config, Some(pack));
    let view = owner.with(|| mount_to_renderer(&root, move || view(name, bus)));
    if bus.is_ready() {
        bus.emit("ready", &object(vec![("kind", text(kind))]));
    }
    Mounted {
        _view: view,
        bus,
        kind: name,
        given,
        _owner: owner,
    }
}

/// Takes the file of a country, `law/<CODE>.json`, for every element of the page: its law, holidays and
/// citations. Until then the law of that country is not held, and verdicts say so: `law_not_held`.
#[wasm_bindgen]
pub fn load_law(text: &str) -> bool {
    after_sales_law::load(text)
}

/// What an element keeps between two settings.
type Kept = RefCell<(Option<Arc<Policy>>, Option<Arc<Pack>>)>;

#[wasm_bindgen]
impl Mounted {
    /// Takes other settings, and another language when `pack` is given. What the buyer typed stays.
    pub fn update(&self, config: &str, pack: Option<String>) {
        settle(self.bus, self.kind, &self.given, config, pack.as_deref());
    }

    /// Takes what the page's script tells of the request, as JSON: see `News`.
    pub fn tell(&self, news: &str) {
        self.bus.tell(news);
    }

    /// Takes the element off the page.
    pub fn unmount(self) {}
}

/// Shows what settings, policy and language give. Nothing is borrowed while the page is told of
/// something, because the page may call back.
fn settle(bus: Bus, kind: Kind, kept: &Kept, config: &str, pack: Option<&str>) {
    match pack.map(|pack| words(kind, pack)) {
        Some(Ok(pack)) => kept.borrow_mut().1 = Some(Arc::new(pack)),
        Some(Err(error)) => {
            let detail = object(vec![
                ("code", text("pack")),
                ("message", text(error.found())),
            ]);
            bus.emit("error", &detail);
        }
        None => {}
    }
    let (policy, pack) = kept.borrow().clone();
    // Without a language there are no words to say that something is wrong.
    let Some(pack) = pack else {
        return;
    };
    let unavailable = speak::t(&pack, MessageId::UiUnavailable);
    match given(config, policy, pack) {
        Ok(given) => bus.show(|shown| match shown {
            Shown::Ready(state) => state.reconfigure(given),
            other => *other = Shown::Ready(Box::new(State::new(given))),
        }),
        Err(wrong) => {
            bus.show(|shown| *shown = Shown::Broken(unavailable));
            if let Some(detail) = wrong {
                bus.emit("error", &detail);
            }
        }
    }
}

/// The language from its packs. An element whose screens would lack words takes none: the page's own stay in sight.
pub(crate) fn words(kind: Kind, text: &str) -> Result<Pack, PackError> {
    let pack = Pack::parse(text)?;
    match kind {
        Kind::Check | Kind::Withdrawal if !pack.has(MessageId::UiBack) => {
            Err(PackError::Malformed("form"))
        }
        _ => Ok(pack),
    }
}

/// Everything together, or the detail of the error event; none when the policy is missing, which
/// was told when it was read.
fn given(
    config: &str,
    policy: Option<Arc<Policy>>,
    pack: Arc<Pack>,
) -> Result<Arc<Given>, Option<String>> {
    let config = Config::read(config).map_err(|findings| Some(detail("config", &findings)))?;
    let stamp = config.now.clone().unwrap_or_else(crate::clock::now);
    let now = Moment::device(&stamp).map_err(|_| Some(detail("now", &[])))?;
    Ok(Arc::new(Given {
        config: Arc::new(config),
        policy: policy.ok_or(None)?,
        pack,
        now,
    }))
}

/// The box and the live region stay as they are; what is in them is drawn anew. The region's words change only when
/// there is something else to say.
fn view(kind: Kind, bus: Bus) -> Tag {
    let status = tag("p").part("status").attr("role", "status");
    let region = status.words("");
    let mut told = String::new();
    let drawn = move || {
        bus.draw(|shown| {
            let said = match (shown, kind) {
                (Shown::Ready(state), Kind::Check | Kind::Withdrawal) => screens::status(state),
                _ => String::new(),
            };
            if said != told {
                Rndr::set_text(&region, &said);
                told = said;
            }
            draw(kind, shown, bus)
        })
        .unwrap_or_else(|| tag("div"))
    };
    tag("div").part("root").shows(drawn).child(status)
}

fn draw(kind: Kind, shown: &Shown, bus: Bus) -> Tag {
    let state = match shown {
        Shown::Blank => return tag("div"),
        Shown::Broken(words) => return tag("p").part("unavailable").text(words.clone()),
        Shown::Ready(state) => state,
    };
    let drawn = match kind {
        Kind::Promise => promise::view(state),
        Kind::Policy => policy_card::view(state),
        Kind::Check | Kind::Withdrawal => screens::view(state, bus),
    };
    let pack = &state.given.pack;
    drawn
        .attr("lang", pack.locale())
        .attr("dir", pack.direction().as_str())
}

fn detail(code: &str, findings: &[Finding]) -> String {
    // Code and place, no sentence: a storefront's pack does not word findings.
    let first = |finding: &Finding| [finding.code.as_str(), " ", &finding.path].concat();
    let message = text(&findings.first().map(first).unwrap_or_default());
    let list = findings.iter().map(|finding| {
        Node::object(vec![
            ("path", text(&finding.path)),
            ("code", text(finding.code.as_str())),
        ])
    });
    object(vec![
        ("code", text(code)),
        ("message", message),
        ("findings", Node::List(list.collect())),
    ])
}
