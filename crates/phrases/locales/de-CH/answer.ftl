### Says what `de` says, in the spelling of `locales.toml`; dates and amounts differ.
