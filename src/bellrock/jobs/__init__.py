"""The use cases, one file each: the only place where pure stages meet disk, clock and network."""
