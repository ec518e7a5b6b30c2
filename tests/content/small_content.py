"""A whole body of advice, small and invented, that a test may break in one place."""

from pathlib import Path

SOURCE = '{url: "https://example.org/page", says: "Do not pay.", seen: 2026-11-23}'

STEP = f"""---
urgency: now
place: 10
when: {{young: [yes, not_said]}}
services: [example-line]
alone: yes
they_may_notice: no
write_instead: "Write to them."
sources:
  - {SOURCE}
reviewed: 2026-11-25
again_by: 2027-05-25
first: "Tell them."
---
# Call somebody

## Why
It helps.

## How
- Call them now.
"""

SERVICES = f"""- id: example-line
  name: Example Line
  who: "Anybody."
  does: "They listen."
  when: {{young: [yes, not_said]}}
  channels:
    - kind: call
      value: "0808 157 0000"
      link: "tel:+448081570000"
      free: yes
      confidence: seen
      source: "https://example.org/"
      seen: 2026-11-23
      hours:
        text: "Monday to Friday."
        confidence: seen
        source: "https://example.org/"
        seen: 2026-11-23
        spans:
          - {{days: mon-fri, opens: "10:00", closes: "16:00"}}
  sources:
    - {SOURCE}
  reviewed: 2026-11-25
  again_by: 2027-05-25
"""

PLATFORM = f"""id: example
name: Example
pause: deletes
tells_of_screenshots: no
sources:
  - {SOURCE}
reviewed: 2026-11-25
again_by: 2027-05-25
"""

SCRIPT = """---
purpose: call-101-sentence
place: 90
reviewed: 2026-11-25
again_by: 2027-05-25
---
# What to say

I want to report blackmail.
"""

LEARN = f"""---
audience: parents
place: 10
sources:
  - {SOURCE}
reviewed: 2026-11-25
again_by: 2027-05-25
---
# Talk about it

## A start
- You can ask how they are.
"""

LAW = """- id: example-law
  when: {nation: [scotland]}
  text: "It is a crime."
  confidence: seen
  source: "https://example.org/law"
  seen: 2026-11-23
"""

SLOTS = """- slot: shared
  fact: shared
  words: {"yes": "It was shared."}
"""

HOLIDAYS = """- nation: scotland
  source: "https://example.org/days"
  seen: 2026-11-23
  days: [2026-11-30, 2026-12-25]
"""

BANNED = """- words: "0800 000 0000"
  why: "A dead number."
"""

_QUESTIONS = {
    "role": "me child pupil friend client",
    "age": "under_13 13_15 16_17 18_24 25_plus",
    "dark_thoughts": "yes no not_sure",
    "known": "stranger known partner_or_ex",
    "age_in_picture": "under_13 13_15 16_17 18_24 25_plus",
    "nation": "scotland england wales northern_ireland elsewhere",
    "country": "us other",
    "form": "mass_email social_media image_abuse child other_extortion",
    "app": "example other",
    "shared": "yes no",
    "paid": "yes no",
    "paid_by": "bank card",
    "talking": "yes no",
    "picture": "real fake none not_known",
    "more_sent": "yes no",
    "received": "yes no",
    "others_threatened": "yes no",
    "password_shown": "yes no",
    "safe_now": "yes no not_sure",
    "came_by": "email chat",
}
_FOLLOW_UPS = {"country": "  when: {nation: [elsewhere]}\n", "paid_by": "  when: {paid: [yes]}\n"}


def questions() -> str:
    """All questions with bare words."""
    rows = []
    for name, choices in _QUESTIONS.items():
        listed = ", ".join(f'{{id: "{choice}", text: "Words"}}' for choice in choices.split())
        rows.append(f'- id: {name}\n  text: "Words?"\n{_FOLLOW_UPS.get(name, "")}  choices: [{listed}]\n')
    return "".join(rows)


def headlines() -> str:
    """A headline for each verdict."""
    names = ["bluff", "bluff_if_mail", "real", "other_extortion", "own_report", "about", "none"]
    return "".join(f'- id: {name}\n  title: "This is calm."\n' for name in names)


def form(name: str) -> str:
    """The words on one form."""
    return (
        f'form: {name}\nname: "A threat"\nwhat: ["They want money."]\nhelps: ["You can wait."]\n'
        f"sources:\n  - {SOURCE}\nreviewed: 2026-11-25\nagain_by: 2027-05-25\n"
    )


def write_small_content(root: Path) -> Path:
    """The small content, written under `root`."""
    files = {
        "questions.yaml": questions(),
        "headlines.yaml": headlines(),
        "cautions.yaml": "asks: Ask.\nanonymous: Ask.\ntells_parents: Ask.\ntells_police: Ask.\nplatform: Look.\n",
        "exit.yaml": 'address: "https://example.org/"\nname: "a page"\n',
        "slots.yaml": SLOTS,
        "law.yaml": LAW,
        "bank_holidays.yaml": HOLIDAYS,
        "banned.yaml": BANNED,
        "steps/call-somebody.md": STEP,
        "steps/wait.md": STEP.replace("Call somebody", "Wait").replace("Call them now", "You can wait"),
        "services/all.yaml": SERVICES,
        "platforms/example.yaml": PLATFORM,
        "say/call-101-sentence.md": SCRIPT,
        "learn/talk.md": LEARN,
    }
    files |= {f"forms/{name}.yaml": form(name) for name in _QUESTIONS["form"].split()}
    for name, text in files.items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return root


def break_in(root: Path, name: str, old: str, new: str) -> None:
    """Put `new` for `old`, which must stand in the file exactly once."""
    path = root / name
    text = path.read_text(encoding="utf-8")
    assert text.count(old) == 1, f"{old!r} stands {text.count(old)} times in {name}"
    path.write_text(text.replace(old, new), encoding="utf-8")
