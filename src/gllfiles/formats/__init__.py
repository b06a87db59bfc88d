"""Bibliographies and folders as descriptions of resources, and resources as bibliographies: one reader and one writer a format."""

from collections.abc import Callable, Iterable
from enum import StrEnum
from pathlib import Path

from gllfiles.description import Description
from gllfiles.formats.reading import ENTRIES, SOURCE_BYTES, Reading, Unreadable, read_source

__all__ = ["ENTRIES", "SOURCE_BYTES", "Format", "Reading", "Unreadable", "read", "written"]


class Format(StrEnum):
    """The forms in which reference managers exchange what they know; the value is also the usual ending of a file's name."""

    CSV = "csv"
    BIBTEX = "bib"
    RIS = "ris"
    CSL = "json"


def read(file: Path, form: Format) -> Reading:
    """What a file says of resources.

    Raises EnvironmentFault ``file_unreadable``, and Refused ``source_too_large``, ``too_many_entries``, ``no_entries`` or
    ``no_known_column``. An entry that cannot be read costs itself alone, and is told.
    """
    return _reader(form)(read_source(file))


def written(resources: Iterable[Description], form: Format) -> bytes:
    """The resources in this form, as a file's content."""
    return _writer(form)(resources)


# What reads and writes a format is loaded when wanted: their libraries take longer than most commands.


def _reader(form: Format) -> Callable[[bytes], Reading]:
    if form is Format.CSV:
        from gllfiles.formats.tables import read_table

        return read_table
    if form is Format.BIBTEX:
        from gllfiles.formats.bibtex import read_bibtex

        return read_bibtex
    if form is Format.RIS:
        from gllfiles.formats.ris import read_ris

        return read_ris
    from gllfiles.formats.csl import read_csl

    return read_csl


def _writer(form: Format) -> Callable[[Iterable[Description]], bytes]:
    if form is Format.CSV:
        from gllfiles.formats.tables import write_table

        return write_table
    if form is Format.BIBTEX:
        from gllfiles.formats.bibtex import write_bibtex

        return write_bibtex
    if form is Format.RIS:
        from gllfiles.formats.ris import write_ris

        return write_ris
    from gllfiles.formats.csl import write_csl

    return write_csl
