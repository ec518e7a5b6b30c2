"""In which language the guide may be written: others pass it on, so an unchecked one only when it is asked for."""

from bellrock.records.advice import Advice
from bellrock.records.errors import UsageError
from bellrock.records.translation import SOURCE, Translations
from bellrock.web.words import Tongue, languages_for, tongue_of


def guide_tongue(code: str, translations: Translations, advice: Advice, with_unchecked: bool = False) -> Tongue:
    """The language `code` with those of its steps that may be shown; English for its own code.

    Raises UsageError for a language that is not there, and for one whose interface is not checked or asked for.
    """
    if code == SOURCE:
        return Tongue()
    known = {language.code: language for language in translations.languages}
    if code not in known:
        raise UsageError(code, f"“{code}” is not one of: {', '.join((SOURCE, *known))}.")
    language = known[code]
    if language not in languages_for(translations, guide=True, with_unchecked=with_unchecked):
        raise UsageError(
            code,
            f"Nobody whose first language is {language.english} has checked these words yet. "
            "To write them all the same, add --with-unchecked: each step then says so.",
        )
    return tongue_of(language, translations if with_unchecked else translations.checked(), advice)
