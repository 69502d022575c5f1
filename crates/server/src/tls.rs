//! TLS: rustls with aws-lc-rs, HTTP/1.1 only.
