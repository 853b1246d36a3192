//! From where a request comes: what the connection and the browser say.

use std::net::{IpAddr, SocketAddr};

use app::partners::Whence;
use axum::{
    extract::ConnectInfo,
    http::{HeaderMap, HeaderName, header, request::Parts},
};
use axum_extra::extract::CookieJar;

use crate::Web;

/// Where a server in front of this one writes whom it speaks for.
const FORWARDED_FOR: HeaderName = HeaderName::from_static("x-forwarded-for");

/// From where a request comes.
pub(crate) fn of(web: &Web, parts: &Parts, jar: &CookieJar) -> Whence {
    let peer = parts.extensions.get::<ConnectInfo<SocketAddr>>().map(|info| info.0.ip());
    let token = jar.get(web.device_cookie()).map(|cookie| cookie.value().to_owned());
    let said = parts.headers.get(header::USER_AGENT).and_then(|value| value.to_str().ok());
    Whence::new(address(peer, &parts.headers), token, said.unwrap_or_default())
}

/// The network address: the connection's own, or, where that is a server on this machine, the one it speaks for.
/// Of several it is the last, which that server has seen itself: what stands before was sent along, by anybody.
fn address(peer: Option<IpAddr>, headers: &HeaderMap) -> String {
    let Some(peer) = peer else { return String::new() };
    let last = headers.get_all(FORWARDED_FOR).iter().next_back();
    let last = last.and_then(|value| value.to_str().ok()?.rsplit(',').next()?.trim().parse::<IpAddr>().ok());
    match last.filter(|_| peer.is_loopback()) {
        Some(forwarded) => network(forwarded),
        None => network(peer),
    }
}

/// An address as failures are counted by it. Of IPv6 it is the first half: the second half is whatever its owner
/// likes.
fn network(address: IpAddr) -> String {
    match address.to_canonical() {
        IpAddr::V4(address) => address.to_string(),
        IpAddr::V6(address) => {
            let [a, b, c, d, ..] = address.segments();
            format!("{a:x}:{b:x}:{c:x}:{d:x}::")
        }
    }
}

#[cfg(test)]
mod tests {
    use axum::http::HeaderValue;

    use super::*;

    fn check(peer: &str, forwarded: &[&'static str], want: &str) {
        let mut headers = HeaderMap::new();
        for value in forwarded {
            headers.append(FORWARDED_FOR, HeaderValue::from_static(value));
        }
        assert_eq!(address(peer.parse().ok(), &headers), want, "{peer} {forwarded:?}");
    }

    #[test]
    fn a_stranger_cannot_say_to_come_from_elsewhere() {
        check("203.0.113.9", &[], "203.0.113.9");
        check("203.0.113.9", &["198.51.100.1"], "203.0.113.9");
        check("127.0.0.1", &["198.51.100.1"], "198.51.100.1");
        check("127.0.0.1", &["10.9.9.9, 198.51.100.1"], "198.51.100.1");
        check("127.0.0.1", &["10.9.9.9", "10.8.8.8,198.51.100.1"], "198.51.100.1");
        check("127.0.0.1", &["nonsense"], "127.0.0.1");
        check("::1", &[], "0:0:0:0::");
        check("nobody", &["198.51.100.1"], "");
    }

    #[test]
    fn the_addresses_of_one_connection_are_one() {
        check("2001:db8:1:2:3:4:5:6", &[], "2001:db8:1:2::");
        check("2001:db8:1:2:ffff::1", &[], "2001:db8:1:2::");
        check("::ffff:203.0.113.9", &[], "203.0.113.9");
    }
}
