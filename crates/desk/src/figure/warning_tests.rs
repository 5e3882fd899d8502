use super::{All, Count, Warning, points, upper_tail, warnings};

fn count(name: &str, now: u64, before: u64) -> Count {
    Count {
        name: name.to_owned(),
        now,
        before,
    }
}

fn told(counts: Vec<Count>, all: All) -> Vec<Warning> {
    warnings(&[("product", counts)], all)
}

#[test]
fn tails_are_those_of_the_binomial_distribution() {
    // 1 - P(X <= 2) with 10 tries at one half is 968/1024; 8 or more are 56/1024.
    assert!((upper_tail(8, 10, 0.5) - 56.0 / 1024.0).abs() < 1e-12);
    assert!((upper_tail(10, 10, 0.1) - 1e-10).abs() < 1e-20);
    assert!((upper_tail(1, 1, 0.25) - 0.25).abs() < 1e-12);
    // Against a sum term by term, where numbers are large.
    let (n, p) = (5_000_u64, 0.07_f64);
    let mut term = (1.0 - p).powi(5_000);
    let mut below = 0.0;
    for i in 0..400_u64 {
        below += term;
        term *= (n - i) as f64 / (i + 1) as f64 * p / (1.0 - p);
    }
    let tail = upper_tail(400, n, p);
    assert!(
        (tail - (1.0 - below)).abs() < 1e-9,
        "{tail} {}",
        1.0 - below
    );
    assert_eq!((upper_tail(0, 9, 0.5), upper_tail(2, 9, 0.5)), (1.0, 1.0));
}

#[test]
fn what_stands_out_is_told_and_nothing_else() {
    let all = All {
        now: 100,
        before: 1_000,
    };
    let found = told(
        vec![
            count("lamp", 30, 40),
            count("sofa", 10, 100),
            count("rug", 60, 860),
        ],
        all,
    );
    let [lamp] = &found[..] else {
        panic!("{found:?}")
    };
    assert_eq!(
        (lamp.name.as_str(), lamp.cases, lamp.share, lamp.usual),
        ("lamp", 30, 3_000, 400)
    );
    assert!(lamp.chance < 1e-6);
}

#[test]
fn few_cases_and_no_past_are_no_warning() {
    let all = All {
        now: 10,
        before: 10_000,
    };
    assert_eq!(told(vec![count("lamp", 4, 1)], all), []);
    assert_eq!(told(vec![count("lamp", 5, 0)], all).len(), 1);
    let young = All {
        now: 100,
        before: 19,
    };
    assert_eq!(told(vec![count("lamp", 90, 0)], young), []);
    assert_eq!(told(Vec::new(), All::default()), []);
}

#[test]
fn a_busy_month_is_no_warning() {
    let all = All {
        now: 5_000,
        before: 1_000,
    };
    assert_eq!(told(vec![count("lamp", 500, 100)], all), []);
}

/// A thousand products of which nothing has changed: by one test each, about fifty would be told.
#[test]
fn many_products_do_not_make_false_alarms() {
    let mut seed = 7_u64;
    let mut random = move || {
        seed = seed
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        (seed >> 33) as f64 / (1_u64 << 31) as f64
    };
    let counts: Vec<Count> = (0..1_000)
        .map(|number| {
            let now = (0..100).filter(|_| random() < 0.1).count() as u64;
            count(&number.to_string(), now, 100 - now)
        })
        .collect();
    let now = counts.iter().map(|count| count.now).sum();
    let all = All {
        now,
        before: 100_000 - now,
    };
    let alarms = told(counts.clone(), all);
    assert!(alarms.len() <= 1, "{alarms:?}");
    let mut changed = counts;
    changed.push(count("lamp", 40, 60));
    let names: Vec<String> = told(changed, all).into_iter().map(|w| w.name).collect();
    assert!(names.contains(&"lamp".to_owned()));
}

#[test]
fn shares_are_rounded() {
    assert_eq!(
        (points(1, 3), points(2, 3), points(0, 0), points(5, 5)),
        (3_333, 6_667, 0, 10_000)
    );
}
