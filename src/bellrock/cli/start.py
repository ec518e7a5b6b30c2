"""`bellrock start`: the local app in the browser."""

from typing import Annotated

import typer


def start(
    port: Annotated[
        int | None,
        typer.Option(min=0, max=65535, help="The port to listen on; a free one is taken when left out."),
    ] = None,
    no_browser: Annotated[bool, typer.Option("--no-browser", help="Print the address and open no browser.")] = False,
) -> None:
    """Start the local app on this computer only, and open it in the browser."""
    import threading

    from bellrock.cli.ending import of_a_thread
    from bellrock.content.manifest import hold_all
    from bellrock.web.serve import start as serve

    threading.excepthook = of_a_thread
    hold_all()
    raise typer.Exit(serve(port, not no_browser, lambda words: print(words, flush=True)))
