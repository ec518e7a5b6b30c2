"""`bellrock guide`: the guide as plain files, for any web host or a phone's own storage."""

from datetime import datetime
from pathlib import Path
from typing import Annotated

import typer

guide = typer.Typer(no_args_is_help=True, help="The guide as plain files, for any web host or a phone's own storage.")


@guide.callback()
def _door() -> None:
    """The guide as plain files, for any web host or a phone's own storage."""


@guide.command()
def build(
    folder: Annotated[Path, typer.Argument(help="A new or empty folder.")],
    single_file: Annotated[
        bool, typer.Option("--single-file", help="One HTML file only, to pass on; it opens from a file manager.")
    ] = False,
    language: Annotated[str, typer.Option(help="The language of the pages, such as cy, pl or ar.")] = "en",
    with_unchecked: Annotated[
        bool, typer.Option("--with-unchecked", help="Also words that nobody with this first language has checked.")
    ] = False,
    operator: Annotated[
        Path | None, typer.Option(help="A text file of at most 2 kB that says who runs this copy of the guide.")
    ] = None,
    as_of: Annotated[datetime | None, typer.Option(help="The day that the pages bear.", formats=["%Y-%m-%d"])] = None,
) -> None:
    """Write the guide, the notes page and the pages to learn from into a folder."""
    from bellrock.content import exit_address, load_advice, load_learn_pages
    from bellrock.content.manifest import hold_all
    from bellrock.content.practice import load_practice
    from bellrock.content.translations import load_translations
    from bellrock.web.guide import build as write
    from bellrock.web.guide.language import guide_tongue
    from bellrock.web.guide.operator import operator_words

    hold_all()
    advice = load_advice()
    built = write(
        folder,
        advice,
        load_learn_pages(),
        load_practice(),
        exit_address(),
        as_of=as_of.date() if as_of else None,
        single=single_file,
        operator=operator_words(operator) if operator else (),
        tongue=guide_tongue(language, load_translations(), advice, with_unchecked),
    )
    count = "1 page" if built.pages == 1 else f"{built.pages:,} pages"
    print(f"{count}, {len(built.files):,} files, {built.size / 1e6:.1f} MB in {folder}")
    if single_file:
        print(f"SHA-256: {built.hashes.strip()}")
