"""People's names as bibliographies take them apart and as the catalogue writes them: "Family, Given"."""

from typing import NamedTuple


class Name(NamedTuple):
    """An organisation, and whoever has one name, has no ``given``."""

    family: str
    given: str


def parted(author: str) -> Name:
    family, _, given = author.partition(", ")
    return Name(family, given)


def joined(*parts: str) -> str:
    """Those parts that say something, with commas."""
    return ", ".join(part for part in parts if part)
