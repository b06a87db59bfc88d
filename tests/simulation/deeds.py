"""What people do on a device, through the product's own use cases, and the simulation's own memory of it."""

from collections.abc import Callable, Collection
from contextlib import AbstractContextManager
from dataclasses import dataclass
from itertools import count
from random import Random
from typing import NamedTuple

from sqlalchemy import or_, select

from gllapp.db import acts, log, people, tables
from gllapp.db.library import records
from gllapp.db.replica import Transaction
from gllapp.db.tables import State
from gllapp.usecases import curating, forum, outbox
from gllapp.usecases.desk import Desk
from gllapp.usecases.drafts import open_draft
from gllapp.views import Act, DraftRow, OutboxRow
from gllcore.errors import Refused
from gllcore.ids import OpId, RecordId
from gllcore.model.discussions import PostField
from gllcore.operations import Entry, Kind, Value, reference, referred, unpack
from gllcore.permissions import check_edit
from gllcore.pod_rules import PODS_KINDS
from gllcore.rules import POST_BYTES

_VOCABULARY = (
    "soap water ward rota mother newborn chlorine partera lavado équipe dossier ação vacina nhân viên y tế "
    "نظافة اليدين gants audit cold chain stock‑out sharps triage 🧼 café naïve"
)
_WORDS = _VOCABULARY.split()
_TAGS = ("ipc", "wash", "newborn", "soins", "audit")
_HUGE = 0.02


@dataclass(frozen=True, slots=True)
class Deed:
    """An act that its author has been told is saved.

    ``seen`` are the operations on the same record that were on the device then: who had seen whom, by the simulation's
    own eyes and not by numbers and clocks.
    """

    entry: Entry
    seen: frozenset[OpId]

    @property
    def op_id(self) -> OpId:
        return self.entry.op_id

    @property
    def said(self) -> dict[int, object]:
        return unpack(self.entry.op.payload)

    @property
    def mentioned(self) -> set[OpId]:
        """The operations that must be in the log before this one: the post that it is about, or answers."""
        said = self.said
        records = [
            self.entry.op.record,
            *(referred(said.get(f)) for f in (PostField.THREAD, PostField.PARENT)),
        ]
        return {OpId(record) for record in records if record is not None}

    @property
    def is_text(self) -> bool:
        """A post or an edit of one, not a reaction."""
        return self.entry.op.kind == Kind.POST

    @property
    def is_of_pods(self) -> bool:
        """Nothing that the forum knows."""
        return self.entry.op.kind in PODS_KINDS

    @property
    def text(self) -> str:
        """What must never be lost; empty for tags alone and for a "useful"."""
        said = self.said if self.is_text else {}
        return str(said.get(PostField.BODY) or said.get(PostField.TITLE) or "")


class OwnPost(NamedTuple):
    id: RecordId
    thread: RecordId


