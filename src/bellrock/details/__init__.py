"""Message in, Details out: what the other side gave away about themselves, and their demands."""
