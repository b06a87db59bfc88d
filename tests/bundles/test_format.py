"""The page about the format is true: its bytes are the program's, its tables are the code's."""

import hashlib
import re
from functools import partial
from pathlib import Path

from gllapp.platform.devicekey import is_signed
from gllcore.bundles import (
    Manifest,
    complete_file,
    decode_manifest,
    manifest_message,
    parted_signature,
)
from gllcore.compression import Squeezer
from gllcore.ids import directory_scope
from gllcore.sheaves import Sheaf, WrittenPart, read_part
from gllserver.bootstrap import dictionary
from tests.bundles.example import COMMUNITY, COMMUNITY_KEY, manifest, part, signed

PAGE = (Path(__file__).parents[2] / "docs" / "bundle-format.md").read_text(encoding="utf-8")
PART, MANIFEST, SIGNATURE, COMPLETE = (
    bytes.fromhex(block) for block in re.findall(r"^```hex\n(.*?)^```$", PAGE, flags=re.MULTILINE | re.DOTALL)
)


def rows(heading: str) -> list[str]:
    """The names in the first table below a heading."""
    below = re.split(rf"^## {heading}$", PAGE, flags=re.MULTILINE)[1]
    table = re.findall(r"(?:^\|.*\|\n)+", below, flags=re.MULTILINE)[0]
    return [row.split("|")[2].strip() for row in table.splitlines()[2:]]


def test_the_part_can_be_read_with_the_communitys_key_alone() -> None:
    sealed = partial(is_signed, COMMUNITY_KEY.public_key().public_bytes_raw())

    found = read_part(PART, COMMUNITY, directory_scope(COMMUNITY), Squeezer(dictionary()), sealed)

    made = part()
    assert (found.before, found.end) == (made.before, made.end)


def test_the_manifest_is_the_programs() -> None:
    # How well a block packs is the library's matter; what is said of the bytes on the page must fit these bytes.
    made = WrittenPart(part().before, part().end, PART)

    assert decode_manifest(MANIFEST) == manifest(made, hashlib.sha256(PART).digest())
    assert signed(MANIFEST) == SIGNATURE
    assert is_signed(*parted_signature(SIGNATURE), manifest_message(MANIFEST))
    assert complete_file(MANIFEST, SIGNATURE) == COMPLETE


def test_the_tables_are_those_of_the_code() -> None:
    assert rows("The manifest") == list(Manifest.__struct_fields__)
    assert rows("Sheaves") == list(Sheaf.__struct_fields__)
