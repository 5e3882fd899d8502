//! Whose page it is, and where that shop's pages begin.

use after_sales_policy::Shop;

/// A shop of this desk, as its pages need it.
#[derive(Clone, Copy)]
pub struct Site<'a> {
    /// Who sells.
    pub shop: &'a Shop,
    /// What its addresses begin with: nothing for the first shop, `/shops/name` for the others.
    pub prefix: &'a str,
}

impl Site<'_> {
    /// The address of a page of this shop: `/inbox`.
    pub fn path(&self, page: &str) -> String {
        format!("{}{page}", self.prefix)
    }
}
