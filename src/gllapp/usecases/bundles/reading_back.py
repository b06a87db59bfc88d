"""Reads a new bundle as whoever takes it in will, before it is called complete: sticks forget, and some pretend."""

from collections.abc import Callable, Iterator

from gllapp.platform.devicekey import is_signed
from gllcore.bundles import MANIFEST, Manifest, ScopeFrames
from gllcore.errors import EnvironmentFault, ProtocolViolation
from gllfiles.bundles import open_bundle
from gllfiles.sticks import StickFolder


def read_back(
    stick: StickFolder, manifest: Manifest, dictionary: bytes, tell: Callable[[int, int], None]
) -> None:
    """Everything but the files, which were read when they were written; ``tell`` hears how many parts of logs of all are done.

    Raises EnvironmentFault ``stick_unfaithful`` for what is not there as it was written.
    """
    total = sum(len(scope.parts) for scope in manifest.scopes)
    try:
        bundle = open_bundle(stick.root, dictionary, is_signed, unfinished=True)
        if bundle.manifest != manifest:
            raise EnvironmentFault("stick_unfaithful", file=MANIFEST)
        bundle.cards()
        for done, (scope, number) in enumerate(_parts(manifest), 1):
            bundle.stretch(scope, number)
            tell(done, total)
        for number in range(len(manifest.sealed)):
            bundle.sealed(number)
        bundle.publisher()
    except ProtocolViolation as violation:
        raise EnvironmentFault(
            "stick_unfaithful", file=str(violation.facts.get("file", MANIFEST))
        ) from violation


def _parts(manifest: Manifest) -> Iterator[tuple[ScopeFrames, int]]:
    for scope in manifest.scopes:
        for number in range(len(scope.parts)):
            yield scope, number
