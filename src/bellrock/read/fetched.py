"""Pictures that a page brings along or fetches from the web, and links that may lead to one.

The source is searched as it stands, not only what a reader makes of it: mail programs differ in what they take for
a comment, a hidden part or plain text, and one of them may show what another passes over.
"""

import re

from bellrock.read.entities import unescaped
from bellrock.read.links import leads, leads_of_tags, links_out
from bellrock.read.sights import Sights
from bellrock.records.pattern import regex

_TAG = regex(
    r"<[\s\x00]{0,3}(?:[a-z][a-z0-9]{0,9}:)?(img|image|imagedata|fill|input|source|video|audio|bgsound|track|object|embed"
    r"|iframe|frame|fencedframe|webview|model|applet|portal|i?layer|amp-[a-z]{1,12}|link|meta|script|canvas|svg|math)(?![a-z0-9:-])([^<>]*)"
)
# Each begins with its own letters and is searched in small letters: so the search is a plain one, and fast.
_ATTRIBUTES = tuple(
    (name.removesuffix("(?:set)?"), regex(rf"{name}\s*=\s*([\"']?[^\s\"'>#]{{2,}})"))
    for name in ("background", "poster", "src(?:set)?", "xlink:href", "classid", "codebase")
)
# What some programs show and others do not: remarks that end early or only for some, fields, turned letters.
_SHOWN_BY_SOME = regex(
    r"<!--?-?>|--!>|<!(?:--)?\[if|<bdo\b|unicode-bidi|content\s{0,3}:\s{0,3}attr\("
    r"|<(?:input|textarea|button|option|select)\b[^<>]{0,200}\s(?:value|placeholder|label)\s?="
)
# One of these stands in each of them; to look for all of these is faster.
_SHOWN_BY_SOME_MARKS = (
    *("<!->", "<!-->", "<!--->", "--!>", "<![if", "<!--[if", "<bdo", "unicode-bidi", "attr("),
    *("<input", "<textarea", "<button", "<option", "<select"),
)
_DECLARED = regex(r"<\?xml-stylesheet|<!entity\b")
_MARKUP = regex(r"!\[[^\]\n]{0,200}\]\s?[(\[]|\[img[\]=\s]|\\includegraphics")
_MARKUP_MARKS = ("![", "[img", "\\includegraphics")
_PAGE = regex(r"<[\s\x00/]{0,3}[a-zA-Z!?]")
_INSIDE_THE_MAIL = regex(r"[\"'=\s](?:cid|mid):")

# What browsers pass over inside an address (breaks, not blanks) or a style (remarks), and letters that nobody sees.
_COMMENT = regex(r"/\*[^*/]{0,200}\*/|\\\r?\n")
_PASSED_OVER = ("\n", "\t", "\r", "\f", "\v", "\x00", "\xa0")
_INVISIBLE = regex("[\xad\u200b-\u200f\u2028-\u202e\u2060-\u2064\ufeff]+")
# The same in UTF-8, which is searched far faster.
_INVISIBLE_BYTES = regex(rb"\xe2(?:\x80[\x8b-\x8f\xa8-\xae]|\x81[\xa0-\xa4])")
_PERCENT = regex(r"%([0-7][0-9a-fA-F])")
_STYLE_ESCAPE = regex(r"\\0{0,4}([2-7][0-9a-fA-F])\s?")
_DATA_PICTURE = regex(r"data:(?:image|video)/[\w.+-]{1,40}[;,]")
_DATA = regex(
    r"data:(?:(?:image|video|audio|text|application|font|multipart|message|model)/[\w.+*-]{0,40})?[;,][\w=;,-]"
)
_PICTURE_LETTERS = regex(r"base64,(?:/9j/|ivborw0kgg|r0lgod|uklgr|phn2zy|pd94bwwg|aaaa[a-z]gz0ex|gkxfo)")
_STYLES = (
    *(regex(rf"{name}\((?!\s*['\"]?#|\s*['\"]?\))") for name in ("url", "image-set", "cross-fade")),
    *(regex(mark) for mark in (r"image\(\s*['\"]", r"@import\s*(?:url|['\"])", "-moz-binding")),
)
_STYLE_MARKS = ("url(", "image-set(", "image(", "cross-fade(", "@import", "-moz-binding")

_ENDINGS = (
    r"(?:jpe?g|jpe|jfif|pjpeg|png|apng|gif|webp|heic|heif|avif|bmp|tiff?|svgz?|jxl|jp2|ico"
    r"|mp4|m4v|mov|avi|mkv|webm|3gpp?|3g2|wmv|flv|mpe?g|mts|m2ts|ogv|vob|gifv|m3u8|dng|cr2|psd)(?![a-z0-9])"
)
_PICTURE_NAME = regex(rf"\.\s?{_ENDINGS}")
_DOTS = ("[.]", "(.)", "{.}", "[dot]", "(dot)", " dot ", "\u3002", "\uff0e", "\u2024")
_COLONS = ("[:]", "(:)", " :")
_PLACEHOLDER = regex(
    r"\[(?:image|cid|inline image|bild|imagen?|foto|photo|picture|video|gif|sticker|immagine)\b[^\]\n]{0,120}\]"
)
_MOST = 1000


