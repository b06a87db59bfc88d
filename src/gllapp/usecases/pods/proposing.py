"""Proposing a community or a pod, and answering such proposals. The server opens what is approved when it receives the answer."""

from collections.abc import Collection
from dataclasses import dataclass

from msgspec.structs import replace

from gllapp.db import acts, people
from gllapp.db.pods import records
from gllapp.db.pods.records import Found
from gllapp.db.replica import Transaction
from gllapp.pod_views import ProposalRow
from gllapp.usecases.desk import Desk
from gllapp.usecases.forum import short
from gllapp.usecases.pods.people import members_change, person, persons, set_change
from gllapp.views import Act
from gllcore.errors import Refused
from gllcore.ids import RecordId
from gllcore.model.pods import Form, Proposal, ProposalField, ProposalState
from gllcore.operations import Fields, Kind, Value
from gllcore.permissions import decides
from gllcore.pod_permissions import check_enough_named, check_proposal
from gllcore.rules import tidy


@dataclass(frozen=True, slots=True)
class Wish:
    """What somebody proposes. ``area`` is a topic's key; ``rules``: they have read the community's rules and say yes to them."""

    form: Form
    name: str
    purpose: str
    area: str
    languages: tuple[str, ...]
    facilitators: tuple[RecordId, ...]
    product: str = ""
    countries: tuple[str, ...] = ()
    rules: bool = False


def list_proposals(desk: Desk, *, answered: bool = False) -> tuple[ProposalRow, ...]:
    """The newest first: one's own, and for those who decide all that wait; with ``answered`` those that were answered too."""
    with desk.replica.reading() as here:
        standing = people.standing(here)
        found = records.every(here, Proposal)
        known = persons(here, {each.author for each in found})
        rows = [
            ProposalRow(
                each.value,
                person(known, each.author),
                each.delivery,
                mine=each.author == standing.member,
                may_answer=decides(standing),
            )
            for each in found
            if not each.value.withdrawn
        ]
    shown = [row for row in rows if (row.mine or row.may_answer) and (answered or _is_open(row))]
    return tuple(reversed(shown))


def _is_open(row: ProposalRow) -> bool:
    state = row.proposal.state
    return state == ProposalState.WAITING or (row.mine and state == ProposalState.RETURNED)


def propose(desk: Desk, wish: Wish) -> RecordId:
    """Raises Refused ``bad_name``, ``facilitators_missing``, ``rules_not_accepted`` and what gllcore.pod_rules says."""
    fields: dict[int, Value] = {
        ProposalField.FORM: str(wish.form),
        ProposalField.RULES: wish.rules,
        **_words(wish),
        **_sets(wish, (), (), ()),
    }
    with desk.replica.writing() as here:
        check_proposal(people.standing(here), None, fields)
        scope = acts.directory_scope(here)
        return acts.write(here, Act.PROPOSE, scope, Kind.PROPOSAL, None, fields, desk.now_ms()).record


def propose_again(desk: Desk, proposal: RecordId, wish: Wish) -> None:
    """A proposal that was not approved, with other words; it waits again. Raises as ``propose``, and Refused ``unknown_record``, ``nothing_to_change``."""
    with desk.replica.writing() as here:
        found = known_proposal(here, proposal)
        now = found.value
        if now.state == ProposalState.APPROVED or now.withdrawn:
            raise Refused("nothing_to_change")
        if not wish.rules:
            raise Refused("rules_not_accepted")
        said = {ProposalField.NAME: now.name, ProposalField.PURPOSE: now.purpose, ProposalField.AREA: now.area,
                ProposalField.PRODUCT: now.product}  # fmt: skip
        fields: dict[int, Value] = {
            field: value for field, value in _words(wish).items() if value != said[ProposalField(field)]
        }
        sets = _sets(wish, now.languages, now.countries, now.facilitators)
        fields |= {field: change for field, change in sets.items() if change != [[], []]}
        check_enough_named(replace(now, facilitators=frozenset(wish.facilitators)))
        fields[ProposalField.STATE] = str(ProposalState.WAITING)
        _write(here, desk, found, fields, Act.PROPOSE)


def take_back(desk: Desk, proposal: RecordId) -> None:
    """Raises Refused ``not_your_proposal``, ``unknown_record``."""
    with desk.replica.writing() as here:
        _write(here, desk, known_proposal(here, proposal), {ProposalField.WITHDRAWN: True}, Act.PROPOSE)


def approve(desk: Desk, proposal: RecordId, comment: str = "") -> None:
    """Raises Refused ``not_yours_to_decide``, ``nothing_to_change``, ``unknown_record``."""
    _answer(desk, proposal, ProposalState.APPROVED, comment)


def give_back(desk: Desk, proposal: RecordId, comment: str) -> None:
    """Returned to who proposed it, with what should be different. Raises as ``approve``, and Refused ``empty_comment``."""
    if not tidy(comment):
        raise Refused("empty_comment")
    _answer(desk, proposal, ProposalState.RETURNED, comment)


def _answer(desk: Desk, proposal: RecordId, state: ProposalState, comment: str) -> None:
    fields: dict[int, Value] = {ProposalField.STATE: str(state), ProposalField.COMMENT: tidy(comment)}
    with desk.replica.writing() as here:
        found = known_proposal(here, proposal)
        if found.value.state == state or found.value.result is not None or found.value.withdrawn:
            raise Refused("nothing_to_change")
        _write(here, desk, found, fields, Act.ANSWER_PROPOSAL)


def known_proposal(here: Transaction, proposal: RecordId) -> Found[Proposal]:
    """Raises Refused ``unknown_record``."""
    found = records.one(here, Proposal, proposal)
    if found is None:
        raise Refused("unknown_record", record=short(proposal))
    return found


def _write(here: Transaction, desk: Desk, found: Found[Proposal], fields: Fields, act: Act) -> None:
    check_proposal(people.standing(here), found.author or found.value.device, fields)
    scope = acts.directory_scope(here)
    acts.write(here, act, scope, Kind.PROPOSAL, found.value.id, fields, desk.now_ms())


def _words(wish: Wish) -> dict[int, Value]:
    return {
        ProposalField.NAME: " ".join(tidy(wish.name).split()),
        ProposalField.PURPOSE: tidy(wish.purpose),
        ProposalField.AREA: wish.area,
        ProposalField.PRODUCT: tidy(wish.product),
    }


def _sets(
    wish: Wish, languages: Collection[str], countries: Collection[str], facilitators: Collection[RecordId]
) -> dict[int, Value]:
    added = [each for each in dict.fromkeys(wish.facilitators) if each not in facilitators]
    removed = [each for each in facilitators if each not in wish.facilitators]
    return {
        ProposalField.LANGUAGES: set_change(wish.languages, languages),
        ProposalField.COUNTRIES: set_change(wish.countries, countries),
        ProposalField.FACILITATORS: members_change(added, sorted(removed)),
    }
