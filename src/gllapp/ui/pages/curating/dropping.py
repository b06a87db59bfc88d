"""What files mean that are dropped on the library: a bibliography by its ending, or documents that lie in one folder."""

import os
from collections.abc import Sequence
from pathlib import Path

from gllfiles.formats import Format
from gllfiles.surveying import FOLDER, Source

_FORMS = frozenset(str(form.value) for form in Format)


def dropped_source(paths: Sequence[Path]) -> Source:
    """As if a librarian had chosen them; the other files of their folder are not meant."""
    first = paths[0]
    if len(paths) == 1 and first.suffix.lower().removeprefix(".") in _FORMS:
        return Source(first.suffix.lower().removeprefix("."), first, first.parent)
    base = Path(os.path.commonpath([path.parent for path in paths]))
    return Source(FOLDER, base, base, only=tuple(path.relative_to(base).as_posix() for path in paths))
