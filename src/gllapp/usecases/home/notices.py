"""Notices: the few things that somebody wants to be told of, made from what is here whenever they are asked for."""

from collections.abc import Iterable, Iterator

from msgspec.structs import replace

from gllapp.db import conflicts, outbox, people
from gllapp.db.home import arrived, notices
from gllapp.db.pods import news, records, texts
from gllapp.db.replica import Transaction
from gllapp.db.tables import State
from gllapp.home_views import About, NoticeRow, ReplyRow
from gllapp.usecases.desk import Desk
from gllapp.usecases.documents.text import findings_of
from gllapp.usecases.pods.joining import list_joinings
from gllapp.usecases.pods.own import OwnPod, own_pods
from gllapp.usecases.pods.proposing import list_proposals
from gllapp.usecases.pods.waiting import joining_waits
from gllcore.ids import RecordId, digest
from gllcore.model.documents import DocumentCard
from gllcore.model.pods import ProposalState

MOST = 50
_OF_A_KIND = 20
_KEY_BYTES = 16
# What was decided longer ago is no news on a new PC.
_DECIDED_MS = 30 * 24 * 3_600_000


def list_notices(desk: Desk) -> tuple[NoticeRow, ...]:
    """What was not seen first, then the newest."""
    found = list(_in_pods(desk))
    with desk.replica.reading() as here:
        me = people.identity(here)
        pods = own_pods(here, me.member)
        found += [*_in_forum(here, me.name), *_in_outbox(here), *_entered(here, me.member, pods)]
        found += _disputed(here, me.member, pods)
        seen = notices.seen(here)
    rows = (replace(each, is_seen=each.key in seen) for each in found)
    return tuple(sorted(rows, key=lambda row: (row.is_seen, -row.when_ms, row.key)))[:MOST]


def see_notices(desk: Desk, keys: Iterable[bytes]) -> None:
    """The person has looked at these."""
    with desk.replica.writing() as here:
        notices.see(here, keys, desk.now_ms())


def _key(what: About, *about: bytes) -> bytes:
    return digest(b"gll-notice", what.value.encode(), *about)[:_KEY_BYTES]


def _in_forum(here: Transaction, name: str) -> Iterator[NoticeRow]:
    last = arrived.latest(here)
    replies = [row for row in arrived.replies(here, last, _OF_A_KIND) if row.unread]
    yield from (_said(About.REPLY, row) for row in replies)
    answered = {row.post for row in replies}
    for row in arrived.mentions(here, name, _OF_A_KIND):
        if row.post not in answered:
            yield _said(About.MENTION, row)


def _said(what: About, row: ReplyRow) -> NoticeRow:
    return NoticeRow(
        _key(what, row.post), what, row.title, row.written_ms, False, row.author_name, row.post, row.thread
    )


def _in_outbox(here: Transaction) -> Iterator[NoticeRow]:
    for row in outbox.rows(here, State.ATTENTION, None, _OF_A_KIND).rows:
        key = _key(About.ATTENTION, row.op_id, row.reason.encode())
        yield NoticeRow(
            key,
            About.ATTENTION,
            row.title or row.excerpt,
            row.written_ms,
            False,
            reason=row.reason,
            facts=row.facts,
        )
    for conflict in conflicts.rows(here):
        key = _key(About.CONFLICT, conflict.key)
        yield NoticeRow(
            key, About.CONFLICT, conflict.thread_title, conflict.shown.written_ms, False, about=conflict.post
        )


def _in_pods(desk: Desk) -> Iterator[NoticeRow]:
    """Proposals and wishes to join: own ones that were answered, and those that this person answers."""
    now_ms = desk.now_ms()
    for row in list_proposals(desk, answered=True):
        card = row.proposal
        if row.mine and card.state == ProposalState.RETURNED:
            key = _key(About.RETURNED, card.id, card.comment.encode())
            yield NoticeRow(key, About.RETURNED, card.name, card.written_ms, False, reason=card.comment)
        elif row.mine and card.result is not None and now_ms - card.written_ms < _DECIDED_MS:
            yield NoticeRow(_key(About.APPROVED, card.id), About.APPROVED, card.name, card.written_ms, False)
        elif row.may_answer and not row.mine and card.state == ProposalState.WAITING:
            key = _key(About.ANSWER, card.id)
            yield NoticeRow(key, About.ANSWER, card.name, card.written_ms, False, row.author.name)
    for joining in list_joinings(desk):
        wish = joining.joining
        if joining_waits(joining):
            key = _key(About.ANSWER, wish.id)
            yield NoticeRow(
                key, About.ANSWER, joining.pod_name, wish.written_ms, False, joining.author.name, wish.pod
            )
        elif joining.mine and wish.declined:
            key = _key(About.DECLINED, wish.id)
            yield NoticeRow(
                key,
                About.DECLINED,
                joining.pod_name,
                wish.written_ms,
                False,
                about=wish.pod,
                reason=wish.declined,
            )


def _entered(here: Transaction, me: RecordId, pods: Iterable[OwnPod]) -> Iterator[NoticeRow]:
    """Pods that this person was let into, and has not been to."""
    for pod in pods:
        since = dict(pod.card.admitted).get(me, pod.card.opened_ms)
        if news.seen(here, pod.id) is None:
            yield NoticeRow(
                _key(About.LET_IN, pod.id), About.LET_IN, pod.card.name, since, False, about=pod.id
            )


def _disputed(here: Transaction, me: RecordId, pods: Iterable[OwnPod]) -> Iterator[NoticeRow]:
    """Documents of this person's in which a sentence was written by two, as far as their texts were made."""
    for pod in pods:
        for found in records.every(here, DocumentCard, scope=pod.number):
            keys = _open_conflicts(here, found.value) if found.author == me else []
            if keys:
                card, key = found.value, _key(About.DISPUTED, *(each.encode() for each in keys))
                yield NoticeRow(key, About.DISPUTED, card.title, card.changed_ms, False, about=card.id)


def _open_conflicts(here: Transaction, card: DocumentCard) -> list[str]:
    text = texts.facts(here, card.id)
    if text is None:
        return []
    return sorted(each.key for each in findings_of(text).conflicts if each.key not in card.settled)
