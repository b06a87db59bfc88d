"""What the library's own disk has altered goes on no stick; the rest of the library does."""

import pytest

from gllapp.usecases.bundles.checking import verify_stick
from gllcore.files import BLOCK_BYTES
from tests.bundles.shed import Shed


@pytest.mark.parametrize("size", [2 * BLOCK_BYTES, 3 * BLOCK_BYTES, 0])
def test_what_has_rotted_in_the_store_is_left_out(shed: Shed, size: int) -> None:
    """Whether as long as before, or not."""
    shed.add(["Hand hygiene", "Safe water"], size=3 * BLOCK_BYTES)
    store = shed.store(shed.lina)
    rotten = next(iter(store.held())).id
    store.path(rotten).write_bytes(bytes(size))

    made = shed.make()

    (checked,) = verify_stick(shed.stick(), shed.dictionary)
    assert (made.facts.files, made.not_here, checked.is_good) == (1, 1, True)
    assert not [path for path in shed.bundle().rglob("*") if path.name.startswith(rotten.hex())]
