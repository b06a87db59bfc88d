"""An open document: positions as Qt counts them, edits that travel, undo of one's own, places that last."""

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gllcore.errors import Refused
from gllcore.pod_rules import UPDATE_BYTES
from glldocs.deltas import Change
from glldocs.engine import Document, Lean
from tests.docs_text.writers import Writer, writers

PIECES = st.text(alphabet=st.sampled_from("ab .\n😀éمه\u0301ế"), max_size=8)


def qt(text: str) -> bytes:
    """As Qt holds it: two bytes a position."""
    return text.encode("utf-16-le")


def put(text: str, changes: tuple[Change, ...]) -> str:
    """What an editor shows after these changes of what it showed."""
    for position, removed, inserted in changes:
        units = qt(text)
        text = (units[: 2 * position] + qt(inserted) + units[2 * (position + removed) :]).decode("utf-16-le")
    return text


def test_positions_are_those_of_qt() -> None:
    doc = Document.new(1)
    doc.insert(0, "a😀b مرحبا e\u0301")
    doc.insert(3, "X")
    assert doc.text() == "a😀Xb مرحبا e\u0301"
    doc.delete(1, 2)
    assert doc.text() == "aXb مرحبا e\u0301"
    doc.replace(4, 5, "👩‍⚕️")
    assert doc.text() == "aXb 👩‍⚕️ e\u0301"
    assert len(doc) == len(qt(doc.text())) // 2


@pytest.mark.parametrize(("position", "length"), [(2, 0), (1, 1), (-1, 0), (0, 9), (9, 0)])
def test_a_place_outside_or_within_a_character_is_no_place(position: int, length: int) -> None:
    doc = Document.new(1)
    doc.insert(0, "a😀b")
    with pytest.raises((ValueError, OverflowError)):
        doc.replace(position, length, "x")
    assert doc.text() == "a😀b"


def test_half_a_character_is_refused() -> None:
    doc = Document.new(1)
    with pytest.raises(Refused, match="cannot be stored"):
        doc.insert(0, "\ud83d")
    with pytest.raises(Refused, match="cannot be stored"):
        doc.update("\ud83d")


