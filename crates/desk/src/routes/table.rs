//! One list of routes: the router is made from it, and nothing answers that is not on it.

use super::length;
use crate::app::App;
use crate::database::staff::Role;
use crate::session;
use axum::Router;
use axum::handler::Handler;
use axum::http::Method;
use axum::middleware::from_fn_with_state;
use axum::routing::{MethodRouter, get, post};
use std::sync::Arc;

/// Longest body of a request that says nothing else, in bytes.
const LARGEST: usize = 256 * 1024;

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
    /// Longest body in bytes; none when the handler itself says when it is enough.
    longest: Option<usize>,
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
        let longest = Some(LARGEST);
        self.0.push(Route {
            info,
            handler,
            longest,
        });
        self
    }

    /// The route that was named last takes so many bytes; `None` when its handler reads as much as it wants.
    pub fn longest(mut self, bytes: Option<usize>) -> Self {
        if let Some(route) = self.0.last_mut() {
            route.longest = bytes;
        }
        self
    }

    /// What is on the list.
    pub fn list(self) -> Vec<RouteInfo> {
        self.0.into_iter().map(|route| route.info).collect()
    }

    /// The router of one shop. Whoever may not call a route does not reach its handler.
    pub fn router(self, app: &Arc<App>) -> Router<Arc<App>> {
        let mut router = Router::new();
        for Route {
            info,
            handler,
            longest,
        } in self.0
        {
            let handler = match longest {
                None => handler,
                Some(most) => length::within(handler, most),
            };
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
