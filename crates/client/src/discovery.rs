//! Discovery: [MS-OXDSCLI], the answer in XML ("POX").

use std::time::Duration;

use bytes::Bytes;
use http::{HeaderMap, HeaderValue, StatusCode, header};
use quick_xml::XmlVersion;
use quick_xml::escape::{escape, resolve_predefined_entity};
use quick_xml::events::{BytesStart, Event};
use quick_xml::reader::Reader;
use tradepost_proto::http::header::MAPI_HTTP_CAPABILITY;

use crate::transport::Transport;
use crate::{Endpoint, Error, Login, Result, Trust};

/// Where the answer lies on a server, [MS-OXDSCLI] 3.1.5.
const PATH: &str = "/autodiscover/autodiscover.xml";
const REQUEST_NS: &str =
    "http://schemas.microsoft.com/exchange/autodiscover/outlook/requestschema/2006";
const RESPONSE_NS: &str =
    "http://schemas.microsoft.com/exchange/autodiscover/outlook/responseschema/2006a";
/// LIMIT: bytes of an answer.
const ANSWER_LEN_MAX: usize = 1 << 20;
/// LIMIT: how deep elements may nest.
const DEPTH_MAX: usize = 32;
const PATIENCE: Duration = Duration::from_mins(1);

/// What discovery says of a mailbox.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct Discovered {
    /// The name to show.
    pub display_name: String,
    /// The legacy distinguished name, with which to Connect and to log on.
    pub legacy_dn: String,
    /// The address of the mailbox.
    pub smtp_address: String,
    /// URLs of the mailbox endpoint, best first.
    pub mail_store: Vec<String>,
    /// URLs of the address book endpoint, best first.
    pub address_book: Vec<String>,
}

/// Why discovery gave no mailbox.
#[derive(Clone, Debug, Eq, PartialEq, thiserror::Error)]
pub enum DiscoveryError {
    /// The answer is no XML of this kind.
    #[error("discovery: the answer cannot be read")]
    Unreadable,
    /// [MS-OXDSCLI] 2.2.4.1.1.1: the server knows no settings.
    #[error("discovery: error {code}: {message}")]
    Told {
        /// ErrorCode.
        code: String,
        /// Message.
        message: String,
    },
    /// The server sends to another URL or address.
    #[error("discovery: the server refers to {0}")]
    Redirected(String),
    /// The mailbox cannot be reached by MAPI over HTTP.
    #[error("discovery: the server offers no MAPI over HTTP")]
    NoMapiHttp,
}

/// Asks a server (its path does not matter) for the mailbox of an address.
pub async fn discover(
    server: &Endpoint,
    trust: &Trust,
    login: &Login,
    address: &str,
) -> Result<Discovered> {
    let endpoint = server.with_path(PATH)?;
    let mut transport = Transport::new(endpoint, trust.clone(), login.clone(), PATIENCE);
    let mut headers = HeaderMap::new();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("text/xml; charset=utf-8"));
    headers.extend(login.authorization().map(|value| (header::AUTHORIZATION, value)));
    headers.insert(MAPI_HTTP_CAPABILITY, HeaderValue::from_static("1"));
    let body = Bytes::from(request(address));
    let mut response = transport.post(PATH, &headers, body).await?;
    match response.status() {
        StatusCode::OK => {}
        StatusCode::UNAUTHORIZED => return Err(Error::Unauthorized),
        other => return Err(Error::Status(other)),
    }
    let body = transport.whole(response.body_mut(), ANSWER_LEN_MAX).await?;
    let mut found = read(&body)?;
    if found.mail_store.is_empty() {
        return Err(DiscoveryError::NoMapiHttp.into());
    }
    // Of several URLs the one on the host that answered is surely reachable.
    let elsewhere = |url: &String| Endpoint::parse(url).map_or(true, |e| e.host() != server.host());
    found.mail_store.sort_by_key(elsewhere);
    found.address_book.sort_by_key(elsewhere);
    found.mail_store.dedup();
    found.address_book.dedup();
    Ok(found)
}

fn request(address: &str) -> String {
    format!(
        "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n\
         <Autodiscover xmlns=\"{REQUEST_NS}\"><Request>\
         <EMailAddress>{}</EMailAddress>\
         <AcceptableResponseSchema>{RESPONSE_NS}</AcceptableResponseSchema>\
         </Request></Autodiscover>\n",
        escape(address)
    )
}

/// Reads an answer: settings, a referral or an error.
fn read(body: &[u8]) -> Result<Discovered, DiscoveryError> {
    let text = std::str::from_utf8(body).map_err(|_| DiscoveryError::Unreadable)?;
    let mut answer = Answer::default();
    answer.walk(text.trim_start_matches('\u{feff}')).ok_or(DiscoveryError::Unreadable)?;
    if let Some(code) = answer.error_code {
        return Err(DiscoveryError::Told { code, message: answer.message.unwrap_or_default() });
    }
    if let Some(target) = answer.redirect {
        return Err(DiscoveryError::Redirected(target));
    }
    if answer.found.legacy_dn.is_empty() {
        return Err(DiscoveryError::Unreadable);
    }
    Ok(answer.found)
}

#[derive(Default)]
struct Answer {
    found: Discovered,
    error_code: Option<String>,
    message: Option<String>,
    redirect: Option<String>,
    /// Whether the protocol that is open is mapiHttp.
    mapi_http: bool,
}