class Pen:
    """Writes things that nobody has written before."""

    def __init__(self) -> None:
        self._numbers = count(1)

    def body(self, luck: Random) -> str:
        words = luck.choices(_WORDS, k=luck.choice((4, 20, 90)))
        if luck.random() < _HUGE:
            words += [luck.randbytes(8).hex() for _ in range(luck.randint(200, POST_BYTES // 17 - 250))]
        return f"{next(self._numbers)}. {' '.join(words)}"

    def title(self, luck: Random) -> str:
        return f"{next(self._numbers)}: {' '.join(luck.choices(_WORDS, k=3))}"


# --- acts ---


def act(desk: Desk, pen: Pen, luck: Random) -> Deed | None:
    """One act of whoever sits there; None when there is nothing to act on, or the app says no."""
    (doing,) = luck.choices(
        (_start, _reply, _edit, _edit_in_a_later_version, _withdraw, _mark, _retry), (15, 22, 43, 2, 7, 14, 3)
    )
    try:
        return doing(desk, pen, luck)
    except Refused:
        return None


def _start(desk: Desk, pen: Pen, luck: Random) -> Deed | None:
    streams = forum.list_streams(desk)
    if not streams:
        return None
    stream = luck.choice(streams)
    tags = luck.sample(_TAGS, luck.randint(0, 3))
    return _remembered(
        desk,
        None,
        lambda: OpId(
            forum.start_thread(desk, stream.id, pen.title(luck), pen.body(luck), stream.language, tags)
        ),
    )


def _reply(desk: Desk, pen: Pen, luck: Random) -> Deed | None:
    posts = _posts(desk)
    if not posts:
        return _start(desk, pen, luck)
    post = luck.choice(posts)
    parent = post.id if luck.random() < 0.5 else None
    return _remembered(desk, None, lambda: OpId(forum.post_reply(desk, post.thread, pen.body(luck), parent)))


def _edit(desk: Desk, pen: Pen, luck: Random) -> Deed | None:
    """Of an own post: mostly of the first one, so that two devices of one member meet."""
    posts = _posts(desk, mine=True)
    if not posts:
        return _reply(desk, pen, luck)
    post = posts[0] if luck.random() < 0.6 else luck.choice(posts)
    what = luck.choices(("body", "title", "tags"), (6, 1, 3))[0] if post.id == post.thread else "body"
    body = pen.body(luck) if what == "body" else None
    title = pen.title(luck) if what == "title" else None
    tags = luck.sample(_TAGS, luck.randint(0, 3)) if what == "tags" else None
    return _remembered(desk, post.id, lambda: forum.edit_post(desk, post.id, body, title, tags))


def _edit_in_a_later_version(desk: Desk, pen: Pen, luck: Random) -> Deed | None:
    """Which says more than any version of today understands."""
    posts = _posts(desk, mine=True)
    if not posts:
        return None
    post = luck.choice(posts)
    nested: list[Value] = [1, None, {"a": b"b"}]
    later: tuple[Value, ...] = (3.5, nested, reference(post.thread), "later")
    news = luck.choice(later)
    fields: dict[int, Value] = {PostField.BODY: pen.body(luck), 1_000: news}

    def edit() -> OpId:
        with desk.replica.writing() as here:
            target = forum.written_post(here, post.id)
            check_edit(people.standing(here), target.target, changes_thread=False)
            return acts.write(here, Act.EDIT, target.scope, Kind.POST, post.id, fields, desk.now_ms()).op_id

    return _remembered(desk, post.id, edit)


def _withdraw(desk: Desk, _: Pen, luck: Random) -> Deed | None:
    """Or bring back."""
    posts = _posts(desk, mine=True)
    if not posts:
        return None
    post = luck.choice(posts[:3])
    return _remembered(
        desk, post.id, lambda: forum.set_withdrawn(desk, post.id, withdrawn=luck.random() < 0.6)
    )


def withdraw(desk: Desk, pen: Pen, luck: Random) -> Deed | None:
    """An own post is withdrawn, or brought back; None when there is none, or the app says no."""
    try:
        return _withdraw(desk, pen, luck)
    except Refused:
        return None


def _mark(desk: Desk, _: Pen, luck: Random) -> Deed | None:
    posts = _posts(desk)
    if not posts:
        return None
    post = luck.choice(posts[:3])
    return _remembered(desk, post.id, lambda: forum.set_useful(desk, post.id, useful=luck.random() < 0.6))


def _retry(desk: Desk, _: Pen, luck: Random) -> Deed | None:
    """No new deed: the same act waits again."""
    items = in_attention(desk)
    if items:
        outbox.retry(desk, luck.choice(items).op_id)
    return None


def curate(desk: Desk, pen: Pen, luck: Random) -> Deed | None:
    """One act of a librarian: a new shelf, another title or other topics, a withdrawal or the end of one."""
    resources = sorted(desk_resources(desk))
    try:
        if not resources or luck.random() < 0.2:
            return _remembered(desk, None, lambda: OpId(curating.new_shelf(desk, pen.title(luck))))
        chosen = luck.choice(resources)
        if luck.random() < 0.3:
            return _done_to(desk, chosen, lambda: curating.set_withdrawn(desk, [chosen], luck.random() < 0.6))
        topics = tuple(luck.sample(_TAGS, 2))
        edit = curating.Edit(title=pen.title(luck), add_topics=topics[:1], remove_topics=topics[1:])
        return _done_to(desk, chosen, lambda: curating.edit_resources(desk, [chosen], edit))
    except Refused:
        return None


def desk_resources(desk: Desk) -> list[RecordId]:
    """Withdrawn ones too."""
    with desk.replica.reading() as here:
        return [card.id for card in records.every_card(here)]


def _done_to(desk: Desk, record: RecordId, doing: Callable[[], object]) -> Deed:
    """The one operation more that is on the record afterwards."""
    seen = _on(desk, record)
    doing()
    (new,) = _on(desk, record) - seen
    return _deed(desk, new, lambda _: seen)


def take_back(desk: Desk, op_id: OpId) -> DraftRow | None:
    """The draft that the text went into, if it had any."""
    draft = outbox.take_back(desk, op_id)
    return None if draft is None else open_draft(desk, draft)


def in_attention(desk: Desk) -> list[OutboxRow]:
    return list(outbox.list_outbox(desk, outbox.Box.ATTENTION, limit=1_000).rows)


def sent(desk: Desk) -> list[OutboxRow]:
    return list(outbox.list_outbox(desk, outbox.Box.SENT, limit=1_000).rows)


def in_pods(looking: AbstractContextManager[Transaction], known: Collection[OpId]) -> list[Deed]:
    """The acts of pods that wait, or were refused already, and that nobody has told of yet."""
    op = tables.op
    unsent = op.c.state.in_((State.WAITING, State.ATTENTION))
    wanted = select(op.c.op_id).where(unsent, op.c.kind.in_(PODS_KINDS))
    with looking as here:
        new = [OpId(op_id) for op_id in here.execute(wanted.order_by(op.c.op_id)).scalars()]
        stored = log.by_ids(here, [op_id for op_id in new if op_id not in known])
        return [Deed(each.entry, frozenset()) for each in stored]


def just_done(desk: Desk, known: Collection[OpId]) -> Deed | None:
    """The act of somebody whose process died when it was stored and before it could say so."""
    op = tables.op
    with desk.replica.reading() as here:
        waiting = set(here.execute(select(op.c.op_id).where(op.c.state == State.WAITING)).scalars())
    new = [OpId(op_id) for op_id in waiting if op_id not in known]
    assert len(new) <= 1, "acts that nobody did"
    return _deed(desk, new[0], lambda record: _on(desk, record)) if new else None


def _remembered(desk: Desk, record: RecordId | None, doing: Callable[[], OpId]) -> Deed:
    seen = _on(desk, record)
    return _deed(desk, doing(), lambda _: seen)


def _deed(desk: Desk, op_id: OpId, seen: Callable[[RecordId | None], frozenset[OpId]]) -> Deed:
    with desk.replica.reading() as here:
        (stored,) = log.by_ids(here, [op_id])
    return Deed(stored.entry, seen(stored.entry.op.record) - {op_id})


def _on(desk: Desk, record: RecordId | None) -> frozenset[OpId]:
    if record is None:
        return frozenset()
    op = tables.op
    with desk.replica.reading() as here:
        found = here.execute(select(op.c.op_id).where(or_(op.c.record == record, op.c.op_id == record)))
        return frozenset(OpId(op_id) for op_id in found.scalars())


def _posts(desk: Desk, *, mine: bool = False) -> list[OwnPost]:
    """In an order that is the same in every run: that of the log."""
    post, device, profile = tables.post, tables.device, tables.profile
    wanted = select(post.c.id, post.c.thread).order_by(post.c.written_ms, post.c.id)
    if mine:
        me = select(profile.c.member).scalar_subquery()
        wanted = wanted.join(device, device.c.id == post.c.device).where(device.c.member == me)
    with desk.replica.reading() as here:
        return [OwnPost(RecordId(id), RecordId(thread)) for id, thread in here.execute(wanted)]
