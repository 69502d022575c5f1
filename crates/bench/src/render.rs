//! The tables of `docs/performance.md` and the plots beside it, made from the file of figures.

use std::fmt::Write;
use std::path::{Path, PathBuf};

use anyhow::{Context, ensure};
use clap::Args;

use crate::chart::{Chart, Line};
use crate::report::{Figure, Report};

/// Where the generated parts of the page stand.
const START: &str = "<!-- figures: ";
const END: &str = "<!-- end of figures -->";

/// The file of figures, and the page that is made from it.
#[derive(Args, Clone)]
pub struct Options {
    /// The figures.
    #[arg(long, global = true, default_value = "docs/performance/figures.json")]
    pub figures: PathBuf,
    /// The page whose tables are made anew.
    #[arg(long, global = true, default_value = "docs/performance.md")]
    pub page: PathBuf,
}

/// Writes tables and plots.
pub fn run(options: &Options) -> anyhow::Result<()> {
    let report = Report::read(&options.figures)?;
    let read = std::fs::read_to_string(&options.page);
    let page = read.with_context(|| format!("reading {}", options.page.display()))?;
    std::fs::write(&options.page, filled(&page, &report)?)?;
    let dir = options.figures.parent().unwrap_or(Path::new("."));
    for (name, chart) in charts(&report) {
        if let Some(svg) = chart.svg() {
            std::fs::write(dir.join(name), svg)?;
        }
    }
    Ok(())
}

/// The page with its tables as the figures have them.
fn filled(page: &str, report: &Report) -> anyhow::Result<String> {
    let mut out = String::new();
    let mut rest = page;
    while let Some((before, after)) = rest.split_once(START) {
        let (group, after) = after.split_once(" -->").context("a mark without an end")?;
        let (_, behind) = after.split_once(END).context("figures without an end")?;
        let table = if group == "bars" { bars(report) } else { table(report, group) };
        ensure!(!table.is_empty(), "there are no figures of {group}");
        let _ = write!(out, "{before}{START}{group} -->\n\n{table}\n{END}");
        rest = behind;
    }
    out.push_str(rest);
    Ok(out)
}

/// One line for each name, one column for each size.
fn table(report: &Report, group: &str) -> String {
    let figures: Vec<&Figure> = report.figures.iter().filter(|f| f.group == group).collect();
    let mut sizes: Vec<u64> = figures.iter().map(|f| f.size).collect();
    sizes.sort_unstable();
    sizes.dedup();
    let mut names: Vec<&str> = Vec::new();
    for figure in &figures {
        if !names.contains(&figure.name.as_str()) {
            names.push(&figure.name);
        }
    }
    let mut out = String::new();
    if names.is_empty() {
        return out;
    }
    let heads: Vec<String> = sizes.iter().map(|size| grouped(*size)).collect();
    let heads = if sizes.len() > 1 { heads.join(" | ") } else { " ".to_owned() };
    let _ = writeln!(out, "| | {heads} |\n|---|{}", "---|".repeat(sizes.len()));
    for name in names {
        let cell = |size: &u64| {
            let found = figures.iter().find(|f| f.name == name && f.size == *size);
            found.map_or_else(|| "–".to_owned(), |f| format!("{} {}", number(f.value), f.unit))
        };
        let cells: Vec<String> = sizes.iter().map(cell).collect();
        let _ = writeln!(out, "| {name} | {} |", cells.join(" | "));
    }
    out
}

/// Three digits that count, or all of a whole number.
fn number(value: f64) -> String {
    if value >= 100.0 {
        format!("{value:.0}")
    } else if value >= 10.0 {
        format!("{value:.1}")
    } else {
        format!("{value:.2}")
    }
}

fn grouped(n: u64) -> String {
    let digits = n.to_string();
    let mut out = String::new();
    for (i, digit) in digits.chars().enumerate() {
        if i > 0 && (digits.len() - i).is_multiple_of(3) {
            out.push(',');
        }
        out.push(digit);
    }
    out
}

/// What is asked of the server, and what was measured.
fn bars(report: &Report) -> String {
    let mut out = "| What | Bar | Measured | |\n|---|---|---|---|\n".to_owned();
    let mut bar = |what: &str, bound: f64, at_most: bool, measured: Option<f64>, unit: &str| {
        let Some(measured) = measured else { return };
        let holds = if at_most { measured <= bound } else { measured >= bound };
        let word = if at_most { "at most" } else { "at least" };
        let holds = if holds { "holds" } else { "**missed**" };
        let _ = writeln!(
            out,
            "| {what} | {word} {bound}{unit} | {}{unit} | {holds} |",
            number(measured)
        );
    };
    let ratio = |group: &str, name: &str, size, base| {
        Some(report.value(group, name, size)? / report.value(group, name, base)?)
    };
    of_tables(report, &mut bar);
    let pages = report.figures.iter().filter(|f| f.group == "page");
    let pages = pages.filter_map(|f| ratio("page", &f.name, 100_000, 1000));
    bar(
        "the dearest page of a folder of 100,000 messages, against 1,000",
        1.3,
        true,
        pages.reduce(f64::max),
        " ×",
    );
    for place in ["one mailbox", "a mailbox each"] {
        let name = format!("{place}, 4 ms added to each sync");
        for (clients, bound) in [(16, 6.0), (64, 16.0)] {
            let measured = ratio("save", &name, clients, 1);
            bar(&format!("{clients} clients saving, {name}"), bound, false, measured, " ×");
            let shared = report.value("sync", &name, clients);
            bar(&format!("{clients} clients, saves for each sync, {name}"), 4.0, false, shared, "");
        }
    }
    let of_echo = report.value("transport", "trivial operation against the echo", 1);
    bar("a trivial operation against the bare echo", 0.5, false, of_echo, " ×");
    let of_ntlm = report.value("transport", "Basic against NTLM", 1);
    bar("Basic against NTLM", 0.95, false, of_ntlm, " ×");
    let memory = |name| report.figures.iter().find(|f| f.name == name).map(|f| f.value);
    bar("an idle session, plain HTTP", 40.0, true, memory("an idle session, plain HTTP"), " KB");
    bar("an idle session, TLS", 80.0, true, memory("an idle session, TLS"), " KB");
    out
}

