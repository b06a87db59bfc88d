"""Many operations as columns: like stands beside like, ids become short numbers, and hashes are not sent at all.

A column block carries *segments* (runs of one scope). A reference to a record that the receiver holds is written as the
sequence number of the operation that created it, in its own scope; devices and scopes are named by the sequence numbers
of their cards in the directory (scope number 0). Whatever cannot be rebuilt byte for byte from columns travels raw.
"""

from gllcore.columns.block import ALIAS, DIRECTORY, ENTRIES, Columns, Known, Run, Segment, Shape
from gllcore.columns.reading import decode, needed, runs_of
from gllcore.columns.writing import encode, mentioned, seams

__all__ = [
    "ALIAS",
    "DIRECTORY",
    "ENTRIES",
    "Columns",
    "Known",
    "Run",
    "Segment",
    "Shape",
    "decode",
    "encode",
    "mentioned",
    "needed",
    "runs_of",
    "seams",
]
