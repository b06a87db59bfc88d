"""A pod that goes on a stick: who reads it gets it without any network, and to everybody else it is a size."""

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Self

import pytest

from gllapp.platform.devicekey import is_signed
from gllapp.usecases.bundles.checking import verify_stick
from gllapp.usecases.bundles.making import make_bundle
from gllapp.usecases.bundles.values import Imported, Wish
from gllapp.usecases.documents.making import list_documents, new_document, show
from gllapp.usecases.forum import read_thread, start_thread
from gllapp.usecases.pods import joining
from gllapp.usecases.pods.announcing import announce
from gllapp.usecases.pods.tasks import TaskWish, add_task, list_tasks
from gllcore.bundles import SEALED_FORMAT
from gllcore.ids import RecordId
from glldocs.templates import KEYS
from gllfiles.bundles import Bundle, open_bundle
from tests.app.usecases.pods.house import House, Mould, member, refused
from tests.bundles.shed import Shed
from tests.gone.pages import every_page
from tests.reconciliation.yard import KEY, Seat, Yard

WORDS = ("plantedazalea", "plantedbramble", "plantedcypress")
TEMPLATE = KEYS[0]


class Ward(House):
    """A house in which Lina, who makes the bundles, is in the pod too, and everybody's key is told."""

    shed: Shed

    @classmethod
    def at(cls, house: House, folder: Path) -> Self:
        ward = cls(house.yard, house.people, house.pod)
        ward.shed = Shed(house.yard, folder)
        ward.people = (*house.people, ward.shed.lina)
        return ward

    def begin(self) -> None:
        self.let_in(self.shed.lina)
        for seat in self.people:
            announce(seat.desk)
        self.everybody()

    def work(self) -> RecordId:
        """What is said and to be done in the pod, at Lina's and not yet at anybody else's; gives the thread."""
        amina = self.amina
        self.yard.clock.ms += 1_000
        thread = start_thread(amina.desk, self.pod, WORDS[0], f"About {WORDS[1]}", "en")
        add_task(amina.desk, self.pod, TaskWish(f"Ask about {WORDS[2]}"))
        new_document(amina.desk, self.pod, "Our checklist", TEMPLATE, "en", bytes(8))
        amina.synced()
        self.shed.lina.synced()
        return thread

    @property
    def wish(self) -> Wish:
        return Wish(pods=(self.pod.hex(),))

    def take(self, seat: Seat) -> Imported:
        (taken,) = self.shed.take(seat)
        return taken


@pytest.fixture(scope="module")
def mould(tmp_path_factory: pytest.TempPathFactory) -> Mould:
    """A ward in which all of that has been done."""
    folder = tmp_path_factory.mktemp("house")
    with closing(Yard(folder)) as yard:
        house = House.built(yard)
        Ward.at(house, folder).begin()
    return Mould(folder, yard.clock.ms, house.pod)


@pytest.fixture
def ward(mould: Mould, tmp_path: Path) -> Iterator[Ward]:
    with mould.copy(tmp_path / "yard") as house:
        yield Ward.at(house, tmp_path)


def tasks(ward: Ward, seat: Seat) -> list[str]:
    return [row.task.title for row in list_tasks(seat.desk, ward.pod)]


def stick_bytes(ward: Ward) -> bytes:
    return b"".join(path.read_bytes() for path in ward.shed.stick().rglob("*") if path.is_file())


def bundle(ward: Ward) -> Bundle:
    return open_bundle(ward.shed.bundle(), ward.shed.dictionary, is_signed)


def opens(ward: Ward, seat: Seat) -> bool:
    return bundle(ward).opened(0, seat.desk.replica.profile().device_seed) is not None


def test_a_pod_comes_to_its_members_on_a_stick(ward: Ward) -> None:
    thread = ward.work()
    made = ward.shed.make(ward.wish)
    assert made.sealed_for == (("Safe births", 4),)
    assert made.facts.sealed_bytes > 0

    taken = ward.take(ward.bruno)

    assert (taken.facts.refusal, taken.damaged, taken.sealed_for_others) == ("", (), 0)
    assert [scope.title for scope in taken.scopes if scope.new] == ["Safe births"]
    assert read_thread(ward.bruno.desk, thread)[0].body == f"About {WORDS[1]}"
    assert tasks(ward, ward.bruno) == [f"Ask about {WORDS[2]}"]
    (document,) = list_documents(ward.bruno.desk, ward.pod)
    (original,) = list_documents(ward.amina.desk, ward.pod)
    text = show(ward.bruno.desk, document.card.id)
    assert text == show(ward.amina.desk, original.card.id) != ""
    assert ward.take(ward.bruno).new == 0
    # The server goes on where the stick has ended.
    add_task(ward.bruno.desk, ward.pod, TaskWish("Bruno's own"))
    report = ward.bruno.synced()
    assert (report.receipts, report.refused, report.gone) == (1, 0, ())
    ward.everybody()
    assert tasks(ward, ward.chidi) == tasks(ward, ward.bruno)


