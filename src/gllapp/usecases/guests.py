"""A first replica from a stick alone: whose community it is, its key and its server are what the bundle says, and are pinned."""

from pathlib import Path
from typing import NamedTuple

from gllapp.platform.devicekey import is_signed
from gllapp.usecases.bundles.checking import refusal_of
from gllapp.usecases.desk import Desk
from gllapp.usecases.session import Community, Session, begin_as_guest
from gllcore.bundles import fingerprint
from gllcore.errors import GllError, Refused
from gllfiles.bundles import Bundle, bundle_folders, open_bundle


class Guest(NamedTuple):
    """A guest's open desk, and what people compare the community's key by."""

    desk: Desk
    community: Community
    fingerprint: str


def read_as_guest(session: Session, target: Path, passphrase: str = "") -> Guest:
    """Makes the profile a guest's, for the community whose bundle is on the stick; nothing of it is taken in yet.

    Raises Refused ``no_bundle``, ``stick_of_several``, or why the bundle cannot be believed; EnvironmentFault of the key store and the disk.
    """
    community = community_on(target, session.dictionary())
    return Guest(begin_as_guest(session, community, passphrase), community, fingerprint(community.key))


def community_on(target: Path, dictionary: bytes) -> Community:
    """The only community of which something that can be believed is on the stick; raises Refused as ``read_as_guest`` does."""
    found: dict[tuple[bytes, bytes], Bundle] = {}
    refusals: list[GllError] = []
    for folder in bundle_folders(target):
        try:
            bundle = open_bundle(folder, dictionary, is_signed)
            refusal = refusal_of(bundle)
            if refusal is not None:
                raise refusal
        except GllError as error:
            refusals.append(error)
            continue
        key = (bundle.manifest.community, bundle.manifest.community_key)
        if key not in found or found[key].manifest.created_ms < bundle.manifest.created_ms:
            found[key] = bundle
    if not found:
        raise refusals[0]
    if len(found) > 1:
        raise Refused("stick_of_several")
    (newest,) = found.values()
    manifest = newest.manifest
    return Community(manifest.community_id, manifest.community_name, manifest.community_key, manifest.server)
