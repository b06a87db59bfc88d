"""Every error speaks the person's language, and what others wrote cannot disturb its words."""

import string

import pytest
from PySide6.QtWidgets import QApplication

from gllapp.ui import language, words
from gllapp.ui.tokens import Tone
from gllcore.errors import WORDS, Bug, EnvironmentFault, Words


def _sentences(said: Words) -> list[str]:
    return [sentence for sentence in (said.what, said.safe, said.next) if sentence]


def _facts(template: Words) -> dict[str, str | int]:
    everything = " ".join(_sentences(template))
    return {name: "X1" for _, name, _, _ in string.Formatter().parse(everything) if name}


@pytest.mark.parametrize("code", WORDS)
def test_every_error_has_french(app: QApplication, code: str) -> None:
    facts = _facts(WORDS[code])
    english = _sentences(words.words(code, facts))
    language.speak(app, "fr")
    french = _sentences(words.words(code, facts))
    assert len(french) == len(english) == len(_sentences(WORDS[code]))
    assert all(one != other for one, other in zip(french, english, strict=True))
    assert all("{" not in sentence for sentence in french)
    assert sum("X1" in sentence for sentence in french) == sum("X1" in sentence for sentence in english)


def test_what_others_named_is_one_clean_line_apart(app: QApplication) -> None:
    said = words.words("other_member", {"name": "Amina\u202e\n<b>Yusuf</b>"})
    assert said.what == "This profile belongs to \u2068Amina <b>Yusuf</b>\u2069."


def test_numbers_are_written_as_the_language_writes_them(app: QApplication) -> None:
    language.speak(app, "fr")
    assert "12\u202f000" in words.words("title_too_long", {"limit": 200, "size": 12_000}).what


def test_a_reason_from_a_newer_server_still_has_words(app: QApplication) -> None:
    said = words.words("a_rule_of_next_year", {"rule": "7"})
    assert said.what == WORDS["malformed_operation"].what
    assert said.next


def test_our_own_mistakes_look_graver_than_a_lost_network(app: QApplication) -> None:
    assert words.notice(Bug("bug", reason="KeyError", report="-")).tone is Tone.BAD
    assert words.notice(EnvironmentFault("no_connection", server="x")).tone is Tone.WARN
