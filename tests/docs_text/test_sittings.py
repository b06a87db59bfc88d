"""A sitting is the text as its writer left it, with what they did in it marked; what others did meanwhile is not theirs."""

import random

from hypothesis import given
from hypothesis import strategies as st

from gllcore.differences import Mark, Piece
from glldocs.engine import Document
from glldocs.places import version_of
from glldocs.sittings import Sitting, Sittings
from glldocs.wire import changes, inserted
from tests.docs_text.test_conflicts import history
from tests.docs_text.writers import Writer, writers

TEXT = "# Title 😀\n\nThe first paragraph.\n\nThe second one.\n"


def told(sitting: Sitting, *marks: Mark) -> str:
    return "".join(piece.text for piece in sitting.pieces if piece.mark in marks)


def before(sitting: Sitting) -> str:
    return told(sitting, Mark.SAME, Mark.REMOVED)


def after(sitting: Sitting) -> str:
    return told(sitting, Mark.SAME, Mark.ADDED)


def of(document: Document, update: bytes) -> Sitting:
    return Sittings(document).sitting(changes(update))


def changed(sitting: Sitting) -> list[Piece]:
    return [piece for piece in sitting.pieces if piece.mark is not Mark.SAME]


def test_whole_words_are_marked_and_counted() -> None:
    (anna,) = writers("anna", text=TEXT)
    (update,) = anna.edit("first paragraph", "fist big paragraph")
    sitting = of(anna.doc, update)
    assert (before(sitting), after(sitting)) == (TEXT, anna.doc.text())
    assert changed(sitting) == [Piece(Mark.REMOVED, "first"), Piece(Mark.ADDED, "fist big")]
    assert (sitting.added, sitting.removed) == (2, 1)


def test_the_first_sitting_adds_everything_and_spaces_are_no_words() -> None:
    (anna,) = writers("anna", text=TEXT)
    first = of(anna.doc, anna.sent[0])
    assert (first.added, first.removed, before(first)) == (7, 0, "")
    (update,) = anna.edit("\n\nThe second", "\n\n\n- The second")
    assert (of(anna.doc, update).added, of(anna.doc, update).removed) == (0, 0)


def test_what_came_later_or_from_elsewhere_is_not_in_it() -> None:
    anna, ben = writers("anna", "ben", text=TEXT)
    ben.edit("second", "third")
    (update,) = anna.edit("first", "last")
    anna.take(ben.sent)
    anna.edit("Title", "Heading")
    sitting = of(anna.doc, update)
    assert after(sitting) == TEXT.replace("first", "last")
    assert changed(sitting) == [Piece(Mark.REMOVED, "first"), Piece(Mark.ADDED, "last")]


def test_what_arrived_in_the_middle_of_a_sitting_is_in_the_text_and_not_marked() -> None:
    anna, ben = writers("anna", "ben", text=TEXT)
    ben.edit("second one", "second one, by Ben")
    start = anna.doc.version()
    anna.doc.update(anna.doc.text().replace("first", "very first"))
    anna.take(ben.sent)
    anna.doc.update(anna.doc.text().replace("one, by", "one by"))
    (update,) = anna.doc.updates_since(start)
    sitting = of(anna.doc, update)
    assert after(sitting) == anna.doc.text()
    assert [piece.text for piece in changed(sitting)] == ["very ", ","]


def test_what_was_typed_and_taken_back_in_one_sitting_leaves_no_trace() -> None:
    (anna,) = writers("anna", text=TEXT)
    start = anna.doc.version()
    for words in ("A slip. " + TEXT, TEXT, TEXT + "More.\n"):
        anna.doc.update(words)
        anna.doc.commit()
    (update,) = anna.doc.updates_since(start)
    assert [piece.text.strip() for piece in changed(of(anna.doc, update))] == ["More."]
    assert inserted(update) == "A slip. More.\n"


@given(st.integers(0, 10**9))
def test_whoever_looks_and_in_whatever_order_a_sitting_leads_from_what_was_found_to_what_was_left(
    seed: int,
) -> None:
    people = history(seed)
    last = Writer("last")
    for _ in range(2):
        last.take(*(person.sent for person in people))
    updates = [(person, data) for person in people for data in person.sent]
    random.Random(seed).shuffle(updates)
    reading = Sittings(last.doc)
    for _, data in updates:
        done = changes(data)
        sitting = reading.sitting(done)
        assert sitting == Sittings(last.doc).sitting(done)
        assert after(sitting) == last.doc.text_at(
            version_of([done[-1].start._replace(counter=done[-1].end - 1)])
        )
        if len(done) == 1:
            assert before(sitting) == last.doc.text_at(version_of(done[0].deps))
