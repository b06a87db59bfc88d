"""What it costs to heal: little more than what is missing, however long the log."""

from gllapp.db.tables import State
from gllcore.clock import HybridTime
from gllcore.model.discussions import PostField
from gllcore.operations import Kind, Operation, pack
from gllserver.services.tails import Tail, write
from tests.reconciliation.yard import Seat, Yard

LARGE = 5_000
MISSING = 10
EXTRA_BYTES = 10 * 1024


def test_ten_missing_of_a_large_log_cost_little(yard: Yard) -> None:
    ann, bob = yard.join("ann"), yard.join("bob")
    fill(yard, ann, LARGE)
    ann.synced()
    bob.synced()
    copy = yard.back_up("old.db")
    for number in range(MISSING):
        bob.write(f"{number}: {TEXT}")
    bob.synced()
    ann.synced()
    quiet = ann.sync()
    yard.restore(copy)

    report = ann.synced()

    assert report.restored == MISSING
    moved = report.bytes_up + report.bytes_down
    assert moved - quiet.bytes_up - quiet.bytes_down <= EXTRA_BYTES
    assert bob.synced().requests <= 3
    assert bob.operations(State.OFFERED) == set()


def test_a_server_that_went_on_does_not_repeat_the_log(yard: Yard) -> None:
    ann, bob = yard.join("ann"), yard.join("bob")
    fill(yard, ann, LARGE)
    ann.synced()
    bob.synced()
    copy = yard.back_up("old.db")
    for number in range(MISSING):
        bob.write(f"{number}: {TEXT}")
    bob.synced()
    yard.restore(copy)
    for number in range(MISSING):
        ann.write(f"new {number}: {TEXT}")
    ann.synced()

    report = bob.synced()

    assert (report.restored, report.received) == (MISSING, MISSING)
    assert report.bytes_up + report.bytes_down <= 2 * EXTRA_BYTES


TEXT = (
    "We changed the rota so that each ward has one person who counts the soap on Monday. After six weeks the stock-outs "
    "went from nine to two, and the nurses say that nobody has to run across the yard any more. The hard part was the "
    "weekend: stores are closed, so that Friday's count decides. Has anybody else found a way around that? "
)


def fill(yard: Yard, seat: Seat, posts: int) -> None:
    """So many posts of the member, straight into the log of the first stream."""
    device = seat.desk.replica.profile().device
    with yard.community.ground.database.writing() as session:
        state = next(state for state in session.log.scopes() if state.is_stream)
        tail = Tail(session.log.locked({state.number})[state.number])
        for number in range(posts):
            payload = pack(
                {
                    PostField.TITLE: f"Post {number}",
                    PostField.BODY: f"{number} {TEXT}",
                    PostField.LANGUAGE: "en",
                }
            )
            op = Operation(state.id, Kind.POST, None, payload, HybridTime(number + 1), number, device)
            tail.add(op, number + 2, seat.desk.replica.profile().member)
        write(session, [tail])
