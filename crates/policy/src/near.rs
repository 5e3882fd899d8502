//! What somebody perhaps meant.

/// The known word closest to `word`, when it is close.
pub(crate) fn nearest<'k>(word: &str, known: &[&'k str]) -> Option<&'k str> {
    known
        .iter()
        .map(|candidate| (distance(word, candidate), *candidate))
        .filter(|(distance, candidate)| *distance * 3 <= candidate.len().max(3))
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, candidate)| candidate)
}

/// Edit distance of two short texts, by bytes; long texts are never near.
fn distance(a: &str, b: &str) -> usize {
    if a.len() > 40 || b.len() > 40 {
        return usize::MAX / 4;
    }
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for (i, x) in a.bytes().enumerate() {
        let mut diagonal = i;
        let mut left = i + 1;
        let mut next = vec![left];
        for (above, y) in row.iter().skip(1).zip(b.bytes()) {
            left = (diagonal + usize::from(x != y))
                .min(above + 1)
                .min(left + 1);
            diagonal = *above;
            next.push(left);
        }
        row = next;
    }
    row.last().copied().unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::nearest;

    #[test]
    fn one_slip_is_near_and_another_word_is_not() {
        let known = ["return", "exchange", "defect"];
        assert_eq!(nearest("returns", &known), Some("return"));
        assert_eq!(nearest("exchagne", &known), Some("exchange"));
        assert_eq!(nearest("guarantee", &known), None);
        assert_eq!(nearest(&"return".repeat(1000), &known), None);
        assert_eq!(nearest("", &known), None);
    }
}
