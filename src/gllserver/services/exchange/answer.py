"""The answer of an exchange as a stream of frames. No transaction is open while a frame is on its way to the reader."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import islice
from typing import Final

from gllcore import columns
from gllcore.columns import DIRECTORY, Run
from gllcore.compression import Squeezer
from gllcore.frames import MAGIC, PAYLOAD_BYTES, FrameKind, frame
from gllcore.ids import OpId, RecordId
from gllcore.operations import OPENS_LOG
from gllcore.packing import Packer, Placed, first_of_runs, last_of_runs, upward
from gllcore.protocol import (
    LINK_BYTES,
    SIGNATURE_BYTES,
    End,
    Gone,
    Notice,
    Refusal,
    Request,
    Sum,
    SummedEnd,
    Tip,
    encode,
    page_head,
)
from gllcore.reconciliation import Resumed
from gllserver.services.exchange.aliases import Aliases
from gllserver.services.exchange.common_history import common_history
from gllserver.services.exchange.companions import Companions
from gllserver.services.exchange.lacking import Holding, Lack, Stretch
from gllserver.services.exchange.pages import newest_first
from gllserver.services.ground import Ground

PAGE_ENTRIES: Final = 250

# One NOTICE must fit a message whatever the refusals say.
_NOTICE_REFUSALS: Final = 200
# The longest END with its frame; kept free of a reader's budget.
_END_BYTES: Final = 56
# A scope's sum in it.
_SUM_BYTES: Final = 20
# Below this a block would be all head.
_LEAST_PAYLOAD: Final = 1024

# Entries that come before the directory, when much of it is to come.
_TASTE: Final = 50
_MANY_CARDS: Final = 100
# First posts and cards follow their pages in as few messages as are worth their heads.
_PAGES_BYTES: Final = 20 * 1024

Seal = Callable[[Sequence[Placed]], bytes]


class Answer:
    """What is gone, refusals, then the stretches of log that the reader lacks, then pages from the newest down, then the end."""

    def __init__(
        self,
        ground: Ground,
        request: Request,
        held: Mapping[int, Holding],
        lack: Lack,
        refusals: Sequence[Refusal],
        echoes: Mapping[OpId, int],
        lease: bytes = b"",
        member: RecordId | None = None,
    ) -> None:
        self._ground = ground
        self._member = member
        self._request = request
        self._held = held
        self._lack = lack
        self._squeezer = Squeezer(ground.dictionary)
        self._taste = _TASTE if _is_long(lack) else 0
        # Answers to the reader, and what a cut had kept back, come before the directory even where it is short.
        late = (*lack.pages, *((lack.directory,) if lack.directory else ()))
        self._aliases = Aliases(ground.database, {stretch.state.number: stretch.span for stretch in late})
        self._companions = Companions(ground, self._aliases, lack)
        self._refusals = refusals
        self._echoes = dict(echoes)
        # An operation that is twice in the request has two places.
        self._places = max(echoes.values(), default=-1) + 1
        self._lease = lease
        self._sent = 0
        self._entries = 0
        self._end_bytes = _END_BYTES + (request.version > 1) * _SUM_BYTES * len(lack.scopes)

    def frames(self, gone: Gone | None = None, resumed: Resumed | None = None) -> Iterator[bytes]:
        """The bytes of the answer, piece by piece. At least one piece of log is sent, whatever the budget."""
        head = MAGIC if gone is None else MAGIC + frame(FrameKind.GONE, encode(gone))
        head += b"".join(self._notices())
        if resumed is not None:
            head += frame(FrameKind.RESUMED, encode(resumed))
        self._recall_what_is_ahead()
        head += b"".join(self._resumed())
        self._sent += len(head)
        yield head
        more = False
        for message, items in self._messages():
            if self._entries and not self._fits(message):
                more = True
                break
            yield message
            self._sent += len(message)
            self._entries += len(items)
        yield frame(FrameKind.END, encode(self._end(more=more)))

    def weighed(self) -> Iterator[tuple[bytes, int]]:
        """The messages that would be sent, each with what its entries weigh before they are packed; for an estimate."""
        self._recall_what_is_ahead()
        yield b"".join(self._resumed()), 0
        for message, items in self._messages():
            yield message, sum(len(item.entry.op.payload) + 1 for item in items)

    def _fits(self, message: bytes) -> bool:
        budget = self._request.max_bytes
        return not budget or self._sent + len(message) + self._end_bytes <= budget

    def _messages(self) -> Iterator[tuple[bytes, Sequence[Placed]]]:
        """Each message with the entries of the logs that it brings in their place.

        Who knows next to nobody yet gets something to read before hundreds of cards.
        """
        newest = newest_first(self._ground, self._lack.pages)
        answers = self._companions.answers_to(self._member) if self._member is not None else []
        if self._taste or answers:
            yield from ((message, ()) for message in self._ahead(self._companions.streams()))
        yield from ((message, ()) for message in self._ahead(answers))
        yield from ((message, ()) for message in self._with(answers))
        if self._taste:
            yield from self._pages(islice(newest, self._taste))
        yield from self._in_order(self._lack.onward)
        self._companions.directory_has_come()
        yield from self._pages(newest)
        yield from self._in_order(self._lack.catalogue)

    def _in_order(self, stretches: Sequence[Stretch]) -> Iterator[tuple[bytes, Sequence[Placed]]]:
        for packed in self._packer(self._seal).messages(self._onward(stretches)):
            yield frame(FrameKind.LOG, packed.payload), packed.items

    def _pages(self, items: Iterator[Placed]) -> Iterator[tuple[bytes, Sequence[Placed]]]:
        """Pages, and after so many bytes of them what they cannot be read without."""
        alone: list[Placed] = []
        size = 0
        for page in self._page_packer().messages(items):
            yield frame(FrameKind.PAGE, page.payload), page.items
            alone += page.items
            size += len(page.payload)
            if size >= _PAGES_BYTES:
                yield from ((message, ()) for message in self._with(alone))
                alone, size = [], 0
        yield from ((message, ()) for message in self._with(alone))

    def _with(self, page: Sequence[Placed]) -> Iterator[bytes]:
        """What the page cannot be read without."""
        openers = self._companions.openers(page)
        yield from self._ahead(openers + self._companions.authors([*page, *openers]))

    def _ahead(self, items: Sequence[Placed]) -> Iterator[bytes]:
        # The card of a stream or a pod tells its number also to who has offered the card itself: what comes of it is named by that.
        fresh = [
            item for item in items if item.entry.op_id not in self._echoes or item.entry.op.kind in OPENS_LOG
        ]
        for packed in self._packer(self._seal_ahead).messages(upward(fresh)):
            for item in packed.items:
                self._note_ahead(item.number, item.entry.seq or 0, item)
            yield frame(FrameKind.AHEAD, packed.payload)

    def _end(self, *, more: bool) -> End:
        """A reader that stops early cannot compare sums."""
        now_ms = self._ground.clock()
        if self._request.version == 1:
            return End(self._entries, now_ms, more)
        sums = () if more else tuple(Sum(s.number, s.head.seq, s.ids) for s in self._lack.scopes)
        return SummedEnd(self._entries, now_ms, more, sums, self._request.nonce, self._lease)

    def _notices(self) -> Iterator[bytes]:
        for at in range(0, len(self._refusals), _NOTICE_REFUSALS):
            part = tuple(self._refusals[at : at + _NOTICE_REFUSALS])
            yield frame(FrameKind.NOTICE, encode(Notice(part)))

    def _resumed(self) -> Iterator[bytes]:
        """What both sides hold already makes what comes smaller; and what a cut had kept from its readers comes first."""
        if self._request.version == 1:
            return
        with self._ground.database.reading() as session:
            common = common_history(session, self._held, self._lack)
        if common.runs:
            self._squeezer.carried(common.payloads)
            yield frame(FrameKind.HISTORY, encode(common.message))
        for run in common.runs:
            yield from self._with(run)

    # --- what the reader holds although its log has not come so far ---

    def _recall_what_is_ahead(self) -> None:
        """As the request lists it, each with its number, also where nothing is known of it here."""
        states = {state.number: state for state in self._lack.scopes}
        for early in self._request.ahead:
            number, seqs = early.number, early.seqs
            found: dict[int | None, Placed] = {}
            if number in states:
                with self._ground.database.reading() as session:
                    found = {item.entry.seq: item for item in session.log.at(states[number], seqs)}
            for seq in seqs:
                self._note_ahead(number, seq, found.get(seq))
            self._companions.held([(number, seq) for seq in found if seq])

    def _note_ahead(self, number: int, seq: int, item: Placed | None) -> None:
        """What is ahead returns as an echo when its place comes; its number goes on from those of the request."""
        if item is not None:
            self._echoes.setdefault(item.entry.op_id, self._places)
            self._aliases.sent_ahead([(number, seq)])
        self._places += 1

    # --- packing ---

    def _packer(self, seal: Seal) -> Packer:
        return Packer(self._squeezer, self._encode, seal, self._room())

    def _page_packer(self) -> Packer:
        return Packer(
            self._squeezer,
            self._encode,
            lambda items: page_head(self._seal(items), [item.before for item in first_of_runs(items)]),
            self._room(),
            lambda items: SIGNATURE_BYTES + 1 + LINK_BYTES * len(first_of_runs(items)),
            upward,
        )

    def _room(self) -> int:
        room = min(PAYLOAD_BYTES, self._request.frame_bytes or PAYLOAD_BYTES)
        if self._request.max_bytes:
            room = min(room, self._request.max_bytes - 2 * self._end_bytes)
        return max(_LEAST_PAYLOAD, room)

    def _onward(self, stretches: Sequence[Stretch]) -> Iterator[Placed]:
        for state, (after, upto) in stretches:
            while after < upto:
                with self._ground.database.reading() as session:
                    page = session.log.page(state, after, PAGE_ENTRIES)
                yield from page
                after += len(page)
            if state.number == DIRECTORY:
                self._aliases.has_come(DIRECTORY)

    def _encode(self, runs: Sequence[Run]) -> bytes:
        return columns.encode(runs, self._aliases.of(runs), self._echoes)

    def _seal(self, items: Sequence[Placed]) -> bytes:
        return self._ground.charter.seal(
            [Tip(last.scope, last.entry.seq or 0, last.link) for last in last_of_runs(items)]
        )

    def _seal_ahead(self, items: Sequence[Placed]) -> bytes:
        return self._ground.charter.seal_ahead(item.entry for item in items)


def _is_long(lack: Lack) -> bool:
    """Whether the directory would keep a reader waiting."""
    directory = lack.directory
    return bool(lack.pages and directory and directory.span.upto - directory.span.after > _MANY_CARDS)
