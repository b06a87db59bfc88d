"""Tells what the demo's members have done in their pods, as the operations that they would have signed."""

from collections.abc import Callable, Mapping
from hashlib import sha256
from typing import Protocol

from demo.pods_file import DemoComment, DemoDocument, DemoPod, DemoProposal, DemoTask, moment
from gllcore.ids import RecordId
from gllcore.model.documents import ClaimField, CommentField, DocumentField, VersionField
from gllcore.model.pods import JoiningField, PodField, ProposalField, TaskField
from gllcore.operations import Fields, Kind, Value, reference
from glldocs.engine import Document, Lean
from glldocs.peers import SALT_BYTES, peer_of

_SECTION_MS = 60_000


class Told(Protocol):
    """Puts what somebody (a member's key) did into one log; a ``record`` is given where it is about one that is there."""

    def __call__(
        self, who: str, kind: Kind, fields: Fields, at_ms: int, record: RecordId | None = None
    ) -> RecordId: ...


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


def tell_tasks(pod: DemoPod, members: Mapping[str, RecordId], tell: Told) -> None:
    """Into the pod's own log."""
    for each in pod.tasks:
        record = tell(each.author, Kind.TASK, _task(each, members), moment(each.when))
        if each.done:
            tell(each.who[0], Kind.TASK, {TaskField.DONE: True}, moment(f"{each.due} 12:00"), record)


def tell_documents(pod: DemoPod, devices: Mapping[str, RecordId], tell: Told) -> None:
    """Into the pod's own log."""
    for each in pod.documents:
        _Scribe(each, devices, tell).write()


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

    def write(self) -> None:
        made = self._document
        fields: dict[int, Value] = {DocumentField.TITLE: made.title, DocumentField.LANGUAGE: made.language}
        if made.template:
            fields[DocumentField.TEMPLATE] = made.template
        if made.licence:
            fields[DocumentField.LICENCE] = made.licence
        fields[DocumentField.TEXT] = self._sitting(made.author, lambda text: text.insert(0, made.text))
        record = self._record = self._tell(made.author, Kind.DOCUMENT, fields, moment(made.when))
        if made.stage:
            stage: Fields = {DocumentField.STAGE: made.stage}
            self._tell(made.author, Kind.DOCUMENT, stage, moment(made.when) + _SECTION_MS, record)
        self._name_versions(record, 0)
        for number, each in enumerate(made.edits, start=1):
            known = self._updates[:-1] if each.apart else self._updates
            value = self._sitting(each.who, _replacing(each.old, each.new), known)
            self._tell(each.who, Kind.DOCUMENT, {DocumentField.TEXT: value}, moment(each.when), record)
            self._name_versions(record, number)
        for comment in made.comments:
            self._comment(record, comment)
        for claim in made.claims:
            text = self._text(claim.who, "claim")
            section: Fields = {
                ClaimField.DOCUMENT: reference(record),
                ClaimField.SECTION: text.cursor_at(_place(text.text(), claim.heading) - len("## ")),
                ClaimField.HEADING: claim.heading,
                ClaimField.UNTIL: claim.until,
            }
            self._tell(claim.who, Kind.CLAIM, section, moment(claim.when))

    def _name_versions(self, record: RecordId, after: int) -> None:
        for each in self._document.versions:
            if each.after == after:
                fields: Fields = {
                    VersionField.DOCUMENT: reference(record),
                    VersionField.NAME: each.name,
                    VersionField.AT: self._text(each.who, "version").version(),
                }
                self._tell(each.who, Kind.VERSION, fields, moment(each.when))

    def _comment(self, record: RecordId, each: DemoComment) -> None:
        text = self._text(each.who, "comment")
        start = _place(text.text(), each.quote)
        end = start + _units(each.quote)
        fields: dict[int, Value] = {
            CommentField.DOCUMENT: reference(record),
            CommentField.ANCHOR: [text.cursor_at(start, Lean.RIGHT), text.cursor_at(end, Lean.LEFT)],
            CommentField.QUOTE: each.quote,
            CommentField.BODY: each.body,
        }
        if each.suggestion is not None:
            fields[CommentField.SUGGESTION] = each.suggestion
        comment = self._tell(each.who, Kind.COMMENT, fields, moment(each.when))
        for reply in each.replies:
            said: Fields = {
                CommentField.DOCUMENT: reference(record),
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
