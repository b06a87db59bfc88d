"""The product without what protects those who take something from a stick."""

from contextlib import AbstractContextManager
from typing import Any
from unittest.mock import patch

from gllapp.usecases import parcels
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
