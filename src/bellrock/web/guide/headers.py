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
)
# Mended advice must arrive at once; the parts bear names that change with their bytes.
PAGES_KEPT = "no-cache"
PARTS_KEPT = "public, max-age=31536000, immutable"
