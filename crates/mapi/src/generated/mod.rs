// Made by cargo xtask codegen; do not edit.

//! Tables of facts, made from the files in `crates/mapi/data`.

pub mod errors;
pub mod guids;
pub mod named;
pub mod tags;
