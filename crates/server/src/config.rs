//! What an administrator can set: the file of `tradepost serve --config FILE`, in TOML.

mod auth;
mod file;
mod limits;

pub use auth::Auth;
pub use file::{Config, Https};
pub use limits::Limits;
