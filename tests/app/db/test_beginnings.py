"""A word that is only begun is found whichever way it is looked for: in the index, or in the newest posts themselves."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy import select

from gllapp.db import tables
from gllapp.db.search import beginnings
from gllapp.db.search.expressions import expression
from gllapp.usecases.search import search_posts
from gllapp.usecases.search_question import understood
from tests.app.builders import Seat, take_seat

_post = tables.post
SAID = (
    "Care at birth, and careful hands",
    "scarce soap; care_free",
    "L’hygiène des mains",
    "hand-washing before the ward",
    "Rửa tay với sức khỏe",
    "مدرسة الصحة",
    "Œuvre and oeuvres",
    "hand\nwashing",
)
QUESTIONS = (
    "c",
    "ca",
    "car",
    "care",
    "hy",
    "h",
    "hand wa",
    '"hand wa',
    "suc kh",
    "الص",
    "œ",
    "oe",
    "w",
    "zz",
    "s so",
)


@pytest.fixture
def told(tmp_path: Path) -> Iterator[Seat]:
    seat = take_seat(tmp_path)
    for at, body in enumerate(SAID):
        seat.logs.post(seat.olgas, seat.stream, body, title=SAID[-at])
    yield seat
    seat.replica.close()


def test_the_texts_themselves_tell_what_the_index_tells(told: Seat) -> None:
    told.pull()
    with told.replica.reading() as here:
        numbers = here.execute(select(_post.c.number)).scalars().all()
        for question in QUESTIONS:
            wanted = understood(question).wanted
            asked = expression(replace(wanted, terms=wanted.terms[-1:]))
            hits = here.exec_driver_sql("SELECT rowid FROM search WHERE search MATCH ?", (asked,)).scalars()
            assert beginnings.said_in(here, numbers, wanted) == set(hits), question


def test_among_very_many_posts_short_beginnings_are_found_in_the_newest(told: Seat) -> None:
    with told.replica.writing() as here:
        here.exec_driver_sql(
            "INSERT INTO post (number, id, scope, thread, device, title, body, language, tags, written_ms, lead_ms, counter, rivals, delivery, unread) VALUES (400000, x'00', 0, x'00', x'00', '', 'careless', 'en', '[]', 0, 0, 0, 0, 'received', 0)"
        )
    # What comes is numbered after it, as if it had come after so many.
    told.pull()
    with told.replica.reading() as here:
        assert beginnings.is_short(here, understood("ca").wanted)
        bodies = dict(here.execute(select(_post.c.id, _post.c.body)).all())

    for question in QUESTIONS:
        with told.replica.reading() as here:
            asked = expression(understood(question).wanted)
            hits = here.exec_driver_sql(
                "SELECT id FROM post WHERE number IN (SELECT rowid FROM search WHERE search MATCH ?)",
                (asked,),
            )
            wanted = set(hits.scalars())
        found = {hit.id for hit in search_posts(told.desk, question)}
        assert {bodies[each] for each in found} >= {bodies[each] for each in wanted}, question
