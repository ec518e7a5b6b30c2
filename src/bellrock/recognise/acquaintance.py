"""People of one life that a text names, and their addresses."""

import re
from collections.abc import Iterator

from bellrock.recognise.first_names import FIRST_NAMES
from bellrock.recognise.fold import fold
from bellrock.recognise.known_words import GREETINGS, KIN, KNOWN, REGARDS, STOPS, YOUR
from bellrock.records.message import MailHead
from bellrock.records.pattern import regex

_TOKEN = regex(r"[^\W_]+|[,:.!?&;/+]")
_LETTERS = regex(r"[^\W\d_]{2,}")
_SENDER_LINES = ("from:", "von:", "de:", "da:", "van:", "od:")
# Who signs or says their own name.
_MYSELF = frozenset(
    (
        *(("name", "is"), ("i", "am"), ("i", "m"), ("call", "me"), ("ich", "bin"), ("ich", "heisse"), ("je", "suis")),
        *(("m", "appelle"), ("me", "llamo"), ("mi", "chiamo"), ("me", "chamo"), ("ik", "ben"), ("ik", "heet")),
        *(("nazywam", "sie"), ("mein", "name"), ("yo", "soy"), ("eu", "sou"), ("io", "sono")),
    )
)
_TITLES = frozenset(
    ("mr", "mrs", "ms", "dr", "prof", "herr", "herrn", "monsieur", "madame", "mme", "signor", "signora")
)
_PARTICLES = frozenset(("de", "van", "von", "der", "den", "di", "da", "le", "la", "del", "du", "ter"))
_TITLES_MORE = frozenset(("senor", "senora", "sra", "meneer", "mevrouw", "dona", "professor"))
_AND = frozenset(("and", "und", "y", "e", "et", "en", "i", "oraz", "&"))
_FIRMS = frozenset(("firma", "kanzlei", "sparkasse", "gymnasium", "empresa", "societe", "ditta", "bedrijf"))
_PLACED = frozenset(("at", "of", "from", "near", "chez", "presso", "bij", "alla"))
_ADDRESS = regex(r"[\w.+-]{0,63}\w$")
_DOMAIN = regex(r"[a-zA-Z0-9-]{1,63}(?:\.[a-zA-Z0-9-]{1,63}){0,6}")
_TO_THE_SENDER = regex(
    r"\b(?:writ(?:e|ing) (?:to )?(?:me|us)|contact(?:ing)? (?:me|us)|e? ?mail (?:me|us|to me)|reach (?:me|us)"
    r"|questions?|support"
    r"|(?:reply|answer|respond) (?:to|at|only)|schreib\w{0,4} (?:sie )?(?:mir|uns)"
    r"|kontaktier\w{1,3} (?:sie )?(?:mich|uns)"
    r"|mir an|escrib\w{0,5}me|contact\w{1,5}me|contact\w{1,3} moi|ecri\w{1,5} moi|scriv\w{0,4}mi"
    r"|contatta\w{0,2}mi|schrijf me"
    r"|mail me naar|napisz do mnie|pisz do mnie|escreva (?:para|a) mim|contate me|paypal|(?:my|our) e? ?mail"
    r"|unsubscribe|abuse"
    r"|(?:your|own|email|e mail|the) account|your (?:e? ?mail|address|mailbox)|(?:ihrem|deinem|ihr"
    r"|dein) (?:konto|account|postfach)"
    r"|(?:tu|su|sua|seu|votre|tua|tuo|jouw|je|twoje\w{0,2}|twoj) (?:cuenta|correo|conta|compte|adresse|account"
    r"|casella|konto|konta))"
    r"\b.{0,70}$"
)
_FOOTER = regex(r"\n_{20,}\n(?:[^\n]{0,120}\n){0,2}?[^\n]{0,80}mailing list\b")
# The one address to which a server could not deliver, in its own report.
_RETURNED_TO = regex(r"reporting-mta:[^@]{0,800}@?[^@]{0,800}\nfinal-recipient: ?rfc822; ?(\S{3,200})")
_UID = regex(r"uid:$")
_MOST_ADDRESSES = 200
_COMMA = ","


def knows_people(text: str, mail: MailHead | None) -> bool:
    """True where a name that is neither the receiver's nor the sender's stands in it, or another person's address."""
    own = _own_words(mail)
    lines = text.splitlines()
    for number, line in enumerate(lines):
        if any(letter.isalpha() for letter in line) and _names_somebody(line[:4000], own, _signs(lines, number)):
            return True
    return _lists_somebody(text, own) or _other_addresses(text, mail)


def _own_words(mail: MailHead | None) -> frozenset[str]:
    everybody = " ".join((mail.sender, mail.reply_to, *mail.to[:50])) if mail else ""
    return frozenset(_LETTERS.findall(fold(everybody)))


def _signs(lines: list[str], number: int) -> bool:
    """True for a short line that ends a letter."""
    if len(lines[number].split()) > 3:
        return False
    before = next((line for line in reversed(lines[max(0, number - 3) : number]) if line.strip()), "")
    return bool(REGARDS & set(fold(before).replace(",", " ").replace(".", " ").replace("!", " ").split()))


