//! Sorting without the library's: that one is built for speed on millions and costs a browser a hundred
//! times the bytes.

/// Sorts by `key` and keeps the order of equals. For lists of a handful.
pub(crate) fn sort_few<T, K: Ord>(list: &mut [T], key: impl Fn(&T) -> K) {
    for end in 1..list.len() {
        for at in (1..=end).rev() {
            match list.get(at - 1..=at) {
                Some([before, item]) if key(item) < key(before) => list.swap(at - 1, at),
                _ => break,
            }
        }
    }
}

/// Sorts a list of any length in place (Williams 1964); equals may change places.
#[cfg(any(feature = "index", test))]
pub(crate) fn heap_sort<T: Ord>(list: &mut [T]) {
    for root in (0..list.len() / 2).rev() {
        sift_down(list, root);
    }
    for end in (1..list.len()).rev() {
        list.swap(0, end);
        if let Some(heap) = list.get_mut(..end) {
            sift_down(heap, 0);
        }
    }
}

#[cfg(any(feature = "index", test))]
fn sift_down<T: Ord>(heap: &mut [T], mut root: usize) {
    loop {
        let left = 2 * root + 1;
        let larger = if heap.get(left) < heap.get(left + 1) {
            left + 1
        } else {
            left
        };
        if larger >= heap.len() || heap.get(root) >= heap.get(larger) {
            return;
        }
        heap.swap(root, larger);
        root = larger;
    }
}

#[cfg(test)]
mod tests {
    use super::heap_sort;

    #[test]
    fn heap_sort_agrees_with_the_library() {
        let mut state = 7_u32;
        for length in 0..200 {
            let mut list: Vec<u32> = (0..length)
                .map(|_| {
                    state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
                    state >> 26
                })
                .collect();
            let mut expected = list.clone();
            expected.sort_unstable();
            heap_sort(&mut list);
            assert_eq!(list, expected);
        }
    }
}
