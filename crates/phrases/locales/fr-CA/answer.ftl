### Says what `fr` says, in the spelling of `locales.toml`; dates and amounts differ.