/// Notes a bar: what it is about, its bound, whether that is the most, what was measured, the unit.
type Bar<'b> = &'b mut dyn FnMut(&str, f64, bool, Option<f64>, &str);

/// What is asked of tables and of work on many messages.
fn of_tables(report: &Report, bar: Bar<'_>) {
    const LARGE: u64 = 400_000;
    let ms = |group: &str, name: &str, size| Some(report.value(group, name, size)? / 1e3);
    let first = ms("again", "by date: opened again", LARGE);
    bar("400,000 messages by date, opened with the first page", 5.0, true, first, " ms");
    let cold = ms("cold", "by date: opened", LARGE);
    bar("the same right after the store was opened", 100.0, true, cold, " ms");
    let page = |size| report.value("table", "by date: a page", size);
    let ratio = page(LARGE).zip(page(4_000)).map(|(large, small)| large / small);
    bar("a page of them, against 4,000", 1.3, true, ratio, " ×");
    for name in ["by sender", "by sender, unread", "by conversation"] {
        let opened = format!("{name}: opened");
        let listed = ms("open", &opened, LARGE);
        bar(&format!("400,000 messages {name}, listed once"), 1000.0, true, listed, " ms");
    }
    let sizes = [1_000, 4_000, 10_000, 100_000];
    let kept =
        sizes.iter().filter_map(|size| report.value("budget", "kept of them at most", *size));
    bar("ten tables in 8 MiB: kept of them", 8.39, true, kept.reduce(f64::max), " MB");
    let batches = report.value("work", "in batches", LARGE);
    bar("2,000 messages marked as read, batches", 1.0, true, batches, "");
    let grown = report.value("work", "by how much pack files grew", 10_000);
    bar("10,000 messages moved: bodies copied", 0.0, true, grown, " MB");
    let slices = report.figures.iter().filter(|f| f.group == "search");
    let slices = slices.filter(|f| f.name.ends_with("longest slice")).map(|f| f.value);
    bar("a slice of a search", 20.0, true, slices.reduce(f64::max), " ms");
}

/// Plots over the size of the folder: file, title, unit, groups.
const BY_SIZE: [(&str, &str, &str, &[&str]); 6] = [
    ("pages.svg", "A page of 50 rows × 10 columns", "µs", &["page"]),
    ("tables.svg", "A page, and QueryPosition", "µs", &["table"]),
    ("open.svg", "Opened for the first time, with a page", "µs", &["open"]),
    ("arriving.svg", "While mail arrives", "µs", &["arriving"]),
    ("seek.svg", "A seek to the middle", "µs", &["seek"]),
    ("fill.svg", "Filling a folder through the store", "messages/s", &["fill"]),
];

fn charts(report: &Report) -> Vec<(&'static str, Chart)> {
    let chart = |title: &str, axes: (&str, &str), groups: &[&str]| Chart {
        title: title.to_owned(),
        axes: (axes.0.to_owned(), axes.1.to_owned()),
        lines: lines(report, groups),
    };
    let by_size = BY_SIZE.iter().map(|(file, title, unit, groups)| {
        (*file, chart(title, ("messages in the folder", unit), groups))
    });
    let saves = ("saves.svg", chart("Messages saved durably", ("clients", "saves/s"), &["save"]));
    by_size.chain([saves]).collect()
}

fn lines(report: &Report, groups: &[&str]) -> Vec<Line> {
    let mut lines: Vec<Line> = Vec::new();
    for figure in report.figures.iter().filter(|f| groups.contains(&f.group.as_str())) {
        // Sizes and clients are far below 2^32.
        let point = (f64::from(u32::try_from(figure.size).unwrap_or(u32::MAX)), figure.value);
        match lines.iter_mut().find(|line| line.name == figure.name) {
            Some(line) => line.points.push(point),
            None => lines.push(Line { name: figure.name.clone(), points: vec![point] }),
        }
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    fn report() -> Report {
        let figure = |size, value| Figure {
            group: "page".into(),
            name: "subject, top".into(),
            size,
            value,
            unit: "µs".into(),
        };
        Report { figures: vec![figure(1000, 400.0), figure(100_000, 500.0)] }
    }

    #[test]
    fn a_part_of_the_page_is_made_anew_and_the_rest_stays() {
        let page = "a\n<!-- figures: page -->\nold\n<!-- end of figures -->\nb\n";
        let once = filled(page, &report()).expect("filled");
        assert!(once.starts_with("a\n") && once.ends_with("\nb\n") && !once.contains("old"));
        assert!(once.contains("| | 1,000 | 100,000 |"), "{once}");
        assert!(once.contains("| subject, top | 400 µs | 500 µs |"), "{once}");
        assert_eq!(filled(&once, &report()).expect("filled"), once);
    }

    #[test]
    fn a_bar_says_whether_it_holds() {
        assert!(
            bars(&report()).contains("at most 1.3 × | 1.25 × | holds |"),
            "{}",
            bars(&report())
        );
    }
}
