//! The boundary to the page's script: one element's life.

use crate::bus::{Bus, Shown};
use crate::config::Config;
use crate::dom::tag;
use crate::state::{Given, State};
use crate::text::{object, text};
use crate::{policy_card, promise, screens, speak};
use after_sales_phrases::{MessageId, Pack, PackError};
use after_sales_policy::json::Node;
use after_sales_policy::{Finding, Moment, Policy, read_policy};
use leptos::mount::{UnmountHandle, mount_to};
use leptos::prelude::{AnyView, IntoAny, Owner};
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
    _view: Box<dyn core::any::Any>,
    bus: Bus,
    kind: Kind,
    given: Kept,
    _owner: Owner,
}

/// Puts an element of `kind` (`promise`, `policy`, `check` or `withdrawal`) into `root`.
///
/// `config`, `policy` and `pack` are texts: the settings, the policy document, the language's packs with one on each
/// line. `host(name, detail)` dispatches the event `after-sales:<name>` with the JSON text `detail`, and answers `false` when the page cancelled it.
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
    let bus = owner.with(|| Bus::new(root.clone(), host.clone()));
    let read = read_policy(policy);
    if read.policy.is_none() {
        bus.emit("error", &detail("policy", &read.findings));
    }
    let given = RefCell::new((read.policy.map(Arc::new), None));
    settle(bus, name, &given, config, Some(pack));
    let view = owner.with(|| mount_to(root, move || view(name, bus)));
    if bus.is_ready() {
        bus.emit("ready", &object(vec![("kind", text(kind))]));
    }
    Mounted {
        _view: boxed(view),
        bus,
        kind: name,
        given,
        _owner: owner,
    }
}

/// Takes the file of a country, `law/<CODE>.json`, for every element of the page: its holidays and citations.
/// Until then the law of that country counts with weekends only, and verdicts say so.
#[wasm_bindgen]
pub fn load_law(text: &str) -> bool {
    after_sales_law::load(text)
}

/// What an element keeps between two settings.
type Kept = RefCell<(Option<Arc<Policy>>, Option<Arc<Pack>>)>;

/// The handle's type carries the whole view's; nobody needs it.
fn boxed<M: leptos::tachys::view::Mountable + 'static>(
    view: UnmountHandle<M>,
) -> Box<dyn core::any::Any> {
    Box::new(view)
}

#[wasm_bindgen]
impl Mounted {
    /// Takes other settings, and another language when `pack` is given. What the buyer typed stays.
    pub fn update(&self, config: &str, pack: Option<String>) {
        let (bus, given) = (self.bus, &self.given);
        bus.keeping_focus(|| settle(bus, self.kind, given, config, pack.as_deref()));
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

fn view(kind: Kind, bus: Bus) -> AnyView {
    let body = move || {
        let drawn = bus.draw(|shown| match (shown, kind) {
            (Shown::Blank, _) => tag("div"),
            (Shown::Broken(words), _) => tag("p").part("unavailable").text(words.clone()),
            (Shown::Ready(state), Kind::Promise) => promise::view(state),
            (Shown::Ready(state), Kind::Policy) => policy_card::view(state),
            (Shown::Ready(state), Kind::Check | Kind::Withdrawal) => screens::view(state, bus),
        });
        drawn.view()
    };
    let language = move || {
        bus.draw(|shown| match shown {
            Shown::Ready(state) => {
                let pack = &state.given.pack;
                (pack.locale().to_owned(), pack.direction().as_str())
            }
            _ => (String::new(), "ltr"),
        })
    };
    let status = move || {
        bus.draw(|shown| match (shown, kind) {
            (Shown::Ready(state), Kind::Check | Kind::Withdrawal) => screens::status(state),
            _ => String::new(),
        })
    };
    tag("div")
        .part("root")
        .reactive("lang", move || language().0)
        .reactive("dir", move || language().1.to_owned())
        .shows(body.into_any())
        .child(
            tag("p")
                .part("status")
                .attr("role", "status")
                .shows(status.into_any()),
        )
        .view()
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
