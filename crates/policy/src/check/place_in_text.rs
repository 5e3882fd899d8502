//! JSON Pointers (RFC 6901) put together without the formatting machinery.

/// The pointer to `name` below `at`, and to the item `index` of it.
pub(super) fn step(at: &str, name: &str, index: Option<usize>) -> String {
    let mut path = [at, "/", name].concat();
    if let Some(index) = index {
        path.push('/');
        path.push_str(&index.to_string());
    }
    path
}

/// The pointer to an item of the list at `at`.
pub(super) fn item(at: &str, index: usize) -> String {
    [at, "/", &index.to_string()].concat()
}