impl Answer {
    /// Goes through the document; `None` when it is none.
    fn walk(&mut self, text: &str) -> Option<()> {
        let mut reader = Reader::from_str(text);
        let (mut path, mut value) = (Vec::<String>::new(), String::new());
        loop {
            match reader.read_event().ok()? {
                Event::Start(start) => {
                    path.push(local_name(&start));
                    self.open(&path, &start);
                    value.clear();
                    if path.len() > DEPTH_MAX {
                        return None;
                    }
                }
                Event::End(_) => {
                    self.close(&path, value.trim());
                    path.pop()?;
                    value.clear();
                }
                Event::Text(text) => value.push_str(&text.xml_content(XmlVersion::Implicit1_0)),
                Event::CData(text) => value.push_str(&text.xml_content(XmlVersion::Implicit1_0)),
                Event::GeneralRef(reference) => {
                    let name = reference.xml_content(XmlVersion::Implicit1_0);
                    match (reference.resolve_char_ref().ok()?, resolve_predefined_entity(&name)) {
                        (Some(c), _) => value.push(c),
                        (None, Some(text)) => value.push_str(text),
                        (None, None) => return None,
                    }
                }
                Event::DocType(_) => return None,
                Event::Eof => break,
                _ => {}
            }
        }
        path.is_empty().then_some(())
    }

    fn open(&mut self, path: &[String], start: &BytesStart<'_>) {
        if path.last().is_some_and(|name| name == "Protocol") {
            let ty = start.try_get_attribute("Type").ok().flatten();
            self.mapi_http =
                ty.is_some_and(|ty| ty.value.as_ref().eq_ignore_ascii_case("mapiHttp"));
        }
    }

    fn close(&mut self, path: &[String], value: &str) {
        let inner: Vec<&str> = path.iter().skip(2).map(String::as_str).collect();
        let text = || value.to_owned();
        match inner.as_slice() {
            ["User", "DisplayName"] => self.found.display_name = text(),
            ["User", "LegacyDN"] => self.found.legacy_dn = text(),
            ["User", "AutoDiscoverSMTPAddress"] => self.found.smtp_address = text(),
            ["Error", "ErrorCode"] => self.error_code = Some(text()),
            ["Error", "Message"] => self.message = Some(text()),
            ["Account", "RedirectUrl" | "RedirectAddr"] => self.redirect = Some(text()),
            ["Account", "Protocol", "MailStore", "ExternalUrl"] if self.mapi_http => {
                self.found.mail_store.insert(0, text());
            }
            ["Account", "Protocol", "MailStore", "InternalUrl"] if self.mapi_http => {
                self.found.mail_store.push(text());
            }
            ["Account", "Protocol", "AddressBook", "ExternalUrl"] if self.mapi_http => {
                self.found.address_book.insert(0, text());
            }
            ["Account", "Protocol", "AddressBook", "InternalUrl"] if self.mapi_http => {
                self.found.address_book.push(text());
            }
            _ => {}
        }
    }
}

fn local_name(start: &BytesStart<'_>) -> String {
    start.local_name().as_ref().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn answer(inner: &str) -> Result<Discovered, DiscoveryError> {
        let text = format!(
            "<?xml version='1.0'?><Autodiscover xmlns='a'><Response xmlns='b'>{inner}\
             </Response></Autodiscover>"
        );
        read(text.as_bytes())
    }

    #[test]
    fn the_mapi_http_block_gives_the_urls_and_the_user_block_the_names() {
        let found = answer(
            "<User><DisplayName>A &amp; B</DisplayName><LegacyDN>/o=x/cn=a</LegacyDN></User>\
             <Account><Protocol Type='mapiHttp' Version='1'><MailStore>\
             <InternalUrl>http://in/</InternalUrl>\
             <ExternalUrl>http://out/?a=1&amp;b=2</ExternalUrl>\
             </MailStore></Protocol><Protocol><Type>WEB</Type><MailStore>\
             <InternalUrl>http://no/</InternalUrl></MailStore></Protocol></Account>",
        )
        .expect("settings");
        assert_eq!((found.display_name.as_str(), found.legacy_dn.as_str()), ("A & B", "/o=x/cn=a"));
        assert_eq!(found.mail_store, ["http://out/?a=1&b=2", "http://in/"]);
    }

    #[test]
    fn errors_referrals_and_nonsense_are_told_apart() {
        let told = answer("<Error><ErrorCode>500</ErrorCode><Message>none</Message></Error>");
        let (code, message) = ("500".to_owned(), "none".to_owned());
        assert_eq!(told, Err(DiscoveryError::Told { code, message }));
        let sent = answer("<Account><RedirectAddr>b@example.test</RedirectAddr></Account>");
        assert_eq!(sent, Err(DiscoveryError::Redirected("b@example.test".to_owned())));
        assert_eq!(answer(""), Err(DiscoveryError::Unreadable));
        assert_eq!(read(b"<a><b></a>"), Err(DiscoveryError::Unreadable));
        assert_eq!(read(b"\xFF"), Err(DiscoveryError::Unreadable));
    }

    #[test]
    fn an_address_is_escaped_in_the_request() {
        assert!(request("a<b@example.test").contains("<EMailAddress>a&lt;b@example.test<"));
    }
}
