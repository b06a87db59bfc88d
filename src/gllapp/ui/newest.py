"""Reads run side by side, and one that began earlier may end later: what it has found is old by then."""

from collections.abc import Callable
from typing import TypeVar

Answer = TypeVar("Answer")


class Newest:
    """For one thing that is read again and again: an answer is shown unless a later question was answered before it."""

    def __init__(self) -> None:
        self._asked = self._shown = 0

    def only(self, show: Callable[[Answer], None]) -> Callable[[Answer], None]:
        """To be called where the question is asked; what it gives takes the answer."""
        self._asked += 1
        number = self._asked

        def show_if_newest(answer: Answer) -> None:
            if number > self._shown:
                self._shown = number
                show(answer)

        return show_if_newest
