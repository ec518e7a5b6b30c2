"""Where each page stands: the local app and the guide's plain files print the same templates with other links."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Links:
    """The address of each page, relative to any page; `posts` is true where a page may send answers to the local app.

    An empty address is a page that is not there, and its link is left out; without `exit` the way out is direct.
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
    exit: str = ""
    walk: str = ""
    noting: str = ""
    about: str = ""


# All pages stand side by side under the secret, so a plain name is enough and no page needs to know the secret.
# The names say nothing: they stand in the browser's history, and whoever looks into it learns no more than that.
LOCAL = Links(
    first="p0",
    now="p1",
    check="p2",
    example="p3",
    beside="p4",
    received="p5",
    questions="p6",
    plan="p7",
    notes="p8",
    services="p9",
    safety="p10",
    leave="p11",
    style="p20",
    script="p21",
    guard="p22",
    forms="p23",
    posts=True,
    learn="p12",
    practice="p13",
    exit="p14",
    about="p15",
    walk="p24",
    noting="p25",
)

PARTS = {
    LOCAL.style: "bellrock.css",
    LOCAL.script: "page.js",
    LOCAL.guard: "again.js",
    LOCAL.walk: "walk.js",
    LOCAL.noting: "noting.js",
    LOCAL.forms: "forms.js",
}
"""The file of `web/static` behind each name of a style sheet or script."""
