//! The edge against real sockets, with sessions that only echo.

mod client;
mod connecting;
mod discovery;
mod encrypted;
mod executing;
mod ntlm;
mod refusals;
mod waiting;
mod world;
