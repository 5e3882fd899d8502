//! Standard Webhooks as a receiver checks them, by the words of the standards and not by the desk's library.

use super::receiver::Call;
use sha2::{Digest, Sha256};
use std::time::{SystemTime, UNIX_EPOCH};

/// What the calls of a test are signed with.
pub const SECRET: &[u8; 24] = b"0123456789abcdefghijklmn";

/// By the words of RFC 4648, not by the desk's library.
pub fn base64(bytes: &[u8]) -> String {
    const LETTERS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut out = String::new();
    for three in bytes.chunks(3) {
        let mut bits = [0; 4];
        bits[1..=three.len()].copy_from_slice(three);
        let bits = u32::from_be_bytes(bits);
        for place in 0..4 {
            let letter = LETTERS[(bits >> (18 - 6 * place) & 63) as usize];
            out.push(if place <= three.len() {
                char::from(letter)
            } else {
                '='
            });
        }
    }
    out
}

/// HMAC by the words of RFC 2104.
fn hmac(key: &[u8], text: &[u8]) -> Vec<u8> {
    let mut pads = [[0x36; 64], [0x5c; 64]];
    for pad in &mut pads {
        pad.iter_mut().zip(key).for_each(|(byte, key)| *byte ^= key);
    }
    let inner = Sha256::digest([&pads[0], text].concat());
    Sha256::digest([&pads[1][..], &inner[..]].concat()).to_vec()
}

/// As a receiver checks a call: who sent it, and when.
pub fn trusted(call: &Call) {
    let (id, time) = (call.header("webhook-id"), call.header("webhook-timestamp"));
    let signed = format!("{id}.{time}.{}", call.body);
    let signature = format!("v1,{}", base64(&hmac(SECRET, signed.as_bytes())));
    assert_eq!(call.header("webhook-signature"), signature);
    let now = SystemTime::now()
        .duration_since(UNIX_EPOCH)
        .unwrap()
        .as_secs();
    assert!(now.abs_diff(time.parse().unwrap()) < 300, "{time}");
    assert_eq!(call.header("content-type"), "application/json");
}
