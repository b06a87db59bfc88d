"""The goals of the sync, and what other engines need for the same: bytes both ways and requests.

Measured on a corpus of the same statistics: Anki 26.9, Fossil 2.21, PouchDB 9, Morango 0.8.15 (Kolibri).
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Goal:
    goal: str
    others: str


NOTHING = Goal("1 request, ≤ 400", "Anki 540, Fossil 760–1,100, PouchDB 9,500, Morango 32,000")
PULL = Goal("1 request, ≤ 8,800", "Anki 14,000–14,600, Fossil 14,900–15,400, PouchDB 22,000, Morango 76,000")
PUSH = Goal("1 request, ≤ 2,800", "Anki 5,900–6,300, Fossil 6,500–6,900, PouchDB 15,600, Morango 36,000")
BOTH = Goal("1 request, ≤ 12,500", "Anki 17,000–20,000, Fossil 21,000–23,000, PouchDB 36,000, Morango 85,000")
FIRST = {
    2_000: Goal(
        "≤ 2 requests, ≤ 640,000",
        "Anki 854,000, Fossil 1,713,000, PouchDB 1,154,000–1,243,000, Morango 4,460,000",
    ),
    20_000: Goal(
        "≤ 2 requests, ≤ 6,200,000",
        "Anki 8,460,000, Fossil 17,200,000, PouchDB 12,600,000–13,500,000, Morango 44,400,000",
    ),
}
NO_GOAL = Goal("", "")
