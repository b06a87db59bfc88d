"""Whatever was done to a stick: it is refused or left out with a name, the rest is usable, and nothing else is touched."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from gllapp.db.open import open_replica
from gllapp.usecases.bundles.checking import verify_stick
from gllapp.usecases.desk import Desk
from gllcore.errors import WORDS, Refused
from tests.bundles.bad_sticks import AS_EVER, CASES, REST, Case, Stick
from tests.bundles.shed import Shed
from tests.reconciliation.yard import KEY, Seat, Yard


@pytest.fixture(scope="module")
def good(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Shed]:
    """A shed with a good stick, and a PC that knows nothing yet; both are copied for each case."""
    folder = tmp_path_factory.mktemp("good")
    yard = Yard(folder / "yard")
    shed = Shed(yard, folder)
    yard.arrive("far").desk.replica.close()
    ann = yard.join("ann")
    ann.reply(ann.write("clean water"), "Boil it")
    ann.synced()
    shed.add(["Hand hygiene", "Safe water", "Triage"])
    shed.make()
    yield shed
    yard.close()


@pytest.fixture
def far(good: Shed, tmp_path: Path) -> Iterator[Seat]:
    folder = tmp_path / "pc" / "far"
    shutil.copytree(good.yard.folder / "far", folder)
    replica = open_replica(folder, KEY, good.yard.clock.ms)
    yield Seat(good.yard, "far@example.org", folder, Desk(replica, lambda: good.yard.clock.ms))
    replica.close()


def spoiled(good: Shed, case: Case, tmp_path: Path) -> Path:
    target = tmp_path / "stick"
    shutil.copytree(good.stick(), target)
    case.spoil(Stick(target, good.lina.desk.replica.profile().device_seed))
    return target


def everything_below(folder: Path) -> dict[str, bytes]:
    """Every file but the PC's own, with what is in it."""
    return {
        str(path): path.read_bytes() if path.is_file() and not path.is_symlink() else b""
        for path in sorted(folder.rglob("*"))
        if "pc" not in path.relative_to(folder).parts[:1] and not path.is_fifo()
    }


def pc(folder: Path) -> dict[str, bytes]:
    """Every byte on the PC but for the index of who reads, which is no content: the database, its log, the files."""
    return {
        str(path): path.read_bytes()
        for path in sorted((folder / "pc").rglob("*"))
        if path.is_file() and not path.name.endswith("-shm")
    }


@pytest.mark.parametrize("case", CASES, ids=[case.name for case in CASES])
def test_a_bad_stick_is_named_and_does_no_harm(good: Shed, far: Seat, tmp_path: Path, case: Case) -> None:
    target = spoiled(good, case, tmp_path)
    before, shown, kept = everything_below(tmp_path), far.shown(), pc(tmp_path)

    code = outcome(good, far, target)

    assert code == case.comes_to
    assert everything_below(tmp_path) == before
    held = {file.id for file in good.store(far).held()}
    whole = {file.id for file in good.store(good.lina).held()}
    assert held <= whole
    if case.comes_to == AS_EVER:
        assert held == whole
    if case.comes_to not in (REST, AS_EVER):
        assert (held, far.shown()) == (set(), shown)
    if pc(tmp_path) == kept:
        return  # it is the PC that takes in the good stick in the cases that come to AS_EVER
    # A good stick afterwards brings everything, whatever the bad one has left.
    shutil.rmtree(target)
    shutil.copytree(good.stick(), target)
    assert outcome(good, far, target) == AS_EVER
    assert {file.id for file in good.store(far).held()} == whole
    assert far.shown() == good.lina.shown()


def outcome(good: Shed, far: Seat, target: Path) -> str:
    """The code of a refusal, or how much was taken in; a check without a profile must come to no better end."""
    checked_good = False
    try:
        checked_good = all(each.is_good for each in verify_stick(target, good.dictionary))
        (taken,) = good.take(far, str(target))
    except Refused as refusal:
        return refusal.code
    if taken.facts.refusal:
        assert taken.facts.refusal in WORDS
        # Which community it is of, only a profile knows.
        assert not checked_good or taken.facts.refusal == "bundle_other_community"
        return taken.facts.refusal
    short = [scope for scope in taken.scopes if scope.code]
    assert bool(taken.damaged) >= bool(short)
    assert checked_good == (not taken.damaged)
    assert all(each.code == "damaged_part" for each in taken.damaged)
    return REST if taken.damaged else AS_EVER


def test_there_are_many() -> None:
    assert len({case.name for case in CASES}) == len(CASES) > 150
