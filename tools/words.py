"""What a translator works on: `python -m tools.words cy` writes what is missing or stale in Welsh.

A step becomes a worksheet in content/words/<language>/steps/: each English line, marked with EN:, above its old
translation where there is one. The worksheet counts as broken until the last EN: line is gone, so that no half of it
is ever shown. In the catalogue of the interface, a missing text gets an empty msgstr.
"""

import ast
import sys
from collections.abc import Iterator
from pathlib import Path

from jinja2 import nodes

from bellrock import web
from bellrock.content import load_advice, load_headlines
from bellrock.content.folder import CONTENT
from bellrock.content.lexicon import load_lexicon
from bellrock.content.manifest import being_edited
from bellrock.content.phrases import load_detail_phrases, load_mail_check_phrases
from bellrock.content.translations import FOLDER, UNTRANSLATED, load_translations
from bellrock.records.advice import Advice, Step
from bellrock.records.translation import Language, Translation, is_stale, mark_of, words_of
from bellrock.web.catalogue import CHECKED, written
from bellrock.web.pages import printer
from bellrock.web.words import catalogue

WEB = Path(web.__file__).parent
SAYING = frozenset({"say", "mark"})
# Names of apps and of countries are known to whoever uses them by the English or by their own name.
NAMED = frozenset({"app"})


def interface_words(advice: Advice) -> tuple[str, ...]:
    """Every text of the interface in order: of the templates, the Python, the questions, the content."""
    return tuple(dict.fromkeys((*_in_templates(), *_in_python(), *_in_questions(advice), *_in_content(advice))))


def _in_templates() -> Iterator[str]:
    for path in sorted((WEB / "templates").rglob("*.html")):
        for call in printer().parse(path.read_text(encoding="utf-8")).find_all(nodes.Call):
            named = isinstance(call.node, nodes.Name) and call.node.name == "_"
            if named and call.args and isinstance(call.args[0], nodes.Const):
                yield call.args[0].value


def _in_python() -> Iterator[str]:
    for path in sorted(WEB.rglob("*.py")):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        imports = [each for each in ast.walk(tree) if isinstance(each, ast.ImportFrom)]
        if path.name != "words.py" and not any(each.module == "bellrock.web.words" for each in imports):
            continue
        for call in (each for each in ast.walk(tree) if isinstance(each, ast.Call)):
            said = isinstance(call.func, ast.Name) and call.func.id in SAYING and len(call.args) == 1
            text = call.args[0].value if said and isinstance(call.args[0], ast.Constant) else None
            if isinstance(text, str) and text:
                yield text


def _in_questions(advice: Advice) -> Iterator[str]:
    for question in advice.questions:
        yield from (question.text, *(text for _, text in question.by_role + question.by_age))
        if question.id not in NAMED:
            yield from (choice.text for choice in question.choices)


def _in_content(advice: Advice) -> Iterator[str]:
    """What pages say of a verdict, of its reasons and of who helps; the words to say stand beside the English."""
    for headline in load_headlines().each:
        yield from (headline.title, *headline.lines)
    reasons = [(signal.title, signal.sentence) for signal in load_lexicon().signals]
    phrases = (*load_detail_phrases().values(), *load_mail_check_phrases().values())
    for pair in (*reasons, *((phrase.title, phrase.text) for phrase in phrases)):
        yield from filter(None, pair)
    for service in advice.services:
        facts = (service.asks, service.anonymous, service.tells_parents, service.tells_police, *service.access)
        yield from filter(None, (service.who, service.does, service.said_first, *service.cautions))
        yield from filter(None, (text for fact in facts for text in (fact.text, fact.caution)))
        yield from (channel.label for channel in service.channels if channel.label)
        yield from (channel.hours.text for channel in service.channels if channel.hours)
    yield from (law.fact.text for law in advice.laws)
    for script in advice.scripts:
        yield from (line for line in (script.title, *script.lines) if "{" not in line)


def worksheet(step: Step, old: Translation | None) -> str:
    """The page on which a step is translated: its English lines, each above the old translation of that line."""
    was = old.words if old else None
    asked = (("first", step.first, was and was.first), ("write_instead", step.write_instead, was and was.write_instead))
    write = []
    for name, english, before in asked:
        write += [f"{name}: {_quoted(UNTRANSLATED + english)}"] if english else []
        write += [f"# was: {before}"] if before else []
    return "\n".join(
        (
            "---",
            f"of: {mark_of(words_of(step))}",
            "checked_by:",
            *write,
            "---",
            f"# {UNTRANSLATED}{step.title}{f' / {was.title}' if was else ''}",
            "",
            "## Why",
            *_beside(step.why.split("\n"), was.why.split("\n") if was else []),
            "",
            "## How",
            *(f"- {line}" for line in _beside(step.how, was.how if was else ())),
            "",
        )
    )


def _beside(english: list[str] | tuple[str, ...], old: list[str] | tuple[str, ...]) -> Iterator[str]:
    for place in range(max(len(english), len(old))):
        yield from (f"{UNTRANSLATED}{line}" for line in english[place : place + 1])
        yield from old[place : place + 1]


def _quoted(text: str) -> str:
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


def write_worksheets(language: Language, advice: Advice, at_hand: dict[str, Translation]) -> Iterator[Path]:
    """Write the steps for now that are missing, and all that are stale; gives what was written."""
    for step in advice.steps:
        old = at_hand.get(step.id)
        if (old is None and step.urgency == "now") or (old and is_stale(old, step)):
            path = CONTENT / FOLDER / language.code / "steps" / f"{step.id}.md"
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(worksheet(step, old), encoding="utf-8")
            yield path


def write_catalogue(language: Language, advice: Advice) -> tuple[Path, int]:
    """Write the catalogue with every text and no other; gives its path and how many texts have no words yet."""
    known = catalogue(language.code)
    words = {text: known.words.get(text, "") for text in interface_words(advice)}
    head = known.head or {
        "Language": language.code,
        CHECKED: "",
        "MIME-Version": "1.0",
        "Content-Type": "text/plain; charset=UTF-8",
        "Content-Transfer-Encoding": "8bit",
    }
    path = WEB / "locale" / f"{language.code}.po"
    path.parent.mkdir(exist_ok=True)
    path.write_text(written(words, head), encoding="utf-8")
    return path, sum(not text for text in words.values())


def main(codes: list[str]) -> None:
    """Write what is missing or stale in each language named."""
    advice = load_advice()
    # Read once: the worksheets of one language would be refused as unfinished when the next one is read.
    translations = load_translations()
    languages = {each.code: each for each in translations.languages}
    for code in codes:
        if code not in languages:
            sys.exit(f"“{code}” is not one of: {', '.join(languages)}. Add it to {FOLDER}/languages.yaml first.")
        for path in write_worksheets(languages[code], advice, translations.of(code)):
            print(f"to translate: {path.relative_to(CONTENT)}")
        path, empty = write_catalogue(languages[code], advice)
        print(f"{path.name}: {empty} texts without words")


if __name__ == "__main__":
    with being_edited():
        main(sys.argv[1:])
