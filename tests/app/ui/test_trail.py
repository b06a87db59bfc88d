"""Back and forward lead where the person has been, and a new way forgets the old one ahead."""

from hypothesis import given
from hypothesis import strategies as st

from gllapp.ui.trail import Stop, Trail

PLACES = st.sampled_from([Stop(place, state) for place in ("forum", "outbox") for state in (None, 1, 2)])
STEPS = st.lists(st.one_of(st.just("back"), st.just("forward"), PLACES))


def test_back_and_forward_lead_where_one_has_been() -> None:
    trail = Trail(Stop("forum"))
    trail.visit(Stop("outbox"))
    trail.visit(Stop("settings"))
    assert trail.back() == Stop("outbox")
    assert trail.back() == Stop("forum")
    assert trail.back() == Stop("forum")
    assert not trail.can_go_back
    assert trail.forward() == Stop("outbox")
    trail.visit(Stop("forum", 7))
    assert not trail.can_go_forward
    assert trail.back() == Stop("outbox")


@given(STEPS)
def test_forward_undoes_back_whatever_was_visited(steps: list[str | Stop]) -> None:
    trail = Trail(Stop("forum"))
    for step in steps:
        if isinstance(step, Stop):
            trail.visit(step)
            assert trail.here == step
        elif step == "back" and trail.can_go_back:
            before = trail.here
            assert trail.back() != before
            assert trail.forward() == before
            trail.back()
        elif step == "forward":
            trail.forward()


def test_a_long_way_is_not_kept_for_ever() -> None:
    trail = Trail(Stop("forum", 0))
    for number in range(1, 1_000):
        trail.visit(Stop("forum", number))
    steps = 0
    while trail.can_go_back:
        trail.back()
        steps += 1
    assert 50 <= steps < 200


def test_a_visit_can_be_told_more_exactly() -> None:
    trail = Trail(Stop("forum"))
    trail.visit(Stop("search", "bot"))
    trail.correct(Stop("search", "bottles"))
    assert trail.here == Stop("search", "bottles")
    assert trail.back() == Stop("forum")
