"""The pages by which a stick is read without the program, made anew from every finished bundle on it."""

from collections.abc import Callable, Mapping
from pathlib import Path

from gllapp.platform.devicekey import is_signed
from gllcore.bundles import FOLDER, Manifest
from gllcore.errors import GllError
from gllcore.ids import RecordId
from gllcore.model.library import Resource
from gllfiles.bundles import bundle_folders, open_bundle
from gllfiles.leaflet import LEAFLET, leaflet
from gllfiles.stick_page import INDEX, page
from gllfiles.sticks import StickFolder


def write_pages(
    target: Path,
    dictionary: bytes,
    library: Mapping[RecordId, Resource],
    checkpoint: Callable[[], None] = lambda: None,
) -> None:
    """``library`` is what the maker's catalogue says of its resources. Raises EnvironmentFault where the stick cannot be written to."""
    manifests: list[Manifest] = []
    for folder in bundle_folders(target):
        try:
            manifests.append(open_bundle(folder, dictionary, is_signed).manifest)
        except GllError:
            # Somebody's unfinished or damaged bundle is not what this page promises; the others are.
            continue
    stick = StickFolder(target / FOLDER, checkpoint)
    if manifests:
        stick.put(LEAFLET, [leaflet(manifests).encode()])
    stick.put(INDEX, [page(manifests, library).encode()])
