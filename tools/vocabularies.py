"""Writes the vocabularies of countries and languages from CLDR's names: `python tools/vocabularies.py`, after an update of babel.

The other vocabularies beside them are written by hand. CLDR's data are under the Unicode licence.
"""

import json
from collections.abc import Iterable, Mapping
from pathlib import Path

from babel import Locale, UnknownLocaleError
from babel.core import get_global

from gllfiles.vocabularies import LANGUAGES

FOLDER = Path(__file__).parents[1] / "resources" / "vocabularies"
# CLDR's territories that are no country or area of ISO 3166-1.
_NOT_ISO = frozenset(
    ("AC", "CP", "CQ", "DG", "EA", "EU", "EZ", "IC", "QO", "TA", "UN", "XA", "XB", "XK", "ZZ")
)
# What people write and CLDR does not say.
_COUNTRY_WORDS = {
    "CD": ("DRC", "RDC", "Congo Kinshasa", "Democratic Republic of the Congo", "République démocratique du Congo"),
    "CG": ("Congo", "Congo Brazzaville", "Republic of the Congo"),
    "CI": ("Ivory Coast", "Cote d'Ivoire"),
    "CV": ("Cabo Verde",),
    "GB": ("UK", "Great Britain", "England", "Royaume Uni"),
    "KP": ("DPRK", "Democratic People's Republic of Korea"),
    "KR": ("Republic of Korea",),
    "LA": ("Lao People's Democratic Republic", "Lao PDR"),
    "PS": ("Palestine", "occupied Palestinian territory", "Palestina"),
    "SY": ("Syrian Arab Republic",),
    "SZ": ("Swaziland",),
    "TL": ("East Timor",),
    "TR": ("Turkey",),
    "TZ": ("United Republic of Tanzania",),
    "US": ("USA", "United States of America", "EEUU", "EE. UU."),
    "VN": ("Viet Nam",),
}  # fmt: skip
_LANGUAGE_WORDS = {
    "en": ("anglais",),
    "fa": ("Farsi", "Dari"),
    "pt": ("Brazilian Portuguese", "português do Brasil"),
    "zh": ("Mandarin",),
}


def countries() -> dict[str, object]:
    """Every country of ISO 3166-1 by its two letters."""
    names = {language: _told(Locale(language).territories) for language in LANGUAGES}
    codes = sorted(code for code in names["en"] if len(code) == 2 and code.isalpha() and code not in _NOT_ISO)
    aliases = {alias: found[0] for alias, found in get_global("territory_aliases").items()}
    return {
        code: _term(code, names, [*_COUNTRY_WORDS.get(code, ()), *_aliases(code, aliases)]) for code in codes
    }


def languages() -> dict[str, object]:
    """Every language that CLDR names in all of ours, by its shortest code."""
    names = {language: _told(Locale(language).languages) for language in LANGUAGES}
    codes = sorted(
        code for code in names["en"] if _is_language(code) and all(code in known for known in names.values())
    )
    aliases = get_global("language_aliases")
    return {
        code: _term(code, names, [*_LANGUAGE_WORDS.get(code, ()), *_own_name(code), *_aliases(code, aliases)])
        for code in codes
    }


def _told(names: Mapping[object, object]) -> dict[str, str]:
    return {str(code): str(name) for code, name in names.items()}


def _is_language(code: str) -> bool:
    return (
        code.isascii()
        and code.isalpha()
        and code.islower()
        and len(code) <= 3
        and code not in ("mul", "und", "zxx")
    )


def _own_name(code: str) -> Iterable[str]:
    """What its speakers call a language, where CLDR has a locale of theirs."""
    try:
        name = _told(Locale(code).languages).get(code)
    except UnknownLocaleError:
        name = None
    return (name,) if name else ()


def _aliases(code: str, aliases: Mapping[str, str]) -> list[str]:
    return sorted(alias for alias, meant in aliases.items() if meant == code and len(alias) == 3)


def _term(code: str, names: Mapping[str, Mapping[str, str]], synonyms: Iterable[str]) -> dict[str, object]:
    term: dict[str, object] = {"names": {language: known[code] for language, known in names.items()}}
    others = list(dict.fromkeys(synonyms))
    return {**term, "synonyms": others} if others else term


def written(terms: Mapping[str, object]) -> str:
    """One line a term, so that a change can be read."""
    lines = (f" {json.dumps(key)}: {json.dumps(term, ensure_ascii=False)}" for key, term in terms.items())
    return "{\n" + ",\n".join(lines) + "\n}\n"


if __name__ == "__main__":
    (FOLDER / "countries.json").write_text(written(countries()), encoding="utf-8")
    (FOLDER / "languages.json").write_text(written(languages()), encoding="utf-8")
