### Says what `es` says, in the spelling of `locales.toml`; dates and amounts differ.
