"""Reads what the demo's members have made of products of its library: adaptations and uses, from JSON."""

from pathlib import Path

import msgspec


class DemoAdaptation(msgspec.Struct, frozen=True):
    """``key`` is how others of the same product speak of it: to go on from it, or to say that they use it."""

    key: str
    who: str
    when: str
    title: str
    changed: str
    reason: str
    level: str
    country: str
    result: str = ""
    language: str = ""
    based_on: str = ""


class DemoAdoption(msgspec.Struct, frozen=True):
    """``states`` are pairs of a state and when it was told, the earliest first."""

    who: str
    where: str
    country: str
    states: tuple[tuple[str, str], ...]
    since: str = ""
    note: str = ""
    adaptation: str = ""


class DemoProduct(msgspec.Struct, frozen=True):
    """``resource`` is the key of one of the library's."""

    resource: str
    adaptations: tuple[DemoAdaptation, ...]
    adoptions: tuple[DemoAdoption, ...]


def read_products(folder: Path) -> tuple[DemoProduct, ...]:
    return msgspec.json.decode((folder / "products.json").read_bytes(), type=tuple[DemoProduct, ...])
