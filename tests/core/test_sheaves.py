"""Sheaves and bundles as values: whatever a replica holds and whatever parts a stick has, they join or leave a named hole."""

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gllcore.bundles import FORMAT, Mark, decode_manifest, fingerprint
from gllcore.clock import HybridTime
from gllcore.errors import ProtocolViolation, Refused
from gllcore.ids import SERVER_DEVICE, CommunityId, ScopeId
from gllcore.operations import Entry, Operation, first_link, next_link, op_id, pack
from gllcore.protocol import Cursor
from gllcore.reach import Gap, Reach, read_on, read_page
from gllcore.sheaves import Stretch, fits, next_part
from gllcore.site_cards import SiteCard, decode_site_card, encode_site_card

COMMUNITY = CommunityId(b"a community: 16b")
SCOPE = ScopeId(b"a scope's id: 16")


def log(length: int, word: str = "") -> Stretch:
    """A whole log of so many entries."""
    link, entries, links = first_link(COMMUNITY, SCOPE), [], []
    for seq in range(1, length + 1):
        op = Operation(SCOPE, 4, None, pack({2: f"{word}{seq}"}), HybridTime(seq, 0), seq - 1, SERVER_DEVICE)
        entries.append(Entry(op_id(op), op, seq, seq))
        link = next_link(link, entries[-1].op_id, seq)
        links.append(link)
    return Stretch(Cursor(0, first_link(COMMUNITY, SCOPE)), tuple(entries), tuple(links), ())


@st.composite
def holdings(draw: st.DrawFn) -> tuple[Stretch, Reach, list[Stretch]]:
    """A log, how far somebody holds it, and some parts of it, in order."""
    whole = log(draw(st.integers(1, 30)))
    length = len(whole.entries)
    points = sorted(draw(st.sets(st.integers(0, length), min_size=1, max_size=3)))
    cursor = whole.at(points[-1]) or whole.before
    gap = None
    if len(points) == 3:
        gap = Gap(whole.at(points[0]) or whole.before, whole.at(points[1]) or whole.before)
    cuts = sorted(draw(st.sets(st.integers(0, length), min_size=2)) | {0, length})
    parts = [part for first, last in pairwise(cuts) if (part := whole.between(first, last)) is not None]
    kept = [part for part in parts if draw(st.integers(0, 4))]
    return whole, Reach(cursor, gap), kept


def taken(reach: Reach, parts: list[Stretch], *, may_leap: bool) -> tuple[Reach, set[int]]:
    """What is held after everything that joins has been taken in, and the places that came."""
    came: set[int] = set()
    left = list(parts)
    for _ in range(1_000):
        spans = [(part.before.seq, part.end.seq) for part in left]
        chosen = next_part(reach, spans, may_leap=may_leap)
        if chosen is None:
            return reach, came
        joining = fits(reach, left[chosen], may_leap=may_leap)
        if not joining:
            del left[chosen]
        for fit in joining:
            piece = fit.stretch
            numbers = {entry.seq or 0 for entry in piece.entries}
            assert not came & numbers
            came |= numbers
            step = (
                read_page(reach, piece.before, piece.entries)
                if fit.is_page
                else read_on(reach, piece.entries)
            )
            assert step.end == piece.end
            reach = step.reach
    raise AssertionError("it never ends")


@given(holdings(), st.booleans())
@settings(deadline=None)
def test_whatever_joins_is_taken_once_and_nothing_else(
    case: tuple[Stretch, Reach, list[Stretch]], may_leap: bool
) -> None:
    whole, before, parts = case

    after, came = taken(before, parts, may_leap=may_leap)

    held = {
        seq
        for seq in range(1, before.cursor.seq + 1)
        if before.gap is None or not before.gap.low.seq < seq <= before.gap.high.seq
    }
    assert not came & held
    known = held | came
    missing = set() if after.gap is None else set(range(after.gap.low.seq + 1, after.gap.high.seq + 1))
    assert known == set(range(1, after.cursor.seq + 1)) - missing
    assert whole.at(after.cursor.seq) == after.cursor


@given(holdings())
@settings(deadline=None)
def test_a_whole_log_fills_everything(case: tuple[Stretch, Reach, list[Stretch]]) -> None:
    whole, before, _ = case
    cuts = [part for at in range(0, 30, 7) if (part := whole.between(at, at + 7)) is not None]

    after, _came = taken(before, cuts, may_leap=True)

    assert after == Reach(whole.end)


def test_another_history_at_the_same_place_is_refused() -> None:
    mine, theirs = log(5), log(9, "other ")

    with pytest.raises(Refused, match="another order"):
        fits(Reach(mine.end), theirs, may_leap=True)


@given(st.binary(max_size=200))
def test_any_bytes_are_no_manifest(data: bytes) -> None:
    with pytest.raises((ProtocolViolation, Refused)):
        decode_manifest(data)


def test_a_site_card_comes_back_as_it_was() -> None:
    card = SiteCard(FORMAT, COMMUNITY, 1, ((SCOPE, Mark(3, bytes(32))),), bytes(32))

    assert decode_site_card(encode_site_card(card), "site") == card
    assert len(card.file_ids) == 1


@pytest.mark.parametrize("at", range(0, 60, 7))
def test_a_damaged_site_card_is_refused(at: int) -> None:
    data = bytearray(encode_site_card(SiteCard(FORMAT, COMMUNITY, 1, (), bytes(16))))
    data[at] ^= 1

    with pytest.raises(Refused, match="site card"):
        decode_site_card(bytes(data), "site")


def test_a_fingerprint_can_be_read_aloud() -> None:
    assert fingerprint(bytes(32)) == "c2a5 705d a7d1 7016 c983 0996 067e 5710"
