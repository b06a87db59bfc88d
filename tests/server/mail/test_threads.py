"""Who answers whom: laws that hold for any citations, dates and subjects."""

from dataclasses import dataclass, replace
from random import Random

from hypothesis import given
from hypothesis import strategies as st

from gllserver.jobs.mail import thread_mails
from gllserver.jobs.mail.threads import SUBJECT_WINDOW_MS

_DAY = 24 * 3600 * 1000


@dataclass(frozen=True, slots=True)
class Mail:
    message_id: str
    references: tuple[str, ...] = ()
    topic: str = ""
    is_reply: bool = False
    sent_at_ms: int = 0


_IDS = st.sampled_from("abcdefgh")
_MAILS = st.lists(
    st.builds(
        Mail,
        message_id=_IDS,
        references=st.lists(st.sampled_from("abcdefghXYZ"), max_size=4).map(tuple),
        topic=st.sampled_from(["", "care", "water"]),
        is_reply=st.booleans(),
        sent_at_ms=st.integers(0, 3).map(lambda months: months * 20 * _DAY),
    ),
    max_size=10,
)


@given(_MAILS)
def test_every_message_has_a_place_and_no_path_circles(mails: list[Mail]) -> None:
    places = thread_mails(mails)
    assert places.keys() == {mail.message_id for mail in mails}
    for message_id, place in places.items():
        at, steps = message_id, 0
        while (parent := places[at].parent) is not None:
            at, steps = parent, steps + 1
            assert steps <= len(places)
        assert at == place.root


@given(_MAILS, st.randoms())
def test_the_order_and_repetitions_do_not_matter(mails: list[Mail], chance: Random) -> None:
    shuffled = [*mails, *mails[:3]]
    chance.shuffle(shuffled)
    assert thread_mails(shuffled) == thread_mails(mails)


def test_the_nearest_ancestor_that_is_held_is_the_parent() -> None:
    mails = [Mail("a"), Mail("b", ("a",), sent_at_ms=1), Mail("c", ("a", "b", "lost"), sent_at_ms=2)]
    assert thread_mails(mails)["c"] == ("a", "b")


def test_a_reply_dated_before_its_parent_still_answers_it() -> None:
    mails = [Mail("parent", sent_at_ms=9), Mail("child", ("parent",), sent_at_ms=1)]
    assert thread_mails(mails)["child"] == ("parent", "parent")


def test_answers_to_a_lost_message_stay_together() -> None:
    mails = [
        Mail("a", ("lost",)),
        Mail("b", ("lost",), sent_at_ms=1),
        Mail("c", ("lost", "gone"), sent_at_ms=2),
    ]
    places = thread_mails(mails)
    assert [places[each] for each in "abc"] == [("a", None), ("a", "a"), ("a", "a")]


def test_messages_that_cite_each_other_do_not_circle() -> None:
    places = thread_mails(
        [Mail("a", ("b",)), Mail("b", ("a",), sent_at_ms=1), Mail("c", ("c",), sent_at_ms=2)]
    )
    assert places == {"a": ("b", "b"), "b": ("b", None), "c": ("c", None)}


def test_a_reply_joins_its_subject_within_the_window_only() -> None:
    first = Mail("first", topic="care")
    reply = Mail("reply", topic="care", is_reply=True, sent_at_ms=SUBJECT_WINDOW_MS)
    assert thread_mails([first, reply])["reply"] == ("first", "first")
    late = replace(reply, sent_at_ms=SUBJECT_WINDOW_MS + 1)
    assert thread_mails([first, late])["reply"] == ("reply", None)
    assert thread_mails([first, replace(reply, is_reply=False)])["reply"] == ("reply", None)
    assert thread_mails([replace(first, topic=""), replace(reply, topic="")])["reply"] == ("reply", None)


def test_the_window_begins_anew_with_each_message() -> None:
    mails = [
        Mail(f"m{week}", topic="care", is_reply=week > 0, sent_at_ms=week * 25 * _DAY) for week in range(12)
    ]
    assert {place.root for place in thread_mails(mails).values()} == {"m0"}


def test_a_chain_of_many_thousands() -> None:
    mails = [Mail(f"m{n}", (f"m{n - 1}",) if n else (), sent_at_ms=n) for n in range(20_000)]
    assert {place.root for place in thread_mails(mails[::-1]).values()} == {"m0"}
