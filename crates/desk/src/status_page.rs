//! The shop's own page for a case, and the links to it.

use crate::DeskError;
use after_sales_policy::SafeUrl;

/// What stands before the token of a case in the address of the shop's page. It is a fragment: no server gets it, and
/// no other site is told it.
const NAME: &str = "after-sales-case";

/// The page of a shop on which buyers follow a case
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StatusPage(SafeUrl);

impl StatusPage {
    /// Reads the address: `https://…`, or a path of the desk's own site, without a fragment.
    ///
    /// # Errors
    /// [`DeskError::StatusPage`].
    pub fn parse(text: &str) -> Result<Self, DeskError> {
        let page = |url: &SafeUrl| {
            let url = url.as_str();
            !url.contains('#') && (url.starts_with('/') || url.starts_with("https://"))
        };
        let url = SafeUrl::parse(text).filter(page);
        url.map(Self).ok_or_else(|| DeskError::StatusPage {
            url: text.to_owned(),
        })
    }

    /// The address at which the case with this token is followed. `base` is where the desk is.
    pub fn of(&self, base: &str, token: &str) -> String {
        let url = self.0.as_str();
        let base = if url.starts_with('/') { base } else { "" };
        format!("{base}{url}#{NAME}={token}")
    }
}

#[cfg(test)]
mod tests {
    use super::StatusPage;

    #[test]
    fn a_page_of_the_shop_and_nothing_else() {
        let of = |text: &str| {
            StatusPage::parse(text)
                .ok()
                .map(|page| page.of("https://desk", "abc"))
        };
        let known = [
            (
                "https://shop.example/order?a=1",
                "https://shop.example/order?a=1#after-sales-case=abc",
            ),
            (
                "/status.html",
                "https://desk/status.html#after-sales-case=abc",
            ),
        ];
        for (text, link) in known {
            assert_eq!(of(text).as_deref(), Some(link));
        }
        for wrong in [
            "shop.example/status",
            "http://shop.example/status",
            "//shop.example/status",
            "javascript:alert(1)",
            "mailto:a@b.example",
            "https://u:p@shop.example/",
            "https://shop.example/#here",
            "file:///etc/passwd",
        ] {
            assert_eq!(of(wrong), None, "{wrong}");
        }
    }
}