def test_a_stranger_sees_a_size(ward: Ward) -> None:
    ward.work()
    ward.shed.make(ward.wish)

    taken = ward.take(ward.dede)

    assert (taken.facts.refusal, taken.damaged) == ("", ())
    assert taken.sealed_for_others == 1
    assert "Safe births" not in {scope.title for scope in taken.scopes}
    assert all(word.encode() not in stick_bytes(ward) for word in WORDS)
    with refused("not_admitted"):
        tasks(ward, ward.dede)
    found_there = every_page(ward.dede.folder, KEY)
    assert b"Safe births" in found_there
    assert all(word.encode() not in found_there for word in WORDS)
    found = bundle(ward)
    assert found.manifest.format == SEALED_FORMAT
    assert ward.pod not in {RecordId(scope.scope) for scope in found.manifest.scopes}
    sealed = [found.sealed(number) for number in range(len(found.manifest.sealed))]
    assert sealed
    assert all(bytes(ward.pod) not in each for each in sealed)


def test_who_was_removed_is_not_among_those_it_is_sealed_for(ward: Ward) -> None:
    ward.work()
    ward.shed.make(ward.wish)
    assert opens(ward, ward.chidi)
    ward.remove(ward.chidi)
    ward.shed.lina.synced()
    made = ward.shed.make(ward.wish, stick="second")
    assert made.sealed_for == (("Safe births", 3),)

    # Of the older stick, Chidi's PC could open what it is told not to take in.
    ward.chidi.synced()
    taken = ward.take(ward.chidi)
    assert taken.sealed_for_others == 1
    assert taken.new == 0

    (later,) = ward.shed.take(ward.chidi, "second")
    assert later.sealed_for_others == 1
    seed = ward.chidi.desk.replica.profile().device_seed
    second = open_bundle(ward.shed.bundle("second"), ward.shed.dictionary, is_signed)
    assert second.opened(0, seed) is None
    assert second.opened(0, ward.bruno.desk.replica.profile().device_seed) is not None


def test_the_stick_itself_tells_who_is_in_the_pod_no_more(ward: Ward) -> None:
    """Whose PC has not heard of it yet learns it from the directory of the same stick, before anything sealed is looked at."""
    ward.work()
    ward.remove(ward.chidi)
    ward.shed.lina.synced()
    ward.shed.make(ward.wish)
    taken = ward.take(ward.chidi)
    assert taken.sealed_for_others == 1
    with refused("not_admitted"):
        tasks(ward, ward.chidi)


def test_a_device_that_was_revoked_is_left_out(ward: Ward) -> None:
    profile = ward.chidi.desk.replica.profile()
    ward.yard.community.devices.revoke(profile.member, profile.device.hex())
    ward.shed.lina.synced()
    ward.work()
    assert ward.shed.make(ward.wish).sealed_for == (("Safe births", 3),)
    assert not opens(ward, ward.chidi)


@pytest.mark.parametrize("place", [0.0, 0.01, 0.1, 0.3, 0.7, 0.999])
def test_flipped_bits_are_refused(ward: Ward, place: float) -> None:
    ward.work()
    ward.shed.make(ward.wish)
    file = ward.shed.bundle() / "sealed" / "000000"
    raw = bytearray(file.read_bytes())
    raw[int(place * len(raw))] ^= 4
    file.write_bytes(raw)

    taken = ward.take(ward.bruno)

    assert [damage.code for damage in taken.damaged] == ["damaged_part"]
    assert tasks(ward, ward.bruno) == []
    (checked,) = verify_stick(ward.shed.stick(), ward.shed.dictionary)
    assert [damage.code for damage in checked.damaged] == ["damaged_part"]


def test_only_who_is_in_a_pod_puts_it_on_a_stick(ward: Ward) -> None:
    joining.remove_member(ward.amina.desk, ward.pod, member(ward.shed.lina))
    ward.amina.synced()
    ward.shed.lina.synced()
    with refused("not_admitted"):
        ward.shed.make(ward.wish)
    with refused("unknown_pod"):
        ward.shed.make(Wish(pods=("No such pod",)))
    with refused("pod_not_for_sticks"):
        ward.shed.make(Wish(streams=("Safe births",)))


def test_a_pod_goes_on_a_stick_only_where_it_is_named(ward: Ward) -> None:
    ward.work()
    made = ward.shed.make()
    assert (made.sealed_for, made.facts.sealed_bytes) == ((), 0)
    assert not (ward.shed.bundle() / "sealed").exists()
    assert ward.take(ward.bruno).sealed_for_others == 0
    assert tasks(ward, ward.bruno) == []


def test_a_key_is_told_once_and_where_one_reads(ward: Ward) -> None:
    assert [announce(seat.desk) for seat in ward.people] == [0] * 6
    late = ward.yard.join("late")
    assert announce(late.desk) == 0
    joining.invite(ward.amina.desk, ward.pod, member(late))
    ward.everybody()
    late.synced()
    assert announce(late.desk) == 1
    assert announce(late.desk) == 0
    report = late.synced()
    assert (report.receipts, report.refused, report.still_waiting) == (1, 0, 0)


def test_what_was_wished_for_is_remembered(ward: Ward) -> None:
    ward.work()

    class Pulled(Exception):
        """The stick was pulled out."""

    changes = iter(range(100))

    def pull() -> None:
        if next(changes) > 6:
            raise Pulled

    with pytest.raises(Pulled):
        ward.shed.make(ward.wish, checkpoint=pull)
    made = make_bundle(ward.shed.lina.desk, ward.shed.tools(), ward.shed.stick(), None)
    assert made.sealed_for == (("Safe births", 4),)
    assert ward.take(ward.bruno).damaged == ()
