"""Where the lines of a scale lie, and which columns are named: arithmetic alone."""

import math
from collections.abc import Sequence

_STEPS = (1.0, 2.0, 2.5, 5.0, 10.0)


def ticks(highest: float, most: int = 4, *, whole: bool = True) -> tuple[float, ...]:
    """Round numbers from 0 up to the first that is not below ``highest``, with at most ``most`` steps between.

    ``whole``: things that are counted have no halves.
    """
    if highest <= 0:
        return (0.0, 1.0)
    step = _round_step(highest / most)
    if whole:
        step = max(1.0, math.ceil(step))
    count = math.ceil(highest / step - 1e-9)
    return tuple(step * at for at in range(count + 1))


def _round_step(least: float) -> float:
    """The smallest round number that is not below ``least``."""
    power = 10.0 ** math.floor(math.log10(least))
    return next(power * step for step in _STEPS if power * step >= least * (1 - 1e-9))


def named(widths: Sequence[float], room: float) -> tuple[int, ...]:
    """Which columns are named where each has ``room``: every one, every second … so that none runs into the next.

    ``widths`` are those of the names. The last column is always among them.
    """
    if not widths or room <= 0:
        return ()
    if max(widths) <= room:
        return tuple(range(len(widths)))
    # The last one is moved in from the edge by half its width.
    every = max(1, math.ceil(max(widths) * 1.5 / room))
    return tuple(range((len(widths) - 1) % every, len(widths), every))
