"""Where the person has been in the window, for back and forward; plain values, no Qt."""

from collections.abc import Hashable

import msgspec

_LONGEST = 100


class Stop(msgspec.Struct, frozen=True):
    """A place of the window (its page's name) and where in it (what the page's ``state`` gave)."""

    place: str
    state: Hashable = None


class Trail:
    """The stops in the order of the visits; a new visit forgets what lay ahead."""

    def __init__(self, start: Stop) -> None:
        self._stops = [start]
        self._at = 0

    @property
    def here(self) -> Stop:
        return self._stops[self._at]

    @property
    def can_go_back(self) -> bool:
        return self._at > 0

    @property
    def can_go_forward(self) -> bool:
        return self._at < len(self._stops) - 1

    def visit(self, stop: Stop) -> None:
        """Goes to a stop; going to where one is changes nothing."""
        if stop == self.here:
            return
        self._stops = [*self._stops[: self._at + 1], stop][-_LONGEST:]
        self._at = len(self._stops) - 1

    def correct(self, stop: Stop) -> None:
        """The same visit, told more exactly."""
        self._stops[self._at] = stop

    def back(self) -> Stop:
        """The stop before, or this one at the beginning."""
        self._at = max(0, self._at - 1)
        return self.here

    def forward(self) -> Stop:
        """The stop after, or this one at the end."""
        self._at = min(len(self._stops) - 1, self._at + 1)
        return self.here
