"""Where posts stand in a long column: laws that hold for any heights, and for whatever changes above the view."""

from hypothesis import given
from hypothesis import strategies as st

from gllapp.ui.widgets.stacking import HEADER, Anchor, Stack

STACKS = st.builds(Stack, st.integers(0, 300), st.integers(0, 20), st.lists(st.integers(1, 900), max_size=30))
FILLED = STACKS.filter(lambda stack: bool(stack.heights))


@given(STACKS)
def test_items_follow_each_other_below_the_header(stack: Stack) -> None:
    below = stack.header
    for top, height in zip(stack.tops(), stack.heights, strict=True):
        assert top == below
        below = top + height + stack.gap
    assert stack.end() == (below if stack.heights else stack.header + stack.gap)


@given(STACKS, st.integers(0, 30_000))
def test_an_anchor_finds_its_place_again(stack: Stack, scroll: int) -> None:
    assert stack.scroll(stack.anchor(scroll)) == scroll


@given(FILLED, st.data())
def test_what_is_anchored_stays_when_heights_above_it_change(stack: Stack, data: st.DataObject) -> None:
    scroll = data.draw(st.integers(stack.header, stack.end()))
    anchor = stack.anchor(scroll)
    other = [*data.draw(st.lists(st.integers(1, 900), min_size=anchor.item, max_size=anchor.item))]
    changed = Stack(stack.header, stack.gap, [*other, *stack.heights[anchor.item :]])
    assert changed.tops()[anchor.item] - changed.scroll(anchor) == stack.tops()[anchor.item] - scroll


@given(STACKS, st.integers(0, 20_000), st.integers(1, 2_000))
def test_between_gives_exactly_the_items_that_a_stretch_touches(
    stack: Stack, first: int, length: int
) -> None:
    last = first + length
    touched = [
        at
        for at, (top, height) in enumerate(zip(stack.tops(), stack.heights, strict=True))
        if any(first <= line < last for line in range(top, top + height))
    ]
    assert list(stack.between(first, last)) == touched


def test_an_item_counts_as_shown_when_most_of_it_is_or_when_it_fills_the_view() -> None:
    stack = Stack(100, 10, [100, 1_000, 100])
    assert list(stack.mostly_between(0, 150, 0.6)) == []
    assert list(stack.mostly_between(0, 160, 0.6)) == [0]
    assert list(stack.mostly_between(500, 700, 0.6)) == [1]


def test_the_header_is_an_anchor_too() -> None:
    assert Stack(100, 10, [50]).anchor(40) == Anchor(HEADER, -40)
    assert Stack(100, 10, []).anchor(400) == Anchor(HEADER, -400)
