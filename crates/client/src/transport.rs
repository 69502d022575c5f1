//! One HTTP/1.1 connection, made when it is needed and made anew when it is gone.

use std::io;
use std::time::Duration;

use bytes::Bytes;
use http::{HeaderValue, Request, Response, header};
use http_body_util::{BodyExt, Full};
use hyper::body::Incoming;
use hyper::client::conn::http1::{self, SendRequest};
use hyper_util::rt::TokioIo;
use rustls_pki_types::ServerName;
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::net::TcpStream;
use tokio::time::timeout;
use tokio_rustls::TlsConnector;
use tradepost_auth::ntlm::ChannelBinding;

use crate::proof::prove;
use crate::{Endpoint, Error, Login, Result, Trust};

const USER_AGENT: HeaderValue =
    HeaderValue::from_static(concat!("tradepost-client/", env!("CARGO_PKG_VERSION")));

/// A connection to a server. One request at a time.
#[derive(Debug)]
pub(crate) struct Transport {
    endpoint: Endpoint,
    trust: Trust,
    login: Login,
    /// How long to wait for a connection, and for each further piece of an answer.
    patience: Duration,
    sender: Option<SendRequest<Full<Bytes>>>,
}

impl Transport {
    pub fn new(endpoint: Endpoint, trust: Trust, login: Login, patience: Duration) -> Self {
        Self { endpoint, trust, login, patience, sender: None }
    }

    pub fn endpoint(&self) -> &Endpoint {
        &self.endpoint
    }

    /// Posts a body. A connection that had been used before may be gone without notice: then the
    /// same request is sent once more on a fresh one. Servers recognise an Execute that they have
    /// carried out already by its X-RequestId.
    pub async fn post(
        &mut self,
        path: &str,
        headers: &http::HeaderMap,
        body: Bytes,
    ) -> Result<Response<Incoming>> {
        let reused = self.sender.as_ref().is_some_and(|s| !s.is_closed());
        match self.send(self.request(path, headers, body.clone())?).await {
            Err(Error::Http(error)) if reused && !error.is_user() && !error.is_parse() => {
                self.sender = None;
                self.send(self.request(path, headers, body)?).await
            }
            other => other,
        }
    }

    fn request(
        &self,
        path: &str,
        headers: &http::HeaderMap,
        body: Bytes,
    ) -> Result<Request<Full<Bytes>>> {
        let mut request = Request::post(path).body(Full::new(body))?;
        *request.headers_mut() = headers.clone();
        let host = HeaderValue::from_str(self.endpoint.authority()).map_err(http::Error::from)?;
        request.headers_mut().insert(header::HOST, host);
        request.headers_mut().insert(header::USER_AGENT, USER_AGENT);
        Ok(request)
    }

    async fn send(&mut self, mut request: Request<Full<Bytes>>) -> Result<Response<Incoming>> {
        let patience = self.patience;
        let answered = timeout(patience, async {
            let mut sender = match self.kept().await {
                Some(sender) => sender,
                None => self.begin(&mut request).await?,
            };
            let response = sender.send_request(request).await?;
            self.sender = Some(sender);
            Ok(response)
        });
        match answered.await {
            Ok(Ok(response)) => Ok(response),
            Ok(Err(error)) => {
                self.sender = None;
                Err(error)
            }
            Err(_) => {
                self.sender = None;
                Err(Error::TimedOut(patience))
            }
        }
    }

    /// The sender of the last request's connection, if it takes another.
    async fn kept(&mut self) -> Option<SendRequest<Full<Bytes>>> {
        let mut sender = self.sender.take()?;
        sender.ready().await.is_ok().then_some(sender)
    }

    /// The sender of a new connection. Where the login belongs to the connection, the proof is put
    /// into the request.
    async fn begin(&self, request: &mut Request<Full<Bytes>>) -> Result<SendRequest<Full<Bytes>>> {
        let (mut sender, binding) = self.connect().await?;
        if let Some(identity) = self.login.identity() {
            let host = self.endpoint.host();
            let proof = prove(&mut sender, request, identity, binding, host).await?;
            request.headers_mut().insert(header::AUTHORIZATION, proof);
            sender.ready().await?;
        }
        Ok(sender)
    }

    /// A new connection, and what binds a login to the certificate that was seen on it.
    async fn connect(&self) -> Result<(SendRequest<Full<Bytes>>, Option<ChannelBinding>)> {
        let unreachable = |source: io::Error| Error::Unreachable {
            authority: self.endpoint.authority().to_owned(),
            source,
        };
        let at = (self.endpoint.host(), self.endpoint.port());
        let tcp = TcpStream::connect(at).await.map_err(unreachable)?;
        tcp.set_nodelay(true).map_err(unreachable)?;
        if !self.endpoint.is_tls() {
            return Ok((handshake(tcp).await?, None));
        }
        let name = ServerName::try_from(self.endpoint.host().to_owned())
            .map_err(|_| Error::Url(self.endpoint.to_string()))?;
        let tls = TlsConnector::from(self.trust.config()).connect(name, tcp).await;
        let tls = tls.map_err(unreachable)?;
        let leaf = tls.get_ref().1.peer_certificates().and_then(|chain| chain.first());
        let binding = leaf.and_then(|leaf| ChannelBinding::from_certificate(leaf));
        Ok((handshake(tls).await?, binding))
    }

    /// The next piece of a body, within the patience.
    pub async fn piece(&self, body: &mut Incoming) -> Result<Option<Bytes>> {
        loop {
            let frame = timeout(self.patience, body.frame()).await;
            match frame.map_err(|_| Error::TimedOut(self.patience))? {
                None => return Ok(None),
                Some(frame) => {
                    if let Ok(data) = frame?.into_data() {
                        return Ok(Some(data));
                    }
                }
            }
        }
    }

    /// A whole body of at most so many bytes.
    pub async fn whole(&self, body: &mut Incoming, len_max: usize) -> Result<Vec<u8>> {
        let mut bytes = Vec::new();
        while let Some(piece) = self.piece(body).await? {
            if bytes.len() + piece.len() > len_max {
                return Err(Error::TooLong(len_max));
            }
            bytes.extend_from_slice(&piece);
        }
        Ok(bytes)
    }
}

async fn handshake<T>(stream: T) -> Result<SendRequest<Full<Bytes>>>
where
    T: AsyncRead + AsyncWrite + Unpin + Send + 'static,
{
    let (sender, connection) = http1::handshake(TokioIo::new(stream)).await?;
    // What ends the connection is told to the request that runs on it.
    tokio::spawn(async move { drop(connection.await) });
    Ok(sender)
}
