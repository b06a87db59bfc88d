"""Whether the file is whole: its pages, its trees and indexes, and what its rows refer to."""

from sqlalchemy import Connection

# More is not worth reading: one fault is enough to act on.
_FAULTS = 20


def damaged_pages(here: Connection) -> int:
    """How many of the file's pages are not what was written to them."""
    return len(here.exec_driver_sql("PRAGMA cipher_integrity_check").all())


def is_in_order(here: Connection) -> bool:
    """Whether every tree and index of the file is sound, and every row that is referred to is there."""
    faults = here.exec_driver_sql(f"PRAGMA integrity_check({_FAULTS})").scalars().all()
    return faults == ["ok"] and here.exec_driver_sql("PRAGMA foreign_key_check").first() is None


def build_indexes_anew(here: Connection) -> None:
    """The indexes of all tables from their rows; never changes a row."""
    here.exec_driver_sql("REINDEX")