def fetched_by(source: str) -> Sights:
    """What this text, a page or not, brings along as a picture, fetches from the web or links to."""
    small = source.lower()
    pictures = on_the_web = unknown = 0
    is_page = _PAGE.search(small) is not None
    if is_page:
        pictures, on_the_web, unknown = _tags(small)
        unknown += any(mark in small for mark in _SHOWN_BY_SOME_MARKS) and _SHOWN_BY_SOME.search(small) is not None
    whole = unescaped(source)
    plain = small if whole is source else whole.lower()  # not the other way round: names of entities know capitals
    if "%" in plain:
        plain = _PERCENT.sub(_letter, plain)
    plain = _INVISIBLE.sub("", plain) if _holds_invisible(plain) else plain
    out = links_out(_without_tags(plain) if is_page else plain) + (leads_of_tags(small) if is_page else 0)
    squeezed = _squeezed(plain)
    is_data = "data:" in squeezed
    data = _count(_DATA_PICTURE, squeezed) if is_data else 0
    data = data or ("base64," in squeezed and _count(_PICTURE_LETTERS, squeezed))
    if data:
        pictures += data
    elif is_data and _DATA.search(squeezed):
        unknown += 1
    if is_page and any(mark in squeezed for mark in _STYLE_MARKS):
        on_the_web += sum(_count(style, squeezed) for style in _STYLES)
    for mark in _DOTS:
        plain = plain.replace(mark, ".")
    for mark in _COLONS:
        plain = plain.replace(mark, ":")
    unknown += _count(_PLACEHOLDER, plain) if "[" in plain else 0
    if any(mark in plain for mark in _MARKUP_MARKS):
        on_the_web += _count(_MARKUP, plain)
    return Sights(pictures=pictures, on_the_web=on_the_web, links=max(out, _names_of_pictures(plain)), unknown=unknown)


def _holds_invisible(plain: str) -> bool:
    if plain.isascii():
        return False
    raw = plain.encode("utf-8", "surrogatepass")
    return b"\xc2\xad" in raw or b"\xef\xbb\xbf" in raw or _INVISIBLE_BYTES.search(raw) is not None


_DECLARES = regex(r"<![^<>]{0,400}>|<html[^<>]{0,400}>|xmlns[:\w]{0,20}\s?=\s?[\"'][^\"'<>]{0,200}")


def _without_tags(plain: str) -> str:
    """The page without the addresses that are counted elsewhere, and without those that only name its own form."""
    plain = _TAG.sub(" ", _DECLARES.sub(" ", plain))
    for name, attribute in _ATTRIBUTES:
        if name in plain:
            plain = attribute.sub(" ", plain)
    return leads(plain).sub(" ", plain)


def _count(pattern: re.Pattern[str], text: str) -> int:
    return sum(1 for _ in pattern.finditer(text))


def _tags(small: str) -> tuple[int, int, int]:
    """How many tags draw, fetch, or show what cannot be told."""
    pictures = on_the_web = unknown = sources = at = 0
    between: list[str] = []
    for found in _TAG.finditer(small):
        between.append(small[at : found.start()])
        at = found.end()
        tag, rest = found.groups()
        if tag == "svg":
            pictures += 1
        elif tag in {"script", "canvas", "applet", "math"}:
            unknown += 1
        elif _is_quiet(tag, rest):
            continue
        elif _INSIDE_THE_MAIL.search(rest):
            unknown += 1
        elif tag in {"source", "track"}:
            sources += 1
        else:
            on_the_web += 1
    others = " ".join((*between, small[at:]))
    on_the_web += sum(_count(attribute, others) for name, attribute in _ATTRIBUTES if name in others)
    unknown += _count(_DECLARED, small)
    return pictures, on_the_web or sources, unknown


def _is_quiet(tag: str, rest: str) -> bool:
    """True for a tag that fetches nothing by itself."""
    if tag == "meta":
        return "refresh" not in rest
    if tag == "input":
        return "image" not in rest and "src" not in rest
    return tag == "link" and "href" not in rest


def _squeezed(plain: str) -> str:
    """The text as an address or a style is read: escapes undone, no remarks, no breaks inside a word."""
    text = unescaped(plain)
    if "\\" in text:
        text = _STYLE_ESCAPE.sub(_letter, text)
    if "/*" in text or "\\" in text:
        text = _COMMENT.sub("", text)
    for sign in _PASSED_OVER:
        text = text.replace(sign, "")
    return text


def _letter(found: re.Match[str]) -> str:
    return chr(int(found[1], 16)).lower()


def links_in(shown: str) -> int:
    """The links and names of pictures among the words of a page, as a person sees them."""
    plain = shown.lower()
    return max(links_out(plain), _names_of_pictures(plain))


def _names_of_pictures(plain: str) -> int:
    """How many names of pictures and videos stand there, in an address or by themselves; at most a thousand."""
    named, seen = 0, -1
    for found in _PICTURE_NAME.finditer(plain):
        if found.start() >= seen and (end := _ADDRESS_END.match(plain, found.end())):
            seen = end.end()
            named += 1
            if named >= _MOST:
                break
    return named


_ADDRESS_END = regex(r"[^\s\"'<>]{0,2000}")
