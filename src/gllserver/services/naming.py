"""Naming files: whoever names one opens it to the readers of the log, if it is theirs to open."""

from gllcore.ids import RecordId
from gllcore.operations import Operation
from gllserver.db import PROVEN, Session, files_named


def name_files(session: Session, number: int, op: Operation, warrant: RecordId) -> None:
    """The files that an operation in this log names are its readers' from now on.

    Where ``warrant`` may not read one yet, from when they have sent all of it: to know a file's name is not to have it.
    """
    if warrant == PROVEN:
        session.files.name(files_named(op), number)
        return
    for file in files_named(op):
        is_theirs = session.files.card(file) is not None and session.files.may_read(file, warrant)
        session.files.name([file], number, PROVEN if is_theirs else warrant)
