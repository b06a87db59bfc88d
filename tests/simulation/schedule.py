"""What happens in a run, told by its seed alone: who does what in which order. Each step has luck of its own.

A step decides nothing before it is taken, and takes its choices from its own luck: leaving steps out leaves the others
what they were, so that a failing run can be made shorter.
"""

from collections.abc import Collection
from enum import StrEnum
from itertools import count
from random import Random
from typing import NamedTuple

from tests.simulation.template import OWNERS, POD_OWNERS, Owner

DEVICES = 5
# The runs of these seeds and above are of a community with a pod, whose members write documents.
PODS_FROM = 1_000_000
# The runs that every test run takes.
USUAL = (range(270), range(PODS_FROM, PODS_FROM + 30))


class Sort(StrEnum):
    """The kinds of steps."""

    WRITE = "write"
    SYNC = "sync"
    CRASH = "crash"
    CRASH_WHILE_WRITING = "crash while writing"
    CLOCK = "clock"
    RESTART = "server restarts"
    ROLE = "role"
    SUSPEND = "suspend"
    CLOSE = "close stream"
    STREAM = "new stream"
    NEWER = "server of a later version"
    LATE = "late request"
    CLONE = "clone"
    BACK_UP = "back up"
    RESTORE = "restore"
    FULL = "disk full"
    DAMAGE = "damage"
    SERVER_BACKUP = "server backup"
    SERVER_RESTORE = "server goes back to its backup"
    SERVER_EMPTY = "server loses its logs"
    CURATE = "librarian"
    PUT_ON_STICK = "parcels on a stick"
    COURIER = "courier"
    TAKE_RECEIPTS = "receipts"
    MAKE_BUNDLE = "bundle made"
    TAKE_BUNDLE = "bundle taken in"
    HARM_STICK = "stick harmed"
    COPY_STICK = "stick copied"
    FORGE_PARCEL = "parcel forged"
    WITHDRAW = "withdrawal"
    TYPE = "document"
    TYPE_AND_CRASH = "crash while typing"
    RIVALS = "two edits of one sentence"
    COMMENT = "comment"
    VERSION = "version"
    SETTLE = "conflict settled"
    DISCUSS = "discussion of a pod"
    PEOPLE = "people of the pod"
    PROPOSE = "proposal"
    CARRY = "bundle carried"
    FORGE = "forged update"


# Most steps are those of every day.
_WEIGHTS = {
    Sort.WRITE: 40,
    Sort.SYNC: 40,
    Sort.CRASH: 3,
    Sort.CRASH_WHILE_WRITING: 4,
    Sort.CLOCK: 4,
    Sort.RESTART: 1,
    Sort.ROLE: 3,
    Sort.SUSPEND: 2,
    Sort.CLOSE: 3,
    Sort.STREAM: 1,
    Sort.NEWER: 0.5,
    Sort.LATE: 3,
    Sort.CLONE: 0.6,
    Sort.BACK_UP: 0.7,
    Sort.RESTORE: 0.7,
    Sort.FULL: 1,
    Sort.DAMAGE: 1,
    Sort.SERVER_BACKUP: 1.2,
    Sort.SERVER_RESTORE: 1.2,
    Sort.SERVER_EMPTY: 0.15,
}


# Where there is a pod, a few of everything else.
_POD_WEIGHTS = {
    Sort.TYPE: 30,
    Sort.TYPE_AND_CRASH: 5,
    Sort.RIVALS: 4,
    Sort.COMMENT: 7,
    Sort.VERSION: 5,
    Sort.SETTLE: 4,
    Sort.DISCUSS: 3,
    Sort.PEOPLE: 9,
    Sort.PROPOSE: 2,
    Sort.FORGE: 1.5,
    Sort.CARRY: 3.5,
    Sort.WRITE: 3,
    Sort.SYNC: 36,
    Sort.CRASH: 2,
    Sort.CLOCK: 3,
    Sort.RESTART: 1,
    Sort.LATE: 2,
    Sort.CLONE: 1.5,
    Sort.BACK_UP: 1.2,
    Sort.RESTORE: 1.2,
    Sort.FULL: 1,
    Sort.DAMAGE: 0.7,
    Sort.SERVER_BACKUP: 0.8,
    Sort.SERVER_RESTORE: 0.8,
}


