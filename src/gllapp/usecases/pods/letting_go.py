"""The files of pods that are not the person's any more go from this PC, as everything else of them does."""

from gllapp.db.pods import files
from gllapp.usecases.desk import Desk
from gllapp.usecases.library_files import files_went
from gllapp.usecases.opening import copies_folder, forget_copy
from gllapp.usecases.session import Session
from gllapp.usecases.stores import stores_of


def let_files_go(session: Session, desk: Desk) -> int:
    """But for those that something else here names, or that wait to be shared again; with what other programs were given of them. Gives how many files went.

    Raises EnvironmentFault; the rest goes the next time.
    """
    with desk.replica.reading() as here:
        left = files.left(here)
        aside = files.kept_aside(here) & left
        spared = files.named_still(here, left) if left else frozenset()
    if not left:
        return 0
    stores, gone = stores_of(session, desk), left - spared - aside
    for file in sorted(gone):
        forget_copy(stores.own.stored(file), copies_folder(desk.replica.file.parent))
        stores.own.remove(file)
    files_went(desk, [file for file in gone if not stores.holds(file)])
    with desk.replica.writing() as here:
        files.let_go(here, left - aside)
    return len(gone)
