from tests.house.tree import python_files, short

LINES = 350
# Files that are longer, each with the reason. A file that is short again leaves this list.
LONG: dict[str, str] = {}


def test_a_python_file_is_short_enough_to_be_read_at_once() -> None:
    lines = {short(path): len(path.read_text(encoding="utf-8").splitlines()) for path in python_files()}

    assert {name: count for name, count in lines.items() if count > LINES and name not in LONG} == {}
    assert {name: lines.get(name) for name in LONG if lines.get(name, 0) <= LINES} == {}