# What belongs together: each errand's steps come in this order, with other things in between; a device's place may be another
# one's (1), and the first one's again (0).
_ERRANDS: tuple[tuple[tuple[Sort, int], ...], ...] = (
    ((Sort.CURATE, 0),),
    ((Sort.CURATE, 0), (Sort.MAKE_BUNDLE, 0), (Sort.TAKE_BUNDLE, 1)),
    ((Sort.CURATE, 0), (Sort.MAKE_BUNDLE, 0), (Sort.HARM_STICK, 0), (Sort.TAKE_BUNDLE, 1)),
    ((Sort.MAKE_BUNDLE, 0), (Sort.MAKE_BUNDLE, 0), (Sort.TAKE_BUNDLE, 1), (Sort.TAKE_BUNDLE, 1)),
    ((Sort.PUT_ON_STICK, 0), (Sort.COURIER, 1), (Sort.TAKE_RECEIPTS, 0)),
    ((Sort.PUT_ON_STICK, 0), (Sort.HARM_STICK, 0), (Sort.TAKE_RECEIPTS, 0)),
    ((Sort.PUT_ON_STICK, 0), (Sort.HARM_STICK, 0), (Sort.COURIER, 1), (Sort.TAKE_RECEIPTS, 0)),
    ((Sort.PUT_ON_STICK, 0), (Sort.COURIER, 1), (Sort.HARM_STICK, 1), (Sort.TAKE_RECEIPTS, 0)),
)
_TWIN = -1
# What couriers meet with; a device's place may be that of the newest copy of one, too.
_TRIPS: tuple[tuple[tuple[Sort, int], ...], ...] = (
    *_ERRANDS[1:],
    # The older bundle comes after the newer one, and what was withdrawn meanwhile is in it.
    (
        (Sort.MAKE_BUNDLE, 0),
        (Sort.COPY_STICK, 0),
        (Sort.MAKE_BUNDLE, 0),
        (Sort.TAKE_BUNDLE, 1),
        (Sort.TAKE_BUNDLE, 1),
    ),
    ((Sort.CURATE, 0), (Sort.MAKE_BUNDLE, 0), (Sort.WITHDRAW, 0), (Sort.SYNC, 1), (Sort.TAKE_BUNDLE, 1)),
    ((Sort.MAKE_BUNDLE, 0), (Sort.WITHDRAW, 0), (Sort.TAKE_BUNDLE, 1), (Sort.SYNC, 1), (Sort.TAKE_BUNDLE, 1)),
    # A parcel is collected twice, by two couriers, also from a copy of the stick, or is nobody's.
    ((Sort.PUT_ON_STICK, 0), (Sort.COURIER, 1), (Sort.COURIER, 1), (Sort.TAKE_RECEIPTS, 0)),
    (
        (Sort.PUT_ON_STICK, 0),
        (Sort.COPY_STICK, 0),
        (Sort.COURIER, 1),
        (Sort.COURIER, 2),
        (Sort.TAKE_RECEIPTS, 0),
    ),
    (
        (Sort.PUT_ON_STICK, 0),
        (Sort.PUT_ON_STICK, 2),
        (Sort.COURIER, 1),
        (Sort.TAKE_RECEIPTS, 2),
        (Sort.TAKE_RECEIPTS, 0),
    ),
    ((Sort.PUT_ON_STICK, 0), (Sort.FORGE_PARCEL, 0), (Sort.COURIER, 1), (Sort.TAKE_RECEIPTS, 0)),
    # While the stick travels, its author's device is copied, or goes back to its backup.
    (
        (Sort.PUT_ON_STICK, 0),
        (Sort.CLONE, 0),
        (Sort.COURIER, 1),
        (Sort.TAKE_RECEIPTS, 0),
        (Sort.TAKE_RECEIPTS, _TWIN),
    ),
    (
        (Sort.PUT_ON_STICK, 0),
        (Sort.CLONE, 0),
        (Sort.PUT_ON_STICK, _TWIN),
        (Sort.COURIER, 1),
        (Sort.TAKE_RECEIPTS, 0),
    ),
    (
        (Sort.BACK_UP, 0),
        (Sort.PUT_ON_STICK, 0),
        (Sort.COURIER, 1),
        (Sort.RESTORE, 0),
        (Sort.TAKE_RECEIPTS, 0),
    ),
)
# In these runs there are many trips, and little else: what goes by sticks meets itself.
OF_COURIERS = range(200, 300)
# The steps of errands are numbered from here.
_ERRANDS_FROM = 1_000


