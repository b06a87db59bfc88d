"""Tells what the demo's members have done in their pods, one deed after the other, as the operations that they would have signed."""

from collections.abc import Callable, Iterator, Mapping
from functools import partial
from hashlib import sha256
from typing import NamedTuple, Protocol

from demo.pods_file import (
    DemoClaim,
    DemoComment,
    DemoDocument,
    DemoEdit,
    DemoPod,
    DemoProposal,
    DemoTask,
    DemoVersion,
    moment,
)
from demo.streams_file import DemoPost, DemoThread
from gllcore.ids import RecordId
from gllcore.model.discussions import PostField, ReactionField
from gllcore.model.documents import ClaimField, CommentField, DocumentField, VersionField
from gllcore.model.pods import JoiningField, PodField, ProposalField, TaskField
from gllcore.operations import Fields, Kind, Value, reference
from gllcore.pod_rules import SALT_BYTES
from glldocs.engine import Document, Lean
from glldocs.peers import peer_of

_MINUTE_MS = 60_000


class Told(Protocol):
    """Puts what somebody (a member's key) did into one log.

    A ``record`` is given where it is about one that is there, a ``thread`` where it is a reply.
    """

    def __call__(
        self,
        who: str,
        kind: Kind,
        fields: Fields,
        at_ms: int,
        record: RecordId | None = None,
        thread: RecordId | None = None,
    ) -> RecordId: ...


class Deed(NamedTuple):
    """Something to be told in its turn."""

    at_ms: int
    do: Callable[[], object]


class People(NamedTuple):
    """Everybody's member card and device by their keys."""

    members: Mapping[str, RecordId]
    devices: Mapping[str, RecordId]


def tell_pod(pod: DemoPod, people: People, tell: Told) -> None:
    """All that was done in it, in the order of time, into the pod's own log."""
    deeds = [
        *_task_deeds(pod, people.members, tell),
        *(deed for each in pod.documents for deed in _Scribe(each, people.devices, tell).deeds()),
        *(deed for each in pod.threads for deed in _thread_deeds(each, pod.languages[0], tell)),
    ]
    for deed in sorted(deeds, key=lambda deed: deed.at_ms):
        deed.do()


def card_of(pod: DemoPod, members: Mapping[str, RecordId]) -> Fields:
    """The card that the community opens for a pod."""
    return {
        PodField.NAME: pod.name,
        PodField.AIM: pod.aim,
        PodField.PRODUCT: pod.product,
        PodField.AREA: pod.area,
        PodField.LANGUAGES: [list(pod.languages), []],
        PodField.COUNTRIES: [list(pod.countries), []],
        PodField.FACILITATORS: _members(pod.facilitators, members),
        PodField.MEMBERS: _members(pod.members, members),
    }


def tell_joinings(pod: DemoPod, card: RecordId, tell: Told) -> None:
    """Into the directory."""
    for each in pod.joinings:
        fields: Fields = {JoiningField.POD: reference(card), JoiningField.MESSAGE: each.message}
        tell(each.who, Kind.JOINING, fields, moment(each.when))


def tell_proposal(each: DemoProposal, members: Mapping[str, RecordId], tell: Told) -> None:
    """Into the directory."""
    fields: dict[int, Value] = {
        ProposalField.FORM: each.form,
        ProposalField.NAME: each.name,
        ProposalField.PURPOSE: each.purpose,
        ProposalField.AREA: each.area,
        ProposalField.LANGUAGES: [list(each.languages), []],
        ProposalField.FACILITATORS: _members(each.facilitators, members),
        ProposalField.RULES: True,
    }
    if each.product:
        fields[ProposalField.PRODUCT] = each.product
    if each.countries:
        fields[ProposalField.COUNTRIES] = [list(each.countries), []]
    record = tell(each.author, Kind.PROPOSAL, fields, moment(each.when))
    if each.state:
        answer: Fields = {ProposalField.STATE: each.state, ProposalField.COMMENT: each.comment}
        tell(each.answered_by, Kind.PROPOSAL, answer, moment(each.answered), record)


