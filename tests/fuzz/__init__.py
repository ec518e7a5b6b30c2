"""Hostile input: a coverage-guided target, and every input it once found, kept as a test."""
