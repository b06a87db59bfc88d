"""What a member has written and no server has confirmed, as plain values; and what an operation does, told from its content."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from gllapp.views import Act, Delivery, DraftRow
from gllcore.ids import OpId
from gllcore.merge import Folded, fold
from gllcore.model.discussions import PostField, ReactionField
from gllcore.model.documents import CommentField, DocumentField, SignOffField, VersionField
from gllcore.model.library import ResourceField, ShelfField
from gllcore.model.pods import JoiningField, PodField, PodFileField, ProposalField, ProposalState, TaskField
from gllcore.model.products import AdaptationField, AdoptionField
from gllcore.operations import Entry, Kind, Operation, referred
from gllcore.pod_rules import PODS_KINDS


@dataclass(frozen=True, slots=True)
class UnsentItem:
    """An own act that waits or needs attention. ``encoded`` is its operation byte for byte, empty where that is unreadable.

    Where ``op_id`` is empty too, it is writing that was to become an act, and never did.

    ``title``, ``text`` and ``tags`` are what the act says, as far as it can be read; ``reason`` is an error code with ``facts``.
    """

    op_id: OpId
    encoded: bytes
    act: Act
    delivery: Delivery
    stream_name: str
    thread_title: str
    written_ms: int
    title: str
    text: str
    tags: tuple[str, ...]
    reason: str = ""
    facts: Mapping[str, str | int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Unsent:
    """Everything of one replica, in the order written; ids are empty and names too where a damaged replica does not tell."""

    community: bytes
    community_name: str
    member: bytes
    member_name: str
    device: bytes
    items: tuple[UnsentItem, ...]
    drafts: tuple[DraftRow, ...]


@dataclass(frozen=True, slots=True)
class TakenIn:
    """What became of the content of a file: items are new here and wait now, ``drafts`` counts the new ones.

    ``known`` were here already; ``elsewhere`` belong to places or devices that this replica does not know yet;
    ``unreadable`` are of a newer version, or no acts of a member.
    """

    items: tuple[UnsentItem, ...]
    drafts: int
    known: int
    elsewhere: int
    unreadable: int


def act_of(op: Operation) -> Act:
    """What the operation does, in the words of the outbox."""
    folded = fold([Entry(OpId(b""), op)])
    if op.kind == Kind.REACTION:
        return Act.USEFUL if folded.flag(ReactionField.USEFUL) else Act.NOT_USEFUL
    if op.kind == Kind.SHELF:
        return _act_on_shelf(op, folded)
    if op.kind == Kind.RESOURCE:
        return _act_on_resource(op, folded)
    if op.kind in PODS_KINDS:
        return _act_in_pod(op, folded)
    if op.kind != Kind.POST:
        return Act.OTHER
    if op.record is None:
        return Act.THREAD if referred(folded.at_creation(PostField.THREAD)) is None else Act.REPLY
    if PostField.WITHDRAWN in folded.writes:
        return Act.WITHDRAW if folded.flag(PostField.WITHDRAWN) else Act.BRING_BACK
    return Act.EDIT


def _act_on_shelf(op: Operation, folded: Folded) -> Act:
    if op.record is None:
        return Act.ADD_SHELF
    return Act.WITHDRAW_SHELF if folded.flag(ShelfField.WITHDRAWN) else Act.EDIT_SHELF


_ACTS = {
    Kind.PROPOSAL: Act.PROPOSE,
    Kind.POD: Act.CHANGE_POD,
    Kind.JOINING: Act.ASK_TO_JOIN,
    Kind.DOCUMENT: Act.ADD_DOCUMENT,
    Kind.COMMENT: Act.COMMENT,
    Kind.VERSION: Act.NAME_VERSION,
    Kind.CLAIM: Act.CLAIM,
    Kind.SIGN_OFF: Act.SIGN_OFF,
    Kind.TASK: Act.TASK,
    Kind.POD_FILE: Act.SHARE_FILE,
    Kind.POD_KEY: Act.TELL_KEY,
    Kind.ADAPTATION: Act.NOTE,
    Kind.ADOPTION: Act.NOTE,
}


def _act_in_pod(op: Operation, folded: Folded) -> Act:
    if op.kind == Kind.DOCUMENT and op.record is not None:
        return Act.WRITE if DocumentField.TEXT in folded.writes else Act.EDIT_DOCUMENT
    if op.kind == Kind.COMMENT and op.record is not None:
        return Act.EDIT_COMMENT
    if op.kind == Kind.PROPOSAL and {ProposalField.STATE, ProposalField.COMMENT} & folded.writes.keys():
        return (
            Act.PROPOSE if folded.text(ProposalField.STATE) == ProposalState.WAITING else Act.ANSWER_PROPOSAL
        )
    return _ACTS[Kind(op.kind)]


def _act_on_resource(op: Operation, folded: Folded) -> Act:
    if op.record is None:
        return Act.PUBLISH if ResourceField.POD in folded.writes else Act.ADD_RESOURCE
    if ResourceField.WITHDRAWN in folded.writes:
        return Act.WITHDRAW_RESOURCE if folded.flag(ResourceField.WITHDRAWN) else Act.RESTORE_RESOURCE
    return Act.EDIT_RESOURCE


# The fields that are a title and a text, of what is said in and about pods; 0 where there is none.
_SAID: dict[Kind, tuple[int, int]] = {
    Kind.PROPOSAL: (ProposalField.NAME, ProposalField.PURPOSE),
    Kind.POD: (PodField.NAME, PodField.AIM),
    Kind.JOINING: (0, JoiningField.MESSAGE),
    Kind.DOCUMENT: (DocumentField.TITLE, 0),
    Kind.COMMENT: (0, CommentField.BODY),
    Kind.VERSION: (VersionField.NAME, VersionField.NOTE),
    Kind.SIGN_OFF: (0, SignOffField.NOTE),
    Kind.TASK: (TaskField.TITLE, TaskField.NOTE),
    Kind.POD_FILE: (PodFileField.TITLE, PodFileField.NOTE),
    Kind.ADAPTATION: (AdaptationField.TITLE, AdaptationField.CHANGED),
    Kind.ADOPTION: (AdoptionField.WHERE, AdoptionField.NOTE),
}


def said(op: Operation) -> tuple[str, str, tuple[str, ...]]:
    """The title, text and tags that an act brings, as far as it can be read; of an edit, tags with their sign."""
    folded = fold([Entry(OpId(b""), op)])
    if op.kind == Kind.RESOURCE:
        return folded.text(ResourceField.TITLE), folded.text(ResourceField.ABSTRACT), ()
    if op.kind == Kind.SHELF:
        return folded.text(ShelfField.NAME), folded.text(ShelfField.DESCRIPTION), ()
    if op.kind in _SAID:
        title, text = _SAID[Kind(op.kind)]
        return folded.text(title) if title else "", folded.text(text) if text else "", ()
    if op.kind != Kind.POST:
        return "", "", ()
    return (
        folded.text(PostField.TITLE),
        folded.text(PostField.BODY),
        _tags(folded, is_edit=op.record is not None),
    )


def _tags(folded: Folded, *, is_edit: bool) -> tuple[str, ...]:
    if not is_edit:
        return folded.elements(PostField.TAGS)
    changes = [write.value for write in folded.writes.get(PostField.TAGS, ())]
    return tuple(
        f"{sign}{tag}"
        for change in changes
        if isinstance(change, list)
        for sign, tags in zip("+−", change, strict=False)
        if isinstance(tags, list)
        for tag in tags
    )
