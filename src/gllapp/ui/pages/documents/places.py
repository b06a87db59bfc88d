"""Where among documents a person is: in one, or at the form for a new one."""

from dataclasses import dataclass

from gllcore.ids import RecordId


@dataclass(frozen=True, slots=True)
class Spot:
    """``new_in`` is the pod in which a document is to be begun."""

    document: RecordId | None = None
    new_in: RecordId | None = None
