//! The answer of [MS-OXDSCLI] 2.2.4 in XML ("POX").

use std::io;
use std::sync::Arc;

use http::request::Parts;
use http::{HeaderValue, Method, Response, header};
use quick_xml::Writer;
use quick_xml::events::{BytesDecl, BytesText, Event};
use tradepost_proto::http::header::MAPI_HTTP_CAPABILITY;

use super::base_url;
use super::request::Request;
use crate::behaviour::{UserFacts, UserIdentity};
use crate::body::{self, Payload};
use crate::edge::Edge;
use crate::http::Via;

const RESPONSE_NS: &str = "http://schemas.microsoft.com/exchange/autodiscover/responseschema/2006";
const OUTLOOK_NS: &str =
    "http://schemas.microsoft.com/exchange/autodiscover/outlook/responseschema/2006a";

/// Why there are no settings: ErrorCode and Message of the answer.
const INVALID_REQUEST: (u16, &str) = (600, "Invalid Request");
const NO_PROVIDER: (u16, &str) = (601, "Provider is not available");
const NO_MAILBOX: (u16, &str) = (500, "The email address can't be found.");

type Xml = Writer<Vec<u8>>;

/// Answers a request for settings. Errors stand in the answer, with HTTP status 200.
pub(crate) async fn pox(
    edge: &Arc<Edge>,
    via: Via,
    head: &Parts,
    user: &UserIdentity,
    body: &[u8],
) -> Response<Payload> {
    let written = match find(edge, head, user, body) {
        Ok(facts) => {
            let base = has_mapi_http(head).then(|| base_url(edge, via, head));
            let elsewhere = edge.mailboxes.elsewhere(&facts.address);
            elsewhere.map_or_else(|| settings(&facts, base.as_deref()), |url| redirect(&url))
        }
        Err(error) => failure(error),
    };
    let xml = written.unwrap_or_else(|error| {
        tracing::error!(%error, "discovery could not be written");
        Vec::new()
    });
    let mut response = Response::new(body::full(xml));
    let content_type = HeaderValue::from_static("text/xml; charset=utf-8");
    response.headers_mut().insert(header::CONTENT_TYPE, content_type);
    response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("private"));
    response
}

/// [MS-OXDSCLI] 2.2.2.1: the client names the newest version of mapiHttp that it can use.
fn has_mapi_http(head: &Parts) -> bool {
    let value = head.headers.get(MAPI_HTTP_CAPABILITY).and_then(|v| v.to_str().ok());
    value.and_then(|v| v.trim().parse::<u32>().ok()).is_some_and(|version| version >= 1)
}

fn find(
    edge: &Edge,
    head: &Parts,
    user: &UserIdentity,
    body: &[u8],
) -> Result<UserFacts, (u16, &'static str)> {
    if head.method != Method::POST {
        return Err(INVALID_REQUEST);
    }
    let request = Request::parse(body).ok_or(INVALID_REQUEST)?;
    let schemas = &request.schemas;
    if !schemas.is_empty() && !schemas.iter().any(|s| s.eq_ignore_ascii_case(OUTLOOK_NS)) {
        return Err(NO_PROVIDER);
    }
    if let Some(address) = &request.email_address {
        let mut facts = edge.mailboxes.user(address).ok_or(NO_MAILBOX)?;
        if !facts.address.eq_ignore_ascii_case(&user.address) {
            // What somebody may use is nobody else's concern.
            facts.shared.clear();
        }
        return Ok(facts);
    }
    // Only a name: it must be that of the user who asks.
    let legacy_dn = request.legacy_dn.as_ref().ok_or(INVALID_REQUEST)?;
    let own = edge.mailboxes.user(&user.address).ok_or(NO_MAILBOX)?;
    if own.legacy_dn.eq_ignore_ascii_case(legacy_dn) { Ok(own) } else { Err(NO_MAILBOX) }
}

/// [MS-OXDSCLI] 2.2.4.1.1.2: the client is to ask another server, whose settings it will tell.
fn redirect(url: &str) -> io::Result<Vec<u8>> {
    document(OUTLOOK_NS, |xml| {
        element(xml, "Account", |xml| {
            text(xml, "Action", "redirectUrl")?;
            text(xml, "RedirectUrl", &format!("{url}/autodiscover/autodiscover.xml"))
        })
    })
}

