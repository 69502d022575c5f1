//! Plots as SVG, with as little as they need: lines through points, logarithmic axes.

use std::fmt::Write;

const WIDTH: f64 = 820.0;
const HEIGHT: f64 = 400.0;
const LEFT: f64 = 80.0;
const RIGHT: f64 = 310.0;
const TOP: f64 = 40.0;
const BOTTOM: f64 = 60.0;
/// Colours that can be told apart without seeing red and green.
const COLOURS: [&str; 8] =
    ["#0072b2", "#d55e00", "#009e73", "#cc79a7", "#56b4e9", "#e69f00", "#000000", "#999999"];

/// A line of a plot.
pub struct Line {
    /// What stands beside it.
    pub name: String,
    /// Its points, both above zero.
    pub points: Vec<(f64, f64)>,
}

/// A plot with a logarithmic scale on both sides.
pub struct Chart {
    /// What it shows.
    pub title: String,
    /// What the axes are.
    pub axes: (String, String),
    /// The lines.
    pub lines: Vec<Line>,
}

impl Chart {
    /// The SVG; nothing if there is no point.
    pub fn svg(&self) -> Option<String> {
        let points = || self.lines.iter().flat_map(|line| line.points.iter());
        let x = Axis::of(points().map(|p| p.0), (LEFT, WIDTH - RIGHT), true)?;
        let y = Axis::of(points().map(|p| p.1), (HEIGHT - BOTTOM, TOP), false)?;
        let mut svg = format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {WIDTH} {HEIGHT}\" \
             font-family=\"sans-serif\" font-size=\"12\">\n\
             <rect width=\"100%\" height=\"100%\" fill=\"white\"/>\n"
        );
        let middle = LEFT.midpoint(WIDTH - RIGHT);
        text(&mut svg, (LEFT, TOP - 16.0), "start", &self.title, "font-size=\"15\"");
        text(&mut svg, (middle, HEIGHT - 16.0), "middle", &self.axes.0, "");
        let turned = format!("transform=\"rotate(-90 18 {})\"", HEIGHT / 2.0);
        text(&mut svg, (18.0, HEIGHT / 2.0), "middle", &self.axes.1, &turned);
        grid(&mut svg, &x, &y);
        for ((n, line), colour) in self.lines.iter().enumerate().zip(COLOURS.iter().cycle()) {
            draw(&mut svg, line, colour, &x, &y);
            let row = TOP + 14.0 + 20.0 * f64::from(u32::try_from(n).unwrap_or_default());
            let at = WIDTH - RIGHT + 16.0;
            let _ = writeln!(
                svg,
                "<rect x=\"{at}\" y=\"{}\" width=\"14\" height=\"4\" fill=\"{colour}\"/>",
                row - 6.0
            );
            text(&mut svg, (at + 20.0, row), "start", &line.name, "");
        }
        svg.push_str("</svg>\n");
        Some(svg)
    }
}

fn grid(svg: &mut String, x: &Axis, y: &Axis) {
    let mut rule = |from: (f64, f64), to: (f64, f64)| {
        let _ = writeln!(
            svg,
            "<line x1=\"{:.1}\" y1=\"{:.1}\" x2=\"{:.1}\" y2=\"{:.1}\" stroke=\"#ddd\"/>",
            from.0, from.1, to.0, to.1
        );
    };
    for tick in &x.ticks {
        rule((x.at(*tick), TOP), (x.at(*tick), HEIGHT - BOTTOM));
    }
    for tick in &y.ticks {
        rule((LEFT, y.at(*tick)), (WIDTH - RIGHT, y.at(*tick)));
    }
    for tick in &x.ticks {
        text(svg, (x.at(*tick), HEIGHT - BOTTOM + 18.0), "middle", &short(*tick), "");
    }
    for tick in &y.ticks {
        text(svg, (LEFT - 8.0, y.at(*tick) + 4.0), "end", &short(*tick), "");
    }
}

fn draw(svg: &mut String, line: &Line, colour: &str, x: &Axis, y: &Axis) {
    let at = |p: &(f64, f64)| format!("{:.1},{:.1}", x.at(p.0), y.at(p.1));
    let points: Vec<String> = line.points.iter().map(at).collect();
    let _ = writeln!(
        svg,
        "<polyline fill=\"none\" stroke=\"{colour}\" stroke-width=\"2\" points=\"{}\"/>",
        points.join(" ")
    );
    for point in &line.points {
        let (cx, cy) = (x.at(point.0), y.at(point.1));
        let _ = writeln!(svg, "<circle cx=\"{cx:.1}\" cy=\"{cy:.1}\" r=\"3\" fill=\"{colour}\"/>");
    }
}

fn text(svg: &mut String, (x, y): (f64, f64), anchor: &str, text: &str, more: &str) {
    let text = text.replace('&', "&amp;").replace('<', "&lt;");
    let _ = writeln!(
        svg,
        "<text x=\"{x:.1}\" y=\"{y:.1}\" text-anchor=\"{anchor}\" {more}>{text}</text>"
    );
}

/// A logarithmic scale.
struct Axis {
    from: f64,
    to: f64,
    place: (f64, f64),
    ticks: Vec<f64>,
}

impl Axis {
    /// A scale that holds all values. Ticks stand at the values themselves, or at powers of ten.
    fn of(values: impl Iterator<Item = f64>, place: (f64, f64), own: bool) -> Option<Self> {
        let mut values: Vec<f64> = values.filter(|v| *v > 0.0).collect();
        values.sort_by(f64::total_cmp);
        values.dedup();
        let (least, most) = (*values.first()?, *values.last()?);
        if own {
            let (from, to) = (least.log10() - 0.1, most.log10() + 0.1);
            return Some(Self { from, to, place, ticks: values });
        }
        let (from, to) =
            (least.log10().floor(), most.log10().ceil().max(least.log10().floor() + 1.0));
        let mut ticks = Vec::new();
        let mut power = from;
        while power <= to {
            ticks.push(10_f64.powf(power));
            power += 1.0;
        }
        Some(Self { from, to, place, ticks })
    }

    fn at(&self, value: f64) -> f64 {
        let share = (value.log10() - self.from) / (self.to - self.from);
        self.place.0 + share * (self.place.1 - self.place.0)
    }
}

/// A number as people write it beside an axis.
fn short(value: f64) -> String {
    if value >= 1e6 {
        format!("{}M", value / 1e6)
    } else if value >= 1e4 {
        format!("{}k", value / 1e3)
    } else {
        format!("{value}")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_plot_has_its_lines_and_their_names() {
        let line = Line { name: "a < b".into(), points: vec![(1.0, 10.0), (100.0, 1000.0)] };
        let chart = Chart { title: "t".into(), axes: ("x".into(), "y".into()), lines: vec![line] };
        let svg = chart.svg().expect("points");
        assert!(svg.contains("a &lt; b") && svg.matches("<circle").count() == 2);
        assert_eq!(svg.matches("<polyline").count(), 1);
        let empty = Chart { lines: Vec::new(), ..chart };
        assert_eq!(empty.svg(), None);
    }
}
