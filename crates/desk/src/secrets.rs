//! Random tokens and what is kept of them.

use hmac::{Hmac, Mac};
use sha2::{Digest, Sha256};
use subtle::ConstantTimeEq;

/// Letters of case numbers: no I, L, O, U, so that they can be read out on the telephone.
const LETTERS: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/// `N` random bytes from the system.
pub fn random<const N: usize>() -> [u8; N] {
    let mut bytes = [0; N];
    // A system without randomness cannot keep anybody's secret: stopping is the safe answer.
    getrandom::fill(&mut bytes).expect("the system gives random bytes");
    bytes
}

/// A token of `N` random bytes as hex.
pub fn token<const N: usize>() -> String {
    hex::encode(random::<N>())
}

/// What is stored of a token: a copy of the database opens no door.
pub fn fingerprint(token: &str) -> [u8; 32] {
    Sha256::digest(token.as_bytes()).into()
}

/// A token that can be made again from the desk's secret, hex.
pub fn derived(secret: &[u8], purpose: &str, about: &str) -> String {
    let mut mac = Hmac::<Sha256>::new_from_slice(secret).expect("HMAC takes a key of any length");
    mac.update(purpose.as_bytes());
    mac.update(&[0]);
    mac.update(about.as_bytes());
    hex::encode(mac.finalize().into_bytes())
}

/// Whether two texts are the same, in a time that does not tell where they differ.
pub fn same(a: &str, b: &str) -> bool {
    a.as_bytes().ct_eq(b.as_bytes()).into()
}

/// A number for a case that people can say: `R-7F3K-92QX`.
pub fn case_number() -> String {
    let letters: String = random::<8>()
        .iter()
        .map(|byte| char::from(LETTERS[usize::from(byte & 31)]))
        .collect();
    format!("R-{}-{}", &letters[..4], &letters[4..])
}

#[cfg(test)]
mod tests {
    use super::{case_number, derived, same};

    #[test]
    fn numbers_can_be_read_out() {
        let number = case_number();
        assert_eq!(number.len(), 11);
        assert!(!number[2..].contains(['I', 'L', 'O', 'U']));
        assert_ne!(number, case_number());
    }

    #[test]
    fn derived_tokens_hang_on_everything() {
        let token = derived(b"secret", "status", "k");
        assert_eq!(token, derived(b"secret", "status", "k"));
        assert_ne!(token, derived(b"secreT", "status", "k"));
        assert_ne!(token, derived(b"secret", "csrf", "k"));
        assert!(same("ab", "ab") && !same("ab", "aB") && !same("ab", "abc"));
    }
}
