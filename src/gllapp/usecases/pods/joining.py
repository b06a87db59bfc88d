"""Joining a pod, leaving it, and leading it: who is in, who facilitates, what its card says."""

from collections.abc import Callable
from dataclasses import dataclass

from msgspec.structs import replace

from gllapp.db import acts, people
from gllapp.db.pods import records
from gllapp.db.pods.records import Found
from gllapp.db.replica import Transaction
from gllapp.pod_views import JoiningRow
from gllapp.usecases.desk import Desk
from gllapp.usecases.forum import short
from gllapp.usecases.pods.directory import is_waiting, known_pod
from gllapp.usecases.pods.people import members_change, person, persons, set_change
from gllapp.views import Act
from gllcore.errors import Refused
from gllcore.ids import RecordId
from gllcore.model.pods import Joining, JoiningField, Pod, PodField
from gllcore.operations import Fields, Kind, Value, reference
from gllcore.permissions import Place
from gllcore.pod_permissions import check_joining, check_pod_change, check_still_led
from gllcore.rules import tidy

# --- joining ---


def ask_to_join(desk: Desk, pod: RecordId, message: str = "") -> RecordId:
    """Everybody in the community can read the message. Raises Refused ``already_member``, ``already_asked``, ``unknown_pod``."""
    with desk.replica.writing() as here:
        card = known_pod(here, pod).value
        me = people.identity(here).member
        if me in card.readers:
            raise Refused("already_member")
        if any(each.author == me and is_waiting(each.value, card, me) for each in _of_pod(here, pod)):
            raise Refused("already_asked")
        fields: dict[int, Value] = {JoiningField.POD: reference(pod)}
        if tidy(message):
            fields[JoiningField.MESSAGE] = tidy(message)
        check_joining(people.standing(here), _place(here, card), None, fields)
        scope = acts.directory_scope(here)
        return acts.write(here, Act.ASK_TO_JOIN, scope, Kind.JOINING, None, fields, desk.now_ms()).record


def list_joinings(desk: Desk, pod: RecordId | None = None) -> tuple[JoiningRow, ...]:
    """What waits: one's own, and those to pods that the person facilitates; own ones that were declined too. The oldest first."""
    with desk.replica.reading() as here:
        me = people.identity(here).member
        pods = {each.value.id: each.value for each in records.every(here, Pod)}
        found = [each for each in records.every(here, Joining, about=pod) if each.value.pod in pods]
        known = persons(here, {each.author for each in found})
        rows = [
            JoiningRow(
                each.value,
                pods[each.value.pod].name,
                person(known, each.author),
                each.delivery,
                mine=each.author == me,
                may_answer=me in pods[each.value.pod].facilitators,
            )
            for each in found
            if _is_to_be_seen(each, pods[each.value.pod], me)
        ]
    return tuple(row for row in rows if row.mine or row.may_answer)


def _is_to_be_seen(found: Found[Joining], pod: Pod, me: RecordId) -> bool:
    joining = found.value
    is_own_no = (
        found.author == me and bool(joining.declined) and not joining.withdrawn and me not in pod.readers
    )
    return is_waiting(joining, pod, found.author) or is_own_no


def let_in(desk: Desk, joining: RecordId) -> None:
    """Raises Refused ``not_facilitator``, ``in_the_pod_already``, ``unknown_record``, ``nothing_to_change`` for a wish that was taken back."""
    with desk.replica.writing() as here:
        found = known_joining(here, joining)
        card = known_pod(here, found.value.pod).value
        if found.author is None:
            raise Refused("unknown_record", record=short(joining))
        if found.author in card.readers:
            raise Refused("in_the_pod_already", name=_name(here, found.author))
        if found.value.withdrawn:
            raise Refused("nothing_to_change")
        _change(here, desk, card, {PodField.MEMBERS: members_change([found.author])})


def decline(desk: Desk, joining: RecordId, reason: str) -> None:
    """Raises Refused ``empty_comment`` without a reason, ``not_facilitator``, ``unknown_record``, ``in_the_pod_already``."""
    if not tidy(reason):
        raise Refused("empty_comment")
    with desk.replica.writing() as here:
        found = known_joining(here, joining)
        if found.author in known_pod(here, found.value.pod).value.readers:
            raise Refused("in_the_pod_already", name=_name(here, found.author))
        _write_joining(here, desk, found, {JoiningField.DECLINED: tidy(reason)})


def take_back_joining(desk: Desk, joining: RecordId) -> None:
    """Raises Refused ``not_your_joining``, ``unknown_record``."""
    with desk.replica.writing() as here:
        _write_joining(here, desk, known_joining(here, joining), {JoiningField.WITHDRAWN: True})


def known_joining(here: Transaction, joining: RecordId) -> Found[Joining]:
    """Raises Refused ``unknown_record``."""
    found = records.one(here, Joining, joining)
    if found is None:
        raise Refused("unknown_record", record=short(joining))
    return found


def _of_pod(here: Transaction, pod: RecordId) -> tuple[Found[Joining], ...]:
    return records.every(here, Joining, about=pod)


def _write_joining(here: Transaction, desk: Desk, found: Found[Joining], fields: Fields) -> None:
    place = _place(here, known_pod(here, found.value.pod).value)
    check_joining(people.standing(here), place, found.author or found.value.device, fields)
    scope = acts.directory_scope(here)
    acts.write(here, Act.ASK_TO_JOIN, scope, Kind.JOINING, found.value.id, fields, desk.now_ms())


