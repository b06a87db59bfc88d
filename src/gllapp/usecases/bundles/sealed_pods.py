"""Pods on a stick: their logs sealed for the devices of those who read them, and opened again by one of these."""

from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from gllapp.db import bundles, log
from gllapp.db.log import Place
from gllapp.db.pods import keys, records
from gllapp.db.profile import Profile
from gllapp.platform.devicekey import DeviceKey
from gllapp.usecases.bundles.values import Damage, Wish
from gllapp.usecases.desk import Desk
from gllapp.usecases.pods.directory import known_pod
from gllapp.usecases.pods.finders import find_pod
from gllapp.usecases.pods.work import open_pod
from gllcore.bundles import FramesPart, Mark, ScopeFrames
from gllcore.compression import Squeezer
from gllcore.errors import ProtocolViolation
from gllcore.ids import RecordId, ScopeId, card_scope
from gllcore.model.pods import Pod
from gllcore.sheaves import Stretch, parts_of
from gllfiles.bundles import Bundle
from gllfiles.sealed_logs import LogPart, bond_of, sealed_part


class ChosenPod(NamedTuple):
    """A pod that goes on the stick, and the keys that it is sealed for."""

    id: RecordId
    name: str
    number: int
    place: Place
    keys: tuple[bytes, ...]


def chosen_pods(desk: Desk, wish: Wish) -> list[ChosenPod]:
    """Those that are wished for, for today's readers as the directory here knows them.

    Raises Refused ``unknown_pod``, ``ambiguous_id``, ``not_admitted``, ``pod_not_open``.
    """
    wanted = sorted({find_pod(desk, name) for name in wish.pods})
    profile = desk.replica.profile()
    own = {profile.device: DeviceKey(profile.device_seed).public}
    with desk.replica.reading() as here:
        found = []
        for id in wanted:
            number, pod = open_pod(here, id).number, known_pod(here, id).value
            told = keys.keys_of(here, number, pod.readers) | own
            chosen = ChosenPod(id, pod.name, number, log.places(here)[number], tuple(sorted(told.values())))
            found.append(chosen)
        return found


def sealed_parts(
    desk: Desk,
    profile: Profile,
    pod: ChosenPod,
    bundle: bytes,
    squeezer: Squeezer,
    random_bytes: Callable[[int], bytes],
) -> Iterator[bytes]:
    """The pod's log from its beginning, in sealed parts."""
    bond = bond_of(profile.community, bundle)
    with desk.replica.reading() as here:
        seals = bundles.seals_by_tip(here)
        offers = bundles.chunks_after(here, profile.community, pod.number, pod.place, None, seals)
        for part in parts_of(profile.community, offers, squeezer):
            told = LogPart(pod.place.id, Mark(*part.before), Mark(*part.end), part.data)
            yield sealed_part(told, pod.keys, bond, random_bytes)


class SealedPods:
    """What of a bundle's sealed parts this device can open, and its member may read, as logs like any other.

    ``for_others`` counts the parts that are not for this device, or not for its member any more.
    """

    def __init__(self, desk: Desk, bundle: Bundle) -> None:
        self.for_others = 0
        self.damaged: list[Damage] = []
        self._bundle = bundle
        self._numbers: dict[tuple[bytes, int], int] = {}
        profile = desk.replica.profile()
        # A guest has the key of no device.
        self._seed = profile.device_seed
        with desk.replica.reading() as here:
            pods = (each.value for each in records.every(here, Pod))
            self._names = {card_scope(pod.id): pod.name for pod in pods if profile.member in pod.readers}

    def logs(self) -> list[ScopeFrames]:
        """By the pods' names; each part's place, size and hash are those of the sealed one."""
        found: dict[ScopeId, list[tuple[FramesPart, int]]] = {}
        for number, piece in enumerate(self._bundle.manifest.sealed):
            part = self._opened(number)
            if part is not None:
                told = FramesPart(part.before, part.end, piece.sha256, piece.size)
                found.setdefault(ScopeId(part.scope), []).append((told, number))
        return [self._log(scope, parts) for scope, parts in sorted(found.items())]

    def stretch(self, scope: ScopeFrames, number: int) -> Stretch | None:
        """A part of a log that was sealed; None for one that was not. Raises ProtocolViolation ``damaged_part``."""
        sealed = self._numbers.get((scope.scope, number))
        return None if sealed is None else self._bundle.sealed_stretch(sealed, self._seed)

    def _opened(self, number: int) -> LogPart | None:
        try:
            part = self._bundle.opened(number, self._seed)
        except ProtocolViolation as fault:
            self.damaged.append(Damage(fault.code, dict(fault.facts), ""))
            return None
        if part is None or ScopeId(part.scope) not in self._names:
            self.for_others += 1
            return None
        return part

    def _log(self, scope: ScopeId, parts: Sequence[tuple[FramesPart, int]]) -> ScopeFrames:
        ordered = sorted(parts, key=lambda each: (each[0].before.seq, each[0].end.seq))
        self._numbers |= {(scope, at): number for at, (_, number) in enumerate(ordered)}
        return ScopeFrames(scope, self._names[scope], tuple(part for part, _ in ordered))
