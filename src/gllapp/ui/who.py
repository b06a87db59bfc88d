"""What is known of the person who comes in."""

from enum import Enum, auto


class Who(Enum):
    """What is known of the person who comes in."""

    KNOWN = auto()
    """The profile was named, or chosen from the list."""
    IF_SEVERAL = auto()
    """Nothing: whoever shares this PC with others is asked."""
    ASKED = auto()
    """Somebody wants to choose."""