fn settings(facts: &UserFacts, base: Option<&str>) -> io::Result<Vec<u8>> {
    document(OUTLOOK_NS, |xml| {
        element(xml, "User", |xml| {
            text(xml, "DisplayName", &facts.display_name)?;
            text(xml, "LegacyDN", &facts.legacy_dn)?;
            text(xml, "AutoDiscoverSMTPAddress", &facts.address)?;
            text(xml, "DeploymentId", &facts.deployment_id.to_string())
        })?;
        element(xml, "Account", |xml| {
            text(xml, "AccountType", "email")?;
            text(xml, "Action", "settings")?;
            text(xml, "MicrosoftOnline", "False")?;
            text(xml, "ConsumerMailbox", "False")?;
            base.map_or(Ok(()), |base| mapi_http(xml, facts, base))?;
            for (name, address) in &facts.shared {
                element(xml, "AlternativeMailbox", |xml| {
                    text(xml, "Type", "Delegate")?;
                    text(xml, "DisplayName", name)?;
                    text(xml, "SmtpAddress", address)?;
                    text(xml, "OwnerSmtpAddress", address)
                })?;
            }
            facts.public_folders.as_ref().map_or(Ok(()), |address| {
                element(xml, "PublicFolderInformation", |xml| text(xml, "SmtpAddress", address))
            })
        })
    })
}

/// [MS-OXDSCLI] 2.2.4.1.1.2.8: `Protocol` of the type mapiHttp.
fn mapi_http(xml: &mut Xml, facts: &UserFacts, base: &str) -> io::Result<()> {
    let domain = facts.address.rsplit_once('@').map_or("", |(_, domain)| domain);
    let mailbox = format!("MailboxId={}@{domain}", facts.mailbox_guid);
    let protocol =
        xml.create_element("Protocol").with_attributes([("Type", "mapiHttp"), ("Version", "1")]);
    protocol.write_inner_content(|xml| {
        for (name, path) in [("MailStore", "emsmdb"), ("AddressBook", "nspi")] {
            let url = format!("{base}/mapi/{path}/?{mailbox}");
            element(xml, name, |xml| {
                text(xml, "InternalUrl", &url)?;
                text(xml, "ExternalUrl", &url)
            })?;
        }
        Ok(())
    })?;
    Ok(())
}

fn failure((code, message): (u16, &str)) -> io::Result<Vec<u8>> {
    let now = jiff::Timestamp::now().to_zoned(jiff::tz::TimeZone::UTC);
    let time = now.strftime("%H:%M:%S%.7f").to_string();
    document(RESPONSE_NS, |xml| {
        let error =
            xml.create_element("Error").with_attributes([("Time", time.as_str()), ("Id", "0")]);
        error.write_inner_content(|xml| {
            text(xml, "ErrorCode", &code.to_string())?;
            text(xml, "Message", message)?;
            xml.create_element("DebugData").write_empty().map(drop)
        })?;
        Ok(())
    })
}

fn document(
    response_ns: &str,
    content: impl FnOnce(&mut Xml) -> io::Result<()>,
) -> io::Result<Vec<u8>> {
    let mut xml = Writer::new_with_indent(Vec::new(), b' ', 2);
    xml.write_event(Event::Decl(BytesDecl::new("1.0", Some("utf-8"), None)))?;
    let root = xml.create_element("Autodiscover").with_attribute(("xmlns", RESPONSE_NS));
    root.write_inner_content(|xml| {
        let response = xml.create_element("Response").with_attribute(("xmlns", response_ns));
        response.write_inner_content(content).map(drop)
    })?;
    Ok(xml.into_inner())
}

fn element(
    xml: &mut Xml,
    name: &str,
    content: impl FnOnce(&mut Xml) -> io::Result<()>,
) -> io::Result<()> {
    xml.create_element(name).write_inner_content(content).map(drop)
}

