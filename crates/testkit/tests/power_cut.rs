//! The power goes at many moments of a run, in a model of a disk. What was acknowledged must be
//! there, and nothing may be half there. The long form is `cargo xtask power-cut`.

use std::path::PathBuf;

use tradepost_testkit::power::{Plan, Report, cut_power, is_traceable_or_says};

/// Runs a plan, or says aloud that nothing was proved.
fn run(cuts: usize, control: bool) -> Option<Report> {
    if !is_traceable_or_says("power cuts") {
        return None;
    }
    let program = PathBuf::from(env!("CARGO_BIN_EXE_power-cut"));
    let plan = Plan { program, seed: 1, steps: 100, cuts, control };
    Some(cut_power(&plan, |_| {}).expect("a run"))
}

#[test]
fn nothing_acknowledged_is_lost_and_nothing_is_half_there() {
    let Some(report) = run(40, false) else { return };
    assert!(report.losses.is_empty(), "{:#?}", report.losses);
    assert!(report.cuts == 40 && report.acknowledged > 200, "{report:?}");
    assert!(report.demanded > 1000 && report.messages > 500, "{report:?}");
}

#[test]
fn the_same_without_fdatasync_loses_what_was_acknowledged() {
    let Some(report) = run(10, true) else { return };
    assert!(report.losses.len() >= 3, "the model proves nothing: {report:?}");
}
