"""Every command by its name; loaded when one is run."""

from typing import Annotated

import typer

from bellrock import __version__
from bellrock.cli.campaigns import campaigns
from bellrock.cli.check import check
from bellrock.cli.content import content
from bellrock.cli.guide import guide
from bellrock.cli.plan import plan
from bellrock.cli.services import services
from bellrock.cli.start import start

app = typer.Typer(
    name="bellrock",
    help="Help for people who are blackmailed with intimate images. Everything stays on this device.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
)
app.command()(check)
app.command()(plan)
app.command()(services)
app.command()(start)
app.add_typer(content, name="content")
app.add_typer(guide, name="guide")
app.add_typer(campaigns, name="campaigns")


def _show_version(wanted: bool) -> None:
    if wanted:
        from bellrock.content import content_version

        print(f"bellrock {__version__}, content {content_version()}")
        raise typer.Exit


@app.callback()
def _door(
    version: Annotated[
        bool,
        typer.Option("--version", callback=_show_version, is_eager=True, help="Show the version and leave."),
    ] = False,
) -> None:
    """Help for people who are blackmailed with intimate images. Everything stays on this device."""
