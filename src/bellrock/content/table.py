"""YAML read strictly: every scalar is text, duplicate and unknown keys are refused with file and line.

YAML's own typing turns `no` and Norway's `NO` into False, so nodes are composed and read as text.
A `Row` knows where it stands; what nobody asked for by the time of `finish` is an unknown key.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    import yaml

from bellrock.records.errors import ContentError

_Choice = TypeVar("_Choice", bound=StrEnum)


class Row:
    """One mapping of a YAML file, read key by key."""

    def __init__(self, file: str, node: "yaml.MappingNode", first_line: int = 1) -> None:
        self.file = file
        self.line = node.start_mark.line + first_line
        self._first_line = first_line
        self._nodes: dict[str, yaml.Node] = {}
        self._unread: dict[str, int] = {}
        for key, value in node.value:
            line = key.start_mark.line + first_line
            if not isinstance(key, yaml.ScalarNode):
                raise ContentError(f"{file}:{line}", f"{file}, line {line}: a key must be a word.")
            if key.value in self._nodes:
                raise ContentError(f"{file}:{line}", f"{file}, line {line}: “{key.value}” stands here twice.")
            self._nodes[key.value] = value
            self._unread[key.value] = line

    def __contains__(self, key: str) -> bool:
        return key in self._nodes

    def wrong(self, what: str, key: str | None = None) -> ContentError:
        """The error to raise for this row, or for the value of `key`, with file and line."""
        node = self._nodes.get(key) if key else None
        line = node.start_mark.line + self._first_line if node else self.line
        return ContentError(f"{self.file}:{line}", f"{self.file}, line {line}: {what}")

    def _take(self, key: str) -> "yaml.Node | None":
        self._unread.pop(key, None)
        return self._nodes.get(key)

    @property
    def names(self) -> tuple[str, ...]:
        """The keys in their order."""
        return tuple(self._nodes)

    def text(self, key: str, default: str | None = None) -> str:
        """The text at `key`; refused when it is missing and there is no default."""
        node = self._take(key)
        if node is None:
            if default is None:
                raise self.wrong(f"“{key}” is missing.")
            return default
        if not isinstance(node, yaml.ScalarNode):
            raise self.wrong(f"“{key}” must be one text.", key)
        return str(node.value).strip()

    def words(self, key: str) -> str:
        """The text at `key`, which must not be empty."""
        text = self.text(key)
        if not text:
            raise self.wrong(f"“{key}” is empty.", key)
        return text

    def texts(self, key: str, default: tuple[str, ...] | None = None) -> tuple[str, ...]:
        """The list of texts at `key`; one text alone counts as a list of one."""
        node = self._take(key)
        if node is None:
            if default is None:
                raise self.wrong(f"“{key}” is missing.")
            return default
        return self._texts(key, node)

    def _texts(self, key: str, node: "yaml.Node") -> tuple[str, ...]:
        if isinstance(node, yaml.ScalarNode):
            return (str(node.value).strip(),)
        if isinstance(node, yaml.SequenceNode) and all(isinstance(each, yaml.ScalarNode) for each in node.value):
            return tuple(str(each.value).strip() for each in node.value)
        raise self.wrong(f"“{key}” must be a list of texts.", key)

    def row(self, key: str) -> "Row":
        """The mapping at `key`."""
        node = self._take(key)
        if not isinstance(node, yaml.MappingNode):
            raise self.wrong(f"“{key}” must be a table row.", key)
        return Row(self.file, node, self._first_line)

    def rows(self, key: str) -> tuple["Row", ...]:
        """The list of mappings at `key`; a missing key is an empty list."""
        node = self._take(key)
        if node is None:
            return ()
        if isinstance(node, yaml.SequenceNode) and all(isinstance(each, yaml.MappingNode) for each in node.value):
            return tuple(Row(self.file, each, self._first_line) for each in node.value)
        raise self.wrong(f"“{key}” must be a list of table rows.", key)

    def day(self, key: str, default: date | None = None) -> date | None:
        """The date at `key`, written YYYY-MM-DD."""
        if key not in self:
            self._unread.pop(key, None)
            return default
        try:
            return date.fromisoformat(self.text(key))
        except ValueError:
            raise self.wrong(f"“{key}” must be a date such as 2026-11-25.", key) from None

    def choice(self, key: str, kind: type[_Choice], default: _Choice | None = None) -> _Choice:
        """The value at `key` as a member of the enum `kind`."""
        text = self.text(key, default.value if default else None)
        try:
            return kind(text)
        except ValueError:
            allowed = ", ".join(member.value for member in kind)
            raise self.wrong(f"“{key}” must be one of: {allowed}.", key) from None

    def finish(self) -> None:
        """Refuse keys that nobody asked for: a misspelt key must not be lost in silence."""
        for key, line in self._unread.items():
            raise ContentError(f"{self.file}:{line}", f"{self.file}, line {line}: “{key}” is not a key that is known.")


def _composed(text: str) -> "yaml.Node | None":
    """The node of a text; the library is loaded with the first one, since a check for machines reads no table."""
    global yaml
    import yaml

    # The base loader guesses no types, which is both what is wanted and twice as fast.
    return yaml.compose(text, Loader=getattr(yaml, "CBaseLoader", yaml.BaseLoader))


@contextmanager
def _yaml_errors(file: str, first_line: int) -> Iterator[None]:
    try:
        yield
    except yaml.MarkedYAMLError as error:
        line = (error.problem_mark.line if error.problem_mark else 0) + first_line
        raise ContentError(f"{file}:{line}", f"{file}, line {line}: this is not YAML ({error.problem}).") from None


def read_row(file: str, text: str, first_line: int = 1) -> Row:
    """One mapping from the whole of `text`; `first_line` is the line of `file` on which it begins."""
    with _yaml_errors(file, first_line):
        node = _composed(text)
    if not isinstance(node, yaml.MappingNode):
        raise ContentError(f"{file}:{first_line}", f"{file}, line {first_line}: a table row is expected here.")
    return Row(file, node, first_line)


def read_rows(file: str, text: str) -> tuple[Row, ...]:
    """The list of mappings that `text` holds."""
    with _yaml_errors(file, 1):
        node = _composed(text)
    if not isinstance(node, yaml.SequenceNode) or not all(isinstance(each, yaml.MappingNode) for each in node.value):
        raise ContentError(f"{file}:1", f"{file}, line 1: a list of table rows is expected here.")
    return tuple(Row(file, each) for each in node.value)
