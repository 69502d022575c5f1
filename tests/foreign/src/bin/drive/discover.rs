//! Autodiscover, as the foreign client asks it: POX only; it has no JSON.

use mapi_client::EmailAddress;

use crate::arguments::Arguments;
use crate::report::{Error, Report};
use crate::session;

pub async fn run(arguments: &Arguments, report: &mut Report) -> Result<(), Error> {
    let address = EmailAddress::new(arguments.user.as_str())?;
    let url = format!("{}/autodiscover/autodiscover.xml", arguments.url);
    let builder = session::builder(arguments)?;
    let found = builder.lookup_at(url.as_str(), &address).await?;
    report.ok("discover pox", &format!("mapiHttp version {}", found.version()));
    report.check("discover legacy dn", found.legacy_dn().starts_with("/o="), found.legacy_dn());
    for (name, place) in
        [("mail store", found.mail_store_url()), ("address book", found.address_book_url())]
    {
        let place = place.unwrap_or("none");
        report.check(&format!("discover {name}"), place.contains("MailboxId="), place);
    }
    let mailboxes = builder.mailboxes_at(url, &address).await?;
    let names: Vec<String> = mailboxes
        .iter()
        .map(|mailbox| format!("{:?} at {:?}", mailbox.display_name(), mailbox.endpoint()))
        .collect();
    report.check("discover mailboxes", !mailboxes.is_empty(), &names.join("; "));
    report.ok("discover json", "not asked: mapi-autodiscover 0.4 has no version 2 (JSON) request");
    session::client(arguments).await?.ping().await?;
    report.ok("ping", "answered without a session");
    Ok(())
}
