"""The page by which a stick is read without the program, made anew from every finished bundle on it."""

from collections.abc import Callable
from pathlib import Path

from gllapp.platform.devicekey import is_signed
from gllcore.bundles import FOLDER, Manifest
from gllcore.errors import GllError
from gllfiles.bundles import bundle_folders, open_bundle
from gllfiles.stick_page import INDEX, page
from gllfiles.sticks import StickFolder


def write_index(target: Path, dictionary: bytes, checkpoint: Callable[[], None] = lambda: None) -> None:
    """Raises EnvironmentFault where the stick cannot be written to."""
    manifests: list[Manifest] = []
    for folder in bundle_folders(target):
        try:
            manifests.append(open_bundle(folder, dictionary, is_signed).manifest)
        except GllError:
            # Somebody's unfinished or damaged bundle is not what this page promises; the others are.
            continue
    StickFolder(target / FOLDER, checkpoint).put(INDEX, [page(manifests).encode()])
