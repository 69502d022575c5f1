//! The command line.

/// What is printed beside a mistake.
pub const USAGE: &str = "usage: drive --url URL --user ADDRESS --password WORD
             [--dn LEGACY_DN] [--ca FILE] [--auth basic|ntlm|negotiate] SCENARIO
SCENARIO: all, discover, folders, folder, message, named, persist-write, persist-check
Without --dn the mailbox's name and address come from autodiscover at URL.";

/// The parsed command line.
#[derive(Debug, Default)]
pub struct Arguments {
    /// Scheme, host and port, without a path.
    pub url: String,
    /// The mailbox's address, which is also the login.
    pub user: String,
    pub password: String,
    /// The mailbox's distinguished name, when autodiscover shall not be asked.
    pub dn: Option<String>,
    /// A certificate to trust, PEM or DER.
    pub ca: Option<String>,
    /// The way to log in.
    pub auth: String,
    pub scenario: String,
}

impl Arguments {
    /// Reads options in any order and exactly one scenario.
    pub fn parse(arguments: impl Iterator<Item = String>) -> Result<Self, String> {
        let mut parsed = Self { auth: "basic".to_owned(), ..Self::default() };
        let mut arguments = arguments;
        while let Some(argument) = arguments.next() {
            let mut value = || arguments.next().ok_or(format!("{argument} needs a value"));
            match argument.as_str() {
                "--url" => parsed.url = value()?.trim_end_matches('/').to_owned(),
                "--user" => parsed.user = value()?,
                "--password" => parsed.password = value()?,
                "--dn" => parsed.dn = Some(value()?),
                "--ca" => parsed.ca = Some(value()?),
                "--auth" => parsed.auth = value()?,
                other if other.starts_with("--") => return Err(format!("unknown option {other}")),
                scenario if parsed.scenario.is_empty() => parsed.scenario = scenario.to_owned(),
                other => return Err(format!("one scenario at a time, not also {other}")),
            }
        }
        for (name, value) in
            [("--url", &parsed.url), ("--user", &parsed.user), ("SCENARIO", &parsed.scenario)]
        {
            if value.is_empty() {
                return Err(format!("{name} is missing"));
            }
        }
        Ok(parsed)
    }
}
