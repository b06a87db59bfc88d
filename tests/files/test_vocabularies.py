"""The common words: every term has a name in all six languages, and people are understood however they write one."""

import pytest

import vocabularies as tool
from gllcore.rules import TAG_CHARACTERS, check_language
from gllfiles.vocabularies import (
    LANGUAGES,
    countries,
    language_meant,
    languages,
    licences,
    regions,
    topics,
    types,
    vocabulary,
)

ALL = ["types", "topics", "regions", "countries", "languages", "licences", "categories", "criteria"]


@pytest.mark.parametrize("name", ALL)
def test_every_term_is_named_in_all_six_languages(name: str) -> None:
    for key, term in vocabulary(name).terms.items():
        assert set(term.names) == set(LANGUAGES), key
        assert all(term.names.values()), key
        assert 0 < len(key) <= TAG_CHARACTERS
        assert not term.group or term.group in vocabulary(name).terms, key


@pytest.mark.parametrize("name", ALL)
def test_every_key_means_itself(name: str) -> None:
    known = vocabulary(name)
    assert [key for key in known.terms if known.match(key) != key] == []


@pytest.mark.parametrize("name", ["types", "topics", "regions", "countries", "licences"])
def test_no_name_means_two_terms(name: str) -> None:
    known = vocabulary(name)
    assert [
        (key, word)
        for key, term in known.terms.items()
        for word in term.names.values()
        if known.match(word) != key
    ] == []


def test_every_synonym_is_understood() -> None:
    for name in ("types", "topics", "licences"):
        known = vocabulary(name)
        lost = [
            (key, word)
            for key, term in known.terms.items()
            for word in term.synonyms
            if known.match(word) != key
        ]
        assert lost == []


@pytest.mark.parametrize(
    ("text", "country"),
    [
        ("viet nam", "VN"),
        ("VIETNAM", "VN"),
        ("FRA", "FR"),
        ("Republica Democratica del Congo", "CD"),
        ("مصر", "EG"),
        ("Áo", "AT"),
        ("AO", "AO"),
        ("Nga", "RU"),
        ("NGA", "NG"),
        ("Côte d’Ivoire", "CI"),
        ("Ivory Coast", "CI"),
        ("Atlantis", None),
        ("  ", None),
    ],
)
def test_a_country_is_understood(text: str, country: str | None) -> None:
    assert countries().match(text) == country


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Français", "fr"),
        ("fre", "fr"),
        ("fra", "fr"),
        ("pt-BR", "pt"),
        ("en_US", "en"),
        ("tiếng Việt", "vi"),
        ("العربية", "ar"),
        ("Spanish", "es"),
        ("Kiswahili", "sw"),
        ("de facto", None),
    ],
)
def test_a_language_is_understood(text: str, language: str | None) -> None:
    assert language_meant(text) == language


def test_every_language_may_stand_in_a_record() -> None:
    for key in languages().terms:
        check_language(key)


def test_every_country_of_a_region_is_one_and_stands_in_no_other() -> None:
    members = [member for term in regions().terms.values() for member in term.members]
    assert len(members) == len(set(members)) == 195
    assert set(members) <= countries().terms.keys()


def test_the_topics_stand_in_three_groups() -> None:
    groups = topics().groups()
    assert list(groups) == ["ipchs", "learning", "theme"]
    assert (len(groups["ipchs"]), len(groups["learning"])) == (5, 3)


def test_a_key_from_a_later_version_is_shown_as_it_is() -> None:
    assert types().name_of("hologram", "fr") == "hologram"
    assert types().name_of("guideline", "xx") == types().name_of("guideline", "en") == "Guideline"


def test_licences_are_known_by_their_address() -> None:
    assert licences().match("https://creativecommons.org/licenses/by-nc-sa/3.0/igo/") == "cc-by-nc-sa-3.0-igo"


def test_countries_and_languages_are_what_the_tool_writes() -> None:
    assert (tool.FOLDER / "countries.json").read_text(encoding="utf-8") == tool.written(tool.countries())
    assert (tool.FOLDER / "languages.json").read_text(encoding="utf-8") == tool.written(tool.languages())
