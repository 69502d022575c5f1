//! A connection of plain HTTP/1.1 that blocks.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::time::Duration;

/// LIMIT: how long an answer may be waited for.
const PATIENCE: Duration = Duration::from_mins(2);

/// An answer, chunking undone.
#[derive(Clone, Debug, Default)]
pub struct Answer {
    /// The status.
    pub status: u16,
    /// Names in lower case.
    pub headers: Vec<(String, String)>,
    /// The body.
    pub body: Vec<u8>,
}

impl Answer {
    /// The first header of a name in lower case.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(n, _)| n == name).map(|(_, value)| value.as_str())
    }
}

/// A connection to the server on loopback.
#[derive(Debug)]
pub struct Connection {
    stream: BufReader<TcpStream>,
    port: u16,
}

impl Connection {
    /// Connects.
    pub fn new(port: u16) -> std::io::Result<Self> {
        let stream = TcpStream::connect(("127.0.0.1", port))?;
        stream.set_nodelay(true)?;
        stream.set_read_timeout(Some(PATIENCE))?;
        Ok(Self { stream: BufReader::new(stream), port })
    }

    /// Sends a request and reads the answer to its end.
    pub fn request(
        &mut self,
        line: &str,
        headers: &[(&str, &str)],
        body: &[u8],
    ) -> std::io::Result<Answer> {
        let mut text = format!("{line} HTTP/1.1\r\nHost: localhost:{}\r\n", self.port);
        for (name, value) in headers {
            text.extend([*name, ": ", *value, "\r\n"]);
        }
        text.extend(["Content-Length: ", &body.len().to_string(), "\r\n\r\n"]);
        self.stream.get_mut().write_all(&[text.as_bytes(), body].concat())?;
        self.answer()
    }

    fn line(&mut self) -> std::io::Result<String> {
        let mut line = String::new();
        if self.stream.read_line(&mut line)? == 0 {
            return Err(std::io::ErrorKind::UnexpectedEof.into());
        }
        Ok(line.trim_end().to_owned())
    }

    fn answer(&mut self) -> std::io::Result<Answer> {
        let mut answer = Answer::default();
        let status = self.line()?;
        answer.status = number(status.split(' ').nth(1), 10)?;
        loop {
            let line = self.line()?;
            let Some((name, value)) = line.split_once(": ") else { break };
            answer.headers.push((name.to_ascii_lowercase(), value.to_owned()));
        }
        if answer.header("transfer-encoding") == Some("chunked") {
            while let Some(chunk) = self.chunk()? {
                answer.body.extend(chunk);
            }
        } else {
            answer.body = vec![0; number(answer.header("content-length"), 10)?];
            self.stream.read_exact(&mut answer.body)?;
        }
        Ok(answer)
    }

    fn chunk(&mut self) -> std::io::Result<Option<Vec<u8>>> {
        let len: usize = number(Some(&self.line()?), 16)?;
        let mut chunk = vec![0; len + 2];
        self.stream.read_exact(&mut chunk)?;
        chunk.truncate(len);
        Ok((len > 0).then_some(chunk))
    }
}

fn number<T: TryFrom<u64>>(text: Option<&str>, radix: u32) -> std::io::Result<T> {
    let number = text.and_then(|text| u64::from_str_radix(text, radix).ok());
    number.and_then(|n| T::try_from(n).ok()).ok_or_else(|| {
        std::io::Error::new(std::io::ErrorKind::InvalidData, format!("no number: {text:?}"))
    })
}