def _task_deeds(pod: DemoPod, members: Mapping[str, RecordId], tell: Told) -> Iterator[Deed]:
    for each in pod.tasks:
        made: list[RecordId] = []
        yield Deed(moment(each.when), partial(_add_task, each, members, tell, made))
        if each.done:
            at_ms = moment(f"{each.due} 12:00")
            yield Deed(at_ms, partial(_tick, each, at_ms, tell, made))


def _add_task(each: DemoTask, members: Mapping[str, RecordId], tell: Told, made: list[RecordId]) -> None:
    made.append(tell(each.author, Kind.TASK, _task(each, members), moment(each.when)))


def _tick(each: DemoTask, at_ms: int, tell: Told, made: list[RecordId]) -> None:
    tell(each.who[0], Kind.TASK, {TaskField.DONE: True}, at_ms, made[0])


def _thread_deeds(thread: DemoThread, language: str, tell: Told) -> Iterator[Deed]:
    records: list[RecordId] = []
    for number, post in enumerate(thread.posts):
        yield Deed(post.written_ms, partial(_post, thread, post, language, tell, records))
        for place, reader in enumerate(post.useful, start=1):
            at_ms = post.written_ms + place * _MINUTE_MS
            yield Deed(at_ms, partial(_find_useful, reader, at_ms, number, tell, records))


def _post(thread: DemoThread, post: DemoPost, language: str, tell: Told, records: list[RecordId]) -> None:
    fields: dict[int, Value] = {PostField.BODY: post.body, PostField.LANGUAGE: language}
    if post.reply_to is None:
        fields[PostField.TITLE] = thread.title
        fields[PostField.TAGS] = [list(thread.tags), []]
    else:
        fields[PostField.THREAD] = reference(records[0])
        if post.reply_to > 1:
            fields[PostField.PARENT] = reference(records[post.reply_to - 1])
    root = records[0] if records else None
    records.append(tell(post.author, Kind.POST, fields, post.written_ms, thread=root))


def _find_useful(reader: str, at_ms: int, number: int, tell: Told, records: list[RecordId]) -> None:
    tell(reader, Kind.REACTION, {ReactionField.USEFUL: True}, at_ms, records[number])


def _task(each: DemoTask, members: Mapping[str, RecordId]) -> Fields:
    fields: dict[int, Value] = {TaskField.TITLE: each.title}
    if each.who:
        fields[TaskField.WHO] = _members(each.who, members)
    if each.due:
        fields[TaskField.DUE] = each.due
    if each.note:
        fields[TaskField.NOTE] = each.note
    return fields


def _members(keys: tuple[str, ...], members: Mapping[str, RecordId]) -> Value:
    return [[members[key].hex() for key in keys], []]


