//! What an administrator can set: the file of `tradepost serve --config FILE`, in TOML.

mod limits;

pub use limits::Limits;
