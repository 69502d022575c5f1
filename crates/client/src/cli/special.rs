//! Commands about the server itself.

use std::time::{Duration, Instant};

use clap::Args;
use serde::Serialize;

use super::options::Options;
use super::{connect, output};

#[derive(Serialize)]
struct Found<'a> {
    display_name: &'a str,
    smtp_address: &'a str,
    legacy_dn: &'a str,
    mail_store: &'a [String],
    address_book: &'a [String],
}

pub(super) async fn discover(options: &Options) -> anyhow::Result<()> {
    let found = connect::ask(options).await?;
    if options.json {
        return output::json(&Found {
            display_name: &found.display_name,
            smtp_address: &found.smtp_address,
            legacy_dn: &found.legacy_dn,
            mail_store: &found.mail_store,
            address_book: &found.address_book,
        });
    }
    let print =
        |name: &str, value: &str| output::line(&format!("{name:<13} {}", output::plain(value)));
    print("name", &found.display_name);
    print("address", &found.smtp_address);
    print("dn", &found.legacy_dn);
    found.mail_store.iter().for_each(|url| print("mail store", url));
    found.address_book.iter().for_each(|url| print("address book", url));
    Ok(())
}

#[derive(Args)]
pub(super) struct Ping {
    /// How often.
    #[arg(long, value_name = "N", default_value_t = 3)]
    count: u32,
}

#[derive(Serialize)]
struct Pinged {
    log_on_ms: f64,
    ping_ms: Vec<f64>,
}

impl Ping {
    pub async fn run(self, options: &Options) -> anyhow::Result<()> {
        let start = Instant::now();
        let mailbox = connect::log_on(options).await?;
        let log_on_ms = millis(start.elapsed());
        if !options.json {
            let name = output::plain(&mailbox.session().connected().display_name);
            output::line(&format!("logged on as {name} after {log_on_ms:.1} ms"));
        }
        let mut ping_ms = Vec::new();
        for _ in 0..self.count {
            let start = Instant::now();
            mailbox.session().ping().await?;
            let ms = millis(start.elapsed());
            if !options.json {
                output::line(&format!("ping {ms:.1} ms"));
            }
            ping_ms.push(ms);
        }
        connect::log_off(mailbox).await;
        if options.json { output::json(&Pinged { log_on_ms, ping_ms }) } else { Ok(()) }
    }
}

fn millis(time: Duration) -> f64 {
    time.as_secs_f64() * 1000.0
}
