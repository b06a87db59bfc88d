"""The end of a run: the faults stop, everybody syncs until nothing moves any more, and all show the same."""

from gllcore.ids import SERVER_DEVICE
from gllcore.pod_rules import PODS_KINDS
from tests.simulation import deeds
from tests.simulation.causes import check_causes
from tests.simulation.pods.laws import check_pods_at_rest
from tests.simulation.steps import deliver
from tests.simulation.world import World, held, reaches, told

_ROUNDS = 6
_QUIET = "all, 0 new, 0 receipts, 0 refused, in 1"


def come_to_rest(world: World) -> None:
    """And once more when all are let in, and when the server was put back to its backup."""
    for letter in world.letters.late:
        deliver(world, letter)
    rest(world)
    if world.coordinators.suspended:
        world.coordinators.lift_all_suspensions()
        rest(world)
    _take_all_back(world)
    if world.server_backup is not None:
        world.tell("the server is lost, and goes back to its backup")
        world.restore_server()
        world.coordinators.lift_all_suspensions()
        rest(world)


def rest(world: World) -> None:
    """Everybody who may sync has all, and shows it."""
    _sync_until_quiet(world)
    _check_all(world)
    if world.plan.has_pods:
        check_pods_at_rest(world)


def _sync_until_quiet(world: World) -> None:
    """A round to hand everything over, one to take in what others had, and nothing moves any more.

    Where nothing can have come since the first round, there is nothing to take in; of those who are quiet one is asked.
    In documents something may be put back behind a sync, which goes with the next one.
    """
    members = [device for device in world.devices if world.may_sync(device)]
    moving = members
    for _ in range(_ROUNDS if world.plan.has_pods else 2):
        reports = [world.sync(device) for device in moving]
        for report in reports:
            assert report.complete, f"no trouble is left, and yet {report.error or 'it stopped'}"
        if world.plan.has_pods and all(told(report) == _QUIET for report in reports):
            return
        moving = [
            device
            for device, report in zip(moving, reports, strict=True)
            if world.plan.has_pods or report.restored or not reaches(device, world.heads(device))
        ]
    for device in members[:1]:
        assert told(world.sync(device)) == _QUIET, "no rest"


def _check_all(world: World) -> None:
    # What was done in and about pods is written down with the pods, where forged work has a law of its own.
    accepted = {id: entry for id, entry in world.chronicle.ever.items() if entry.op.kind not in PODS_KINDS}
    unwritten = [
        id for id, entry in accepted.items() if entry.op.device != SERVER_DEVICE and id not in world.deeds
    ]
    assert not unwritten, f"{len(unwritten)} acts were accepted that nobody did"
    for device in world.devices:
        rests = world.may_sync(device)
        world.laws.check_nothing_is_lost(device, may_wait=not rests)
        shown = world.laws.check_shown(device)
        if rests:
            assert reaches(device, world.heads(device)), "at rest, and not at the end of the logs"
            assert all(each.gap is None for each in held(device)), "at rest, and something is missing"
            # A base counts the entries of a history that may be no more: decision 15 says what that costs.
            if not world.chronicle.was_restored:
                check_causes(world.deeds, world.chronicle.now.places, world.doubled, shown)


def _take_all_back(world: World) -> None:
    """What was refused comes out of the outbox as it was written."""
    for device in world.devices:
        for row in deeds.in_attention(device.desk):
            draft = deeds.take_back(device.desk, row.op_id)
            device.memory.taken_back.add(row.op_id)
            text = device.memory.deeds[row.op_id].text
            assert not text or (draft is not None and text in (draft.body, draft.title)), "a text is lost"
        world.laws.check_replica(device)
