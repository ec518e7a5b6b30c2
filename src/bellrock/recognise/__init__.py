"""Material in, Recognition out: which answer, which form, which words show it."""
