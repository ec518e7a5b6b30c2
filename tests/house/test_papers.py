import re

from bellrock import __version__
from tests.house.papers import paper, rows, section
from tests.house.tree import ROOT, files, short


def test_every_decision_is_listed_in_order_and_none_is_missing() -> None:
    listed = re.findall(r"^\| \[(\d{4})\]\((\S+)\) \| (.+?) \|", paper("docs/decisions/README.md"), re.MULTILINE)
    there = sorted(path.name for path in (ROOT / "docs" / "decisions").glob("[0-9]*.md"))

    assert [name for _, name, _ in listed] == there
    assert [number for number, _, _ in listed] == [f"{count:04}" for count in range(1, len(there) + 1)]
    for number, name, title in listed:
        assert paper(f"docs/decisions/{name}").startswith(f"# {int(number)}. {title}\n")


def test_every_decision_says_why_what_and_what_it_costs() -> None:
    for path in (ROOT / "docs" / "decisions").glob("[0-9]*.md"):
        headings = re.findall(r"^## (.+)$", path.read_text(encoding="utf-8"), re.MULTILINE)
        assert headings == ["Context", "Decision", "Consequences"], path.name


def test_the_threat_model_opens_with_the_attackers() -> None:
    words = paper("docs/threat-model.md")
    attackers = section(words, "## The attackers")

    assert words.startswith("# Threat model\n\n## The attackers\n")
    for attacker in ("offender", "abusive partner or parent", "thief", "Another account", "malicious file"):
        assert re.search(rf"^### \d\. .*{attacker}", attackers, re.MULTILINE), attacker


def test_every_promise_of_the_threat_model_names_what_holds_it() -> None:
    held = rows(section(paper("docs/threat-model.md") + "\n## ", "## How this is held"))

    assert len(held) > 20
    assert [promise for promise, by in held if not re.search(r"`(?:tests/\S+\.py|\.importlinter)`", by)] == []


def test_the_changelog_knows_this_version() -> None:
    assert f"\n## [{__version__}]" in paper("CHANGELOG.md") or "\n## [Unreleased]" in paper("CHANGELOG.md")


def test_a_link_from_one_paper_to_another_leads_somewhere() -> None:
    papers = [path for path in files() if path.suffix == ".md" and "content" not in path.parts]
    links = [
        (path, target)
        for path in papers
        for target in re.findall(r"\]\(([^)#\s]+)(?:#[^)]*)?\)", path.read_text(encoding="utf-8"))
        if "://" not in target and not target.startswith("mailto:")
    ]

    assert links
    assert [f"{short(path)}: {target}" for path, target in links if not (path.parent / target).exists()] == []


def test_every_path_that_the_papers_name_is_there() -> None:
    names = ("README.md", "CONTRIBUTING.md", "docs/threat-model.md", "docs/design-sources.md", "docs/licences.md")
    folders = "src|tests|docs|tools|training|benchmarks|.ci"
    named = [(name, path) for name in names for path in re.findall(rf"`((?:{folders})/[^`*<>\s]*)`", paper(name))]

    assert named
    assert [f"{name}: {path}" for name, path in named if not (ROOT / path).exists()] == []


def test_every_row_of_the_coverage_is_whole() -> None:
    for row in rows(paper("docs/coverage.md")):
        assert len(row) == 4, row


def test_every_paper_is_found_from_the_readme() -> None:
    found: set[str] = set()
    ahead = ["README.md"]
    while ahead:
        name = ahead.pop()
        if name not in found:
            found.add(name)
            here = (ROOT / name).parent
            links = re.findall(r"\]\(([^)#\s:]+\.md)(?:#[^)]*)?\)", paper(name))
            ahead += [(here / link).resolve().relative_to(ROOT).as_posix() for link in links]

    papers = {path.relative_to(ROOT).as_posix() for path in (ROOT / "docs").rglob("*.md")}
    assert papers - found == set()
