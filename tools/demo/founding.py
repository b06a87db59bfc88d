"""Founds the demo community in a folder: its members, its streams, and what they have written to each other."""

from collections.abc import Mapping, Sequence
from contextlib import closing
from functools import partial
from pathlib import Path

from demo import pods_telling, products_telling
from demo.library_file import STOCKED, DemoResource
from demo.pods_file import DemoPod, DemoProposal, moment
from demo.pods_telling import People
from demo.products_file import DemoProduct
from demo.stocking import stock
from demo.streams_file import DemoMember, DemoPost, DemoStream, DemoThread
from gllcore.clock import HybridTime
from gllcore.columns import DIRECTORY
from gllcore.ids import RecordId
from gllcore.model.discussions import PostField, ReactionField
from gllcore.model.people import DeviceField
from gllcore.operations import Entry, Fields, Kind, Operation, Value, pack, reference
from gllcore.rules import check_operation
from gllserver.bootstrap import Community, init_community, open_community
from gllserver.db import Session
from gllserver.services.library import open_catalogue
from gllserver.services.pods import heed
from gllserver.services.streams import open_log
from gllserver.services.tails import OwnTail, Tail, write

NAME = "Global Learning Laboratory (demo)"
PASSWORD = "demo-only"  # noqa: S105 - it opens nothing but this folder
_MINUTE_MS = 60_000


class Author:
    """A demo member with the card of the device that the member's past was written on."""

    def __init__(self, member: RecordId, device: RecordId) -> None:
        self.member = member
        self.device = device


def found(
    folder: Path,
    members: Sequence[DemoMember],
    streams: Sequence[DemoStream],
    library: Sequence[DemoResource],
    pods: Sequence[DemoPod],
    proposals: Sequence[DemoProposal],
    products: Sequence[DemoProduct],
) -> int:
    """Founds the community, with its documents printed; gives the number of its posts."""
    init_community(folder, NAME)
    with closing(open_community(folder, clock=partial(moment, STOCKED))) as early:
        resources = stock(early, library)
    with closing(open_community(folder)) as community:
        authors = _introduce(community, members)
        posts = sum(_tell(community, stream, authors) for stream in streams)
        people = People(
            {key: author.member for key, author in authors.items()},
            {key: author.device for key, author in authors.items()},
        )
        cards = {_open_pod(community, pod, people, authors): pod for pod in pods}
        _ask(community, cards, proposals, people, authors)
        _note(community, resources, products, authors)
        return posts + sum(len(thread.posts) for pod in pods for thread in pod.threads)


def _introduce(community: Community, members: Sequence[DemoMember]) -> dict[str, Author]:
    accounts = {
        member.key: community.accounts.add(
            member.email, member.name, PASSWORD, member.role, member.country, member.languages
        )
        for member in members
    }
    with community.ground.database.writing() as session:
        directory = OwnTail(session, community.ground.clock())
        authors = {
            key: Author(
                account.member,
                directory.card(Kind.DEVICE, {DeviceField.MEMBER: reference(account.member)}).record,
            )
            for key, account in accounts.items()
        }
        directory.write()
    return authors


def _tell(community: Community, stream: DemoStream, authors: Mapping[str, Author]) -> int:
    """Writes a stream's threads into its log, as if they had come in as they were written."""
    row = community.streams.add(stream.name, stream.language, stream.description)
    with community.ground.database.writing() as session:
        teller = _Teller(session, row.number, stream.language, authors)
        for thread in sorted(stream.threads, key=lambda thread: thread.posts[0].written_ms):
            teller.thread(thread)
        write(session, [teller.tail])
    return sum(len(thread.posts) for thread in stream.threads)


def _open_pod(community: Community, pod: DemoPod, people: People, authors: Mapping[str, Author]) -> RecordId:
    """A pod with all that was done in it; gives its card."""
    with community.ground.database.writing() as session:
        directory = OwnTail(session, moment(pod.opened))
        card = directory.card(Kind.POD, pods_telling.card_of(pod, people.members))
        number = card.seq or DIRECTORY
        open_log(session, community.charter.id, number, card)
        directory.write()
        heed(session, [card])
    with community.ground.database.writing() as session:
        teller = _Teller(session, number, pod.languages[0], authors)
        pods_telling.tell_pod(pod, people, teller.tell)
        write(session, [teller.tail])
    return card.record


def _ask(
    community: Community,
    pods: Mapping[RecordId, DemoPod],
    proposals: Sequence[DemoProposal],
    people: People,
    authors: Mapping[str, Author],
) -> None:
    """Who wants to join a pod, and what is proposed."""
    with community.ground.database.writing() as session:
        teller = _Teller(session, DIRECTORY, "", authors)
        for card, pod in pods.items():
            pods_telling.tell_joinings(pod, card, teller.tell)
        for proposal in proposals:
            pods_telling.tell_proposal(proposal, people.members, teller.tell)
        write(session, [teller.tail])


def _note(
    community: Community,
    resources: Mapping[str, RecordId],
    products: Sequence[DemoProduct],
    authors: Mapping[str, Author],
) -> None:
    """What members have made of products."""
    with community.ground.database.writing() as session:
        teller = _Teller(session, open_catalogue(session, community.ground), "", authors)
        for product in products:
            products_telling.tell_product(product, resources[product.resource], teller.tell)
        write(session, [teller.tail])


class _Teller:
    """Appends to one log what its members have signed."""

    def __init__(self, session: Session, number: int, language: str, authors: Mapping[str, Author]) -> None:
        self.tail = Tail(session.log.locked({number})[number])
        self._language = language
        self._authors = authors

    def thread(self, thread: DemoThread) -> None:
        records: list[RecordId] = []
        for post in thread.posts:
            entry = self._post(thread, post, records)
            records.append(entry.record)
            for place, reader in enumerate(post.useful, start=1):
                at = post.written_ms + place * _MINUTE_MS
                self._append(
                    self._authors[reader], Kind.REACTION, {ReactionField.USEFUL: True}, at, entry.record
                )

    def _post(self, thread: DemoThread, post: DemoPost, earlier: Sequence[RecordId]) -> Entry:
        fields: dict[int, Value] = {PostField.BODY: post.body, PostField.LANGUAGE: self._language}
        if post.reply_to is None:
            fields[PostField.TITLE] = thread.title
            fields[PostField.TAGS] = [list(thread.tags), []]
        else:
            fields[PostField.THREAD] = reference(earlier[0])
            if post.reply_to > 1:
                fields[PostField.PARENT] = reference(earlier[post.reply_to - 1])
        root = None if post.reply_to is None else earlier[0]
        return self._append(self._authors[post.author], Kind.POST, fields, post.written_ms, thread=root)

    def tell(
        self,
        who: str,
        kind: Kind,
        fields: Fields,
        at_ms: int,
        record: RecordId | None = None,
        thread: RecordId | None = None,
    ) -> RecordId:
        """What somebody did, as it is told of pods."""
        return self._append(self._authors[who], kind, fields, at_ms, record, thread).record

    def _append(
        self,
        author: Author,
        kind: Kind,
        fields: Fields,
        written_ms: int,
        record: RecordId | None = None,
        thread: RecordId | None = None,
    ) -> Entry:
        op = Operation(
            scope=self.tail.state.id,
            kind=kind,
            record=record,
            payload=pack(fields),
            time=HybridTime(written_ms),
            base=self.tail.seq,
            device=author.device,
        )
        check_operation(op)
        return self.tail.add(op, written_ms + _MINUTE_MS, author.member, thread)
