"""Which message answers which: by the ids that messages cite, then by their subjects, never in a circle.

After Jamie Zawinski's algorithm (jwz.org/doc/threading.html), with two differences: a missing ancestor is stood in
for by the earliest message that cites it, instead of an empty container, and subjects join only within a time.
"""

from collections.abc import Iterable, Mapping
from typing import NamedTuple, Protocol

# Members on weekly connections answer for weeks, so a thread stays open for 30 quiet days; much longer, and next
# month's "Webinar" would answer this month's.
SUBJECT_WINDOW_MS = 30 * 24 * 3600 * 1000


class Threadable(Protocol):
    """What threading needs of a message: a MailItem has it, and so may a row of messages stored before."""

    @property
    def message_id(self) -> str: ...
    @property
    def references(self) -> tuple[str, ...]: ...
    @property
    def topic(self) -> str: ...
    @property
    def is_reply(self) -> bool: ...
    @property
    def sent_at_ms(self) -> int: ...


class Place(NamedTuple):
    """Where a message stands: the id of its thread's first message, and of the one it answers."""

    root: str
    parent: str | None


def thread_mails(items: Iterable[Threadable]) -> Mapping[str, Place]:
    """The place of each message, by its id. The order of ``items`` and repetitions of one message do not matter."""
    ordered = sorted(items, key=_age)
    earliest: dict[str, Threadable] = {}
    for item in ordered:
        earliest.setdefault(item.message_id, item)
    mails = list(earliest.values())
    forest = _Forest(earliest)
    _join_by_citation(forest, mails)
    _join_by_subject(forest, mails)
    return {
        mail.message_id: Place(forest.root(mail.message_id), forest.parent(mail.message_id)) for mail in mails
    }


def _age(item: Threadable) -> tuple[int, str, tuple[str, ...], str, bool]:
    """From old to new; the rest settles what bears the same date, whatever order it came in."""
    return item.sent_at_ms, item.message_id, item.references, item.topic, item.is_reply


def _join_by_citation(forest: "_Forest", mails: list[Threadable]) -> None:
    stand_ins: dict[str, str] = {}
    for mail in mails:
        for cited in reversed(mail.references):
            ancestor = cited if cited in forest else stand_ins.get(cited)
            if ancestor is not None and forest.join(mail.message_id, ancestor):
                break
        for cited in mail.references:
            if cited not in forest:
                stand_ins.setdefault(cited, mail.message_id)


def _join_by_subject(forest: "_Forest", mails: list[Threadable]) -> None:
    """A reply that cites nothing held goes under the thread of its topic that was last written to."""
    last: dict[str, Threadable] = {}
    for mail in mails:
        if not mail.topic:
            continue
        before = last.get(mail.topic)
        if (
            before is not None
            and mail.is_reply
            and forest.parent(mail.message_id) is None
            and mail.sent_at_ms - before.sent_at_ms <= SUBJECT_WINDOW_MS
        ):
            forest.join(mail.message_id, forest.root(before.message_id))
        last[mail.topic] = mail


class _Forest:
    """Trees of ids that only ever grow by whole trees, so that no circle can arise."""

    def __init__(self, ids: Iterable[str]) -> None:
        self._parents: dict[str, str | None] = dict.fromkeys(ids)
        self._upwards: dict[str, str] = {}  # shortcuts towards the root, shortened as they are used

    def __contains__(self, message_id: str) -> bool:
        return message_id in self._parents

    def parent(self, message_id: str) -> str | None:
        return self._parents[message_id]

    def root(self, message_id: str) -> str:
        root = message_id
        while root in self._upwards:
            root = self._upwards[root]
        while message_id != root:
            above = self._upwards[message_id]
            self._upwards[message_id] = root
            message_id = above
        return root

    def join(self, child: str, parent: str) -> bool:
        """Puts a root under a message of another tree; False, and nothing changed, where that would be a circle."""
        root = self.root(parent)
        if root == child:
            return False
        self._parents[child] = parent
        self._upwards[child] = root
        return True