class Step(NamedTuple):
    """``who`` is a device's place in the run (modulo how many there are), ``luck`` the seed of the step's own choices."""

    number: int
    sort: Sort
    who: int
    luck: int


class Schedule(NamedTuple):
    """``devices`` are places in the template of ``owners``; ``trouble`` is how often a sync meets a fault."""

    seed: int
    devices: tuple[int, ...]
    trouble: float
    steps: tuple[Step, ...]
    owners: tuple[Owner, ...] = OWNERS

    @property
    def has_pods(self) -> bool:
        return self.owners == POD_OWNERS


def schedule(seed: int, only: Collection[int] | None = None) -> Schedule:
    """The run of this seed; with ``only``, no other steps than those of these numbers."""
    if seed >= PODS_FROM:
        return _schedule_with_pods(seed, only)
    luck = Random(seed)
    devices = _devices(luck)
    trouble = luck.choice((0.1, 0.5, 0.5, 0.8))
    early = range(luck.randint(1, len(devices)))
    sorts = [Sort.SYNC for _ in early] + luck.choices(
        list(_WEIGHTS),
        list(_WEIGHTS.values()),
        k=luck.randint(*((6, 16) if seed in OF_COURIERS else (12, 32))),
    )
    steps = [
        Step(number, sort, number if number in early else luck.randrange(1_000), luck.getrandbits(48))
        for number, sort in enumerate(sorts)
    ]
    steps = _with_errands(seed, steps, len(early))
    return Schedule(
        seed, devices, trouble, tuple(step for step in steps if only is None or step.number in only)
    )


def _schedule_with_pods(seed: int, only: Collection[int] | None) -> Schedule:
    """Five replicas: two facilitators, one of them on two PCs, a member, and an outsider; they are in step at the beginning."""
    luck = Random(f"pods of {seed}")
    trouble = luck.choice((0.1, 0.3, 0.6))
    sorts = luck.choices(list(_POD_WEIGHTS), list(_POD_WEIGHTS.values()), k=luck.randint(10, 26))
    steps = (
        Step(number, sort, luck.randrange(1_000), luck.getrandbits(48)) for number, sort in enumerate(sorts)
    )
    taken = tuple(step for step in steps if only is None or step.number in only)
    return Schedule(seed, (0, 1, 2, 3, 4), trouble, taken, POD_OWNERS)


def _with_errands(seed: int, steps: list[Step], first: int) -> list[Step]:
    """The same steps with those of some errands between them, after the ``first`` ones; errands have luck of their own."""
    luck = Random(f"errands of {seed}")
    placed: list[tuple[float, Step]] = [(float(step.number), step) for step in steps]
    numbers = count(_ERRANDS_FROM)
    is_of_couriers = seed in OF_COURIERS
    errands = _TRIPS if is_of_couriers else _ERRANDS
    for errand in luck.choices(errands, k=luck.choice((3, 4, 5) if is_of_couriers else (0, 0, 1, 1, 2, 3))):
        whose = luck.sample(range(DEVICES), 3 if is_of_couriers else 2)
        places = sorted(luck.uniform(first - 0.5, len(steps)) for _ in errand)
        for place, (sort, who) in zip(places, errand, strict=True):
            whom = who if who == _TWIN else whose[who]
            placed.append((place, Step(next(numbers), sort, whom, luck.getrandbits(48))))
    return [step for _, step in sorted(placed)]


def _devices(luck: Random) -> tuple[int, ...]:
    """The first two are one member's, and in most runs both are there: only they can edit the same post."""
    others = luck.sample(range(2, DEVICES), luck.choice((0, 0, 1, 1, 2, 3)))
    return (0, 1, *others) if luck.random() < 0.9 or not others else (0, *others)
