//! Which browser on which kind of machine somebody logged in with, as far as the browser says.

use super::organisation::coded;

coded! {
    /// A browser.
    Browser {
        /// Firefox.
        Firefox = "firefox",
        /// Edge.
        Edge = "edge",
        /// Opera.
        Opera = "opera",
        /// Samsung Internet.
        Samsung = "samsung",
        /// Chrome, and what is built on it and names itself so.
        Chrome = "chrome",
        /// Safari.
        Safari = "safari",
        /// One that we do not know, or no browser.
        Other = "other",
    }
}

coded! {
    /// A kind of machine.
    System {
        /// Windows.
        Windows = "windows",
        /// Android.
        Android = "android",
        /// iPhone.
        IPhone = "iphone",
        /// iPad.
        IPad = "ipad",
        /// Mac.
        Mac = "mac",
        /// Chromebook.
        ChromeOs = "chrome-os",
        /// Linux.
        Linux = "linux",
        /// One that we do not know.
        Other = "other",
    }
}

/// A browser on a machine. It is what the browser says of itself: a help to recognise one's own, and no proof.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Device {
    /// The browser.
    pub browser: Browser,
    /// The machine.
    pub system: System,
}

/// The word in what a browser says, before those that it borrows from others: Edge calls itself Chrome and
/// Safari too.
const BROWSERS: [(&str, Browser); 9] = [
    ("Firefox/", Browser::Firefox),
    ("FxiOS/", Browser::Firefox),
    ("Edg", Browser::Edge),
    ("OPR/", Browser::Opera),
    ("SamsungBrowser/", Browser::Samsung),
    ("CriOS/", Browser::Chrome),
    ("Chrome/", Browser::Chrome),
    ("Version/", Browser::Safari),
    ("Safari/", Browser::Safari),
];

const SYSTEMS: [(&str, System); 8] = [
    ("Windows", System::Windows),
    ("Android", System::Android),
    ("iPhone", System::IPhone),
    ("iPad", System::IPad),
    ("CrOS", System::ChromeOs),
    ("Macintosh", System::Mac),
    ("X11", System::Linux),
    ("Linux", System::Linux),
];

impl Device {
    /// From what the browser says of itself (`User-Agent`).
    #[must_use]
    pub fn from_user_agent(said: &str) -> Self {
        fn first<T: Copy>(said: &str, words: &[(&str, T)]) -> Option<T> {
            words.iter().find(|(word, _)| said.contains(word)).map(|(_, is)| *is)
        }
        Self {
            browser: first(said, &BROWSERS).unwrap_or(Browser::Other),
            system: first(said, &SYSTEMS).unwrap_or(System::Other),
        }
    }

    /// As it is stored: «firefox/windows».
    #[must_use]
    pub fn to_code(self) -> String {
        format!("{}/{}", self.browser.code(), self.system.code())
    }

    /// From how it is stored.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        let (browser, system) = code.split_once('/')?;
        Some(Self { browser: Browser::from_code(browser)?, system: System::from_code(system)? })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_browser_is_known_by_its_own_word_not_by_those_it_borrows() {
        let chrome = "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36";
        for (said, browser, system) in [
            (chrome.to_owned(), Browser::Chrome, System::Windows),
            (format!("{chrome} Edg/140.0.0.0"), Browser::Edge, System::Windows),
            (format!("{chrome} OPR/120.0"), Browser::Opera, System::Windows),
            ("Mozilla/5.0 (X11; Linux x86_64; rv:143.0) Gecko/20100101 Firefox/143.0".to_owned(), Browser::Firefox, System::Linux),
            ("Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.5 Mobile/15E148 Safari/604.1".to_owned(), Browser::Safari, System::IPhone),
            ("Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.5 Safari/605.1.15".to_owned(), Browser::Safari, System::Mac),
            ("Mozilla/5.0 (Linux; Android 15; SM-S921B) AppleWebKit/537.36 (KHTML, like Gecko) SamsungBrowser/28.0 Chrome/130.0.0.0 Mobile Safari/537.36".to_owned(), Browser::Samsung, System::Android),
            ("curl/8.5.0".to_owned(), Browser::Other, System::Other),
            (String::new(), Browser::Other, System::Other),
        ] {
            let device = Device::from_user_agent(&said);
            assert_eq!(device, Device { browser, system }, "{said}");
            assert_eq!(Device::from_code(&device.to_code()), Some(device));
        }
    }

    #[test]
    fn what_is_stored_and_no_device_is_none() {
        for code in ["", "firefox", "firefox/", "netscape/windows"] {
            assert_eq!(Device::from_code(code), None, "{code}");
        }
    }
}
