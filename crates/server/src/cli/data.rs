//! Commands that touch data: `tradepost user …`, `tradepost import …`.

use std::io::{BufRead, IsTerminal};
use std::path::PathBuf;

use anyhow::Context;
use clap::{Args, Subcommand};
use indicatif::{ProgressBar, ProgressStyle};

use crate::backend::Open;
use crate::commands::{Command, Done, Entry, Progress, PublicFolder, Rejected, Replica, Server};
use crate::config::Config;
use crate::{control, output};

/// Which data directory, and how to answer.
#[derive(Args)]
pub(super) struct Place {
    /// The data directory; the demo's when neither this nor --config is given.
    #[arg(long, value_name = "DIR", conflicts_with = "config", global = true)]
    data: Option<PathBuf>,
    /// The configuration of the server whose data is meant.
    #[arg(long, value_name = "FILE", global = true)]
    config: Option<PathBuf>,
    /// Answer in JSON, one object per line.
    #[arg(long, global = true)]
    json: bool,
}

impl Place {
    pub(super) fn run(&self, open: Open, command: Command) -> anyhow::Result<()> {
        let (dir, domain) = match (&self.config, &self.data) {
            (Some(path), _) => {
                let config = Config::read(path)?;
                (config.data, Some(config.domain))
            }
            (None, Some(dir)) => (dir.clone(), None),
            (None, None) => (default_dir()?, None),
        };
        let mut shown = Shown::new(self.json);
        let done =
            control::run(&dir, domain.as_deref(), open, command, &mut |step| shown.step(&step))?;
        shown.end();
        if self.json {
            output::line(&serde_json::to_string(&control::Event::Done(done.clone()))?);
        } else {
            tell(&done);
        }
        match done {
            Done::Imported { rejected, .. } if !rejected.is_empty() => {
                anyhow::bail!("{} files were not imported", rejected.len())
            }
            _ => Ok(()),
        }
    }
}

/// The demo's data directory: below `$XDG_DATA_HOME`, or `~/.local/share`.
pub(super) fn default_dir() -> anyhow::Result<PathBuf> {
    let home = || std::env::var_os("HOME").map(|home| PathBuf::from(home).join(".local/share"));
    let base = std::env::var_os("XDG_DATA_HOME").map(PathBuf::from).filter(|p| p.is_absolute());
    let base = base.or_else(home).context("no home directory: say --data DIR")?;
    Ok(base.join("tradepost").join("demo"))
}

/// `tradepost user`.
#[derive(Args)]
pub struct User {
    #[command(flatten)]
    place: Place,
    #[command(subcommand)]
    action: UserAction,
}

#[derive(Subcommand)]
enum UserAction {
    /// Make a user with a mailbox; the password is asked for.
    Add {
        /// The SMTP address.
        address: String,
        /// The name that people see.
        #[arg(long, value_name = "NAME")]
        display_name: Option<String>,
        /// Read the password from the first line of standard input.
        #[arg(long)]
        password_stdin: bool,
        /// The other server that has the mailbox; `mailbox home` brings it here.
        #[arg(long, value_name = "NAME")]
        server: Option<String>,
    },
    /// Set a user's password, which is asked for.
    Passwd {
        /// The SMTP address.
        address: String,
        /// Read the password from the first line of standard input.
        #[arg(long)]
        password_stdin: bool,
    },
    /// Change what a user may do.
    Set {
        /// The SMTP address.
        address: String,
        /// Whether they may log on to every mailbox with the administrator's privilege.
        #[arg(long, value_name = "BOOL", required_unless_present = "disabled")]
        administrator: Option<bool>,
        /// Whether nobody logs in as them, nor on to their mailbox, which stays.
        #[arg(long, value_name = "BOOL", num_args = 0..=1, default_missing_value = "true")]
        disabled: Option<bool>,
    },
    /// List the users.
    List,
    /// Remove a user with the mailbox and everything in it.
    Remove {
        /// The SMTP address.
        address: String,
    },
}

impl User {
    pub(super) fn run(self, open: Open) -> anyhow::Result<()> {
        let command = match self.action {
            UserAction::Add { address, display_name, password_stdin, server } => {
                let password = password(password_stdin)?;
                Command::UserAdd { address, display_name, password, server }
            }
            UserAction::Passwd { address, password_stdin } => {
                Command::UserPasswd { address, password: password(password_stdin)? }
            }
            UserAction::Set { address, administrator, disabled } => {
                Command::UserSet { address, administrator, disabled }
            }
            UserAction::List => Command::UserList {},
            UserAction::Remove { address } => Command::UserRemove { address },
        };
        self.place.run(open, command)
    }
}

/// `tradepost import`.
#[derive(Args)]
pub struct Import {
    #[command(flatten)]
    place: Place,
    #[command(subcommand)]
    kind: ImportKind,
}