fn text(xml: &mut Xml, name: &str, text: &str) -> io::Result<()> {
    xml.create_element(name).write_text_content(BytesText::new(text)).map(drop)
}

#[cfg(test)]
mod tests {
    use super::*;
    use tradepost_wire::Guid;

    /// The values of the example in [MS-OXDSCLI] 4.4.
    fn facts() -> UserFacts {
        UserFacts {
            address: "user@Contoso.com".to_owned(),
            display_name: "User <Display> Name".to_owned(),
            legacy_dn: "/o=microsoft/ou=Contoso/cn=Recipients/cn=486021".to_owned(),
            mailbox_guid: Guid::parse("416c6368-656d-794a-6f45-57615272456e").expect("a GUID"),
            deployment_id: Guid::parse("30c3a927-42aa-5de8-91e3-8e5b4655ed00").expect("a GUID"),
            public_folders: None,
            shared: Vec::new(),
        }
    }

    fn settings_text(base: Option<&str>) -> String {
        String::from_utf8(settings(&facts(), base).expect("written")).expect("UTF-8")
    }

    #[test]
    fn settings_have_the_urls_of_the_documents_example() {
        let xml = settings_text(Some("https://mail.Contoso.com"));
        for part in [
            "<LegacyDN>/o=microsoft/ou=Contoso/cn=Recipients/cn=486021</LegacyDN>",
            "<DisplayName>User &lt;Display&gt; Name</DisplayName>",
            "<AutoDiscoverSMTPAddress>user@Contoso.com</AutoDiscoverSMTPAddress>",
            "<DeploymentId>30c3a927-42aa-5de8-91e3-8e5b4655ed00</DeploymentId>",
            "<Protocol Type=\"mapiHttp\" Version=\"1\">",
            "<InternalUrl>https://mail.Contoso.com/mapi/emsmdb/?MailboxId=\
             416c6368-656d-794a-6f45-57615272456e@Contoso.com</InternalUrl>",
            "<InternalUrl>https://mail.Contoso.com/mapi/nspi/?MailboxId=\
             416c6368-656d-794a-6f45-57615272456e@Contoso.com</InternalUrl>",
        ] {
            assert!(xml.contains(part), "{part} in {xml}");
        }
    }

    #[test]
    fn settings_lead_to_shared_mailboxes_and_public_folders() {
        let facts = UserFacts {
            public_folders: Some("folders@Contoso.com".to_owned()),
            shared: vec![("Sales & more".to_owned(), "sales@Contoso.com".to_owned())],
            ..facts()
        };
        let xml = String::from_utf8(settings(&facts, None).expect("written")).expect("UTF-8");
        let words: String = xml.split_whitespace().collect();
        assert!(
            words.contains(
                "<PublicFolderInformation><SmtpAddress>folders@Contoso.com</SmtpAddress></"
            )
        );
        assert!(words.contains(
            "<AlternativeMailbox><Type>Delegate</Type><DisplayName>Sales&amp;more</DisplayName>\
             <SmtpAddress>sales@Contoso.com</SmtpAddress>"
        ));
    }

    #[test]
    fn whose_mailbox_is_on_another_server_is_asked_to_go_there() {
        let xml = redirect("https://mail2.Contoso.com").expect("written");
        let xml = String::from_utf8(xml).expect("UTF-8");
        let words: String = xml.split_whitespace().collect();
        let part = "<Account><Action>redirectUrl</Action><RedirectUrl>https://mail2.Contoso.com\
                    /autodiscover/autodiscover.xml</RedirectUrl></Account>";
        assert!(words.contains(part), "{xml}");
    }

    #[test]
    fn without_the_capability_there_is_no_mapi_http() {
        assert!(!settings_text(None).contains("mapiHttp"));
    }

    #[test]
    fn failures_are_written_as_in_the_documents_example() {
        let xml = String::from_utf8(failure(INVALID_REQUEST).expect("written")).expect("UTF-8");
        assert!(xml.contains("<ErrorCode>600</ErrorCode>"), "{xml}");
        assert!(xml.contains("<Message>Invalid Request</Message>"), "{xml}");
        assert!(xml.contains("<DebugData/>"), "{xml}");
    }
}
