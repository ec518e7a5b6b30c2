"""The contract's object of one input."""

from bellrock.records.case import Case, Refusal
from bellrock.records.quote import Quote


def of_case(case: Case, headline: str) -> dict[str, object]:
    """The object of one input that was read."""
    material, recognition = case.material, case.recognition
    return {
        "path": case.name,
        "sha256": material.sha256,
        "format": material.format,
        "answer": recognition.answer.value,
        "form": recognition.form.value if recognition.form else None,
        "probability": recognition.probability,
        "headline": headline,
        "participants": list(material.participants),
        "messages": material.messages,
        "first": material.first.iso() if material.first else None,
        "last": material.last.iso() if material.last else None,
        "signals": [
            {"id": finding.id, **_place("quote", finding.quote), "tier": finding.tier.value}
            for finding in recognition.signals
        ],
        "details": [
            {
                "kind": detail.kind.value,
                "system": detail.system,
                "also": list(detail.also),
                **_place("value", detail.quote),
                "normal": detail.normal,
                "checked": detail.checked,
                "reading": detail.reading.value,
                "tier": detail.tier.value,
            }
            for detail in case.details
        ],
        "unread": [{"part": unread.part, "why": unread.why} for unread in material.unread],
    }


def of_refusal(refusal: Refusal) -> dict[str, object]:
    """The object of one input that could not be read."""
    return {"path": refusal.name, "error": refusal.error.code, "why": refusal.error.why}


def _place(key: str, quote: Quote) -> dict[str, object]:
    return {key: quote.text, "message": quote.message, "start": quote.start, "end": quote.end}
