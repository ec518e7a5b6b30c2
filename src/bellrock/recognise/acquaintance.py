"""People, addresses and places of one life that a text names."""

import re
from collections.abc import Iterator

from bellrock.recognise.first_names import FIRST_NAMES
from bellrock.recognise.fold import fold
from bellrock.records.message import MailHead
from bellrock.records.pattern import regex

_TOKEN = regex(r"[^\W_]+|[,:.!?&;/+]")
_LETTERS = regex(r"[^\W\d_]{2,}")
_GREETINGS = frozenset(
    "hello hi hey dear hallo guten lieber liebe sehr ola hola estimado estimada querido querida buenos buenas bonjour"
    " bonsoir cher chere salut ciao buongiorno gentile salve caro cara beste geachte goedendag dag hoi witaj witam czesc"
    " drogi droga szanowny szanowna dzien caro prezado good greetings attention servus moin grusse".split()
)
_SENDER_LINES = ("from:", "von:", "de:", "da:", "van:", "od:")
# Who signs or says their own name.
_MYSELF = frozenset(
    (
        *(("name", "is"), ("i", "am"), ("i", "m"), ("call", "me"), ("ich", "bin"), ("ich", "heisse"), ("je", "suis")),
        *(("m", "appelle"), ("me", "llamo"), ("mi", "chiamo"), ("me", "chamo"), ("ik", "ben"), ("ik", "heet")),
        *(("nazywam", "sie"), ("mein", "name"), ("yo", "soy"), ("eu", "sou"), ("io", "sono")),
    )
)
_REGARDS = frozenset(
    "regards wishes luck bye sincerely yours truly cheers grusse grussen gruss gruessen cordialement saluti saludos groet"
    " groeten pozdrawiam pozdrowienia abracos atenciosamente day best thanks".split()
)
_YOUR = frozenset(
    "your ur dein deine deiner deinem deinen ihr ihre ihrer ihrem ihren seu sua teu tua seus suas tu su tus sus votre vos ta"
    " ton tes tuo suo tuoi suoi je jouw uw twoj twoja twojej twojemu twoim twojego twoje".split()
)
_KIN = frozenset(
    "wife husband sister brother mother father mum mom mummy dad daughter son cousin aunt uncle niece nephew grandmother"
    " grandfather grandma grandpa girlfriend boyfriend fiance fiancee partner boss manager employer teacher coach colleague"
    " coworker friend neighbour neighbor landlord doctor priest pastor school college university company firm office church"
    " kids children club gym street town village hometown workplace team class department"
    " frau mann schwester bruder mutter vater tochter sohn freundin freund cousine chef chefin lehrer lehrerin kollege"
    " kollegin nachbar nachbarin tante onkel oma opa"
    " esposa marido irma irmao mae pai filha filho namorada namorado chefe professora professor colega amiga amigo"
    " mujer esposo hermana hermano madre padre hija hijo novia novio jefe jefa vecino vecina tia tio prima primo"
    " femme mari soeur frere mere pere fille fils copine copain patron patronne voisin voisine collegue ami amie"
    " moglie marito sorella fratello mamma figlia figlio fidanzata fidanzato capo collega amico amica zia zio"
    " vrouw man zus broer moeder vader dochter zoon vriendin vriend baas lerares leraar buurman buurvrouw"
    " zona zonie maz mezowi siostra siostrze brat bratu matka matce ojciec ojcu mama mamie tata corka syn dziewczyna chlopak"
    " szef szefowi szefowa kolega kolezanka ciocia wujek sasiad".split()
)
_TITLES = frozenset(("mr", "mrs", "ms", "dr", "prof", "herr", "herrn", "monsieur", "madame", "mme", "signor", "signora"))
_PARTICLES = frozenset(("de", "van", "von", "der", "den", "di", "da", "le", "la", "del", "du", "ter"))
_TITLES_MORE = frozenset(("senor", "senora", "sra", "meneer", "mevrouw", "dona", "professor"))
_AND = frozenset(("and", "und", "y", "e", "et", "en", "i", "oraz", "&"))
_PLACED = frozenset(("at", "from", "near", "chez", "presso", "bij", "alla"))
_STOPS = frozenset("the this that my our all any his her here now pay time last next good final private personal".split())
# What mass mails write with a capital letter in the middle of a sentence.
_KNOWN = frozenset(
    "i bitcoin bitcoins btc litecoin ltc monero xmr ethereum eth usdt tether dogecoin doge dash ripple tron facebook fb"
    " twitter x instagram whatsapp telegram messenger google youtube tiktok snapchat linkedin skype viber signal discord gmail"
    " outlook yahoo hotmail microsoft apple icloud android ios windows macos mac linux iphone ipad samsung chrome firefox edge"
    " safari opera tor vpn rat rdp vnc http paypal binance coinbase kraken paxful moonpay banxa bing amazon netflix ebay vk"
    " pornhub xvideos xhamster porn russia china ukraine usa america europe england germany france monday tuesday wednesday"
    " thursday friday saturday sunday january february march april may june july august september october november december"
    " trojan virus trojans malware spyware exploit internet web darknet dark net photos videos pictures contacts friends family"
    " colleagues relatives neighbours police interpol fbi camera microphone webcam keyboard browser email mails sms os pc cpu"
    " god jesus english german wallet address amount deadline wifi bluetooth router pegasus zoom teams wechat line reddit"
    " pinterest tumblr remote desktop protocol keylogger password account device devices".split()
)
_ADDRESS = regex(r"[\w.+-]{0,63}\w$")
_DOMAIN = regex(r"[a-zA-Z0-9-]{1,63}(?:\.[a-zA-Z0-9-]{1,63}){0,6}")
_TO_THE_SENDER = regex(
    r"\b(?:writ(?:e|ing) (?:to )?(?:me|us)|contact(?:ing)? (?:me|us)|e? ?mail (?:me|us|to me)|reach (?:me|us)|questions?|support"
    r"|(?:reply|answer|respond) (?:to|at|only)|schreib\w{0,4} (?:sie )?(?:mir|uns)|kontaktier\w{1,3} (?:sie )?(?:mich|uns)"
    r"|mir an|escrib\w{0,5}me|contact\w{1,5}me|contact\w{1,3} moi|ecri\w{1,5} moi|scriv\w{0,4}mi|contatta\w{0,2}mi|schrijf me"
    r"|mail me naar|napisz do mnie|pisz do mnie|escreva (?:para|a) mim|contate me|paypal|(?:my|our) e? ?mail|unsubscribe|abuse"
    r"|(?:your|own|email|e mail|the) account|your (?:e? ?mail|address|mailbox)|(?:ihrem|deinem|ihr|dein) (?:konto|account|postfach)"
    r"|(?:tu|su|sua|seu|votre|tua|tuo|jouw|je|twoje\w{0,2}|twoj) (?:cuenta|correo|conta|compte|adresse|account|casella|konto|konta))"
    r"\b.{0,70}$"
)
_FOOTER = regex(r"\n_{20,}\n(?:[^\n]{0,120}\n){0,2}?[^\n]{0,80}mailing list\b")
# The one address to which a server could not deliver, in its own report.
_RETURNED_TO = regex(r"reporting-mta:[^@]{0,800}@?[^@]{0,800}\nfinal-recipient: ?rfc822; ?(\S{3,200})")
_UID = regex(r"uid:$")
_MOST_ADDRESSES = 200


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
    return bool(_REGARDS & set(fold(before).replace(",", " ").replace(".", " ").replace("!", " ").split()))


