//! The program: sockets, HTTP, TLS, login, sessions, discovery, control socket, configuration.

pub mod behaviour;
pub mod config;
pub mod http;
pub mod login;
pub mod sessions;

mod autodiscover;
mod body;
mod edge;
mod mapi;
mod route;
mod tls;

pub use edge::Edge;
