"""What a document takes in: nothing that lies about its time or its past, and nothing twice."""

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from glldocs.engine import Document
from glldocs.wire import changes
from tests.docs_text.hostile import block_of, body_of, first_block, honest, parts_of, sealed
from tests.docs_text.writers import Writer, writers


def with_numbers(update: bytes, at: int, value: int) -> bytes:
    """With another of its five numbers: first counter, counters, first time, times, changes."""
    numbers, sections = parts_of(first_block(update))
    numbers[at] = value
    return sealed(body_of(block_of(numbers, sections)))


def test_what_waits_is_taken_in_when_its_past_arrives() -> None:
    anna = Writer("anna")
    sent = [anna.edit("", word)[0] for word in ("One. ", "Two. ", "Three. ", "Four. ")]
    doc = Document.new(7)
    assert doc.apply([sent[2]]).pending
    assert doc.apply([sent[3]]).pending
    assert doc.apply([sent[0]]).changes[0].inserted == "One. "
    applied = doc.apply([sent[1]])
    assert (applied.pending, applied.refused) == (False, ())
    assert doc.text() == "One. Two. Three. Four. "


@pytest.mark.parametrize("later", [1, 5, 10**6, 2**29])
def test_a_clock_that_runs_ahead_is_refused(later: int) -> None:
    """Else one update could wind everybody's clock to its end, and nobody could write any more."""
    anna, ben = writers("anna", "ben", text="Text. ")
    (update,) = anna.edit("", "More. ")
    forged = with_numbers(update, 2, changes(update)[0].lamport + later)
    assert changes(forged)
    before = ben.doc.text()
    assert ben.take([forged]).refused == (forged,)
    assert ben.doc.text() == before
    ben.take([update])
    assert ben.doc.text() == anna.doc.text()


def test_a_clock_that_runs_behind_is_refused() -> None:
    anna, ben = writers("anna", "ben", text="Text. ")
    (update,) = anna.edit("", "More. ")
    assert ben.take([with_numbers(update, 2, 0)]).refused


def test_a_place_that_nobody_has_reached_is_waited_for() -> None:
    anna, ben = writers("anna", "ben", text="Text. ")
    (update,) = anna.edit("", "More. ")
    before = ben.doc.text()
    assert ben.take([with_numbers(update, 0, 500)]).pending
    ben.take([update])
    assert ben.doc.text() == anna.doc.text() != before


def test_of_two_for_one_place_the_first_in_the_log_counts() -> None:
    """A hostile device can say two things in one breath; all who read the log in its order read the same."""
    anna, ben, chi = writers("anna", "ben", "chi", text="Text. ")
    (one,) = anna.edit("", "Yes.")
    numbers, sections = parts_of(first_block(one))
    other = sealed(body_of(block_of(numbers, [*sections[:7], sections[7].replace(b"Yes", b"No!")])))
    ben.take([one, other])
    chi.take([one])
    chi.take([other])
    assert ben.doc.text() == chi.doc.text() == "Text. Yes."


def test_what_is_known_is_no_news() -> None:
    anna, ben = writers("anna", "ben", text="Text. ")
    ben.take(anna.edit("", "More. "))
    applied = ben.take(anna.sent, anna.sent)
    assert applied == ((), False, ())


@given(st.integers(0, 10**9))
def test_one_by_one_or_at_once_is_the_same(seed: int) -> None:
    updates, anna = honest()
    log = [*updates, *anna.sent, with_numbers(updates[1], 2, 7), b"nonsense"]
    random.Random(seed).shuffle(log)
    single, together = Document.new(7), Document.new(8)
    refused = [data for each in log for data in single.apply([each]).refused]
    applied = together.apply(log)
    assert single.text() == together.text() == anna_with(updates, anna)
    assert set(refused) == set(applied.refused)
    assert b"nonsense" in applied.refused


def anna_with(updates: list[bytes], anna: Writer) -> str:
    anna.take(updates)
    return anna.doc.text()
