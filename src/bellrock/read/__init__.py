"""Bytes in, Messages out, one at a time, and a Material last."""
