"""A stick that is pulled, a PC that dies: at every single change of the disk, and what the next attempt makes of it."""

import shutil
from collections.abc import Callable
from itertools import count

import pytest

from gllapp.usecases.bundles.checking import verify_stick
from gllcore.files import BLOCK_BYTES
from tests.bundles.shed import Shed


class Pulled(BaseException):
    """The stick is gone; nothing in the program may catch this."""


class Fuse:
    """Burns down with each change of the stick, and pulls it."""

    def __init__(self, length: int) -> None:
        self.left = length

    def __call__(self) -> None:
        self.left -= 1
        if self.left < 0:
            raise Pulled


def test_making_goes_on_wherever_the_stick_was_pulled(shed: Shed) -> None:
    ann = shed.yard.join("ann")
    ann.write("clean water")
    ann.synced()
    shed.add(["Hand hygiene"], size=2 * BLOCK_BYTES)
    pulls = 0
    for length in count():
        shutil.rmtree(shed.stick())
        try:
            shed.make(checkpoint=Fuse(length), part_bytes=BLOCK_BYTES)
            break
        except Pulled:
            pulls += 1
        finished = is_finished(shed)
        made = shed.make(part_bytes=BLOCK_BYTES)
        (checked, *others) = verify_stick(shed.stick(), shed.dictionary)
        # What was pulled behind the last byte of the mark is whole, and the page alone was missing.
        assert checked.is_good
        assert finished or not others
        assert made.facts.files == 1

    assert pulls > 30


def is_finished(shed: Shed) -> bool:
    """Whether the stick looks complete; then it must be."""
    try:
        found = verify_stick(shed.stick(), shed.dictionary)
    except Exception:  # noqa: BLE001 - a stick on which nothing is yet
        return False
    assert all(each.is_good or each.facts.refusal == "bundle_unfinished" for each in found)
    return all(each.is_good for each in found)


def test_what_is_on_the_stick_is_not_written_again(shed: Shed) -> None:
    shed.add(["Hand hygiene", "Safe water"], size=3 * BLOCK_BYTES)
    with pytest.raises(Pulled):
        shed.make(checkpoint=Fuse(40), part_bytes=BLOCK_BYTES)
    written = {path: path.stat().st_mtime_ns for path in (shed.stick() / "GLL").glob("*/blobs/??/*")}
    whole = {path: at for path, at in written.items() if not path.name.endswith(".part")}

    made = shed.make(part_bytes=BLOCK_BYTES)

    assert whole
    assert {path: path.stat().st_mtime_ns for path in whole} == whole
    assert made.resumed > 0
    assert not list((shed.stick() / "GLL").rglob("*.part"))


def test_taking_in_goes_on_after_every_block(shed: Shed) -> None:
    far = shed.yard.arrive("far")
    shed.add(["Hand hygiene", "Safe water"], size=5 * BLOCK_BYTES)
    shed.make()

    for _ in range(40):
        (taken,) = shed.take(far, is_stopped=after(4))
        assert taken.damaged == ()
        if len(list(shed.store(far).held())) == 2:
            break

    assert {each.id for each in shed.store(far).held()} == {each.id for each in shed.store(shed.lina).held()}


def after(times: int) -> Callable[[], bool]:
    """Whether one has been asked so often."""
    asked = count(1)
    return lambda: next(asked) > times


def test_again_is_harmless(shed: Shed) -> None:
    far = shed.yard.arrive("far")
    shed.add(["Hand hygiene"])
    shed.make()
    shed.take(far)
    before = far.shown()

    (again,) = shed.take(far)

    assert (again.new, again.files, again.known_files, again.older) == (0, 0, 1, False)
    assert far.shown() == before


def test_an_older_stick_replaces_nothing(shed: Shed) -> None:
    far = shed.yard.arrive("far")
    ann = shed.yard.join("ann")
    thread = ann.write("clean water")
    ann.synced()
    shed.lina.synced()
    shed.make(stick="old")
    ann.reply(thread, "Boil it")
    ann.synced()
    shed.add(["Hand hygiene"])
    newer = shed.make(stick="new")
    shed.take(far, "new")
    before = far.shown()

    (taken,) = shed.take(far, "old")

    assert newer.facts.serial == 2
    assert (taken.older, taken.new) == (True, 0)
    assert far.shown() == before
