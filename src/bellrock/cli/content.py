"""`bellrock content`: what whoever edits the advice needs."""

from datetime import datetime
from pathlib import Path
from typing import Annotated

import typer

content = typer.Typer(no_args_is_help=True, help="For whoever edits the advice: check it, see what is due, draw it.")


@content.command()
def check() -> None:
    """Check every file of the advice; the last line says where things stand."""
    from bellrock.jobs.content import check as checked

    found = checked()
    for problem in found.problems:
        print(problem)
    print(found.sentence)
    raise typer.Exit(0 if found.in_order else 1)


@content.command()
def seal() -> None:
    """Take every file of the advice as it stands now; do this after each change, or Bellrock gives no advice."""
    from bellrock.jobs.content import seal as seal_all

    print(f"The advice is sealed as it stands: {seal_all()} files.")


@content.command()
def due(
    as_of: Annotated[datetime | None, typer.Option(help="What will be due on this day.", formats=["%Y-%m-%d"])] = None,
) -> None:
    """List what a person must open on the live web before a release."""
    from bellrock.cli.page import Page
    from bellrock.content import load_advice, load_learn_pages
    from bellrock.content.manifest import being_edited
    from bellrock.content.source_kinds import load_source_kinds
    from bellrock.content.translations import load_translations
    from bellrock.jobs.clock import today
    from bellrock.jobs.content import due as what_is_due

    day = as_of.date() if as_of else today()
    page, reason = Page(), ""
    with being_edited():
        found = what_is_due(load_advice(), day, load_translations(), load_source_kinds(), load_learn_pages())
    for each in found:
        if each.why != reason:
            reason = each.why
            page.heading(reason[0].upper() + reason[1:])
        seen = f", last seen {each.seen.isoformat()}" if each.seen else ""
        page.entry("-", f"{each.row}: {each.what}{seen}", tuple(filter(None, (each.note, each.look_at))))
    page.line()
    page.line(f"{len(found)} facts to look at, as of {day.isoformat()}.")


@content.command()
def graph(
    to: Annotated[Path | None, typer.Argument(help="Where to write the picture; left out, it is printed.")] = None,
) -> None:
    """Draw the advice as a picture (SVG)."""
    from bellrock.content import load_advice
    from bellrock.content.manifest import being_edited
    from bellrock.jobs.content import graph as drawn

    with being_edited():
        picture = drawn(load_advice())
    if to is None:
        print(picture)
    else:
        to.write_text(picture, encoding="utf-8")
