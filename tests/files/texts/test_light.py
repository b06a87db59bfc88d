"""The light version: title, abstract and text, packed; unpacked again with a limit."""

import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gllcore.errors import EnvironmentFault
from gllfiles.helper.messages import Extracted
from gllfiles.texts.light import MOST_BYTES, light_text, light_version

if sys.version_info >= (3, 14):
    from compression import zstd
else:
    from backports import zstd


@given(st.text(st.characters(exclude_categories=["Cs"])))
def test_what_is_packed_comes_out(text: str) -> None:
    assert light_text(light_version(Extracted(text))) == text.strip()


def test_title_and_abstract_stand_on_top() -> None:
    packed = light_version(Extracted("The text."), "Clean hands", "What it says\nin short.")
    assert light_text(packed) == "# Clean hands\n\n> What it says\n> in short.\n\nThe text."


def test_a_title_that_begins_the_text_is_not_said_twice() -> None:
    extracted = Extracted("## Clean   *hands*\n\nThe text.", "Clean hands")
    assert light_text(light_version(extracted)) == "## Clean   *hands*\n\nThe text."


@pytest.mark.parametrize(
    "packed", [b"", b"noise", zstd.compress(b"whole")[:-2], zstd.compress(bytes(MOST_BYTES + 1))]
)
def test_damage_and_bombs_are_refused(packed: bytes) -> None:
    with pytest.raises(EnvironmentFault, match="damaged"):
        light_text(packed)
