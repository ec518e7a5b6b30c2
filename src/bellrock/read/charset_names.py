"""The names that mail programs give to codes of letters, and the codec of Python that reads each.

Sources: the labels of the WHATWG Encoding Standard, IANA's register of character sets with its aliases, and the names
with "x-" before them that older programs wrote.
"""

import codecs
import re

#: The codec by the names for it, all in small letters and digits alone.
_NAMES = {
    name: codec
    for codec, names in {
        # A wider code reads all that the narrower one it is named by does: programs write the letters of both.
        "utf-8": "ascii usascii ansix341968 ansix341986 iso646us iso646irv ibm367 cp367 646 us utf8 utf8mb4 utf8mb3 "
        "unicode11utf8 unicode20utf8 utf8n utf8bom csutf8 csascii",
        "cp1252": "iso88591 latin1 l1 iso885911987 isoir100 cp819 ibm819 csisolatin1 8859 88591 "
        "iso88591windows31latin1 windows1252 cp1252 win1252 ansi1252 ms1252 ansi wincp1252",
        "cp1254": "iso88599 latin5 l5 iso885991989 isoir148 csisolatin5 windows1254 cp1254 win1254",
        "cp1250": "windows1250 cp1250 win1250 ansi1250 ms1250 wincp1250",
        "cp1251": "windows1251 cp1251 win1251 ansi1251 ms1251 wincp1251 windowscyrillic",
        "cp1253": "windows1253 cp1253 win1253",
        "cp1255": "windows1255 cp1255 win1255",
        "cp1256": "windows1256 cp1256 win1256",
        "cp1257": "windows1257 cp1257 win1257",
        "cp1258": "windows1258 cp1258 win1258",
        "cp874": "windows874 cp874 dos874 ms874 tis620 tis6200 tis62025330 iso885911 iso8859112001 thai",
        "iso8859-2": "iso88592 latin2 l2 iso885921987 isoir101 csisolatin2",
        "iso8859-5": "iso88595 iso885951988 cyrillic isoir144 csisolatincyrillic",
        "iso8859-6": "iso88596 iso88596e iso88596i iso885961987 arabic ecma114 asmo708 isoir127 csisolatinarabic",
        "iso8859-7": "iso88597 iso885971987 greek greek8 ecma118 elot928 suneugreek isoir126 csisolatingreek",
        "iso8859-8": "iso88598 iso88598i iso88598e iso885981988 hebrew logical visual isoir138 csisolatinhebrew",
        "iso8859-15": "iso885915 latin9 latin0 l9 csisolatin9",
        "koi8-r": "koi8r koi8 koi cskoi8r",
        "koi8-u": "koi8u koi8ru",
        "cp866": "cp866 ibm866 dos866 866 cp866nav csibm866",
        "cp862": "dos862 cp862 ibm862",
        "cp850": "dos850 cp850 ibm850 pc850 oem850",
        "mac_roman": "macroman macintosh mac macwestern csmacintosh",
        "mac_cyrillic": "maccyrillic macukrainian macukraine",
        "mac_greek": "macgreek",
        "mac_turkish": "macturkish",
        "mac_latin2": "macce maccentraleurope maccentraleurroman maceasteurope maclatin2",
        "gb18030": "gb18030 gb180302000 gb180302005 gb2312 gb231280 gb23121980 gbk cp936 ms936 windows936 euccn "
        "eucgb2312cn gb2312charset chinese csgb2312 csiso58gb231280 isoir58 cngb gb",
        "hz": "hz hzgb2312 hzgb",
        "big5hkscs": "big5 big5hkscs big5eten big5tw cnbig5 xbig5 csbig5 big5hk chinesebig5 eucbig5",
        "cp950": "cp950 ms950 windows950",
        "cp932": "shiftjis sjis shiftjisx0213 mskanji windows31j cswindows31j cp932 ms932 windows932 csshiftjis cp943 "
        "ibm943 mssjis sjiswin",
        "euc_jp": "eucjp eucjpms eucjpwin cp51932 ujis cseucpkdfmtjapanese cp20932",
        "iso2022_jp_ext": "iso2022jp iso2022jpms iso2022jpext csiso2022jp cp50220 cp50221 cp50222 jis iso2022jp1 "
        "iso2022jpwin",
        "cp949": "euckr ksc56011987 ksc56011989 ksc5601 ksx1001 cp949 ms949 windows949 uhc korean cseuckr isoir149 "
        "csksc56011987 cp51949",
        "utf-7": "utf7 unicode11utf7 csunicode11utf7",
        "utf-16": "utf16 ucs2 iso10646ucs2 unicode csunicode ucs2utf16",
        "utf-16-le": "utf16le unicodelittle ucs2le cp1200",
        "utf-16-be": "utf16be unicodefffe unicodebig ucs2be cp1201",
        "utf-32": "utf32 ucs4 iso10646ucs4",
    }.items()
    for name in names.split()
}  # fmt: skip
_NO_LETTERS = re.compile("[^a-z0-9]+")
#: Only codes of letters: Python also knows punycode (slow on purpose-made input), unicode_escape, idna.
_LETTER_CODES = re.compile(r"(?:utf|iso|windows|cp|koi|gb|big|euc|shift|ks|latin|mac|hz|tis|ibm|ptcp|kz|johab)")
#: A known name with words of another header or tag glued to it: "windows-1252http-equiv", "utf-8;format".
_BEGINS = re.compile(
    r"utf-?8|us-ascii|(?:windows|cp|win)-?125[0-8]|iso-8859-1[0-6]|iso-8859-[1-9]|iso-2022-(?:jp|kr)|koi8-[ru]"
    r"|gb(?:2312|k|18030)|big5|euc-(?:jp|kr)|shift_jis"
)
_LONGEST = 60


def codec_of(named: str) -> str | None:
    """The codec for a name as it stands in a header; UTF-8 where there is none, None where nobody knows it."""
    written = named.strip().strip("'\"").lower()[:_LONGEST]
    if not written:
        return "utf-8"
    short = _NO_LETTERS.sub("", written)
    while short not in _NAMES and short.startswith("x"):
        short = short[1:]
    known = _NAMES.get(short) or _of_python(written)
    if known is None and (begins := _BEGINS.match(written.removeprefix("x-"))):
        known = _NAMES.get(_NO_LETTERS.sub("", begins[0])) or _of_python(begins[0])
    return known


def _of_python(name: str) -> str | None:
    if not _LETTER_CODES.match(name):
        return None
    try:
        codecs.lookup(name)
        b"".decode(name)
    except (LookupError, ValueError):
        return None
    return name
