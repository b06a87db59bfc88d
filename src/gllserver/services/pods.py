"""Learning pods: cards in the directory, each with a log that its facilitators and members alone read."""

from collections.abc import Callable

from msgspec.structs import replace

from gllcore.columns import DIRECTORY
from gllcore.errors import Refused
from gllcore.ids import CommunityId, RecordId
from gllcore.model.pods import Pod, PodField, Proposal
from gllcore.operations import Entry, Fields, Kind, Value, reference
from gllcore.pod_permissions import check_still_led
from gllcore.pods import pod_of
from gllserver.db import AccountRow, Session
from gllserver.services.accounts import known_account
from gllserver.services.ground import Ground
from gllserver.services.meaning import families_of, is_meant, the_only
from gllserver.services.streams import open_log, set_change
from gllserver.services.tails import OwnHand, OwnTail


class Pods:
    """The community's pods, as whoever runs the server sees and mends them."""

    def __init__(self, ground: Ground) -> None:
        self._ground = ground

    def all(self) -> list[Pod]:
        """Every pod, in the order in which they were opened."""
        with self._ground.database.reading() as session:
            return _pods(session)

    def named(self, word: str) -> Pod:
        """The pod of this name, or whose id (hex) begins so. Raises Refused ``unknown_pod``, ``ambiguous_id``."""
        with self._ground.database.reading() as session:
            return _named(_pods(session), word)

    def people(self, pod: Pod) -> list[tuple[AccountRow, bool]]:
        """The pod's readers who have an account, each with whether they facilitate it."""
        with self._ground.database.reading() as session:
            accounts = session.accounts.all()
        return [(row, row.member in pod.facilitators) for row in accounts if row.member in pod.readers]

    def archive(self, word: str) -> Pod:
        """Take nothing new in a pod; what is there stays its readers' to read. Raises as ``named`` does."""
        return self._change(word, lambda pod: {} if pod.archived else {PodField.ARCHIVED: True})

    def reopen(self, word: str) -> Pod:
        return self._change(word, lambda pod: {PodField.ARCHIVED: False} if pod.archived else {})

    def admit(self, word: str, email: str, *, facilitates: bool = False) -> Pod:
        """Let a member into a pod. Raises Refused ``unknown_pod``, ``ambiguous_id``, ``unknown_member``."""
        member = self._member(email)
        field = PodField.FACILITATORS if facilitates else PodField.MEMBERS

        def change(pod: Pod) -> Fields:
            there = pod.facilitators if facilitates else pod.members
            return {} if member in there else {field: set_change([member], [])}

        return self._change(word, change)

    def dismiss(self, word: str, email: str) -> Pod:
        """Take a member out of a pod; it goes from their PCs with their next sync.

        Raises Refused as ``admit`` does, and ``last_facilitator``.
        """
        member = self._member(email)

        def change(pod: Pod) -> Fields:
            check_still_led(pod, replace(pod, facilitators=pod.facilitators - {member}))
            sets = ((PodField.FACILITATORS, pod.facilitators), (PodField.MEMBERS, pod.members))
            gone: dict[int, Value] = {
                field: set_change([], [member]) for field, there in sets if member in there
            }
            return gone

        return self._change(word, change)

    def _member(self, email: str) -> RecordId:
        with self._ground.database.reading() as session:
            return known_account(session, email).member

    def _change(self, word: str, change: Callable[[Pod], Fields]) -> Pod:
        """Writes what changes into the pod's card; what is so already is not written again."""
        with self._ground.database.writing() as session:
            # Locked before the pod is looked at, so that two commands at once make one history.
            directory = OwnTail(session, self._ground.clock())
            pod = _named(_pods(session), word)
            fields = change(pod)
            if fields:
                directory.card(Kind.POD, fields, pod.id)
                directory.write()
                settle_pod(session, pod.id)
            return _named(_pods(session), pod.id.hex())


def open_pod(
    session: Session,
    community: CommunityId,
    directory: OwnHand,
    proposal: Proposal,
    proposer: RecordId | None,
    facilitators: frozenset[RecordId],
) -> Entry:
    """The card of the pod that was proposed, whose log is open to its facilitators and to who proposed it."""
    readers = facilitators | ({proposer} if proposer is not None else frozenset())
    fields: dict[int, Value] = {
        PodField.NAME: proposal.name,
        PodField.FACILITATORS: set_change(sorted(facilitators), []),
        PodField.MEMBERS: set_change(sorted(readers), []),
        PodField.PROPOSAL: reference(proposal.id),
    }
    texts = {
        PodField.AIM: proposal.purpose,
        PodField.PRODUCT: proposal.product,
        PodField.AREA: proposal.area,
    }
    fields |= {field: text for field, text in texts.items() if text}
    sets = {PodField.LANGUAGES: proposal.languages, PodField.COUNTRIES: proposal.countries}
    fields |= {field: [list(keys), []] for field, keys in sets.items() if keys}
    card = directory.card(Kind.POD, fields)
    open_log(session, community, card.seq or DIRECTORY, card)
    heed(session, [card])
    return card


def heed(session: Session, family: list[Entry]) -> None:
    """Makes a pod's log what all that the directory says of the pod comes to."""
    pod = pod_of(family)
    number = next((entry.seq for entry in family if entry.op.record is None), None)
    if pod is not None and number is not None:
        session.community.set_standing(
            number,
            closed=pod.archived,
            restricted=True,
            admitted=pod.readers,
            facilitators=pod.facilitators,
        )


def settle_pod(session: Session, card: RecordId) -> None:
    """The same for what has been written, in whatever order it came."""
    directory = session.log.locked({DIRECTORY})[DIRECTORY]
    heed(session, session.log.about(directory, card))


def _pods(session: Session) -> list[Pod]:
    families = families_of(session, Kind.POD).values()
    return [pod for family in families if (pod := pod_of(family)) is not None]


def _named(pods: list[Pod], word: str) -> Pod:
    by_name = [pod for pod in pods if pod.name == word.strip()]
    by_id = [pod for pod in pods if is_meant(pod.id, word)]
    return the_only(by_name or by_id, word, Refused("unknown_pod", pod=word))
