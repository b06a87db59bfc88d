"""The product without what protects those who take something from a stick."""

from collections.abc import Sequence
from contextlib import AbstractContextManager
from typing import Any
from unittest.mock import patch

from gllapp.usecases import parcels
from gllapp.usecases.bundles import importing
from gllcore import sheaves
from gllcore.reach import Reach
from gllcore.sheaves import Fit, Stretch
from gllfiles.bundles import Bundle


def receipts_unsealed() -> AbstractContextManager[object]:
    """Whoever says that something was received is believed."""
    return patch.object(parcels, "is_signed", lambda *_: True)


def sheaves_unsealed() -> AbstractContextManager[object]:
    """What a publisher has signed is taken for what the community has sealed."""
    whole = Bundle.__init__

    def init(self: Bundle, *arguments: Any) -> None:
        whole(self, *arguments)
        self._is_sealed = lambda *_: True  # type: ignore[assignment]  # the other half of a signature check

    return patch.object(Bundle, "__init__", init)


def sticks_of_another_past() -> AbstractContextManager[object]:
    """Whether a stick tells of the same past as what is here is not looked at."""

    def fits(reach: Reach, stretch: Stretch, *, may_leap: bool) -> list[Fit]:
        piece = stretch.between(reach.cursor.seq, stretch.end.seq)
        if piece is None or piece.before.seq != reach.cursor.seq:
            return whole(reach, stretch, may_leap=may_leap)
        return [Fit(piece._replace(before=reach.cursor), is_page=False)]

    whole = sheaves.fits
    return patch.object(importing, "fits", fits)


def older_replaces_newer() -> AbstractContextManager[object]:
    """Whatever a stick holds of a log is taken in, also where more of it is here."""

    def fits(_: Reach, stretch: Stretch, *, may_leap: bool) -> Sequence[Fit]:
        return [Fit(stretch, is_page=may_leap)]

    return patch.object(importing, "fits", fits)
