//! The order of a module's functions: each after the one that it has most in common with. Compression finds again
//! best what it has just seen; it saves a hundredth of every module, and nothing else of it changes.

use anyhow::{Context, Result};
use std::collections::{BTreeMap, BTreeSet};

/// Bytes of code that two functions share or not. Shorter ones are in all of them, longer ones in none.
const LENGTH: usize = 4;

/// What so many functions have tells nothing.
const COMMON: usize = 200;

/// The module with names that sort its functions; wasm-opt then moves them and takes the names away.
///
/// # Errors
/// When it is no module.
pub fn named(module: &[u8]) -> Result<Vec<u8>> {
    let mut reader = Reader {
        bytes: module,
        at: 8,
    };
    let (mut functions, mut imported) = (Vec::new(), 0);
    while reader.at < module.len() {
        let kind = reader.byte()?;
        let mut section = Reader {
            bytes: reader.block()?,
            at: 0,
        };
        match kind {
            2 => imported = section.imported_functions()?,
            10 => {
                for _ in 0..section.number()? {
                    functions.push(section.block()?);
                }
            }
            _ => {}
        }
    }
    let mut names = Vec::new();
    number(&mut names, functions.len());
    for (function, place) in places(&functions).into_iter().enumerate() {
        number(&mut names, imported + function);
        text(&mut names, &format!("{place:06}"));
    }
    let mut body = Vec::new();
    text(&mut body, "name");
    // The names of functions are its part 1.
    body.push(1);
    number(&mut body, names.len());
    body.append(&mut names);
    let mut out = module.to_vec();
    out.push(0);
    number(&mut out, body.len());
    out.append(&mut body);
    Ok(out)
}

/// Where each function goes.
fn places(functions: &[&[u8]]) -> Vec<usize> {
    let pieces: Vec<BTreeSet<&[u8]>> = functions
        .iter()
        .map(|code| code.windows(LENGTH).collect())
        .collect();
    let mut holders: BTreeMap<&[u8], Vec<usize>> = BTreeMap::new();
    for (function, pieces) in pieces.iter().enumerate() {
        for piece in pieces {
            holders.entry(piece).or_default().push(function);
        }
    }
    holders.retain(|_, holders| (2..=COMMON).contains(&holders.len()));
    let mut places = vec![None; functions.len()];
    let mut next = longest(functions, &places);
    let mut place = 0;
    while let Some(function) = next {
        places[function] = Some(place);
        place += 1;
        // A rare piece in common says more than a frequent one.
        let mut likeness = BTreeMap::new();
        for holders in pieces[function]
            .iter()
            .filter_map(|piece| holders.get(piece))
        {
            for other in holders.iter().filter(|other| places[**other].is_none()) {
                *likeness.entry(*other).or_insert(0.0) += 1.0 / holders.len() as f64;
            }
        }
        // A long function has something in common with every other.
        let likest = likeness
            .into_iter()
            .map(|(other, shared)| (shared / (pieces[other].len() as f64 + 20.0).sqrt(), other))
            .max_by(|a, b| a.0.total_cmp(&b.0).then(b.1.cmp(&a.1)));
        next = likest
            .map(|(_, other)| other)
            .or_else(|| longest(functions, &places));
    }
    places.into_iter().map(Option::unwrap_or_default).collect()
}

fn longest(functions: &[&[u8]], places: &[Option<usize>]) -> Option<usize> {
    let left = (0..functions.len()).filter(|function| places[*function].is_none());
    left.max_by_key(|function| functions[*function].len())
}

/// Reads the binary format as far as it is needed here.
struct Reader<'m> {
    bytes: &'m [u8],
    at: usize,
}

impl<'m> Reader<'m> {
    fn byte(&mut self) -> Result<u8> {
        let byte = self
            .bytes
            .get(self.at)
            .context("the module ends too early")?;
        self.at += 1;
        Ok(*byte)
    }

    fn number(&mut self) -> Result<usize> {
        let (mut number, mut shift) = (0, 0);
        loop {
            let byte = self.byte()?;
            number |= usize::from(byte & 0x7f) << shift;
            if byte < 0x80 {
                return Ok(number);
            }
            shift += 7;
        }
    }

    /// Bytes behind their number.
    fn block(&mut self) -> Result<&'m [u8]> {
        let length = self.number()?;
        let block = self.bytes.get(self.at..self.at + length);
        self.at += length;
        block.context("the module ends too early")
    }

    fn imported_functions(&mut self) -> Result<usize> {
        let mut functions = 0;
        for _ in 0..self.number()? {
            self.block()?;
            self.block()?;
            let kind = self.byte()?;
            match kind {
                0 => {
                    functions += 1;
                    self.number()?;
                }
                // A global: its type and whether it can change.
                3 => {
                    self.byte()?;
                    self.byte()?;
                }
                // A table has a type before its limits, a memory has none.
                kind => {
                    if kind == 1 {
                        self.byte()?;
                    }
                    let bounded = self.byte()? & 1 == 1;
                    self.number()?;
                    if bounded {
                        self.number()?;
                    }
                }
            }
        }
        Ok(functions)
    }
}

fn number(out: &mut Vec<u8>, mut number: usize) {
    loop {
        let low = (number & 0x7f) as u8;
        number >>= 7;
        if number == 0 {
            return out.push(low);
        }
        out.push(low | 0x80);
    }
}

fn text(out: &mut Vec<u8>, text: &str) {
    number(out, text.len());
    out.extend(text.as_bytes());
}

#[cfg(test)]
mod tests {
    use super::{named, places};

    #[test]
    fn like_follows_like() {
        let functions: [&[u8]; 5] = [
            b"aaaabbbbcccc",
            b"ddddeeeeffff!",
            b"aaaabbbbcccd",
            b"xy",
            b"ddddeeeefff",
        ];
        assert_eq!(places(&functions), [3, 0, 2, 4, 1]);
    }

    #[test]
    fn every_function_is_named_once() {
        let wanted: usize = 300;
        let mut module = walrus::Module::default();
        let of = module.types.add(&[], &[]);
        module.add_import_func("./x_bg.js", "a", of);
        for constant in 0..wanted {
            let mut function = walrus::FunctionBuilder::new(&mut module.types, &[], &[]);
            function.func_body().i32_const(constant as i32).drop();
            let function = function.finish(vec![], &mut module.funcs);
            module.exports.add(&constant.to_string(), function);
        }
        let module = named(&module.emit_wasm()).expect("a module");
        let module = walrus::Module::from_buffer(&module).expect("still one");
        let mut found: Vec<_> = module
            .funcs
            .iter()
            .filter_map(|function| function.name.clone())
            .collect();
        found.sort();
        let wanted: Vec<_> = (0..wanted).map(|place| format!("{place:06}")).collect();
        assert_eq!(found, wanted);
        assert!(named(b"\0asm\x01\0\0\0\x0a\x05").is_err());
    }
}
