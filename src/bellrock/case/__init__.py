"""Readings and Situation in, Case out."""
