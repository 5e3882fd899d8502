### Says what `en` says; only dates and amounts differ.
