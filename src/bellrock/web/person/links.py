"""Where each page stands: the local app and the guide's plain files print the same templates with other links."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Links:
    """The address of each page, relative to any page; `posts` is true where a page may send answers to the local app.

    An empty address is a page that is not there, and its link is left out.
    """

    first: str
    now: str
    check: str
    example: str
    beside: str
    received: str
    questions: str
    plan: str
    notes: str
    services: str
    safety: str
    leave: str
    style: str
    script: str
    guard: str
    forms: str
    posts: bool
    learn: str = ""
    practice: str = ""


# All pages stand side by side under the secret, so a plain name is enough and no page needs to know the secret.
LOCAL = Links(
    first="./",
    now="now",
    check="check",
    example="example",
    beside="beside",
    received="received",
    questions="questions",
    plan="plan",
    notes="notes",
    services="services",
    safety="safety",
    leave="leave",
    style="parts/bellrock.css",
    script="parts/page.js",
    guard="parts/guard.js",
    forms="parts/forms.js",
    posts=True,
    learn="learn",
    practice="practice",
)
