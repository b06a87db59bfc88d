"""The requirements, a module for each part of docs/sync.md; importing them registers them."""

from tests.conformance.requirement import REQUIREMENTS
from tests.conformance.requirements import (
    blocks,
    cursors,
    ends,
    enrolment,
    estimates,
    exchanges,
    frames,
    gone,
    growth,
    healing,
    logs,
    newest_first,
    older,
    permissions,
    pushes,
    refusals,
)

__all__ = [
    "REQUIREMENTS",
    "blocks",
    "cursors",
    "ends",
    "enrolment",
    "estimates",
    "exchanges",
    "frames",
    "gone",
    "growth",
    "healing",
    "logs",
    "newest_first",
    "older",
    "permissions",
    "pushes",
    "refusals",
]
