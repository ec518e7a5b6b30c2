"""The frozen nouns that pass between the floors.

Every record is a frozen dataclass with slots.
Collections are tuples.
Nothing here imports another part of Bellrock, and nothing here touches disk, clock, network or chance.
"""
