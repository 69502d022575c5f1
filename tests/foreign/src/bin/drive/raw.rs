//! The foreign session with operations that its codec lacks.
//!
//! The envelope, the headers, the cookies and the sequence are the foreign client's; only the
//! list of operations in the body is replaced by bytes typed from [MS-OXCROPS].

use mapi_client::{Headers, LegacyDn};
use mapi_proto::{Error as ProtoError, Execution, ObjectHandle, Outcome, Payload, Request};
use mapi_proto::{RopBatch, Session};

use crate::arguments::Arguments;
use crate::report::Error;
use crate::session;

/// A session over a plain HTTP client.
pub struct Raw {
    http: reqwest::Client,
    endpoint: String,
    user: String,
    password: String,
    session: Session,
}

impl Raw {
    /// Connects; Basic only.
    pub async fn connect(arguments: &Arguments) -> Result<Self, Error> {
        let (endpoint, dn) = session::whereabouts(arguments).await?;
        let mut builder = reqwest::Client::builder();
        if let Some(file) = &arguments.ca {
            let pem = std::fs::read(file)?;
            builder = builder.add_root_certificate(reqwest::Certificate::from_pem(&pem)?);
        }
        let mut raw = Self {
            http: builder.build()?,
            endpoint,
            user: arguments.user.clone(),
            password: arguments.password.clone(),
            session: Session::new(),
        };
        raw.begin(&dn).await?;
        Ok(raw)
    }

    async fn begin(&mut self, dn: &LegacyDn) -> Result<(), Error> {
        let request = self.session.begin_connect(dn)?;
        let (headers, body) = self.send(&request, request.body().to_vec()).await?;
        self.session.on_response(&headers, &body)?;
        Ok(())
    }

    /// Sends what the foreign codec can encode.
    pub async fn execute(&mut self, batch: RopBatch) -> Result<Execution, Error> {
        let request = self.session.execute(batch)?;
        let (headers, body) = self.send(&request, request.body().to_vec()).await?;
        match self.session.on_response(&headers, &body)? {
            Outcome::Executed(execution) => Ok(execution),
            other => Err(format!("an Execute was answered by {other:?}").into()),
        }
    }

    /// Sends `rops` with this handle table; gives the answers and the handles after them.
    pub async fn typed(
        &mut self,
        rops: &[u8],
        handles: &[ObjectHandle],
    ) -> Result<(Vec<u8>, Vec<ObjectHandle>), Error> {
        let request = self.session.execute(RopBatch::new())?;
        let (headers, payload) = self.send(&request, body(rops, handles)?).await?;
        match self.session.on_response(&headers, &payload) {
            Ok(_) | Err(ProtoError::UnmodelledRop { .. }) => {}
            Err(error) => return Err(error.into()),
        }
        answers(Payload::parse(&payload).body())
    }

    /// Ends the session.
    pub async fn disconnect(mut self) -> Result<(), Error> {
        let request = self.session.begin_disconnect()?;
        let (headers, body) = self.send(&request, request.body().to_vec()).await?;
        self.session.on_response(&headers, &body)?;
        Ok(())
    }

    async fn send(&self, request: &Request, body: Vec<u8>) -> Result<(Headers, Vec<u8>), Error> {
        let mut post = self.http.post(&self.endpoint);
        for (name, value) in request.headers() {
            post = post.header(name, value);
        }
        let post = post.basic_auth(&self.user, Some(&self.password)).body(body);
        let answer = post.send().await?;
        if !answer.status().is_success() {
            return Err(format!("HTTP status {}", answer.status()).into());
        }
        let mut headers = Headers::new();
        for (name, value) in answer.headers() {
            headers.append(name.as_str(), value.to_str()?);
        }
        Ok((headers, answer.bytes().await?.to_vec()))
    }
}

/// An Execute request body: no compression, no obfuscation, no auxiliary buffer.
fn body(rops: &[u8], handles: &[ObjectHandle]) -> Result<Vec<u8>, Error> {
    let mut payload = u16::try_from(rops.len() + 2)?.to_le_bytes().to_vec();
    payload.extend(rops);
    payload.extend(handles.iter().flat_map(|handle| handle.as_u32().to_le_bytes()));
    let size = u16::try_from(payload.len())?;
    let mut body = 3_u32.to_le_bytes().to_vec();
    body.extend((u32::from(size) + 8).to_le_bytes());
    for field in [0, 4, size, size] {
        body.extend(field.to_le_bytes());
    }
    body.extend(payload);
    body.extend(0x0001_0000_u32.to_le_bytes());
    body.extend(0_u32.to_le_bytes());
    Ok(body)
}

/// The answers and the handle table in an Execute response body.
fn answers(body: &[u8]) -> Result<(Vec<u8>, Vec<ObjectHandle>), Error> {
    let number = |at: usize| body.get(at..at + 2).map(|b| u16::from_le_bytes([b[0], b[1]]));
    let size = number(20).ok_or("the body is too short")?;
    let rops = number(24).ok_or("the body is too short")?;
    let payload = body.get(24..24 + usize::from(size)).ok_or("the payload is cut off")?;
    let list = payload.get(2..usize::from(rops)).ok_or("the list of answers is cut off")?;
    let handles = payload[usize::from(rops)..]
        .chunks_exact(4)
        .map(|b| ObjectHandle::new(u32::from_le_bytes([b[0], b[1], b[2], b[3]])))
        .collect();
    Ok((list.to_vec(), handles))
}
