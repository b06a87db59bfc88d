"""Test vectors of what version 2 of the protocol has added: pages from the newest down, and histories that have parted."""

from collections.abc import Mapping, Sequence
from functools import partial

from gllcore import columns
from gllcore.compression import Method, Squeezer
from gllcore.frames import FrameKind, frame
from gllcore.ids import OpId
from gllcore.operations import waiting
from gllcore.packing import Placed, first_of_runs, last_of_runs, runs_in
from gllcore.protocol import (
    VERSION,
    Cursor,
    Early,
    End,
    Estimate,
    Gone,
    History,
    Missing,
    Request,
    Share,
    Span,
    Sum,
    SummedEnd,
    Tip,
    ahead_message,
    cursor_check,
    encode,
    gone_message,
    page_head,
    push_message,
    seal_message,
)
from gllcore.reconciliation import (
    NO_IDS,
    Checkpoints,
    Diverged,
    Doubt,
    Offer,
    Place,
    Resumed,
    Resumption,
    Seal,
    ids_added,
    short,
    testimony,
)
from tests.core.scenario import COMMUNITY, COMMUNITY_KEY, DEVICE_KEY, NOON_MS, Long, long_past
from tests.core.telling import Json, Sent, exchanged, plain, signed, told

FIRST_NONCE, SECOND_NONCE, LEASE = (bytes.fromhex(nonce * 8) for nonce in ("a1", "b2", "c3"))
SERVER_MS = NOON_MS + 90_000


def newest_first(dictionary: bytes) -> Json:
    """A first sync that a budget ends after its first page, and the one that fills the gap; then the smaller messages."""
    past = long_past()
    number = past.stream.number
    gone = Gone((number,), COMMUNITY_KEY.sign(gone_message(COMMUNITY, SECOND_NONCE, [past.stream.scope])))
    return {
        "log": [{**told(item.entry), "link": item.link.hex()} for item in past.stream.placed],
        "leap": {"request": _leaping(past), "answer": _leap(past, Squeezer(dictionary))},
        "fill": {
            "request": _filling(past, Squeezer(dictionary)),
            "answer": _fill(past, Squeezer(dictionary)),
        },
        "gone": {
            "signed": gone_message(COMMUNITY, SECOND_NONCE, [past.stream.scope]).hex(),
            "frame": frame(FrameKind.GONE, encode(gone)).hex(),
        },
        "estimate": frame(FrameKind.ESTIMATE, encode(Estimate((Share(number, 7, 412),)))).hex(),
    }


def _leaping(past: Long) -> Json:
    """The replica holds the directory, and nothing of the stream."""
    request = Request(
        version=VERSION,
        scopes=(past.directory.number,),
        seqs=(past.directory.cursor.seq,),
        check=cursor_check([past.directory.cursor]),
        follow=True,
        max_bytes=600,
        nonce=FIRST_NONCE,
        newest_first=True,
    )
    return exchanged(plain(FrameKind.REQUEST, encode(request)), plain(FrameKind.END, encode(End(0))))


def _leap(past: Long, squeezer: Squeezer) -> Json:
    """The two newest, then the first post of their thread; the budget ends it here."""
    page = past.stream.placed[4:6]
    return exchanged(
        _page(past, page, (), {}, squeezer),
        _ahead(past, past.stream.placed[:1], squeezer),
        plain(FrameKind.END, encode(SummedEnd(2, SERVER_MS, more=True, nonce=FIRST_NONCE))),
    )


def _filling(past: Long, squeezer: Squeezer) -> Json:
    """With an operation that waits, the gap, and what is held ahead of the log."""
    number = past.stream.number
    request = Request(
        version=VERSION,
        scopes=(past.directory.number, number),
        seqs=(past.directory.cursor.seq, 6),
        check=cursor_check([past.directory.cursor, Cursor(6, past.stream.placed[5].link)]),
        follow=True,
        nonce=SECOND_NONCE,
        newest_first=True,
        gaps=(Missing(number, 0, 4),),
        ahead=(Early(number, (1,)),),
    )
    sent = past.stream.placed[6]._replace(entry=waiting(past.stream.placed[6].entry.op))
    block = columns.encode(runs_in([sent]), partial(past.alias_of, held=(1, 5, 6)))
    batch = push_message(COMMUNITY, [sent.entry.op_id])
    return exchanged(
        plain(FrameKind.REQUEST, encode(request)),
        signed(FrameKind.PUSH, block, batch, DEVICE_KEY, squeezer),
        plain(FrameKind.END, encode(End(1))),
    )