def _names_somebody(line: str, own: frozenset[str], signs: bool) -> bool:
    tokens = _TOKEN.findall(line)
    small = [fold(token) for token in tokens]
    greets = bool(small) and small[0] in _GREETINGS
    if line.lstrip("> \t").lower().startswith(_SENDER_LINES):
        return False
    found: set[str] = set()
    for at, token in enumerate(tokens):
        name = small[at]
        if name in own or (greets and at <= 4 and not ({",", ":"} & set(small[:at]))):
            continue
        if token[0].isupper() and _follows_somebody(small, at) and name not in _KNOWN:
            return True
        if _names_a_place(tokens, small, at):
            return True
        if name in FIRST_NAMES and not signs:
            if token[0].isupper() and tuple(small[max(0, at - 2) : at]) not in _MYSELF:
                return True
            found.add(name)
            if at and small[at - 1] in _KIN:
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
        and not (_KNOWN | _YOUR | _KIN | _STOPS) & set(small[at : at + 2])
    )


def _follows_somebody(small: list[str], at: int) -> bool:
    """True after "your sister", "your boss,", "your school is", or after Mr and Mrs."""
    back = at - 1
    if back >= 0 and small[back] == "." and back > 0 and small[back - 1] in _TITLES:
        back -= 1
    if back >= 0 and small[back] in (_TITLES | _TITLES_MORE) and small[back] != "frau":
        return True
    if back > 0 and small[back] in _PARTICLES and small[back - 1] in (_TITLES | _TITLES_MORE):
        return True
    while back > 0 and at - back < 3 and small[back] in {",", ":", "is", "in", "at", "on", "called"}:
        back -= 1
    return back > 0 and small[back] in _KIN and small[back - 1] in _YOUR and small[at] not in _KIN


