"""Who may do what about learning pods: asked by the app before it offers an act and by the server before it accepts one."""

from collections.abc import Collection, Mapping
from typing import Final

from gllcore.errors import Refused
from gllcore.ids import RecordId
from gllcore.model.documents import ClaimField, CommentField, VersionField
from gllcore.model.pods import (
    JoiningField,
    Pod,
    PodField,
    PodFileField,
    Proposal,
    ProposalField,
    ProposalState,
)
from gllcore.operations import Kind
from gllcore.permissions import Place, Standing, check_reader, check_writer, decides
from gllcore.pod_rules import FACILITATORS

# What is said of a proposal by those who answer it.
_OF_THE_ANSWER: Final = frozenset((ProposalField.STATE, ProposalField.COMMENT))
# Of what somebody made in a pod, what every member may change; the rest is for its author.
_ANYBODYS: Final[Mapping[int, Collection[int]]] = {
    Kind.COMMENT: frozenset((CommentField.RESOLVED, CommentField.ACCEPTED)),
    Kind.VERSION: frozenset(),
    Kind.CLAIM: frozenset(),
    Kind.SIGN_OFF: frozenset(),
    Kind.POD_FILE: frozenset(),
    Kind.POD_KEY: frozenset(),
}
# What facilitators may change of it too.
_FACILITATORS: Final[Mapping[int, Collection[int]]] = {
    Kind.COMMENT: frozenset((CommentField.WITHDRAWN,)),
    Kind.VERSION: frozenset(VersionField),
    Kind.CLAIM: frozenset((ClaimField.RELEASED,)),
    Kind.SIGN_OFF: frozenset(),
    Kind.POD_FILE: frozenset(PodFileField),
    Kind.POD_KEY: frozenset(),
}
WORK: Final = frozenset((Kind.DOCUMENT, Kind.TASK, *_ANYBODYS))
NOTES: Final = frozenset((Kind.ADAPTATION, Kind.ADOPTION))


# --- the directory ---


def check_proposal(standing: Standing, author: RecordId | None, fields: Mapping[int, object]) -> None:
    """A new proposal (``author`` None), or a change of one: its author's words, or the answer of those who decide.

    What comes of it is the server's to write, when it opens a pod or a stream.
    """
    check_writer(standing)
    if ProposalField.RESULT in fields:
        raise Refused("malformed_operation")
    answers = _answers(fields)
    if answers and not decides(standing):
        raise Refused("not_yours_to_decide")
    if author not in (None, standing.member) and not fields.keys() <= _OF_THE_ANSWER:
        raise Refused("not_your_proposal")


def _answers(fields: Mapping[int, object]) -> bool:
    state = fields.get(ProposalField.STATE, ProposalState.WAITING)
    return state != ProposalState.WAITING or ProposalField.COMMENT in fields


def check_enough_named(proposal: Proposal) -> None:
    """A proposal as a change of it would leave it names as many facilitators as a new one has to."""
    if len(proposal.facilitators) < FACILITATORS:
        raise Refused("facilitators_missing", least=FACILITATORS)


def check_still_led(before: Pod, after: Pod) -> None:
    """A pod at work keeps a facilitator through every change; an archived one can do without."""
    if before.facilitators and not after.facilitators and not after.archived:
        raise Refused("last_facilitator")


def check_pod_change(standing: Standing, place: Place, fields: Mapping[int, object]) -> None:
    """The facilitators' card; everybody may leave, and who decides about proposals may archive.

    Nobody else comes into a pod by their role: of one without facilitators, the server's operator names another.
    A new card is the server's to write, when a proposal is approved.
    """
    check_writer(standing)
    if place.facilitates or _only_leaves(standing.member, fields):
        return
    if not (decides(standing) and fields.keys() <= {PodField.ARCHIVED}):
        raise Refused("not_facilitator")


def _only_leaves(member: RecordId, fields: Mapping[int, object]) -> bool:
    change = [[], [member.hex()]]
    return fields.keys() <= {PodField.MEMBERS, PodField.FACILITATORS} and all(
        value == change for value in fields.values()
    )


def check_joining(
    standing: Standing, place: Place, author: RecordId | None, fields: Mapping[int, object]
) -> None:
    """A wish to join (``author`` None), or a change of one; ``place`` is the pod. Facilitators decline, and only they."""
    check_writer(standing)
    if place.closed and author is None:
        raise Refused("pod_archived")
    if author is None and fields.keys() - {JoiningField.POD, JoiningField.MESSAGE}:
        raise Refused("malformed_operation")
    declines = JoiningField.DECLINED in fields
    if declines and not place.facilitates:
        raise Refused("not_facilitator")
    if author is not None and author != standing.member and not (declines and len(fields) == 1):
        raise Refused("not_your_joining")


# --- in a pod ---


def check_work(
    standing: Standing, place: Place, kind: int, author: RecordId | None, fields: Mapping[int, object]
) -> None:
    """Something new in a pod (``author`` None), or a change of it: documents and tasks are everybody's, the rest its author's."""
    check_reader(standing, place)
    check_writer(standing)
    if not place.is_pod:
        raise Refused("unknown_scope")
    if place.closed:
        raise Refused("pod_archived")
    if author in (None, standing.member) or kind not in _ANYBODYS:
        return
    free = set(_ANYBODYS[kind]) | (set(_FACILITATORS[kind]) if place.facilitates else set())
    if not fields.keys() <= free:
        raise Refused("not_yours_to_change")


def check_note(standing: Standing, place: Place, author: RecordId | None) -> None:
    """An adaptation or an adoption, by any member; what somebody noted is changed by who noted it."""
    check_reader(standing, place)
    check_writer(standing)
    if not place.is_catalogue:
        raise Refused("unknown_scope")
    if author not in (None, standing.member):
        raise Refused("not_yours_to_change")


def check_publish(standing: Standing, pod: Place) -> None:
    """A knowledge product comes into the library from the pod that made it, by its facilitators."""
    check_reader(standing, pod)
    check_writer(standing)
    if not pod.facilitates:
        raise Refused("not_facilitator")
