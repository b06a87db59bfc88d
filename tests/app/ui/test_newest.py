"""Of answers that overtake one another the one that was asked for last stays."""

from gllapp.ui.newest import Newest


def test_an_answer_that_was_overtaken_is_not_shown() -> None:
    newest, shown = Newest(), list[str]()
    first, second, third = (newest.only(shown.append) for _ in range(3))
    second("second")
    first("first")
    third("third")
    assert shown == ["second", "third"]


def test_each_answer_is_shown_that_comes_in_its_turn() -> None:
    newest, shown = Newest(), list[str]()
    for words in ("one", "two"):
        newest.only(shown.append)(words)
    assert shown == ["one", "two"]
