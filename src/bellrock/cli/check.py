"""`bellrock check`: what this is, which words show it, what the other side gave away, what to do now."""

import contextlib
import io
import sys
from collections.abc import Iterator
from typing import TYPE_CHECKING, Annotated

import typer

from bellrock.records.case import Shows, Wants
from bellrock.records.situation import Situation

if TYPE_CHECKING:
    from bellrock.jobs.check import Reads
    from bellrock.records.case import Case, PartFile, Refusal

# From so many files on it pays to make every pattern ready before the first worker begins.
_MANY = 40


def check(
    files: Annotated[
        list[str] | None,
        typer.Argument(help="Mails, texts or chat exports; - reads what you paste.", metavar="FILE|- …"),
    ] = None,
    json: Annotated[bool, typer.Option("--json", help="One JSON object a line for each input.")] = False,
    example: Annotated[bool, typer.Option("--example", help="Read an invented, harmless mail.")] = False,
    age: Annotated[str, typer.Option(help="Age now of the person targeted.", metavar="ID")] = "",
    age_in_picture: Annotated[str, typer.Option(help="Their age in the picture.", metavar="ID")] = "",
    nation: Annotated[str, typer.Option(help="The nation they live in.", metavar="ID")] = "",
    in_process: Annotated[
        bool, typer.Option("--in-process", help="Read without a process apart; for measuring.")
    ] = False,
    came_by: Annotated[str, typer.Option(help="How it came: email, chat or not_known.", metavar="ID")] = "",
    messages: Annotated[bool, typer.Option("--messages", help="With --json: all that was said, in `said`.")] = False,
    shows: Annotated[
        Shows | None,
        typer.Option(help="What the pictures show: words, profile or intimate. None is read yet.", metavar="WHAT"),
    ] = None,
    together: Annotated[
        bool, typer.Option("--together", help="Read all files as one, such as the files of one export.")
    ] = False,
) -> None:
    """Read a mail, a text or a chat, and say what it is and what to do now."""
    from bellrock.case.showing import shown_name
    from bellrock.cli import case_json, json_lines
    from bellrock.cli.quoted import quoted
    from bellrock.cli.written_out import written_out
    from bellrock.content.headlines import load_headlines
    from bellrock.jobs.abreast import Abreast
    from bellrock.jobs.apart import Apart
    from bellrock.jobs.check import InThisProcess, Reads, tools, warmed
    from bellrock.jobs.lines import lines_of
    from bellrock.records.case import Refusal

    situation = _situation(age=age, age_in_picture=age_in_picture, nation=nation, came_by=came_by)
    names = tuple(files or ())
    if example:
        names, given = ("-",), _example()
    elif not names:
        raise typer.BadParameter("name a file, or - to paste the words, or --example.")
    else:
        given = _pasted() if "-" in names else io.BytesIO()

    headlines = load_headlines()
    pages = None
    if not json:
        from bellrock.cli.check_page import CheckPages
        from bellrock.jobs.clock import today

        pages = CheckPages(headlines, today())
    wants = Wants(messages=messages and json, shows=shows)
    refused = False
    with contextlib.ExitStack() as ends:
        reading: Reads
        if in_process:
            reading = InThisProcess(tools())
        elif len(names) > _MANY:
            reading = ends.enter_context(Abreast(Apart(warmed), Apart(warmed)))
        else:
            reading = ends.enter_context(Apart())
        for result, made_of in _results(names, given, situation, reading, wants, together=together):
            if isinstance(result, Refusal):
                refused = True
                if json:
                    print(json_lines.line(case_json.of_refusal(result)))
                name = shown_name(result)
                label = f"bellrock: {quoted(name)}:" if name else "bellrock:"
                print(label, written_out(result.error.why), file=sys.stderr)
            elif pages:
                pages.show(result)
            else:
                words = headlines.of(result).words
                answer = case_json.of_case(result, words, lines_of(result), messages=messages)
                print(json_lines.line(case_json.of_several(answer, made_of) if made_of else answer))
    raise typer.Exit(1 if refused else 0)


def _results(
    names: tuple[str, ...], given: io.BytesIO, situation: Situation, reading: "Reads", wants: Wants, *, together: bool
) -> Iterator[tuple["Case | Refusal", tuple["PartFile", ...]]]:
    """Each case or refusal, and the files that it was made of where these are several."""
    from bellrock.jobs.check import check_files
    from bellrock.jobs.together import check_together, is_folder

    if together and "-" in names:
        raise typer.BadParameter("- cannot be read together with files; paste the words into a file first.")
    if together:
        yield check_together(names, situation, reading, wants)
        return
    folders = [name for name in names if is_folder(name)]
    if not folders:
        yield from ((result, ()) for result in check_files(names, given, situation, reading, wants))
        return
    for name in names:
        if name in folders:
            yield check_together((name,), situation, reading, wants)
        else:
            yield from ((result, ()) for result in check_files((name,), given, situation, reading, wants))


def _situation(**answers: str) -> Situation:
    given = {key: value for key, value in answers.items() if value}
    if not given:
        return Situation()
    # Loaded only to judge an answer: it brings the questions, and a check for machines needs none.
    from bellrock.jobs.plan import situation_from

    return situation_from(given)


def _pasted() -> io.BytesIO:
    from bellrock.read.limits import PLAIN

    # One byte over the limit is enough to be refused; the rest is never held.
    return io.BytesIO(sys.stdin.buffer.read(PLAIN + 1))


def _example() -> io.BytesIO:
    from bellrock.content.example import load_example

    return io.BytesIO(load_example())
