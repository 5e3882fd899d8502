//! One list of routes: the router is made from it, and nothing answers that is not on it.

use crate::app::App;
use crate::database::staff::Role;
use crate::session;
use axum::Router;
use axum::handler::Handler;
use axum::http::Method;
use axum::middleware::from_fn_with_state;
use axum::routing::{MethodRouter, get, post};
use std::sync::Arc;

/// Who may call a route.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Access {
    /// Anyone; some addresses hold a secret of their own.
    Anyone,
    /// Everybody of the shop.
    Reader,
    /// Whoever answers for the shop.
    Agent,
    /// Owners of the shop.
    Owner,
}

impl Access {
    /// The least role that is let through; none when no session is needed.
    fn role(self) -> Option<Role> {
        match self {
            Self::Anyone => None,
            Self::Reader => Some(Role::Reader),
            Self::Agent => Some(Role::Agent),
            Self::Owner => Some(Role::Owner),
        }
    }
}

/// A route of a shop's desk.
#[derive(Clone, Debug)]
pub struct RouteInfo {
    /// HTTP method.
    pub method: Method,
    /// Path with names in braces, after the shop's prefix.
    pub path: &'static str,
    /// Who may call it.
    pub access: Access,
}

struct Route {
    info: RouteInfo,
    handler: MethodRouter<Arc<App>>,
}

/// Routes that share their layers.
#[derive(Default)]
pub struct Table(Vec<Route>);

impl Table {
    /// A page or an answer to read.
    pub fn get<H, T>(self, path: &'static str, access: Access, handler: H) -> Self
    where
        H: Handler<T, Arc<App>>,
        T: 'static,
    {
        self.on(Method::GET, path, access, get(handler))
    }

    /// Something that changes what is stored.
    pub fn post<H, T>(self, path: &'static str, access: Access, handler: H) -> Self
    where
        H: Handler<T, Arc<App>>,
        T: 'static,
    {
        self.on(Method::POST, path, access, post(handler))
    }

    /// Any other method, or a handler with layers of its own.
    pub fn on(
        mut self,
        method: Method,
        path: &'static str,
        access: Access,
        handler: MethodRouter<Arc<App>>,
    ) -> Self {
        let info = RouteInfo {
            method,
            path,
            access,
        };
        self.0.push(Route { info, handler });
        self
    }

    /// What is on the list.
    pub fn list(self) -> Vec<RouteInfo> {
        self.0.into_iter().map(|route| route.info).collect()
    }

    /// The router of one shop. Whoever may not call a route does not reach its handler.
    pub fn router(self, app: &Arc<App>) -> Router<Arc<App>> {
        let mut router = Router::new();
        for Route { info, handler } in self.0 {
            let handler = match info.access.role() {
                None => handler,
                Some(role) => {
                    let state = (Arc::clone(app), role);
                    handler.route_layer(from_fn_with_state(state, session::require))
                }
            };
            router = router.route(info.path, handler);
        }
        router
    }
}
