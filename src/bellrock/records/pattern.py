"""A pattern that is worked out when it is first used.

Most patterns are never used on one input, and to compile all of them took a quarter of a cold check.
"""

import re
from typing import TYPE_CHECKING, AnyStr, Generic, cast

_ASKED = ("match", "search", "fullmatch", "finditer", "findall", "sub", "subn", "split", "groups", "groupindex")


class Pattern(Generic[AnyStr]):
    """Stands in for `re.Pattern`; the first use compiles it, after that a call costs what it always costs."""

    pattern: AnyStr

    def __init__(self, pattern: AnyStr, flags: int = 0) -> None:
        self.pattern, self.flags = pattern, flags

    def __getattr__(self, name: str) -> object:
        if name not in _ASKED:
            raise AttributeError(name)
        vars(self).update({each: getattr(self.compiled(), each) for each in _ASKED})
        return vars(self)[name]

    def compiled(self) -> "re.Pattern[AnyStr]":
        """The pattern itself."""
        return re.compile(self.pattern, self.flags)


if TYPE_CHECKING:
    regex = re.compile
else:

    def regex(pattern: AnyStr, flags: int = 0) -> "re.Pattern[AnyStr]":
        """What `re.compile` gives, compiled when it is first used."""
        return cast("re.Pattern[AnyStr]", Pattern(pattern, flags))
