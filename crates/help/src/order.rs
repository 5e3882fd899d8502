//! One small sort for short lists: the library's, drawn once for each kind of item, were a tenth of what is here.

/// Puts items in the order of their keys; those with the same key keep theirs.
pub(crate) fn by_key<T>(items: &mut [T], key: &dyn Fn(&T) -> i64) {
    for end in 1..items.len() {
        let mut at = end;
        while at > 0 {
            let later = |one: Option<&T>, other: Option<&T>| one.map(key) > other.map(key);
            if !later(items.get(at - 1), items.get(at)) {
                break;
            }
            items.swap(at - 1, at);
            at -= 1;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::by_key;

    #[test]
    fn as_the_librarys_stable_sort() {
        let mut items: Vec<(i64, usize)> = [5, 3, 5, 1, 3, 9, 0, 5].into_iter().zip(0..).collect();
        let mut sorted = items.clone();
        sorted.sort_by_key(|(key, _)| *key);
        by_key(&mut items, &|(key, _)| *key);
        assert_eq!(items, sorted);
        by_key::<(i64, usize)>(&mut [], &|(key, _)| *key);
    }
}
