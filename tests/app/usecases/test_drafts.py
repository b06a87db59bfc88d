"""Drafts: exactly as typed, there after a restart, never revived."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from gllapp.usecases import drafts
from gllcore.errors import Refused
from tests.app.builders import Seat


def test_a_draft_comes_back_as_it_was_left(seat: Seat) -> None:
    thread = seat.logs.post(seat.olgas, seat.stream, "x", title="Why?")
    seat.pull()
    saved = drafts.save_draft(
        seat.desk, seat.stream, thread=thread, parent=thread, body="Half a sen", language="fr", tags=["a"]
    )
    seat.reopen()

    draft = drafts.open_draft(seat.desk, saved)

    assert (draft.stream, draft.thread, draft.parent, draft.post) == (seat.stream, thread, thread, None)
    assert (draft.body, draft.language, draft.tags) == ("Half a sen", "fr", ("a",))
    assert (draft.saved_ms, draft.where) == (seat.now_ms, "Why?")


def test_saving_again_replaces_and_the_last_saved_comes_first(seat: Seat) -> None:
    one = drafts.save_draft(seat.desk, seat.stream, body="One")
    seat.ahead_ms += 1
    two = drafts.save_draft(seat.desk, seat.stream, body="Two")
    seat.ahead_ms += 1
    assert drafts.save_draft(seat.desk, seat.stream, body="One more", draft=one) == one

    assert [(row.id, row.body, row.where) for row in drafts.list_drafts(seat.desk)] == [
        (one, "One more", "Quality of care"),
        (two, "Two", "Quality of care"),
    ]


def test_a_late_autosave_does_not_revive_a_draft(seat: Seat) -> None:
    draft = drafts.save_draft(seat.desk, seat.stream, body="x")
    drafts.discard_draft(seat.desk, draft)
    drafts.discard_draft(seat.desk, draft)

    for late in (
        lambda: drafts.open_draft(seat.desk, draft),
        lambda: drafts.save_draft(seat.desk, seat.stream, body="x", draft=draft),
    ):
        with pytest.raises(Refused, match="no longer here"):
            late()
    assert drafts.save_draft(seat.desk, seat.stream, body="Another") != draft


@given(st.text(alphabet=st.characters(exclude_categories=()), max_size=40))
@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_text_is_kept(seat: Seat, typed: str) -> None:
    kept = drafts.open_draft(seat.desk, drafts.save_draft(seat.desk, seat.stream, body=typed)).body

    assert kept == typed.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
