//! For tests: a server in a temporary folder with a given clock and seed, fixtures, vectors; power
//! cuts, kills and failing disks.

pub mod power;
