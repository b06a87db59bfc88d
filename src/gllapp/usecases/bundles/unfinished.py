"""A bundle that was begun and not finished: whose it is, what was wished for it, and how it is discarded.

The stick does not tell what it was to hold; this PC keeps that in the profile's folder, as ids alone, until the bundle is finished or discarded.
"""

from contextlib import suppress
from pathlib import Path

import msgspec

from gllapp.platform.devicekey import is_signed
from gllapp.platform.disk import make_private_folder, read_limited, replace_file, translated
from gllapp.usecases.bundles.values import Wish
from gllapp.usecases.desk import Desk
from gllcore.errors import GllError, Refused
from gllcore.ids import ID_BYTES
from gllcore.site_cards import SITE_CARD_BYTES, decode_site_card, encode_site_card
from gllfiles.bundles import bundle_folders, open_bundle
from gllfiles.sticks import StickFolder

# What tells an unfinished bundle of this device from one that somebody else is making on the same stick.
MAKING = "making"
_WISHES = "unfinished-bundles"
# Sticks are lost, and nobody discards what is on them: the oldest wishes make room.
_KEPT = 16
_LIMIT = SITE_CARD_BYTES + 1024 * 1024


class _Kept(msgspec.Struct, frozen=True, array_like=True):
    """A wish as it lies on the disk; ``site`` is the site card's own bytes."""

    shelves: tuple[str, ...]
    streams: tuple[str, ...]
    site: bytes | None
    pods: tuple[str, ...] = ()


# --- on the stick ---


def is_unfinished_of(folder: Path, device: bytes) -> bool:
    """Whether this device has begun the bundle in the folder, and not finished it."""
    stick = StickFolder(folder)
    if stick.holds(MAKING, ID_BYTES):
        return stick.read(MAKING, ID_BYTES) == device
    # Pulled before anything else was written: whoever it was has lost nothing.
    return set(stick.names()) <= {f"{MAKING}.part"}


def unfinished_on(target: Path, device: bytes) -> list[Path]:
    """The folders of the bundles on a stick that this device has begun, and not finished."""
    try:
        found = bundle_folders(target)
    except Refused:
        return []
    return [path for path in found if is_unfinished_of(path, device)]


def discard(desk: Desk, target: Path, dictionary: bytes) -> int:
    """Removes from a stick what this device has begun there and not finished, and tells how many bundles that were.

    One that is complete stays, also where the power went before its maker could say so. Raises EnvironmentFault.
    """
    count = 0
    for path in unfinished_on(target, desk.replica.profile().device):
        if _is_complete(path, dictionary):
            continue
        stick = StickFolder(path)
        # What tells whose it is goes last: pulled out meanwhile, it can still be discarded.
        stick.clear({MAKING})
        stick.remove(MAKING)
        stick.drop()
        forget_wish(desk, bytes.fromhex(path.name))
        count += 1
    return count


def _is_complete(folder: Path, dictionary: bytes) -> bool:
    try:
        open_bundle(folder, dictionary, is_signed)
    except GllError:
        return False
    return True


# --- on this PC ---


def keep_wish(desk: Desk, bundle: bytes, wish: Wish) -> None:
    """Keeps what is wished for, with shelves and streams as whole ids, for when the bundle is gone on with. Raises EnvironmentFault."""
    folder = _folder(desk)
    make_private_folder(folder)
    site = encode_site_card(wish.site) if wish.site is not None else None
    replace_file(
        folder / bundle.hex(), msgspec.msgpack.encode(_Kept(wish.shelves, wish.streams, site, wish.pods))
    )
    with translated(folder):
        kept = sorted(folder.iterdir(), key=lambda each: each.stat().st_mtime_ns)
        for each in kept[:-_KEPT]:
            each.unlink()


def wish_of(desk: Desk, bundle: bytes) -> Wish | None:
    """What was wished for the bundle when it was begun; None where that is not known here."""
    file = _folder(desk) / bundle.hex()
    try:
        kept = msgspec.msgpack.decode(read_limited(file, _LIMIT), type=_Kept)
        site = decode_site_card(kept.site, file.name) if kept.site is not None else None
    except (OSError, msgspec.MsgspecError, ValueError, Refused):
        # Then it is chosen anew: no wish is worth a refusal.
        return None
    return Wish(kept.shelves, kept.streams, site, kept.pods)


def forget_wish(desk: Desk, bundle: bytes) -> None:
    with suppress(OSError):
        (_folder(desk) / bundle.hex()).unlink()


def _folder(desk: Desk) -> Path:
    return desk.replica.file.parent / _WISHES
