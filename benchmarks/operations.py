"""Sample posts as the operations that their authors would have written, in the logs of their streams."""

from collections.abc import Iterable, Sequence
from itertools import groupby

from benchmarks.corpus import SamplePost
from gllcore.clock import HybridTime
from gllcore.columns import Run, encode
from gllcore.ids import RecordId, ScopeId, digest
from gllcore.model.discussions import PostField
from gllcore.operations import Entry, Kind, Operation, Value, op_id, pack, reference


class Logs:
    """The streams' logs so far: what a receiver holds, so that later posts may refer to it."""

    def __init__(self) -> None:
        self._streams: dict[str, int] = {}
        self._devices: dict[bytes, int] = {}
        self._records: dict[bytes, RecordId] = {}
        self._lengths: dict[int, int] = {}
        self._aliases: dict[tuple[int, RecordId], int] = {}

    def block(self, posts: Sequence[SamplePost]) -> bytes:
        """Appends the posts; gives the column block in which they travel to somebody who holds what came before.

        The directory (members, devices, streams) counts as held.
        """
        entries = [(self._stream(post), self._append(post)) for post in posts]
        runs = [
            Run(number, _scope(number), tuple(entry for _, entry in run))
            for number, run in groupby(entries, key=lambda numbered: numbered[0])
        ]
        return encode(runs, lambda number, record: self._aliases.get((number, record)))

    def _append(self, post: SamplePost) -> Entry:
        number = self._stream(post)
        seq = self._lengths[number] = self._lengths.get(number, 0) + 1
        operation = Operation(
            scope=_scope(number),
            kind=Kind.POST,
            record=None,
            payload=pack(dict(self._fields(post))),
            time=HybridTime(post.created_ms),
            base=seq - 1,
            device=self._device(post),
        )
        entry = Entry(op_id(operation), operation, seq, post.created_ms)
        self._records[post.id] = entry.record
        self._aliases[number, entry.record] = seq
        return entry

    def _fields(self, post: SamplePost) -> Iterable[tuple[int, Value]]:
        yield PostField.BODY, post.body
        yield PostField.LANGUAGE, post.language
        if post.parent is None:
            yield PostField.TITLE, post.title
            yield PostField.TAGS, [list(post.tags), []]
        else:
            yield PostField.THREAD, reference(self._record(post.thread))
            yield PostField.PARENT, reference(self._record(post.parent))

    def _record(self, sample_id: bytes) -> RecordId:
        """The record of a post; of one that these logs do not have, something of the same size."""
        return self._records.get(sample_id, RecordId(sample_id))

    def _stream(self, post: SamplePost) -> int:
        return self._streams.setdefault(post.stream, len(self._streams) + 1)

    def _device(self, post: SamplePost) -> RecordId:
        seq = self._devices.setdefault(post.author, len(self._devices) + 1)
        device = RecordId(digest(b"device", post.author)[:16])
        self._aliases[0, device] = seq
        return device


def _scope(number: int) -> ScopeId:
    return ScopeId(digest(b"stream", bytes([number]))[:16])
