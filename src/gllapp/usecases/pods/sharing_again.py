"""What a member has shared goes to the server once more, where the server may have lost it."""

from gllapp.db import people
from gllapp.db.library import outgoing
from gllapp.db.pods import files
from gllapp.usecases.desk import Desk


def share_again(desk: Desk) -> None:
    """The files of one's own that are here wait once more. Of those that the server has, nothing travels but the question."""
    with desk.replica.writing() as here:
        outgoing.add(here, files.shared_by(here, people.identity(here).member))