def _names_somebody(line: str, own: frozenset[str], signs: bool) -> bool:
    tokens = _TOKEN.findall(line)
    small = [fold(token) for token in tokens]
    greets = bool(small) and small[0] in GREETINGS
    if line.lstrip("> \t").lower().startswith(_SENDER_LINES):
        return False
    found: set[str] = set()
    for at, token in enumerate(tokens):
        name = small[at]
        if name in own or (greets and at <= 4 and not ({",", ":"} & set(small[:at]))):
            continue
        if token[0].isupper() and _follows_somebody(small, at) and name not in KNOWN:
            return True
        if _names_a_place(tokens, small, at):
            return True
        if name in FIRST_NAMES and not signs:
            if token[0].isupper() and tuple(small[max(0, at - 2) : at]) not in _MYSELF:
                return True
            found.add(name)
            if at and small[at - 1] in KIN:
                return True
    return len(found) > 1


def _names_a_place(tokens: list[str], small: list[str], at: int) -> bool:
    """True for two words with capital letters after "at" or "from", of which none is known: at Meridian Freight."""
    pair = tokens[at : at + 2]
    return (
        at > 1
        and small[at - 1] in _PLACED
        and not tokens[at - 1][0].isupper()
        and len(pair) > 1
        and all(len(word) > 2 and word[0].isupper() and word[1:].islower() for word in pair)
        and not (KNOWN | YOUR | KIN | STOPS) & set(small[at : at + 2])
    )


def _follows_somebody(small: list[str], at: int) -> bool:
    """True after "your sister", "your boss,", "your school is", or after Mr and Mrs."""
    back = at - 1
    if back >= 0 and small[back] in _FIRMS:
        return True
    if back >= 0 and small[back] == "." and back > 0 and small[back - 1] in _TITLES:
        back -= 1
    if back >= 0 and small[back] in (_TITLES | _TITLES_MORE) and small[back] != "frau":
        return True
    if back > 0 and small[back] in _PARTICLES and small[back - 1] in (_TITLES | _TITLES_MORE):
        return True
    while back > 0 and at - back < 3 and small[back] in {",", ":", "is", "in", "at", "on", "called"}:
        back -= 1
    return back > 0 and small[back] in KIN and small[back - 1] in YOUR and small[at] not in KIN


def _lists_somebody(text: str, own: frozenset[str]) -> bool:
    """True for three words with a capital letter in a row of which none is known: Oluwaseun, Xiulan and Zbigniew."""
    for found in _lists(text):
        words = [word for word in re.split(r"[, ]+", found) if word.lower() not in _AND]
        small = [fold(word) for word in words]
        if " und " in found:
            continue
        if all(word[0].isupper() and word[1:].islower() for word in words) and not (set(small) & (KNOWN | KIN | own)):
            return True
    return False


def _lists(text: str) -> Iterator[str]:
    """Words with capital letters that commas and one "and" join."""
    run: list[str] = []
    joined = False
    tokens = _TOKEN.findall(text)
    for at, token in enumerate(tokens):
        if token[0].isupper() and len(token) > 1:
            run.append(token)
        elif token == _COMMA and run:
            continue
        elif token.lower() in _AND and len(run) > 1 and not joined and tokens[at - 1] in {run[-1], ","}:
            joined = True
            if at + 1 < len(tokens) and tokens[at + 1][0].isupper():
                yield f"{', '.join(run)} {token.lower()} {tokens[at + 1]}"
            run, joined = [], False
        else:
            run = []


def _other_addresses(text: str, mail: MailHead | None) -> bool:
    heads = (mail.sender, mail.reply_to, *mail.to[:50]) if mail else ()
    own = {address.lower() for head in heads for _, address in _addresses(head)}
    if returned := _RETURNED_TO.search(text.lower()):
        own.add(returned[1])
    footer = _FOOTER.search(text)
    counted: set[str] = set()
    for at, address in _addresses(text[: footer.start()] if footer else text):
        address = address.lower()
        before = fold(text[max(0, at - 120) : at]).replace("\n", " ")
        line = text[max(0, at - 60) : at].rpartition("\n")[2].lower()
        if address in own or address in counted:
            continue
        if line.lstrip("> ").startswith(_SENDER_LINES) or _UID.search(line):
            continue
        if _TO_THE_SENDER.search(before):
            counted.add(address)
            if len(counted) < 3:
                continue
        return True
    return False


_CALL_ME = regex(
    r"\b(?:questions?|support|(?:call|phone|text|whatsapp|telegram|reach|contact|message|write)(?: to| at)? (?:me|us)"
    r"|or call|my (?:number|phone|whatsapp|telegram)|ruf\w{0,3} (?:sie )?(?:mich|uns)|llamame|appelez moi|chiamami"
    r"|bel me|zadzwon do mnie|me ligue)\b.{0,60}$"
)
_I_CALL = regex(r"\bi (?:will|can|am going to|'ll|dial|have)\b|\bi'll\b|\bnumbers i\b")


def is_of_somebody_else(text: str, at: int) -> bool:
    """True for a phone number that begins here and is not said to be the sender's own."""
    before = fold(text[max(0, at - 100) : at]).replace("\n", " ")
    sentence = before.rpartition(". ")[2]
    return _CALL_ME.search(before) is None or _I_CALL.search(sentence) is not None


def _addresses(text: str) -> Iterator[tuple[int, str]]:
    """Each address with its place; at most so many."""
    at = text.find("@")
    for _ in range(_MOST_ADDRESSES):
        if at < 0:
            return
        left = _ADDRESS.search(text, max(0, at - 64), at)
        right = _DOMAIN.match(text, at + 1)
        if left and right and "." in right.group():
            yield left.start(), left.group() + "@" + right.group().rstrip(".-")
        at = text.find("@", at + 1)