@given(st.lists(st.tuples(st.floats(0, 1), st.floats(0, 1), PIECES), max_size=12))
def test_replacing_does_what_a_string_does(edits: list[tuple[float, float, str]]) -> None:
    doc, text = Document.new(1), ""
    for where, share, piece in edits:
        start = int(where * len(text))
        end = start + int(share * (len(text) - start))
        doc.replace(len(qt(text[:start])) // 2, len(qt(text[start:end])) // 2, piece)
        text = text[:start] + piece + text[end:]
        assert doc.text() == text


@given(PIECES, PIECES)
def test_a_text_is_rewritten_into_any_other(before: str, after: str) -> None:
    doc = Document.new(1)
    doc.update(before)
    doc.update(after)
    assert doc.text() == after


def test_two_who_rewrite_the_same_words_keep_theirs_whole() -> None:
    anna, ben = writers("anna", "ben", text="# Hands\n\nDry them well. Then gloves.\n")
    ours = anna.edit("Dry them well.", "Dry them with paper, and throw it away.")
    theirs = ben.edit("Dry them well.", "Dry them with a clean towel.")
    anna.take(theirs)
    ben.take(ours)
    assert anna.doc.text() == ben.doc.text()
    assert "with paper, and throw it away" in anna.doc.text()
    assert "with a clean towel" in anna.doc.text()


def test_what_is_rewritten_far_apart_leaves_what_is_between() -> None:
    between = "".join(f"Line {number}.\n" for number in range(400))
    anna, ben = writers("anna", "ben", text=f"One.\n{between}Two.\n")
    ours = anna.edit(f"One.\n{between}Two.", f"First 😀.\n{between}Second.")
    theirs = ben.edit("Line 200.", "Line two hundred.")
    anna.take(theirs)
    ben.take(ours)
    wanted = f"First 😀.\n{between}Second.\n".replace("Line 200.", "Line two hundred.")
    assert anna.doc.text() == ben.doc.text() == wanted


def test_texts_that_have_nothing_in_common_are_rewritten_in_time() -> None:
    luck = random.Random(4)
    before, after = (" ".join(f"{luck.randrange(3000):x}" for _ in range(40_000)) for _ in range(2))
    doc = Document.new(1)
    doc.update(f"begun {before} done")
    doc.update(f"begun {after} done")
    assert doc.text() == f"begun {after} done"
    doc.update("begun" + after.replace(" 1", "\n1"))
    assert doc.text() == "begun" + after.replace(" 1", "\n1")


def test_a_long_paste_travels_in_parts() -> None:
    anna, ben = writers("anna", "ben", text="Begun. ")
    luck = random.Random(5)
    parts = anna.edit("", "".join(chr(luck.randrange(0x4E00, 0x9000)) for _ in range(100_000)))
    assert len(parts) > 5
    assert max(map(len, parts)) <= UPDATE_BYTES
    luck.shuffle(parts)
    assert ben.take(parts[:3]).pending
    assert not ben.take(parts[3:]).pending
    assert ben.doc.text() == anna.doc.text()


def test_a_small_edit_is_small() -> None:
    anna = Writer("anna")
    anna.edit("", "The quality of care improves when teams learn together. " * 200)
    (update,) = anna.edit("learn together", "learn together, every month, in each district,")
    assert len(update) <= 135


@given(st.integers(0, 10**9))
def test_all_come_to_say_the_same_and_editors_follow(seed: int) -> None:
    luck = random.Random(seed)
    people = writers("anna", "ben", "chi", text="One. Two 😀. Ba\u0301. مرحبا.")
    shown = {person.name: person.doc.text() for person in people}
    for _ in range(12):
        person = luck.choice(people)
        if luck.random() < 0.5:
            text = person.doc.text()
            start = luck.randrange(len(text) + 1)
            end = min(len(text), start + luck.randrange(4))
            person.doc.update(text[:start] + luck.choice(("", "x", "😀", "é. ")) + text[end:])
            person.send()
            shown[person.name] = person.doc.text()
        else:
            sent = luck.choice(people).sent
            some = luck.sample(sent, luck.randrange(len(sent) + 1))
            shown[person.name] = put(shown[person.name], person.take(some).changes)
        assert shown[person.name] == person.doc.text()
    for person in people:
        shown[person.name] = put(shown[person.name], person.take(*(each.sent for each in people)).changes)
        assert shown[person.name] == person.doc.text() == people[0].doc.text()


def test_undo_takes_back_ones_own_edits_only() -> None:
    anna, ben = writers("anna", "ben", text="Hello world.")
    ben.doc.insert(5, " dear")
    ben.doc.commit()
    ben.take(anna.edit("Hello", "😀 Hello"))
    before = ben.doc.text()
    changes = ben.doc.undo()
    assert ben.doc.text() == "😀 Hello world." == put(before, changes)
    assert not ben.doc.undo()
    assert not ben.doc.can_undo
    assert ben.doc.can_redo
    ben.doc.redo()
    assert ben.doc.text() == "😀 Hello dear world."


def test_each_group_of_edits_is_one_step_of_undo() -> None:
    doc = Document.new(1)
    for word in ("one", " two", " three"):
        for char in word:
            doc.insert(len(doc), char)
        doc.commit()
    doc.undo()
    assert doc.text() == "one two"
    doc.undo()
    assert doc.text() == "one"


def test_what_was_is_read_and_put_back() -> None:
    anna, ben = writers("anna", "ben", text="The first text. ")
    first = anna.doc.version()
    ben.take(anna.edit("first", "second"))
    ben.take(anna.edit("", "More."))
    assert ben.doc.text_at(first) == "The first text. "
    before = ben.doc.text()
    changes = ben.doc.restore(first)
    assert ben.doc.text() == "The first text. " == put(before, changes)
    assert anna.take(ben.send()).refused == ()
    assert anna.doc.text() == "The first text. "
    assert anna.doc.text_at(anna.doc.version()) == anna.doc.text()


def test_a_version_has_one_name_whatever_the_order() -> None:
    anna, ben, chi = writers("anna", "ben", "chi", text="Text. ")
    one, two = anna.edit("", "A"), ben.edit("", "B")
    chi.take(one, two)
    ben.take(one)
    assert chi.doc.version() == ben.doc.version()
    assert chi.doc.knows(ben.doc.version())
    assert not anna.doc.knows(ben.doc.version())


@pytest.mark.parametrize("version", [b"", b"\x01", b"\x01\x07\x02", b"\xff" * 30, b"\x00\x00"])
def test_a_version_of_elsewhere_is_refused(version: bytes) -> None:
    doc = Document.new(1)
    doc.update("x")
    for asked in (doc.text_at, doc.restore, doc.updates_since):
        with pytest.raises(Refused):
            asked(version)


def test_a_document_is_what_its_snapshot_was() -> None:
    anna, ben = writers("anna", "ben", text="Kept 😀.")
    again = Document.load(anna.doc.snapshot(), 99)
    assert (again.text(), again.version()) == (anna.doc.text(), anna.doc.version())
    again.update("Kept, changed.")
    ben.take(again.updates_since(anna.doc.version()))
    assert ben.doc.text() == "Kept, changed."
    with pytest.raises(Refused):
        Document.load(b"nonsense", 1)


def test_a_place_survives_edits_around_it() -> None:
    anna, ben = writers("anna", "ben", text="A 😀 place to keep.")
    start = anna.doc.cursor_at(5, Lean.RIGHT)
    end = anna.doc.cursor_at(10, Lean.LEFT)
    ben.take(anna.edit("A ", "Here is a longer "))
    ben.edit(" to keep", "s to be kept")
    assert (ben.doc.position_of(start), ben.doc.position_of(end)) == (20, 25)
    assert ben.doc.text().encode("utf-16-le")[40:50].decode("utf-16-le") == "place"
    ben.edit("places", "")
    assert ben.doc.position_of(start) == ben.doc.position_of(end) == 20


@pytest.mark.parametrize("lean", Lean)
def test_a_place_is_where_it_was_made(lean: Lean) -> None:
    doc = Document.new(1)
    doc.update("a😀é.")
    for position in (0, 1, 3, 4, 5):
        assert doc.position_of(doc.cursor_at(position, lean)) == position


@pytest.mark.parametrize("cursor", [b"", b"\x01\x02", bytes(40), b"\xff" * 20])
def test_what_is_no_place_of_this_text_has_no_position(cursor: bytes) -> None:
    anna, ben = writers("anna", "ben", text="Text.")
    assert anna.doc.position_of(cursor) is None
    ben.edit("", "New.")
    assert anna.doc.position_of(ben.doc.cursor_at(6)) is None
