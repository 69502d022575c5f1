use crate::client::Client;
use crate::world::World;

const CAPABLE: &str = "X-MapiHttpCapability";
const REQUEST: &str = "<Autodiscover xmlns='http://schemas.microsoft.com/exchange/autodiscover/\
    outlook/requestschema/2006'><Request><EMailAddress>Alice@Example.Test</EMailAddress>\
    <AcceptableResponseSchema>http://schemas.microsoft.com/exchange/autodiscover/outlook/\
    responseschema/2006a</AcceptableResponseSchema></Request></Autodiscover>";

async fn pox(client: &mut Client, capable: bool, body: &str) -> String {
    let mut headers = vec![("Content-Type", "text/xml".to_owned())];
    headers.extend(client.authorization.map(|a| ("Authorization", a.to_owned())));
    headers.extend(capable.then(|| (CAPABLE, "1".to_owned())));
    let line = "POST /Autodiscover/Autodiscover.XML";
    let answer = client.request(line, &headers, body.as_bytes()).await;
    assert_eq!(answer.header("content-type"), Some("text/xml; charset=utf-8"));
    answer.text()
}

#[tokio::test]
async fn a_capable_client_finds_the_endpoints_at_the_host_it_asked() {
    let world = World::new().await;
    let mut client = Client::new(world.address).await;
    let xml = pox(&mut client, true, REQUEST).await;
    let id = "07070707-0707-0707-0707-070707070707@example.test";
    for part in [
        "<LegacyDN>/o=Example/cn=alice@example.test</LegacyDN>".to_owned(),
        "<Action>settings</Action>".to_owned(),
        format!("http://mail.example.test:8443/mapi/emsmdb/?MailboxId={id}"),
        format!("http://mail.example.test:8443/mapi/nspi/?MailboxId={id}"),
    ] {
        assert!(xml.contains(&part), "{part} in {xml}");
    }
    assert!(!pox(&mut client, false, REQUEST).await.contains("mapiHttp"));
}

#[tokio::test]
async fn discovery_failures_have_their_codes() {
    let world = World::new().await;
    let mut client = Client::new(world.address).await;
    for (body, code) in [
        ("nonsense", "600"),
        ("<Autodiscover><Request/></Autodiscover>", "600"),
        (&REQUEST.replace("2006a", "2007"), "601"),
        (&REQUEST.replace("Alice", "nobody"), "500"),
    ] {
        let xml = pox(&mut client, true, body).await;
        assert!(xml.contains(&format!("<ErrorCode>{code}</ErrorCode>")), "{xml}");
    }
}

#[tokio::test]
async fn discovery_asks_who_is_there() {
    let world = World::new().await;
    let mut client = Client::new(world.address).await;
    let line = "POST /autodiscover/autodiscover.xml";
    assert_eq!(client.request(line, &[], REQUEST.as_bytes()).await.status, 401);
}

#[tokio::test]
async fn the_second_version_tells_anybody_where_the_first_is() {
    let world = World::new().await;
    let mut client = Client::new(world.address).await;
    let expected = concat!(
        r#"{"Protocol":"AutodiscoverV1","#,
        r#""Url":"http://mail.example.test:8443/autodiscover/autodiscover.xml"}"#
    );
    for path in [
        "/autodiscover/autodiscover.json/v1.0/a%40example.test?Protocol=Autodiscoverv1&RedirectCount=1",
        "/Autodiscover/AutoDiscover.json?Email=a@example.test&protocol=AutodiscoverV1",
    ] {
        assert_eq!(client.request(&format!("GET {path}"), &[], b"").await.text(), expected);
    }
    for (query, code) in [
        ("?Email=a@b&Protocol=EWS", "ProtocolNotSupported"),
        ("?Email=a@b", "MandatoryParameterMissing"),
        ("?Protocol=AutodiscoverV1", "MandatoryParameterMissing"),
    ] {
        let line = format!("GET /autodiscover/autodiscover.json{query}");
        let answer = client.request(&line, &[], b"").await;
        assert_eq!(answer.status, 400);
        assert!(answer.text().contains(code), "{}", answer.text());
    }
}
