"""What a person keeps on this PC: single resources, shelves, and rules; what is to be fetched for it, and what may go."""

from collections.abc import Collection, Sequence

from gllapp.db.library import listing, queue, rules
from gllapp.library_views import EvictableFile, KeepRow, KeepRule, KeepTotals, WantedFile
from gllapp.platform.folders import profile_id
from gllapp.usecases.desk import Desk
from gllcore.errors import Refused
from gllcore.ids import RecordId
from gllfiles.keepers import Keepers
from gllfiles.store import FileStore


def keep(desk: Desk, rule: KeepRule) -> int:
    """From now on all that fits the rule is kept here: its files are fetched by the next syncs. Gives the rule's number.

    Raises Refused ``nothing_to_keep`` for a rule that says nothing, ``unknown_resource`` and ``unknown_shelf``.
    """
    _check(rule)
    with desk.replica.writing() as here:
        if rule.resource is not None and listing.number_of(here, rule.resource) is None:
            raise Refused("unknown_resource")
        if rule.shelf is not None and rule.shelf not in listing.shelf_names(here):
            raise Refused("unknown_shelf", shelf=rule.shelf.hex()[:12])
        return rules.add(here, rule, desk.now_ms())


def release(desk: Desk, numbers: Collection[int]) -> int:
    """Ends these rules, and gives how many of them there were. The files stay until their room is needed."""
    with desk.replica.writing() as here:
        return rules.remove(here, numbers)


def release_resource(desk: Desk, resource: RecordId) -> int:
    """Ends what was said of this resource alone; a shelf or a rule may go on keeping it."""
    with desk.replica.writing() as here:
        own = [number for number, rule, _ in rules.listed(here) if rule.resource == resource]
        return rules.remove(here, own)


def release_shelf(desk: Desk, shelf: RecordId) -> int:
    """Ends all that was said of this shelf."""
    with desk.replica.writing() as here:
        return rules.remove(here, [number for number, rule, _ in rules.listed(here) if rule.shelf == shelf])


def list_keeps(desk: Desk) -> tuple[KeepRow, ...]:
    """Everything that is kept, each with its totals, in the order in which it was chosen."""
    with desk.replica.reading() as here:
        listed = rules.listed(here)
        titles = listing.titles(here, [rule.resource for _, rule, _ in listed if rule.resource is not None])
        shelves = listing.shelf_names(here)
        return tuple(
            KeepRow(number, rule, _name(rule, titles, shelves), kept_ms, rules.totals(here, [rule]))
            for number, rule, kept_ms in listed
        )


def keep_totals(desk: Desk, added: Sequence[KeepRule] = ()) -> KeepTotals:
    """Of everything that is kept together, and of what might be ``added``: as it is told before somebody decides."""
    with desk.replica.reading() as here:
        return rules.totals(here, [*(rule for _, rule, _ in rules.listed(here)), *added])


def wanted_files(desk: Desk, limit: int | None = None) -> tuple[WantedFile, ...]:
    """What is kept and not here, as it should be fetched: texts first, then what was chosen by itself; smaller ones first."""
    with desk.replica.reading() as here:
        return queue.wanted(here, limit)


def evictable_files(desk: Desk) -> tuple[EvictableFile, ...]:
    """What is here and this person does not keep, the longest unused first.

    The store of files is for everybody on this PC: only what nobody there keeps may go.
    """
    with desk.replica.reading() as here:
        return queue.evictable(here)


def write_down_what_stays(desk: Desk, store: FileStore) -> None:
    """For the others on this PC: no room is to be made of what this person keeps, nor of what the server does not have yet.

    ``store`` is the library, which they share. Raises EnvironmentFault.
    """
    keeper = profile_id(desk.replica.file.parent) or "nobody"
    idle = {file.id for file in evictable_files(desk)}
    Keepers(store.folder).write(keeper, {held.id for held in store.held()} - idle)


def _check(rule: KeepRule) -> None:
    if rule == KeepRule(what=rule.what) or (rule.under_bytes is not None and rule.under_bytes < 1):
        raise Refused("nothing_to_keep")


def _name(rule: KeepRule, titles: dict[RecordId, str], shelves: dict[RecordId, str]) -> str:
    if rule.resource is not None:
        return titles.get(rule.resource, "")
    return shelves.get(rule.shelf, "") if rule.shelf is not None else ""