class _Scribe:
    """Writes one document as its members did, each sitting under a name of its own."""

    def __init__(self, document: DemoDocument, devices: Mapping[str, RecordId], tell: Told) -> None:
        self._document, self._devices, self._tell = document, devices, tell
        self._updates: list[bytes] = []
        self._record: RecordId | None = None

    def deeds(self) -> Iterator[Deed]:
        made = self._document
        yield Deed(moment(made.when), self._begin)
        for edit in made.edits:
            yield Deed(moment(edit.when), partial(self._edit, edit))
        for comment in made.comments:
            yield Deed(moment(comment.when), partial(self._comment, comment))
        for claim in made.claims:
            yield Deed(moment(claim.when), partial(self._claim, claim))
        for version in made.versions:
            yield Deed(moment(version.when), partial(self._name_version, version))

    @property
    def _about(self) -> Value:
        assert self._record is not None, "its beginning is told first"
        return reference(self._record)

    def _begin(self) -> None:
        made = self._document
        fields: dict[int, Value] = {
            DocumentField.TITLE: made.title,
            DocumentField.LANGUAGE: made.language,
            DocumentField.TEXT: self._sitting(made.author, lambda text: text.insert(0, made.text)),
        }
        if made.template:
            fields[DocumentField.TEMPLATE] = made.template
        if made.licence:
            fields[DocumentField.LICENCE] = made.licence
        at_ms = moment(made.when)
        self._record = self._tell(made.author, Kind.DOCUMENT, fields, at_ms)
        if made.stage:
            stage: Fields = {DocumentField.STAGE: made.stage}
            self._tell(made.author, Kind.DOCUMENT, stage, at_ms + _MINUTE_MS, self._record)

    def _edit(self, each: DemoEdit) -> None:
        known = self._updates[:-1] if each.apart else self._updates
        value = self._sitting(each.who, _replacing(each.old, each.new), known)
        self._tell(each.who, Kind.DOCUMENT, {DocumentField.TEXT: value}, moment(each.when), self._record)

    def _claim(self, each: DemoClaim) -> None:
        text = self._text(each.who, "claim")
        fields: Fields = {
            ClaimField.DOCUMENT: self._about,
            ClaimField.SECTION: text.cursor_at(_place(text.text(), f"## {each.heading}")),
            ClaimField.HEADING: each.heading,
            ClaimField.UNTIL: each.until,
        }
        self._tell(each.who, Kind.CLAIM, fields, moment(each.when))

    def _name_version(self, each: DemoVersion) -> None:
        fields: Fields = {
            VersionField.DOCUMENT: self._about,
            VersionField.NAME: each.name,
            VersionField.AT: self._text(each.who, "version").version(),
        }
        self._tell(each.who, Kind.VERSION, fields, moment(each.when))

    def _comment(self, each: DemoComment) -> None:
        text = self._text(each.who, "comment")
        start = _place(text.text(), each.quote)
        end = start + _units(each.quote)
        fields: dict[int, Value] = {
            CommentField.DOCUMENT: self._about,
            CommentField.ANCHOR: [text.cursor_at(start, Lean.RIGHT), text.cursor_at(end, Lean.LEFT)],
            CommentField.QUOTE: each.quote,
            CommentField.BODY: each.body,
        }
        if each.suggestion is not None:
            fields[CommentField.SUGGESTION] = each.suggestion
        comment = self._tell(each.who, Kind.COMMENT, fields, moment(each.when))
        for reply in each.replies:
            said: Fields = {
                CommentField.DOCUMENT: self._about,
                CommentField.BODY: reply.body,
                CommentField.REPLY_TO: reference(comment),
            }
            self._tell(reply.who, Kind.COMMENT, said, moment(reply.when))

    def _sitting(self, who: str, edit: Callable[[Document], None], known: list[bytes] | None = None) -> Value:
        """What somebody wrote who had ``known`` updates: [salt, update]."""
        salt = _salt(self._document.key, str(len(self._updates)))
        text = self._text(who, salt, known)
        before = text.version()
        edit(text)
        text.commit()
        (update,) = text.updates_since(before)
        self._updates.append(update)
        return [salt, update]

    def _text(self, who: str, salt: bytes | str, known: list[bytes] | None = None) -> Document:
        made = Document.new(peer_of(self._devices[who], salt if isinstance(salt, bytes) else _salt(salt)))
        made.apply(self._updates if known is None else known)
        return made


def _replacing(old: str, new: str) -> Callable[[Document], None]:
    def replace(text: Document) -> None:
        text.replace(_place(text.text(), old), _units(old), new)

    return replace


def _place(text: str, words: str) -> int:
    """Where the words stand, in UTF-16; they must be there."""
    return _units(text[: text.index(words)])


def _units(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2


def _salt(*names: str) -> bytes:
    """The same each time, so that the demo's documents are the same texts on every PC."""
    return sha256("/".join(names).encode()).digest()[:SALT_BYTES]
