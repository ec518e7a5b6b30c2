"""`bellrock campaigns`: for a helpline or a provider with a folder of mass mails."""

from pathlib import Path
from typing import Annotated

import typer

campaigns = typer.Typer(no_args_is_help=True, help="For whoever collects mass mails: make fingerprints of them.")


@campaigns.callback()
def _door() -> None:
    """For whoever collects mass mails: make fingerprints of them."""


@campaigns.command()
def build(
    folder: Annotated[Path, typer.Argument(help="A folder of mails; every file in it is read.", metavar="FOLDER")],
    to: Annotated[Path, typer.Option(help="Where to write campaigns.json and wallets.json.")] = Path("campaigns"),
    salt: Annotated[str, typer.Option(help="The salt for the marks of wallets.")] = "bellrock-campaigns-1",
    least: Annotated[int, typer.Option(help="How many copies make a mass campaign.", min=2)] = 2,
) -> None:
    """Make fingerprints of mass campaigns: numbers only, no word of any mail is kept."""
    from bellrock.jobs.campaigns import build as built
    from bellrock.records.errors import NotFound

    if not folder.is_dir():
        raise NotFound(str(folder), f"“{folder}” is not a folder.")
    found = built(folder, salt, least)
    to.mkdir(parents=True, exist_ok=True)
    (to / "campaigns.json").write_text(found.campaigns, encoding="utf-8")
    (to / "wallets.json").write_text(found.wallets, encoding="utf-8")
    print(f"{found.count} campaigns from {found.copies} copies, in {to}.")
