"""The people of a pod, by their names."""

from collections.abc import Iterable

from gllapp.db import people
from gllapp.db.replica import Transaction
from gllapp.news_views import Person
from gllcore.ids import RecordId
from gllcore.operations import Value


def persons(here: Transaction, members: Iterable[RecordId | None]) -> dict[RecordId, Person]:
    """Each of the members; without a name where the card is not here."""
    wanted = {member for member in members if member is not None}
    found = {row.id: Person(row.id, row.name, row.country) for row in people.named(here, wanted)}
    return {member: found.get(member, Person(member, "")) for member in wanted}


def people_by_name(here: Transaction) -> tuple[Person, ...]:
    """Everybody whose card is here and who is not suspended."""
    found = (Person(row.id, row.name, row.country) for row in people.all_named(here))
    return tuple(sorted(found, key=lambda person: (person.name.casefold(), person.id)))


def by_name(known: dict[RecordId, Person], members: Iterable[RecordId]) -> tuple[Person, ...]:
    return tuple(
        sorted((known[each] for each in members), key=lambda person: (person.name.casefold(), person.id))
    )


NOBODY = Person(RecordId(bytes(16)), "")


def person(known: dict[RecordId, Person], member: RecordId | None) -> Person:
    return known[member] if member is not None else NOBODY


def members_change(added: Iterable[RecordId] = (), removed: Iterable[RecordId] = ()) -> Value:
    """A change of a set of members, as a field's value."""
    return [[each.hex() for each in added], [each.hex() for each in removed]]


def set_change(wanted: Iterable[str], now: Iterable[str] = ()) -> Value:
    """What makes a set of keys the wanted one."""
    after, before = list(dict.fromkeys(wanted)), list(now)
    return [[each for each in after if each not in before], [each for each in before if each not in after]]
