//! A process that saves messages for several clients is killed in the middle, again and again.
//! Every acknowledged change is there, none is half there, and indexes and counts agree with the
//! contents.

use std::process::Command;

use tradepost_testkit::power::{Acks, check, run_writer};

const ROUNDS: u64 = 6;
const SEED: u64 = 9;

#[test]
fn no_acknowledged_message_is_lost_to_a_kill() {
    let base = tempfile::tempdir().expect("a directory");
    let dir = base.path().join("data");
    let mut acks = Acks::default();
    for round in 0..ROUNDS {
        let mut writer = Command::new(env!("CARGO_BIN_EXE_power-cut"));
        writer.args(["write", "--seed", &SEED.to_string()]).arg(&dir);
        let status = run_writer(&mut writer, Some(5 + round * 23), &mut acks).expect("a run");
        assert!(!status.success(), "the writer ended by itself");
        assert_eq!(acks.wrong, [""; 0]);
        check(&dir, SEED, &acks).expect("everything is there");
    }
    assert!(acks.count > ROUNDS * 5);
}
