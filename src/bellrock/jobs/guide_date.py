"""The day that a guide bears when none is given: two builds of one content must be equal, so it is no clock's."""

from datetime import date

from bellrock.records.advice import Advice, LearnPage


def newest_review(advice: Advice, learn: tuple[LearnPage, ...]) -> date:
    """The day of the newest review in the content."""
    reviewed = (
        *(step.reviewed for step in advice.steps),
        *(service.reviewed for service in advice.services),
        *(platform.reviewed for platform in advice.platforms),
        *(script.reviewed for script in advice.scripts),
        *(page.reviewed for page in learn),
    )
    return max(day for day in reviewed if day)
