"""Letters of other scripts that pass for Latin ones.

Sources: the Unicode confusables table (UTS 39), cut down to letters that are used between Latin letters.
`EXACT` holds the letters that no eye can tell from the Latin one: a whole word of them is folded in Latin text.
`CLOSE` adds those that only pass inside a Latin word; a word of them alone may be a real Russian or Greek word.
`ALWAYS` holds odd Latin letters (small capitals, phonetic letters) that no language here uses.
`BOXED` holds letters drawn in a box or a disc and those that flags are made of, which NFKC leaves alone.
"""

import unicodedata

_EXACT = {
    "a": "аα", "A": "АΑᎪꓮ", "B": "ВΒᏴꓐ", "c": "сϲⲥ", "C": "СϹᏟⲤꓚ", "d": "ԁ", "D": "Ꭰꓓ", "e": "е", "E": "ЕΕᎬꓰ",
    "F": "ϜꓝꓞϜ", "g": "ց", "G": "ԌᏀꓖ", "h": "һհ", "H": "НΗᎻⲎꓧ", "i": "іιⲓ", "I": "ІΙӀᏆⲒꓲ", "j": "јϳ", "J": "ЈͿᎫꓙ",
    "K": "КΚᏦⲔꓗ", "l": "ӏ", "L": "ᏞⳐꓡԼ", "M": "МΜᎷⲘꓟ", "n": "ո", "N": "ΝⲚꓠ", "o": "оοօⲟ", "O": "ОΟՕⲞꓳ", "p": "рρⲣ",
    "P": "РΡᏢⲢꓑ", "q": "ԛզ", "Q": "Ԛ", "R": "ᎡᏒꓣ", "s": "ѕ", "S": "ЅՏᏚꓢ", "T": "ТΤᎢⲦꓔ", "u": "սυ", "U": "Սꓴ", "v": "ѵν",
    "V": "ѴᏙꓦ", "w": "ԝա", "W": "ԜᎳᏔꓪ", "x": "хχ", "X": "ХΧⲬꓫ", "y": "уүγ", "Y": "УΥҮⲨꓬ", "z": "", "Z": "ΖᏃⲌꓜ",
}  # fmt: skip
_CLOSE = {
    "a": "ⲁᾱ", "A": "Ⲁ", "b": "ЬьвϦ", "B": "Ⲃ", "c": "ҫ", "e": "ёєҽεⲉэ", "E": "ЁЄⲈ", "f": "ғ", "h": "нћђ",
    "i": "їίϊΐ", "I": "ЇΪ", "k": "кκⲕқҡҝ", "K": "ҚҜ", "m": "мⲙ", "n": "пηήղⲛ", "N": "ИЙ", "o": "σөόδ", "O": "Ө",
    "r": "гꮁґѓⲅ", "R": "ЯГ", "s": "ꮪ", "t": "тτⲧ", "u": "цμύմиⲩ", "v": "ѷ", "w": "ωшщѡώⲱ", "W": "ШЩ", "x": "ҳжӿ",
    "y": "ўӯýყүⲩұ", "Y": "ЎΫҰ", "z": "ⲍ",
}  # fmt: skip
_ALWAYS = {
    "a": "ɑᴀɐɒ", "b": "ʙɓ", "c": "ᴄɕ", "d": "ᴅɖɗ", "e": "ᴇəɘɛɜ", "f": "ꜰ", "g": "ɡɢɠ", "h": "ʜɦɧ", "i": "ɪıɩɨ",
    "j": "ᴊʝɟ", "k": "ᴋ", "l": "ʟɭɫɬ", "m": "ᴍɱɯ", "n": "ɴɲɳ", "o": "ᴏɔɵ", "p": "ᴘ", "q": "ʠꞯ", "r": "ʀɼɾɽɹʁ",
    "s": "ꜱʂ", "t": "ᴛʈ", "u": "ᴜʉʊ", "v": "ᴠʋ", "w": "ᴡʍ", "y": "ʏ", "z": "ᴢʐʑ",
}  # fmt: skip


def _table(rows: dict[str, str]) -> dict[str, str]:
    """The rows turned round; a letter that NFKC changes never comes this far and is left out."""
    pairs = {letter: latin for latin, letters in rows.items() for letter in letters}
    return {letter: latin for letter, latin in pairs.items() if unicodedata.is_normalized("NFKC", letter)}


ALWAYS = _table(_ALWAYS)
EXACT = _table(_EXACT)
CLOSE = {letter: latin for letter, latin in (_table(_CLOSE) | EXACT).items() if letter > "ɏ" and letter not in ALWAYS}
BOXED = {chr(first + n): chr(ord("A") + n) for first in (0x1F150, 0x1F170, 0x1F1E6) for n in range(26)}
