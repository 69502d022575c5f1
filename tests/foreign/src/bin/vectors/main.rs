//! Writes byte vectors made by, or read by, a codec that this project did not write.
//!
//! `vectors [FOLDER]`, by default `../../fixtures/vectors` beside this package.

mod book;
mod foreign;
mod http;
mod requests;
mod responses;
mod values;

use std::path::PathBuf;

fn main() -> std::io::Result<()> {
    let root = std::env::args().nth(1).map_or_else(
        || PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/../../fixtures/vectors")),
        PathBuf::from,
    );
    let mut book = book::Book::default();
    requests::all(&mut book);
    values::all(&mut book);
    responses::all(&mut book);
    http::all(&mut book);
    let count = book.write(&root)?;
    println!("{count} vectors below {}", root.display());
    Ok(())
}
