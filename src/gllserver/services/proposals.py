"""Proposals: what members would like to have, and how the server opens it when those who decide have said yes."""

from collections.abc import Sequence
from typing import Final

from gllcore.columns import DIRECTORY
from gllcore.errors import Refused
from gllcore.ids import CommunityId, RecordId
from gllcore.model.pods import Form, Proposal, ProposalField, ProposalState
from gllcore.operations import Entry, Kind, Value, reference
from gllcore.pod_rules import TEXT_CHARACTERS
from gllcore.pods import proposal_of
from gllcore.rules import check_language, tidy
from gllserver.db import Session
from gllserver.services.ground import Ground
from gllserver.services.meaning import families_of, is_meant, the_only
from gllserver.services.pods import open_pod
from gllserver.services.streams import open_stream
from gllserver.services.tails import OwnHand, OwnTail

_DESCRIPTION_CHARACTERS: Final = 1000


class Proposals:
    """The community's proposals, for whoever runs the server."""

    def __init__(self, ground: Ground) -> None:
        self._ground = ground

    def all(self) -> list[Proposal]:
        """Every proposal, in the order in which they came."""
        with self._ground.database.reading() as session:
            found = map(proposal_of, families_of(session, Kind.PROPOSAL).values())
        return [proposal for proposal in found if proposal is not None]

    def approve(self, word: str) -> Proposal:
        """Says yes to the proposal whose id (hex) begins so, and opens what was proposed, once.

        Raises Refused ``unknown_record`` or ``ambiguous_id``.
        """
        return self._answer(word, {ProposalField.STATE: ProposalState.APPROVED})

    def return_to_author(self, word: str, comment: str) -> Proposal:
        """Gives a proposal back with a comment; one of which something has come stays as it is. Raises as ``approve`` does."""
        fields: dict[int, Value] = {ProposalField.STATE: ProposalState.RETURNED}
        if comment := tidy(comment)[:TEXT_CHARACTERS]:
            fields[ProposalField.COMMENT] = comment
        return self._answer(word, fields)

    def _answer(self, word: str, fields: dict[int, Value]) -> Proposal:
        with self._ground.database.writing() as session:
            # Locked before the proposal is looked at, so that two commands at once make one history.
            directory = OwnTail(session, self._ground.clock())
            families = families_of(session, Kind.PROPOSAL)
            unknown = Refused("unknown_record", record=word)
            record = the_only([each for each in families if is_meant(each, word)], word, unknown)
            family = families[record]
            proposal = proposal_of(family)
            if proposal is None:
                raise unknown
            if proposal.result is None and proposal.state != fields[ProposalField.STATE]:
                family.append(directory.card(Kind.PROPOSAL, fields, record))
            author = session.log.records(DIRECTORY, {record})[record].author
            opened = carry_out(session, self._ground.charter.id, directory, family, author)
            directory.write()
            return proposal_of([*family, *opened]) or proposal


def carry_out(
    session: Session,
    community: CommunityId,
    directory: OwnHand,
    family: Sequence[Entry],
    author: RecordId | None,
) -> list[Entry]:
    """Opens what a proposal asks for, when it is approved, not withdrawn, and nothing has come of it yet.

    ``author`` is the member who made it, and will be in the pod. Gives what that adds to the proposal's record.
    """
    proposal = proposal_of(family)
    if proposal is None or proposal.state != ProposalState.APPROVED:
        return []
    if proposal.withdrawn or proposal.result is not None:
        return []
    if proposal.form == Form.STREAM:
        card = _open_stream(session, community, directory, proposal)
    else:
        cards = session.log.records(DIRECTORY, proposal.facilitators)
        known = frozenset(member for member, card in cards.items() if card.kind == Kind.MEMBER)
        card = open_pod(session, community, directory, proposal, author, known)
    return [directory.card(Kind.PROPOSAL, {ProposalField.RESULT: reference(card.record)}, proposal.id)]


def _open_stream(session: Session, community: CommunityId, directory: OwnHand, proposal: Proposal) -> Entry:
    taken = {stream.name for stream in session.community.streams()}
    name = proposal.name
    # Somebody may have opened a stream of that name in the meantime.
    numbered = (f"{name} ({count})" for count in range(2, len(taken) + 3))
    free = name if name not in taken else next(each for each in numbered if each not in taken)
    languages = [key for key in proposal.languages if _is_language(key)]
    description = tidy(proposal.purpose)[:_DESCRIPTION_CHARACTERS]
    return open_stream(session, community, directory, free, languages[0] if languages else "en", description)


def _is_language(key: str) -> bool:
    try:
        check_language(key)
    except Refused:
        return False
    return True
