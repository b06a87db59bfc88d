"""Reads every byte of the bundles on a stick, and tells for each what of it can be believed and used; needs no profile."""

from collections.abc import Iterator
from pathlib import Path

from gllapp.platform.devicekey import is_signed
from gllapp.usecases.bundles.describing import facts_of, unread
from gllapp.usecases.bundles.values import (
    BundleFacts,
    Checked,
    Damage,
    OnProgress,
    Progress,
    Step,
    quietly,
)
from gllcore.bundles import ScopeFrames
from gllcore.errors import GllError, Refused
from gllcore.operations import Entry
from gllfiles.bundles import Bundle, bundle_folders, open_bundle


def inspect_stick(target: Path, dictionary: bytes) -> list[BundleFacts]:
    """Who made the bundles on a stick, and what is in them, told by their manifests alone. Raises Refused ``no_bundle``."""
    return [_inspected(folder, dictionary) for folder in bundle_folders(target)]


def verify_stick(target: Path, dictionary: bytes, on_progress: OnProgress = quietly) -> list[Checked]:
    """Reads all of all bundles on a stick. Raises Refused ``no_bundle``."""
    return [_verified(folder, dictionary, on_progress) for folder in bundle_folders(target)]


def _inspected(folder: Path, dictionary: bytes) -> BundleFacts:
    try:
        bundle = open_bundle(folder, dictionary, is_signed)
    except GllError as refusal:
        return unread(folder, refusal)
    return facts_of(bundle.manifest, folder, refusal_of(bundle))


def refusal_of(bundle: Bundle, known: tuple[Entry, ...] = ()) -> GllError | None:
    """Why the signature under the bundle does not count, if it does not."""
    try:
        bundle.publisher(known)
    except GllError as refusal:
        return refusal
    return None


def _verified(folder: Path, dictionary: bytes, on_progress: OnProgress) -> Checked:
    try:
        bundle = open_bundle(folder, dictionary, is_signed)
    except GllError as refusal:
        return Checked(unread(folder, refusal), ())
    catalogue: list[Entry] = []
    damaged = tuple(_damaged(bundle, catalogue, on_progress))
    # Who may publish may have changed in what the bundle itself brings.
    return Checked(facts_of(bundle.manifest, folder, refusal_of(bundle, tuple(catalogue))), damaged)


def _damaged(bundle: Bundle, catalogue: list[Entry], on_progress: OnProgress) -> Iterator[Damage]:
    manifest = bundle.manifest
    total, done = manifest.totals.bytes, 0
    for scope, number in parts(bundle):
        try:
            stretch = bundle.stretch(scope, number)
            if scope.scope == manifest.catalogue:
                catalogue += stretch.entries
        except GllError as fault:
            yield Damage(fault.code, dict(fault.facts), scope.title)
        done += scope.parts[number].size
        on_progress(Progress(Step.CHECKING, done, total))
    for number, piece in enumerate(manifest.sealed):
        try:
            bundle.sealed(number)
        except GllError as fault:
            yield Damage(fault.code, dict(fault.facts), "")
        done += piece.size
        on_progress(Progress(Step.CHECKING, done, total))
    try:
        bundle.cards()
    except GllError as fault:
        yield Damage(fault.code, dict(fault.facts), "")
        return
    for blob in manifest.blobs:
        try:
            bundle.check(blob)
        except GllError as fault:
            yield Damage(fault.code, dict(fault.facts), blob.title)
        done += blob.size
        on_progress(Progress(Step.CHECKING, done, total))


def parts(bundle: Bundle) -> Iterator[tuple[ScopeFrames, int]]:
    """Every part of every log, in order."""
    for scope in bundle.manifest.scopes:
        for number in range(len(scope.parts)):
            yield scope, number


def words_needed(checked: list[Checked]) -> Refused | None:
    """The refusal with which a check of a stick ends: none where every bundle is good."""
    for each in checked:
        if each.facts.refusal:
            return Refused(each.facts.refusal, **each.facts.facts)
        if each.damaged:
            return Refused(each.damaged[0].code, **each.damaged[0].facts)
    return None