def _fill(past: Long, squeezer: Squeezer) -> Json:
    """What both hold, as history; what is new, as a log; then page by page down to the beginning."""
    placed, number = past.stream.placed, past.stream.number
    squeezer.carried(b"".join(item.entry.op.payload for item in placed[4:6]))
    echoes = {item.entry.op_id: place for place, item in enumerate((placed[6], placed[0], placed[1]))}
    news = columns.encode(runs_in(placed[6:]), past.alias_of, echoes)
    sums = (Sum(number, len(placed), ids_added(NO_IDS, (item.entry.op_id for item in placed))),)
    return exchanged(
        plain(FrameKind.HISTORY, encode(History((Span(number, 5, 6),)))),
        signed(FrameKind.LOG, news, _sealed(placed[6:]), COMMUNITY_KEY, squeezer),
        _page(past, placed[2:4], (1, 5, 6, 7), echoes, squeezer),
        _ahead(past, placed[1:2], squeezer),
        _page(past, placed[:2], (1, 2, 3, 4, 5, 6, 7), echoes, squeezer),
        plain(
            FrameKind.END,
            encode(SummedEnd(5, SERVER_MS, more=False, sums=sums, nonce=SECOND_NONCE, lease=LEASE)),
        ),
    )


def _page(
    past: Long,
    items: Sequence[Placed],
    held: Sequence[int],
    echoes: Mapping[OpId, int],
    squeezer: Squeezer,
) -> Sent:
    befores = [past.link_before(item) for item in first_of_runs(items)]
    block = columns.encode(runs_in(items), partial(past.alias_of, held=held), echoes)
    return signed(
        FrameKind.PAGE, block, _sealed(items), COMMUNITY_KEY, squeezer, more=page_head(b"", befores)
    )


def _ahead(past: Long, items: Sequence[Placed], squeezer: Squeezer) -> Sent:
    block = columns.encode(runs_in(items), partial(past.alias_of, held=()))
    message = ahead_message(COMMUNITY, [item.entry for item in items])
    return signed(FrameKind.AHEAD, block, message, COMMUNITY_KEY, squeezer)


def _sealed(items: Sequence[Placed]) -> bytes:
    return seal_message(
        COMMUNITY, [Tip(item.scope, item.entry.seq or 0, item.link) for item in last_of_runs(items)]
    )


def parted() -> Json:
    """The same stream, whose server was restored from a copy with nothing but its first entry."""
    past = long_past()
    stream, number = past.stream, past.stream.number
    directory = past.directory.cursor
    first = stream.placed[0].link
    held, link = 6, stream.placed[5].link
    diverged = Diverged((Doubt(0, directory.seq, short(directory.link)), Doubt(number, 1, b"")))
    places = [(seq, past.link_at(seq)) for seq in (0, 1, held)]
    checkpoints = Checkpoints(
        (
            (0, (Place(directory.seq, short(directory.link)),)),
            (number, tuple(Place(seq, short(at)) for seq, at in places)),
        )
    )
    tips = [Tip(past.directory.scope, directory.seq, directory.link), Tip(stream.scope, 1, first)]
    resumed = Resumed(
        (Resumption(0, directory.seq, directory.seq, directory.link), Resumption(number, 1, 1, first)),
        COMMUNITY_KEY.sign(seal_message(COMMUNITY, tips)),
    )
    lost = stream.placed[1:held]
    seal = Seal((Tip(stream.scope, held, link),), COMMUNITY_KEY.sign(_sealed(lost)))
    offer = Offer(number, stream.scope, tuple(item.entry for item in lost), first, seal)
    waiting_again = [item._replace(entry=waiting(item.entry.op)) for item in lost]
    block = columns.encode(runs_in(waiting_again), partial(past.alias_of, held=(1,)))
    return {
        "diverged": frame(FrameKind.DIVERGED, encode(diverged)).hex(),
        "checkpoints": frame(FrameKind.CHECKPOINTS, encode(checkpoints)).hex(),
        "resumed": encode(resumed).hex(),
        "testimony": {
            "payload": encode(testimony(offer, bytes([Method.STORED]) + block)).hex(),
            "block": block.hex(),
            "operations": [told(item.entry) for item in waiting_again],
        },
    }
