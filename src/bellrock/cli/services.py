"""`bellrock services`: who can help, for whom, when and how."""

from typing import Annotated

import typer


def services(
    nation: Annotated[str, typer.Option(help="The nation the person lives in.", metavar="ID")] = "",
    age: Annotated[str, typer.Option(help="Age now of the person targeted.", metavar="ID")] = "",
    age_in_picture: Annotated[str, typer.Option(help="Their age in the picture.", metavar="ID")] = "",
    json: Annotated[bool, typer.Option("--json", help="One JSON list.")] = False,
) -> None:
    """List who can help, with how to reach them and what each does said first."""
    from bellrock.cli import json_lines, services_page
    from bellrock.jobs.advice import advice_on
    from bellrock.jobs.clock import today, uk_now
    from bellrock.jobs.plan import situation_from
    from bellrock.jobs.services import fitting, services_as_json

    answers = {"age": age, "age_in_picture": age_in_picture, "nation": nation}
    situation = situation_from({key: value for key, value in answers.items() if value})
    day, now = today(), uk_now()
    advice = advice_on(day)
    found = fitting(advice, situation)
    holidays = advice.holidays(nation)
    if json:
        print(json_lines.line(services_as_json(found, now, holidays)))
    else:
        services_page.show(found, day, now, holidays)
