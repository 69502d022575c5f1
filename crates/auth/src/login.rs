//! The forms in which people write their user name.

/// A user name as presented, taken apart; both parts are folded by [`fold_name`].
///
/// | given | user | domain |
/// |---|---|---|
/// | `Alice` | `alice` | – |
/// | `Alice@Example.Test` | `alice` | `example.test` |
/// | `EXAMPLE\Alice` | `alice` | `example` |
/// | `EXAMPLE\Alice@Example.Test` | `alice` | `example.test` |
/// | `.\Alice` | `alice` | – |
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct LoginName {
    /// The part that names the person.
    pub user: String,
    /// A DNS domain (with a dot) or a NetBIOS name (without), if one was given.
    pub domain: Option<String>,
}

impl LoginName {
    /// Takes a presented name apart. Any text has a reading; one that names nobody is not found.
    pub fn split(given: &str) -> Self {
        let given = given.trim();
        let (prefix, rest) = match given.split_once('\\') {
            Some((prefix, rest)) => (Some(prefix), rest),
            None => (None, given),
        };
        // An address says more than a prefix before it; some clients send both.
        let (user, domain) = match rest.rsplit_once('@') {
            Some((user, domain)) => (user, Some(domain)),
            None => (rest, prefix),
        };
        // A lone dot is how Windows writes "this machine".
        let domain = domain.filter(|d| !d.is_empty() && *d != ".").map(fold_name);
        Self { user: fold_name(user), domain }
    }

    /// The names under which the mailbox may be known, most exact first, all folded.
    ///
    /// A name with a DNS domain means exactly that address. A bare name, or one with a NetBIOS
    /// name before it, is looked for in `default_domain` and then as it stands. The caller takes
    /// the first that exists and checks the password against that one alone.
    pub fn candidates(&self, default_domain: Option<&str>) -> Vec<String> {
        if self.user.is_empty() {
            return Vec::new();
        }
        match &self.domain {
            Some(domain) if domain.contains('.') => vec![format!("{}@{domain}", self.user)],
            _ => default_domain
                .map(|domain| format!("{}@{}", self.user, fold_name(domain)))
                .into_iter()
                .chain([self.user.clone()])
                .collect(),
        }
    }
}

/// The form in which names are compared: each character in lower case, whatever stands around it.
pub fn fold_name(name: &str) -> String {
    name.chars().flat_map(char::to_lowercase).collect()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn candidates(given: &str) -> Vec<String> {
        LoginName::split(given).candidates(Some("Example.Test"))
    }

    #[test]
    fn an_address_means_itself() {
        assert_eq!(candidates("Alice@Other.Test"), ["alice@other.test"]);
        assert_eq!(candidates("EXAMPLE\\Alice@Other.Test"), ["alice@other.test"]);
        assert_eq!(candidates("other.test\\Alice"), ["alice@other.test"]);
    }

    #[test]
    fn a_bare_or_netbios_name_is_looked_for_in_the_default_domain() {
        for given in ["Alice", "EXAMPLE\\alice", ".\\ALICE", " alice ", "\\alice", "alice@"] {
            assert_eq!(candidates(given), ["alice@example.test", "alice"], "{given}");
        }
        assert_eq!(LoginName::split("ALICE").candidates(None), ["alice"]);
    }

    #[test]
    fn no_user_part_is_nobody() {
        for given in ["", " ", "@example.test", "EXAMPLE\\", "\\"] {
            assert!(candidates(given).is_empty(), "{given}");
        }
    }

    proptest! {
        #[test]
        fn any_text_has_a_reading_and_folding_it_first_changes_nothing(given in any::<String>()) {
            let whole = LoginName::split(&given);
            prop_assert_eq!(LoginName::split(&fold_name(&given)), whole);
        }
    }
}