# --- the card ---


@dataclass(frozen=True, slots=True)
class CardEdit:
    """What is to be different of a pod's card; None leaves it as it is."""

    name: str | None = None
    aim: str | None = None
    product: str | None = None
    area: str | None = None
    languages: tuple[str, ...] | None = None
    countries: tuple[str, ...] | None = None
    archived: bool | None = None


def edit_card(desk: Desk, pod: RecordId, edit: CardEdit) -> None:
    """Raises Refused ``nothing_to_change``, ``not_facilitator``, ``unknown_pod`` and what gllcore.pod_rules says."""
    with desk.replica.writing() as here:
        card = known_pod(here, pod).value
        fields = _card_changes(card, edit)
        if not fields:
            raise Refused("nothing_to_change")
        _change(here, desk, card, fields)


def _card_changes(card: Pod, edit: CardEdit) -> dict[int, Value]:
    wanted: dict[int, tuple[Value, Value]] = {
        PodField.NAME: (card.name, None if edit.name is None else " ".join(tidy(edit.name).split())),
        PodField.AIM: (card.aim, None if edit.aim is None else tidy(edit.aim)),
        PodField.PRODUCT: (card.product, None if edit.product is None else tidy(edit.product)),
        PodField.AREA: (card.area, edit.area),
        PodField.ARCHIVED: (card.archived, edit.archived),
    }
    fields: dict[int, Value] = {
        field: value for field, (now, value) in wanted.items() if value is not None and value != now
    }
    for field, now, after in (
        (PodField.LANGUAGES, card.languages, edit.languages),
        (PodField.COUNTRIES, card.countries, edit.countries),
    ):
        if after is not None and set(after) != set(now):
            fields[field] = set_change(after, now)
    return fields


def archive(desk: Desk, pod: RecordId, archived: bool = True) -> None:
    """Nothing new from now on; what is there stays readable to its members. Raises as ``edit_card``."""
    edit_card(desk, pod, CardEdit(archived=archived))


def leave(desk: Desk, pod: RecordId) -> None:
    """At the next sync all of the pod goes from this PC. Raises Refused ``last_facilitator``, ``nothing_to_change``."""
    with desk.replica.writing() as here:
        card = known_pod(here, pod).value
        me = people.identity(here).member
        if me not in card.readers:
            raise Refused("nothing_to_change")
        _check_led_without(card, me)
        _change(here, desk, card, _without(card, me), Act.LEAVE_POD)


def remove_member(desk: Desk, pod: RecordId, member: RecordId) -> None:
    """From that member's PCs the pod goes at their next sync; what they had not sent is kept aside for them.

    Raises Refused ``not_facilitator``, ``last_facilitator``, ``nothing_to_change``.
    """

    def without(card: Pod) -> Fields:
        _check_led_without(card, member)
        return _without(card, member) if member in card.readers else {}

    _change_people(desk, pod, without)


def set_facilitates(desk: Desk, pod: RecordId, member: RecordId, facilitates: bool) -> None:
    """Raises Refused ``not_facilitator``, ``last_facilitator``, ``nothing_to_change``."""

    def changed(card: Pod) -> Fields:
        if facilitates is (member in card.facilitators):
            return {}
        if facilitates:
            return {
                PodField.FACILITATORS: members_change([member]),
                **({} if member in card.members else {PodField.MEMBERS: members_change([member])}),
            }
        _check_led_without(card, member)
        return {PodField.FACILITATORS: members_change([], [member])}

    _change_people(desk, pod, changed)


def invite(desk: Desk, pod: RecordId, member: RecordId) -> None:
    """Takes somebody in who has not asked. Raises Refused ``in_the_pod_already``, ``not_facilitator``."""
    with desk.replica.writing() as here:
        card = known_pod(here, pod).value
        if member in card.readers:
            raise Refused("in_the_pod_already", name=_name(here, member))
        _change(here, desk, card, {PodField.MEMBERS: members_change([member])})


def _name(here: Transaction, member: RecordId | None) -> str:
    """What a member is called, or the first digits of the id of one whose card is not here."""
    known = persons(here, [member])
    return person(known, member).name or (member.hex()[:8] if member else "")


def _change_people(desk: Desk, pod: RecordId, change: Callable[[Pod], Fields]) -> None:
    with desk.replica.writing() as here:
        card = known_pod(here, pod).value
        fields = change(card)
        if not fields:
            raise Refused("nothing_to_change")
        _change(here, desk, card, fields)


def _without(card: Pod, member: RecordId) -> Fields:
    sets = ((PodField.MEMBERS, card.members), (PodField.FACILITATORS, card.facilitators))
    return {field: members_change([], [member]) for field, named in sets if member in named}


def _check_led_without(card: Pod, member: RecordId) -> None:
    check_still_led(card, replace(card, facilitators=card.facilitators - {member}))


def _change(here: Transaction, desk: Desk, card: Pod, fields: Fields, act: Act = Act.CHANGE_POD) -> None:
    check_pod_change(people.standing(here), _place(here, card), fields)
    acts.write(here, act, acts.directory_scope(here), Kind.POD, card.id, fields, desk.now_ms())


def _place(here: Transaction, card: Pod) -> Place:
    """A pod as the rules see it, also before its log has a place."""
    me = people.identity(here).member
    return Place(
        is_stream=False,
        is_pod=True,
        closed=card.archived,
        admits=me in card.readers,
        facilitates=me in card.facilitators,
    )
