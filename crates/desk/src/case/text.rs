//! What people write, as it is kept.

/// Longest message of buyer or shop, in characters.
pub const MESSAGE: usize = 2000;

/// Without characters that nobody can type, which databases differ over, and with the line ends that
/// forms do not count: a text that fits the field fits the limit.
pub fn clean(text: &str) -> String {
    let text = text.replace("\r\n", "\n").replace('\r', "\n");
    let kept = |c: &char| !c.is_control() || matches!(c, '\n' | '\t');
    text.chars()
        .filter(kept)
        .collect::<String>()
        .trim()
        .to_owned()
}

#[cfg(test)]
mod tests {
    use super::clean;

    #[test]
    fn lines_stay_and_the_rest_goes() {
        assert_eq!(clean(" a\r\nb\0\u{7}\tc \n"), "a\nb\tc");
        assert_eq!(clean("\0 \r\n"), "");
    }
}
