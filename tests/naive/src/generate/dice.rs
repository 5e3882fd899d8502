//! A small random generator (SplitMix64, Steele, Lea and Flood 2014): the same seed, the same case.

/// Random numbers from a seed.
pub struct Dice(u64);

impl Dice {
    pub fn new(seed: u64) -> Self {
        Self(seed)
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        z ^ (z >> 31)
    }

    /// From 0 to below `end`.
    pub fn below(&mut self, end: usize) -> usize {
        let end = u64::try_from(end).expect("a small number");
        usize::try_from(self.next() % end).expect("a small number")
    }

    /// From `least` to `most`, both included.
    pub fn number(&mut self, least: i32, most: i32) -> i32 {
        let width = usize::try_from(most - least).expect("least before most") + 1;
        least + i32::try_from(self.below(width)).expect("a small number")
    }

    /// A count from 0 to `most`.
    pub fn count(&mut self, most: u32) -> u32 {
        u32::try_from(self.below(most as usize + 1)).expect("a small number")
    }

    /// So often in a hundred times.
    pub fn chance(&mut self, percent: usize) -> bool {
        self.below(100) < percent
    }

    pub fn one_of<T: Copy>(&mut self, stock: &[T]) -> T {
        stock[self.below(stock.len())]
    }

    /// A word of a closed vocabulary.
    pub fn word<T: Copy>(&mut self, all: &[(T, &str)]) -> T {
        self.one_of(all).0
    }

    /// One to `most` words.
    pub fn words<T: Copy>(&mut self, all: &[(T, &str)], most: usize) -> Vec<T> {
        (0..=self.below(most)).map(|_| self.word(all)).collect()
    }

    /// A value so often in a hundred times.
    pub fn maybe<T>(&mut self, percent: usize, make: impl FnOnce(&mut Self) -> T) -> Option<T> {
        self.chance(percent).then(|| make(self))
    }

    /// A list so often in a hundred times, else an empty one.
    pub fn list<T>(&mut self, percent: usize, make: impl FnOnce(&mut Self) -> Vec<T>) -> Vec<T> {
        self.maybe(percent, make).unwrap_or_default()
    }

    /// Up to `most` values, so often in a hundred times at least one.
    pub fn many<T>(
        &mut self,
        percent: usize,
        most: usize,
        mut make: impl FnMut(&mut Self) -> T,
    ) -> Vec<T> {
        if !self.chance(percent) {
            return Vec::new();
        }
        (0..=self.below(most)).map(|_| make(self)).collect()
    }
}
