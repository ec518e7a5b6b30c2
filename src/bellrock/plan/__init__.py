"""Situation and Advice in, Plan out."""
