### Says what `de` says; only dates and amounts differ.
