"""What follows for documents when a sync, or a stick, has brought something: texts are made, and what others deleted is put back."""

from gllapp.db.pods import texts
from gllapp.usecases.desk import Desk


def ended(desk: Desk) -> None:
    """What is put back waits for the next sync. Raises EnvironmentFault."""
    with desk.replica.reading() as here:
        if not texts.to_make(here):
            return
    # Not at the top: the engine is loaded where there is a document, and not for every sync.
    from gllapp.usecases.documents.putting_back import put_all_back
    from gllapp.usecases.documents.text import refresh

    put_all_back(desk, refresh(desk))
