"""What a member has written and no server has confirmed, as plain values; and what an operation does, told from its content."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from gllapp.views import Act, Delivery, DraftRow
from gllcore.ids import OpId
from gllcore.merge import Folded, fold
from gllcore.model.discussions import PostField, ReactionField
from gllcore.model.library import ResourceField, ShelfField
from gllcore.operations import Entry, Kind, Operation, referred


@dataclass(frozen=True, slots=True)
class UnsentItem:
    """An own act that waits or needs attention. ``encoded`` is its operation byte for byte, empty where that is unreadable.

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


def _act_on_resource(op: Operation, folded: Folded) -> Act:
    if op.record is None:
        return Act.ADD_RESOURCE
    if ResourceField.WITHDRAWN in folded.writes:
        return Act.WITHDRAW_RESOURCE if folded.flag(ResourceField.WITHDRAWN) else Act.RESTORE_RESOURCE
    return Act.EDIT_RESOURCE


def said(op: Operation) -> tuple[str, str, tuple[str, ...]]:
    """The title, text and tags that an act brings, as far as it can be read; of an edit, tags with their sign."""
    folded = fold([Entry(OpId(b""), op)])
    if op.kind == Kind.RESOURCE:
        return folded.text(ResourceField.TITLE), folded.text(ResourceField.ABSTRACT), ()
    if op.kind == Kind.SHELF:
        return folded.text(ShelfField.NAME), folded.text(ShelfField.DESCRIPTION), ()
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
