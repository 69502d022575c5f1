//! The program: sockets, HTTP, TLS, login, sessions, discovery, control socket, configuration.

pub mod backend;
pub mod behaviour;
pub mod certificate;
pub mod cli;
pub mod commands;
pub mod config;
pub mod control;
pub mod http;
pub mod login;
pub mod program;
pub mod sessions;
pub mod tls;

mod alarm;
mod autodiscover;
mod body;
mod eager;
mod edge;
mod mapi;
mod output;
mod patience;
mod places;
mod route;

pub use autodiscover::Request as DiscoveryRequest;
pub use edge::Edge;
