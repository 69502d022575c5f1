//! What every command is told.

use std::path::PathBuf;

use anyhow::{Context, bail};
use clap::{Args, ValueEnum};
use zeroize::Zeroizing;

use crate::{Endpoint, Login, Trust};

/// Where the password may stand instead of on the command line.
const PASSWORD_VARIABLE: &str = "TRADEPOST_PASSWORD";

/// How to log on.
#[derive(Clone, Copy, ValueEnum)]
pub(super) enum Scheme {
    Basic,
    Ntlm,
}

#[derive(Args)]
pub(super) struct Options {
    /// The server, whose autodiscover is asked for the mailbox, such as https://mail.example.test.
    #[arg(long, value_name = "URL", global = true)]
    pub server: Option<String>,
    /// The mailbox endpoint itself, without autodiscover; needs --dn.
    #[arg(long, value_name = "URL", global = true, requires = "dn", conflicts_with = "server")]
    pub url: Option<String>,
    /// The legacy distinguished name of the mailbox, for --url.
    #[arg(long, value_name = "DN", global = true, requires = "url")]
    pub dn: Option<String>,
    /// The user, in most places the address.
    #[arg(long, value_name = "USER", global = true)]
    pub user: Option<String>,
    /// The address of the mailbox, where it is not the user.
    #[arg(long, value_name = "ADDRESS", global = true)]
    pub address: Option<String>,
    /// The password. Better in the environment variable TRADEPOST_PASSWORD; without both it is
    /// asked for.
    #[arg(long, value_name = "PASSWORD", global = true)]
    pub password: Option<String>,
    /// How to log on.
    #[arg(long, value_enum, default_value = "basic", global = true)]
    pub auth: Scheme,
    /// Believe the certificates of this PEM file, and no others.
    #[arg(long, value_name = "FILE", global = true)]
    pub ca: Option<PathBuf>,
    /// Print JSON, for scripts.
    #[arg(long, global = true)]
    pub json: bool,
}

impl Options {
    pub fn login(&self) -> anyhow::Result<Login> {
        let user = self.user()?;
        let password = match (&self.password, std::env::var(PASSWORD_VARIABLE)) {
            (Some(password), _) => Zeroizing::new(password.clone()),
            (None, Ok(password)) => Zeroizing::new(password),
            (None, Err(_)) => {
                let asked = rpassword::prompt_password(format!("Password of {user}: "));
                Zeroizing::new(asked.context("cannot ask for the password")?)
            }
        };
        Ok(match self.auth {
            Scheme::Basic => Login::basic(user, &password)?,
            Scheme::Ntlm => Login::ntlm(user, &password),
        })
    }

    pub fn user(&self) -> anyhow::Result<&str> {
        self.user.as_deref().context("--user is missing")
    }

    /// The address to ask discovery for.
    pub fn address(&self) -> anyhow::Result<&str> {
        match &self.address {
            Some(address) => Ok(address),
            None => self.user(),
        }
    }

    pub fn trust(&self) -> anyhow::Result<Trust> {
        Ok(match &self.ca {
            Some(path) => Trust::file(path)?,
            None => Trust::public()?,
        })
    }

    pub fn server(&self) -> anyhow::Result<Endpoint> {
        match &self.server {
            Some(url) => Ok(Endpoint::parse(url)?),
            None => bail!("--server or --url is missing"),
        }
    }
}
