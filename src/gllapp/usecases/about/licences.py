"""The licences of all that the program is shipped with, as tools/licences.py has written them down."""

import msgspec

from gllapp.assets import asset

_FOLDER = "licences"


class Licence(msgspec.Struct, frozen=True):
    """One work that is shipped: ``version`` is empty where it is that of another, ``licence`` an SPDX name or plain words."""

    name: str
    version: str
    licence: str
    home: str


def licences() -> tuple[Licence, ...]:
    """In the order of their names."""
    return msgspec.json.decode(asset(_FOLDER, "licences.json").read_bytes(), type=tuple[Licence, ...])


def licence_text(licence: Licence) -> str:
    """The licence's own words, as they came with the work."""
    return asset(_FOLDER, f"{licence.name.lower()}.txt").read_text(encoding="utf-8")
