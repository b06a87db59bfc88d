"""The goals of the sync, and what other engines need for the same.

Measured on a corpus of the same statistics: Anki 26.9, Fossil 2.21, PouchDB 9, Morango 0.8.15 (Kolibri).
"""

from dataclasses import dataclass

MISSED = "MISSED: "


@dataclass(frozen=True, slots=True)
class Goal:
    """At most so many bytes both ways (0: no goal) in so many requests."""

    limit: int
    requests: int
    others: str

    @property
    def goal(self) -> str:
        if not self.limit:
            return ""
        return f"{'1 request' if self.requests == 1 else f'≤ {self.requests} requests'}, ≤ {self.limit:,}"

    def is_reached(self, moved: int, requests: int) -> bool:
        return not self.limit or (moved <= self.limit and requests <= self.requests)

    def beside(self, moved: int, requests: int) -> str:
        """The goal in words, and whether these figures miss it."""
        return self.goal if self.is_reached(moved, requests) else MISSED + self.goal


NOTHING = Goal(400, 1, "Anki 540, Fossil 760–1,100, PouchDB 9,500, Morango 32,000")
PULL = Goal(8_800, 1, "Anki 14,000–14,600, Fossil 14,900–15,400, PouchDB 22,000, Morango 76,000")
PUSH = Goal(2_800, 1, "Anki 5,900–6,300, Fossil 6,500–6,900, PouchDB 15,600, Morango 36,000")
BOTH = Goal(12_500, 1, "Anki 17,000–20,000, Fossil 21,000–23,000, PouchDB 36,000, Morango 85,000")
FIRST = {
    2_000: Goal(640_000, 2, "Anki 854,000, Fossil 1,713,000, PouchDB 1,154,000–1,243,000, Morango 4,460,000"),
    20_000: Goal(
        6_200_000, 2, "Anki 8,460,000, Fossil 17,200,000, PouchDB 12,600,000–13,500,000, Morango 44,400,000"
    ),
}
NEWEST = Goal(30_000, 2, "")
"""Until the newest 50 posts of a first sync can be read."""
NO_GOAL = Goal(0, 0, "")

CUT_SHARE = 1.05
"""A first sync of 2,000 posts that is cut about every 200 KB moves at most this share of what it needs."""
CUT_OTHERS = "Anki and Fossil never, PouchDB 1.50, Morango 1.51"
LOST_SHARE = 1.1
"""When the answer to a push was lost, the next sync costs at most this share of the push."""


@dataclass(frozen=True, slots=True)
class Seconds:
    """At most so many seconds (0: no goal)."""

    limit: float
    others: str = ""

    def beside(self, seconds: float) -> str:
        if not self.limit:
            return ""
        goal = f"≤ {self.limit:g}"
        return goal if seconds <= self.limit else MISSED + goal


TWO_G = {
    "nothing to do": Seconds(1.6, "Anki 1.7, Fossil 1.5, PouchDB 11, Morango 31"),
    "pull 20": Seconds(3.0, "Anki 8.6, Fossil 5.3, PouchDB 14, Morango 39"),
    "push 5": Seconds(2.6, "Anki 8.0, Fossil 4.9, PouchDB 14, Morango 34"),
    "first 2,000": Seconds(105, "Anki 141, Fossil 278, PouchDB 233–316, Morango 761"),
}
NO_LIMIT = Seconds(0)
