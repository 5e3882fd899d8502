//! The browsers that the tests drive, from the system's packages.

use crate::apt;
use anyhow::{Result, bail};
use std::path::Path;

/// A Debian package, and a file that shows it is there.
const PACKAGES: [(&str, &[&str]); 8] = [
    ("chromium", &["/usr/bin/chromium"]),
    ("firefox-esr", &["/usr/bin/firefox-esr", "/usr/bin/firefox"]),
    ("webkit2gtk-driver", &["/usr/bin/WebKitWebDriver"]),
    ("xvfb", &["/usr/bin/Xvfb"]),
    ("dbus", &["/usr/bin/dbus-run-session"]),
    ("locales", &["/usr/share/i18n/locales/de_DE"]),
    (
        "fonts-noto-core",
        &["/usr/share/fonts/truetype/noto/NotoSansArabic-Regular.ttf"],
    ),
    (
        "fonts-noto-cjk",
        &["/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc"],
    ),
];

/// The packages that are not installed.
pub fn missing() -> Vec<&'static str> {
    let absent = |files: &[&str]| !files.iter().any(|file| Path::new(file).exists());
    let packages = PACKAGES.iter().filter(|(_, files)| absent(files));
    packages.map(|(name, _)| *name).collect()
}

/// Installs what is missing.
///
/// # Errors
/// With the one command to run, when this user may not install packages or the system has none.
pub fn ensure() -> Result<()> {
    let missing = missing();
    if missing.is_empty() {
        println!("browsers: chromium, firefox and webkit are there");
        return Ok(());
    }
    apt::install(&missing)?;
    match self::missing().as_slice() {
        [] => Ok(()),
        left => bail!(
            "{} still missing after the installation\nto mend it, run: {}",
            left.join(" "),
            apt::command(left)
        ),
    }
}
