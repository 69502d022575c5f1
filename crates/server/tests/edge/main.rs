//! The edge against real sockets: with sessions that only echo (`world`), and with real mailboxes
//! (`house`).

mod client;
mod connecting;
mod discovery;
mod encrypted;
mod executing;
mod hostile;
mod house;
mod logons;
mod ntlm;
mod refusals;
mod sessions;
mod waiting;
mod world;
