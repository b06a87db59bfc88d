"""Finding things by what people type: words for search, names and beginnings of ids for commands."""

from collections.abc import Callable

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from gllapp.usecases import finders, forum
from gllapp.usecases.search import search_posts
from gllcore.errors import Refused
from gllcore.ids import RecordId
from gllcore.model.discussions import PostField
from tests.app.builders import Seat

PAIRS = [
    ("Đường dây nóng", "duong"),
    ("L’hygiène à l’hôpital", "hopital"),
    ("Œuvre commune", "oeuvre"),
    ("Straße und Größe", "STRASSE"),
    ("Søren mødte Łukasz", "soren lukasz"),
    ("جودة الرعاية الصحية", "صحيه"),
    ("أهمية الماء", "اهمية ماء"),
    ("مُستَشفى", "مستشفي"),
    ("١٢ مريضا", "12"),
    ("Educação contínua", "educacao continua"),
    ("COVID-19 update", "covid-19"),
    ("snake_case", "case"),
]


@pytest.mark.parametrize(("text", "question"), PAIRS)
def test_case_accents_and_letter_variants_do_not_matter(seat: Seat, text: str, question: str) -> None:
    post = seat.logs.post(seat.olgas, seat.stream, text, title="x")
    seat.logs.post(seat.olgas, seat.stream, "Something else", title="y")
    seat.pull()

    assert [hit.id for hit in search_posts(seat.desk, question)] == [post]


def test_every_word_must_occur_and_the_last_may_be_begun(seat: Seat) -> None:
    seat.logs.post(seat.olgas, seat.stream, "Mothers wait for the midwife", title="x")
    seat.pull()

    assert len(search_posts(seat.desk, "midwife moth")) == 1
    assert search_posts(seat.desk, "moth midwife") == ()
    assert search_posts(seat.desk, "midwife doctor") == ()


def test_a_hit_tells_where_it_is_and_shows_the_words(seat: Seat) -> None:
    thread = seat.logs.post(seat.olgas, seat.stream, "First", title="Rétention des sages-femmes")
    long = "word " * 60 + "the Midwife’s bag " + "word " * 60
    reply = seat.logs.post(seat.olgas, seat.stream, long, thread=thread)
    seat.pull()

    (hit,) = search_posts(seat.desk, "midwife")
    assert (hit.id, hit.opens, hit.title) == (reply, thread, "Rétention des sages-femmes")
    assert (hit.place, hit.author) == ("Quality of care", "Olga")
    assert "the ⟦Midwife’s⟧ bag" in hit.snippet
    assert (hit.snippet[:2], hit.snippet[-2:]) == ("… ", " …")
    assert len(hit.snippet) < 200
    (titled,) = search_posts(seat.desk, "retention")
    assert (titled.id, titled.snippet) == (thread, "First")


def test_what_was_edited_is_found_by_its_new_words_alone(seat: Seat) -> None:
    post = forum.start_thread(seat.desk, seat.stream, "Title", "before", "en")
    seat.sync()
    forum.edit_post(seat.desk, post, "after")

    assert search_posts(seat.desk, "before") == ()
    assert [hit.id for hit in search_posts(seat.desk, "after")] == [post]
    seat.logs.edit(seat.device, seat.stream, post, {PostField.TITLE: "Heading"})
    seat.pull()
    assert search_posts(seat.desk, "title") == ()


@given(st.text(alphabet=st.characters(exclude_categories=()), max_size=60))
@settings(max_examples=200, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_no_question_fails(seat: Seat, question: str) -> None:
    assert isinstance(search_posts(seat.desk, question), tuple)


@pytest.mark.parametrize(
    "question", ['"', "*", "a AND", "NEAR(", "title:x", "x" * 5_000, "a " * 500, "", "\0", "^a", "-"]
)
def test_no_odd_question_fails(seat: Seat, question: str) -> None:
    assert search_posts(seat.desk, question) == ()


# --- names and ids ---


def refusal(act: Callable[[], object]) -> str:
    with pytest.raises(Refused) as caught:
        act()
    return caught.value.code


def test_streams_are_found_by_name_or_id(seat: Seat) -> None:
    assert finders.find_stream(seat.desk, "Quality of care") == seat.stream
    assert finders.find_stream(seat.desk, "  quality OF caré ") == seat.stream
    assert finders.find_stream(seat.desk, seat.stream.hex()[:6]) == seat.stream
    for unknown in ("quality", seat.stream.hex()[:5], "", "--"):
        assert refusal(lambda wanted=unknown: finders.find_stream(seat.desk, wanted)) == "unknown_stream"  # type: ignore[misc]  # a default binds the loop's value


def test_two_streams_of_one_name_are_told_apart_by_id(seat: Seat) -> None:
    twin = seat.logs.stream("quality of CARE")
    seat.pull()

    assert refusal(lambda: finders.find_stream(seat.desk, "Quality of care")) == "ambiguous_id"
    assert finders.find_stream(seat.desk, twin.hex()) == twin


def test_posts_and_threads_are_found_by_the_beginning_of_their_id(seat: Seat) -> None:
    thread = forum.start_thread(seat.desk, seat.stream, "T", "x", "en")

    for prefix in (thread.hex()[:6], thread.hex().upper()[:9], thread.hex()):
        assert finders.find_post(seat.desk, prefix) == thread
        assert finders.find_thread(seat.desk, prefix) == thread
    for unknown in (thread.hex()[:5], thread.hex() + "0", "zzzzzz", "", RecordId(bytes(16)).hex()):
        assert refusal(lambda wanted=unknown: finders.find_post(seat.desk, wanted)) == "unknown_post"  # type: ignore[misc]  # a default binds the loop's value
        assert refusal(lambda wanted=unknown: finders.find_thread(seat.desk, wanted)) == "unknown_thread"  # type: ignore[misc]  # a default binds the loop's value
