"""This device tells the pods that it reads its key, once each: what is in them can be sealed for it then, and come to it on a stick."""

from contextlib import suppress

from gllapp.db import log
from gllapp.db.pods import keys, records
from gllapp.db.replica import Transaction
from gllapp.platform.devicekey import DeviceKey
from gllapp.usecases.desk import Desk
from gllapp.usecases.pods.work import open_pod, write_new
from gllapp.views import Act
from gllcore.errors import Refused
from gllcore.ids import RecordId, card_scope
from gllcore.model.pods import Pod, PodKeyField
from gllcore.operations import Kind


def announce(desk: Desk) -> int:
    """How many pods are told, with the sync that follows. Raises EnvironmentFault."""
    profile = desk.replica.profile()
    if profile.is_guest:
        return 0
    with desk.replica.reading() as here:
        lacking = _lacking(here, profile.member, profile.device)
    if not lacking:
        return 0
    public = DeviceKey(profile.device_seed).public
    told = 0
    for pod in lacking:
        # Who is suspended, or has just been let go, has nothing to tell.
        with suppress(Refused), desk.replica.writing() as here:
            write_new(
                here, desk, open_pod(here, pod.id), Act.TELL_KEY, Kind.POD_KEY, {PodKeyField.KEY: public}
            )
            told += 1
    return told


def _lacking(here: Transaction, member: RecordId, device: RecordId) -> list[Pod]:
    """The pods whose logs are all here, and hold no key of this device: what is still to come may hold it."""
    mine = [each.value for each in records.every(here, Pod) if member in each.value.readers]
    places = log.places(here) if mine else {}
    found = []
    for pod in mine:
        number = next((number for number, place in places.items() if place.id == card_scope(pod.id)), None)
        if number is None or pod.archived:
            continue
        if places[number].gap is None and not keys.has_told(here, number, device):
            found.append(pod)
    return found