def _lists_somebody(text: str, own: frozenset[str]) -> bool:
    """True for three words with a capital letter in a row of which none is known: Oluwaseun, Xiulan and Zbigniew."""
    for found in _lists(text):
        words = [word for word in re.split(r"[, ]+", found) if word.lower() not in _AND]
        small = [fold(word) for word in words]
        if " und " in found:
            continue
        if all(word[0].isupper() and word[1:].islower() for word in words) and not (set(small) & (_KNOWN | _KIN | own)):
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
        elif token == "," and run:
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


_STREETS = regex(
    r"\b\d{1,4}[a-z]? ?,? (?:bis |ter )?(?:rue|avenue|boulevard|chemin|impasse|allee|quai|route de)\b"
    r"|\b\d{1,4}[a-z]?,? [a-z']{2,20} (?:[a-z']{2,20} )?(?:street|road|lane|avenue|crescent|terrace|gardens|boulevard|grove)\b"
    r"|\b[a-z]{2,24}(?:strasse|strase|straat|gasse|allee|gracht|kade|laan|weg|plein|str\.) ?\d{1,3}\b"
    r"|\b(?:calle|avenida|avda|plaza|paseo|rua|travessa|via|viale|piazza|corso|vicolo|rue|avenue) (?:[a-z']{2,20},? ){1,4}(?:n\.? ?)?"
    r"\d{1,3}\b(?! (?:eur|usd|dol|btc|bit|\$|€|h|st|ore|dni|day))"
    r"|\b(?:ul\.|ulica|ulicy|ulice|aleja|alei|osiedle|osiedlu) [a-z]{3}"
)
_NAMED = regex(
    r"\b(?!Silk |Wall |Dark )[A-Z][a-z'’]{2,20} (?:Street|Road|Lane|Avenue|Crescent|Terrace|Gardens|Boulevard|Quay|Grove|Hill|Row)\b"
    r"|\b\d{1,4}[A-Za-z]?,? [A-Z][a-z'’]{2,20} (?:[A-Z][a-z'’]{2,20} )?(?:Drive|Close|Court|Way|Place|Square|Rd|St|Ave|Park)\b"
    r"|\b[A-Z]{1,2}\d[A-Z\d]? \d[ABD-HJLNP-UW-Z]{2}\b"
    r"|\b(?:[Yy]ou (?:live|work|study|are staying|are employed)|[Yy]our (?:home|house|flat|office|job|work|school|mother|shop))"
    r" (?:at|in|for|on|near|with|by) (?:the |a )?(?:\d|[A-Z][a-z'’]{2})"
)


def knows_places(text: str) -> bool:
    """True where a street, a code of letters and figures for one, or a place to live or work stands in it."""
    return _STREETS.search(fold(text)) is not None or _NAMED.search(text) is not None
