//! Which thread this is. The only change to the original.

/// More than one thread: each has its number.
#[cfg(not(all(target_arch = "wasm32", not(target_feature = "atomics"))))]
mod which {
	pub(crate) use std::thread::ThreadId;

	pub(crate) fn current() -> ThreadId {
		std::thread::current().id()
	}
}

/// Without shared memory a WebAssembly module has one thread, so every value is on its own. Nothing can
/// carry one to another thread: a worker has a module and a memory of its own.
#[cfg(all(target_arch = "wasm32", not(target_feature = "atomics")))]
mod which {
	#[derive(Clone, Copy, Debug, PartialEq, Eq)]
	pub(crate) struct ThreadId;

	pub(crate) fn current() -> ThreadId {
		ThreadId
	}
}

pub(crate) use which::{current, ThreadId};
