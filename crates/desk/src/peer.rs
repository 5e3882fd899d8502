//! From which address a call comes.

use crate::app::App;
use axum::extract::{ConnectInfo, Request};
use axum::http::HeaderMap;
use std::net::{IpAddr, Ipv4Addr, SocketAddr};

/// The address of the caller. Behind a proxy it is the last one that the proxy names: all before it is what the
/// caller says of itself.
pub fn of(app: &App, headers: &HeaderMap, connection: Option<&ConnectInfo<SocketAddr>>) -> IpAddr {
    let named = app.behind_proxy.then(|| forwarded(headers)).flatten();
    let direct = || connection.map(|ConnectInfo(address)| address.ip());
    let address = named.or_else(direct);
    network(address.unwrap_or(IpAddr::V4(Ipv4Addr::UNSPECIFIED)))
}

/// A network of the newer addresses counts as one: one customer has 2^64 of them.
fn network(address: IpAddr) -> IpAddr {
    match address.to_canonical() {
        IpAddr::V6(long) => {
            let [a, b, c, d, ..] = long.segments();
            IpAddr::from([a, b, c, d, 0, 0, 0, 0])
        }
        short => short,
    }
}

/// The same for a whole request.
pub fn of_request(app: &App, request: &Request) -> IpAddr {
    of(app, request.headers(), request.extensions().get())
}

fn forwarded(headers: &HeaderMap) -> Option<IpAddr> {
    let line = headers.get_all("x-forwarded-for").iter().next_back()?;
    let last = line.to_str().ok()?.rsplit(',').next()?;
    last.trim().parse().ok()
}

#[cfg(test)]
mod tests {
    use super::{forwarded, network};
    use axum::http::{HeaderMap, HeaderValue};

    #[test]
    fn only_the_proxys_own_word_counts() {
        let headers = |lines: &[&'static str]| {
            let mut headers = HeaderMap::new();
            for line in lines {
                headers.append("x-forwarded-for", HeaderValue::from_static(line));
            }
            forwarded(&headers).map(|address| address.to_string())
        };
        assert_eq!(
            headers(&["6.6.6.6, 192.0.2.7"]).as_deref(),
            Some("192.0.2.7")
        );
        assert_eq!(
            headers(&["6.6.6.6", "2001:db8::1"]).as_deref(),
            Some("2001:db8::1")
        );
        assert_eq!(headers(&["nobody"]), None);
        assert_eq!(headers(&[]), None);
    }

    #[test]
    fn a_network_is_one() {
        let of = |text: &str| network(text.parse().unwrap());
        assert_eq!(of("2001:db8:1:2::1"), of("2001:db8:1:2:ffff::9"));
        assert_ne!(of("2001:db8:1:2::1"), of("2001:db8:1:3::1"));
        assert_eq!(of("192.0.2.1"), of("::ffff:192.0.2.1"));
        assert_ne!(of("192.0.2.1"), of("192.0.2.2"));
    }
}
