//! What hostile callers write: the Big List of Naughty Strings, and those that are aimed at what a desk is made
//! of. Texts of people with unusual names are among them: they must pass.

/// Each once.
pub fn all() -> impl Iterator<Item = &'static str> {
    naughty_strings::BLNS.iter().copied().chain(OWN)
}

const OWN: [&str; 48] = [
    // Statements
    "'; DROP TABLE request; --",
    "1' OR '1'='1",
    "\" OR \"\"=\"",
    "') UNION SELECT value, 1 FROM setting --",
    "1; ATTACH DATABASE '/srv/x.php' AS x; --",
    "$1 ?1 :name @p1 %s {0}",
    "\\'; SELECT pg_sleep(9); --",
    "0x27204f52203127",
    "%' OR '%'='",
    "E'\\047'",
    // Markup and scripts
    "<script>alert(1)</script>",
    "\"><img src=x onerror=alert(1)>",
    "'><svg/onload=alert(1)>",
    "</textarea><script>alert(1)</script>",
    "</title><script>alert(1)</script>",
    "<style>@import '//evil.example'</style>",
    "<a href=\"javascript:alert(1)\">x</a>",
    "<form action=//evil.example><input name=csrf>",
    "<base href=//evil.example>",
    "<meta http-equiv=refresh content=\"0;url=//evil.example\">",
    "&#60;script&#62;alert(1)&#60;/script&#62;",
    "<!--><script>alert(1)</script>-->",
    "]]><script>alert(1)</script>",
    "javascript:alert(1)",
    "data:text/html,<script>alert(1)</script>",
    "{{constructor.constructor('alert(1)')()}} ${7*7} #{7*7} <%= 7*7 %>",
    // Cells
    "=HYPERLINK(\"https://evil.example\",\"x\")",
    "+cmd|' /C calc'!A0",
    "-2+3+cmd|' /C calc'!A0",
    "@SUM(1+1)*cmd|' /C calc'!A0",
    "\t=1+1",
    "\r=1+1",
    "a,\"b\",c\nd;e",
    // Heads
    "x\r\nBcc: victim@example.com",
    "x\nSet-Cookie: session=1",
    "x%0d%0aLocation:%20//evil.example",
    // Paths and hosts
    "../../../../etc/passwd",
    "..\\..\\windows\\win.ini",
    "/dev/null",
    "file:///etc/passwd",
    "http://169.254.169.254/latest/meta-data/",
    // Letters
    "\u{202e}gnp.exe",
    "\u{2066}\u{2069}\u{200f}abc\u{200b}",
    "Zoë O'Brien-Ñandú",
    "Null",
    "李 小龍",
    "محمد عبد الرحمن",
    "a\u{0}b",
];
