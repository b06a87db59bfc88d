"""What the places of the window are called where the program speaks of them: in offers, on the trail, in what is kept."""

from typing import Final

CONFLICTS: Final = "conflicts"
REGISTERING: Final = "registering"
HOME: Final = "home"
FORUM: Final = "forum"
PODS: Final = "pods"
LIBRARY: Final = "library"
SEARCH: Final = "search"
OUTBOX: Final = "outbox"
DOCUMENTS: Final = "documents"
INSIGHTS: Final = "insights"
BUNDLES: Final = "bundles"
DATA: Final = "data"
SETTINGS: Final = "settings"
HELP: Final = "help"
NOTICES: Final = "notices"

START: Final = HOME
NAMES: Final = (
    CONFLICTS,
    REGISTERING,
    HOME,
    FORUM,
    PODS,
    LIBRARY,
    SEARCH,
    OUTBOX,
    DOCUMENTS,
    INSIGHTS,
    BUNDLES,
    DATA,
    SETTINGS,
    HELP,
    NOTICES,
)
"""All of them. Each is the ``name`` of its page, and the attribute of ``Places`` that gives it."""
