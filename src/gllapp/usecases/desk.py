"""What every use case works on: the open replica and the clock."""

import threading
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from gllapp.db.replica import Replica


@dataclass(frozen=True, slots=True)
class Desk:
    """``now_ms`` gives the time of this device in milliseconds since 1970, UTC."""

    replica: "Replica"
    now_ms: Callable[[], int]

    def close(self) -> None:
        """Nothing is read or written here any more."""
        self.replica.close()


class ComingDesk(Desk):
    """A desk whose replica is opened by whoever needs it first; the others wait for them. So only workers may ask for it.

    The window stands before it, and asks use cases as ever.
    """

    __slots__ = ("_opening",)
    _opening: "_Opening"

    def __init__(self, open_desk: Callable[[], Desk], now_ms: Callable[[], int]) -> None:
        """``open_desk`` is called anew where it has failed; whoever needs the replica then gets its error."""
        object.__setattr__(self, "now_ms", now_ms)
        object.__setattr__(self, "_opening", _Opening(open_desk))

    def open(self) -> "Replica":
        """The replica, opened if it is not yet; raises what opening it raises."""
        return self._opening.desk().replica

    @property
    def replica(self) -> "Replica":
        return self.open()

    def close(self) -> None:
        self._opening.close()


class _Opening:
    def __init__(self, open_desk: Callable[[], Desk]) -> None:
        self._open = open_desk
        self._turn = threading.Lock()
        self._opened: Desk | None = None

    def desk(self) -> Desk:
        with self._turn:
            if self._opened is None:
                self._opened = self._open()
            return self._opened

    def close(self) -> None:
        with self._turn:
            if self._opened is not None:
                self._opened.close()
