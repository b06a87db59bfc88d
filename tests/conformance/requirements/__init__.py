"""The requirements, a module for each part of docs/sync.md; importing them registers them."""

from tests.conformance.requirement import REQUIREMENTS
from tests.conformance.requirements import (
    blocks,
    cursors,
    enrolment,
    exchanges,
    frames,
    growth,
    logs,
    permissions,
    pushes,
    refusals,
)

__all__ = [
    "REQUIREMENTS",
    "blocks",
    "cursors",
    "enrolment",
    "exchanges",
    "frames",
    "growth",
    "logs",
    "permissions",
    "pushes",
    "refusals",
]
