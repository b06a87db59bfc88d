"""The files of pods that are not the person's any more go from this PC, as everything else of them does."""

from gllapp.db.pods import files
from gllapp.platform.folders import profile_id
from gllapp.usecases.desk import Desk
from gllapp.usecases.keeping import write_down_what_stays
from gllapp.usecases.library_files import files_went
from gllapp.usecases.session import Session
from gllapp.usecases.stores import store_of
from gllfiles.keepers import Keepers


def let_files_go(session: Session, desk: Desk) -> int:
    """But for those that something else here names, or another profile on this PC keeps. Gives how many files went.

    Raises EnvironmentFault; the rest goes the next time.
    """
    with desk.replica.reading() as here:
        left = files.left(here)
        spared = files.named_still(here, left) if left else frozenset()
    if not left:
        return 0
    store = store_of(session)
    gone = left - spared - Keepers(store.folder).others(profile_id(session.folder) or "nobody")
    for file in sorted(gone):
        store.remove(file)
    files_went(desk, gone)
    with desk.replica.writing() as here:
        files.let_go(here, left)
    write_down_what_stays(desk, store)
    return len(gone)
