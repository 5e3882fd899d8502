//! Random numbers that are the same in each run: a failure names its seed, and the seed brings it back.

/// How often a test runs: `usual` times, or many times that when `AFTER_SALES_LONGER` says so.
pub fn runs(usual: u64) -> u64 {
    let longer = std::env::var("AFTER_SALES_LONGER").ok();
    usual
        * longer.map_or(1, |times| {
            times.parse().expect("AFTER_SALES_LONGER is a number")
        })
}

/// SplitMix64 (Steele, Lea and Flood 2014).
#[derive(Clone)]
pub struct Seed(u64);

impl Seed {
    /// The numbers of the run `number`.
    pub fn new(number: u64) -> Self {
        Self(number.wrapping_mul(0x9e37_79b9_7f4a_7c15) ^ 0x5851_f42d_4c95_7f2d)
    }

    /// The next number.
    pub fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// A number from 0 to `most`, both included.
    pub fn up_to(&mut self, most: usize) -> usize {
        (self.next() % (most as u64 + 1)) as usize
    }

    /// Yes in `share` of a hundred cases.
    pub fn chance(&mut self, share: usize) -> bool {
        self.up_to(99) < share
    }

    /// One of a list.
    pub fn pick<'a, T>(&mut self, list: &'a [T]) -> &'a T {
        &list[self.up_to(list.len() - 1)]
    }

    /// Some of a list, each at most once, in its order.
    pub fn some<T: Clone>(&mut self, list: &[T], most: usize) -> Vec<T> {
        let wanted = self.up_to(most);
        let mut left: Vec<usize> = (0..list.len()).collect();
        let mut taken: Vec<usize> = (0..wanted.min(list.len()))
            .map(|_| left.swap_remove(self.up_to(left.len() - 1)))
            .collect();
        taken.sort_unstable();
        taken.into_iter().map(|place| list[place].clone()).collect()
    }
}
