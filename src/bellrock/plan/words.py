"""Scripts filled for one situation."""

import re
from collections.abc import Mapping

from bellrock.records.advice import Platform, Script, Slot

_SLOT = re.compile(r"\{([a-z_]+)\}")


class Words:
    """The scripts, cut at their slots once."""

    def __init__(self, scripts: tuple[Script, ...], slots: tuple[Slot, ...], platforms: tuple[Platform, ...]) -> None:
        self._slots = {slot.name: (slot.fact, dict(slot.words)) for slot in slots}
        self._slots["app"] = ("app", {platform.id: platform.name for platform in platforms})
        # re.split gives plain text at even places and slot names at odd ones.
        self._lines = tuple(tuple(tuple(_SLOT.split(line)) for line in script.lines) for script in scripts)
        self._facts = tuple(self._named(lines) for lines in self._lines)
        # The same script under the same answers to its slots is the same words.
        self._filled: dict[tuple[int, tuple[str, ...]], tuple[str, ...]] = {}

    def _named(self, lines: tuple[tuple[str, ...], ...]) -> tuple[str, ...]:
        slots = {slot for parts in lines for slot in parts[1::2]}
        return tuple(sorted({self._slots[slot][0] for slot in slots}))

    def filled(self, number: int, facts: Mapping[str, str]) -> tuple[str, ...]:
        """The lines of script number `number`; a line whose slot has no words for this situation falls away."""
        key = (number, tuple(facts[name] for name in self._facts[number]))
        lines = self._filled.get(key)
        if lines is None:
            filled = (self._filled_line(parts, facts) for parts in self._lines[number])
            lines = self._filled[key] = tuple(line for line in filled if line)
        return lines

    def _filled_line(self, parts: tuple[str, ...], facts: Mapping[str, str]) -> str:
        whole = list(parts)
        for place in range(1, len(parts), 2):
            fact, words = self._slots[parts[place]]
            word = words.get(facts[fact], "")
            if not word:
                return ""
            whole[place] = word
        return "".join(whole)