#[derive(Subcommand)]
enum ImportKind {
    /// Internet messages, one per file.
    Eml {
        /// The files.
        #[arg(required = true, value_name = "FILE")]
        files: Vec<PathBuf>,
        /// The SMTP address of the mailbox.
        #[arg(long, value_name = "ADDRESS")]
        mailbox: String,
        /// The folder by name; the Inbox without one.
        #[arg(long, value_name = "NAME")]
        folder: Option<String>,
    },
}

impl Import {
    pub(super) fn run(self, open: Open) -> anyhow::Result<()> {
        let ImportKind::Eml { files, mailbox, folder } = self.kind;
        // A running server has a working directory of its own.
        let absolute = |file: PathBuf| {
            std::path::absolute(&file).with_context(|| format!("finding {}", file.display()))
        };
        let files = files.into_iter().map(absolute).collect::<anyhow::Result<_>>()?;
        self.place.run(open, Command::ImportEml { mailbox, folder, files })
    }
}

fn password(stdin: bool) -> anyhow::Result<String> {
    if stdin {
        let mut line = String::new();
        std::io::stdin().lock().read_line(&mut line).context("reading the password")?;
        let password = line.trim_end_matches(['\r', '\n']);
        anyhow::ensure!(!password.is_empty(), "standard input has no password");
        return Ok(password.to_owned());
    }
    anyhow::ensure!(std::io::stdin().is_terminal(), "no terminal: use --password-stdin");
    let password = rpassword::prompt_password("Password: ")?;
    let again = rpassword::prompt_password("The same again: ")?;
    anyhow::ensure!(password == again, "the passwords differ");
    anyhow::ensure!(!password.is_empty(), "the password is empty");
    Ok(password)
}

/// Progress: a bar on a terminal, lines where JSON is asked for, otherwise nothing.
struct Shown {
    json: bool,
    bar: Option<ProgressBar>,
}

impl Shown {
    fn new(json: bool) -> Self {
        Self { json, bar: None }
    }

    fn step(&mut self, step: &Progress) {
        if self.json {
            let line = serde_json::to_string(&control::Event::Progress(step.clone()));
            output::line(&line.unwrap_or_default());
            return;
        }
        let bar = self.bar.get_or_insert_with(|| {
            let style = ProgressStyle::with_template("{bar:30} {pos}/{len} {eta} {wide_msg}");
            // Drawn on standard error, and only on a terminal.
            ProgressBar::new(step.total)
                .with_style(style.unwrap_or_else(|_| ProgressStyle::default_bar()))
        });
        bar.set_length(step.total);
        bar.set_position(step.done);
        bar.set_message(step.text.clone());
    }

    fn end(&self) {
        if let Some(bar) = &self.bar {
            bar.finish_and_clear();
        }
    }
}

/// Who has the contents of a folder: nothing where it is this server alone.
fn told_replicas(replicas: &[Replica]) -> String {
    if replicas.is_empty() {
        return String::new();
    }
    let told = replicas.iter().map(|Replica { server, inactive }| {
        if *inactive { format!("{server} (inactive)") } else { server.clone() }
    });
    format!("  at {}", told.collect::<Vec<_>>().join(", "))
}

fn tell(done: &Done) {
    match done {
        Done::Ok {} => output::line("done"),
        Done::Users { users } => {
            let width = users.iter().map(|u| u.address.chars().count()).max().unwrap_or(0);
            for user in users {
                let administrator = if user.administrator { " (administrator)" } else { "" };
                let disabled = if user.disabled { " (disabled)" } else { "" };
                let name = format!("{}{administrator}{disabled}", user.display_name);
                output::line(&format!("{:width$}  {name}", user.address));
            }
        }
        Done::Entries { entries } => {
            let width = entries.iter().map(|e| e.address.chars().count()).max().unwrap_or(0);
            for Entry { address, display_name, kind, members, home } in entries {
                let kind = kind.replace('_', " ");
                let members = if members.is_empty() {
                    String::new()
                } else {
                    format!(": {}", members.join(", "))
                };
                let home = home.as_ref().map_or(String::new(), |home| format!(" at {home}"));
                let line = format!("{address:width$}  {display_name} ({kind}{home}){members}");
                output::line(&line);
            }
        }
        Done::Servers { servers } => {
            let width = servers.iter().map(|s| s.name.len()).max().unwrap_or(0);
            for Server { name, url, cost, public_folders, .. } in servers {
                let folders = if *public_folders { ", public folders" } else { "" };
                output::line(&format!("{name:width$}  {url} (cost {cost}{folders})"));
            }
        }
        Done::PublicFolders { folders } => {
            for PublicFolder { path, owner, mail, replicas } in folders {
                let owner = owner.as_ref().map_or(String::new(), |owner| format!("  {owner}"));
                let mail = mail.as_ref().map_or(String::new(), |mail| format!("  <{mail}>"));
                let replicas = told_replicas(replicas);
                output::line(&format!("{path}{owner}{mail}{replicas}"));
            }
        }
        Done::Imported { messages, rejected } => {
            output::line(&format!("{messages} messages imported"));
            for Rejected { file, reason } in rejected {
                output::line(&format!("not imported: {}: {reason}", file.display()));
            }
        }
    }
}
