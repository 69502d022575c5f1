//! The request of [MS-OXDSCLI] 2.2.3: which mailbox, and which form of answer.

use quick_xml::XmlVersion;
use quick_xml::events::Event;
use quick_xml::reader::Reader;

/// LIMIT: the longest text of an element, in bytes.
const TEXT_LEN_MAX: usize = 4096;

/// What a client asks.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct Request {
    /// The SMTP address of the mailbox.
    pub email_address: Option<String>,
    /// The legacy distinguished name of the mailbox, which some clients send instead.
    pub legacy_dn: Option<String>,
    /// The namespaces that the client can read, in its order.
    pub schemas: Vec<String>,
}

impl Request {
    /// Reads the XML of a request; `None` when it is none.
    pub fn parse(body: &[u8]) -> Option<Self> {
        let text = std::str::from_utf8(body).ok()?;
        let mut reader = Reader::from_str(text.trim_start_matches('\u{feff}'));
        let (mut request, mut path, mut value) = (Self::default(), Vec::new(), String::new());
        let mut is_request = false;
        loop {
            match reader.read_event().ok()? {
                Event::Start(start) => {
                    path.push(local_name(start.local_name().as_ref()));
                    is_request |= path == ["Autodiscover", "Request"];
                    value.clear();
                    if path.len() > 16 {
                        return None;
                    }
                }
                Event::End(_) => {
                    let name = path.pop()?;
                    request.take(&name, path.len(), value.trim());
                    value.clear();
                }
                Event::Text(text) => value.push_str(&text.xml_content(XmlVersion::Implicit1_0)),
                Event::CData(text) => value.push_str(&text.xml_content(XmlVersion::Implicit1_0)),
                Event::GeneralRef(reference) => {
                    let predefined = quick_xml::escape::resolve_predefined_entity(
                        &reference.xml_content(XmlVersion::Implicit1_0),
                    );
                    match (reference.resolve_char_ref().ok()?, predefined) {
                        (Some(c), _) => value.push(c),
                        (None, Some(text)) => value.push_str(text),
                        // An entity of a DTD: nothing that a client has a reason to send.
                        (None, None) => return None,
                    }
                }
                Event::DocType(_) => return None,
                Event::Eof => break,
                _ => {}
            }
            if value.len() > TEXT_LEN_MAX {
                return None;
            }
        }
        (is_request && path.is_empty()).then_some(request)
    }

    fn take(&mut self, name: &str, depth: usize, value: &str) {
        if depth != 2 || value.is_empty() {
            return;
        }
        match name {
            "EMailAddress" => self.email_address = Some(value.to_owned()),
            "LegacyDN" => self.legacy_dn = Some(value.to_owned()),
            "AcceptableResponseSchema" => self.schemas.push(value.to_owned()),
            _ => {}
        }
    }
}

fn local_name(name: impl AsRef<[u8]>) -> String {
    String::from_utf8_lossy(name.as_ref()).into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_request_is_read() {
        let xml = br#"<?xml version="1.0" encoding="utf-8"?>
            <a:Autodiscover xmlns:a="http://schemas.microsoft.com/exchange/autodiscover/outlook/requestschema/2006">
              <a:Request>
                <a:EMailAddress> o&#39;neil&amp;co@example.test </a:EMailAddress>
                <a:AcceptableResponseSchema>urn:x</a:AcceptableResponseSchema>
                <a:Other><a:EMailAddress>not@this</a:EMailAddress></a:Other>
              </a:Request>
            </a:Autodiscover>"#;
        let request = Request::parse(xml).expect("a request");
        assert_eq!(request.email_address.as_deref(), Some("o'neil&co@example.test"));
        assert_eq!(request.schemas, ["urn:x"]);
        assert_eq!(request.legacy_dn, None);
    }

    #[test]
    fn what_is_no_request_is_refused() {
        let bomb =
            b"<!DOCTYPE x [<!ENTITY a \"b\">]><Autodiscover><Request>&a;</Request></Autodiscover>";
        for xml in [&b""[..], b"<Autodiscover/>", b"<Autodiscover><Request>", b"\xff", bomb, b"{}"]
        {
            assert_eq!(Request::parse(xml), None);
        }
    }
}
