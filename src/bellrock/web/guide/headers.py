"""The headers with which any host sends the guide; deploy/ holds them as each server reads them."""

from bellrock.web.guide.frame import POLICY

HEADERS = (
    ("Content-Security-Policy", POLICY),
    ("Referrer-Policy", "no-referrer"),
    ("X-Content-Type-Options", "nosniff"),
    ("X-Frame-Options", "DENY"),
    ("Cross-Origin-Opener-Policy", "same-origin"),
    ("Permissions-Policy", "camera=(), geolocation=(), microphone=()"),
    ("X-Robots-Tag", "noindex"),
    # A year, as browsers keep it; for this host alone, since whoever runs it may have others beside it.
    ("Strict-Transport-Security", "max-age=31536000"),
    # A browser writes what it may keep to the disk, where it tells of the visit long after the history was cleared.
    # It costs a visitor 2.8 kB more a page (style and script, compressed) and nothing of the first paint.
    ("Cache-Control", "no-store"),
)
METHODS = ("GET", "HEAD")
