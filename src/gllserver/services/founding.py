"""Founding a community: its row, its directory, and the first link of the directory's chain."""

from gllcore.columns import DIRECTORY
from gllcore.errors import Refused
from gllcore.ids import directory_scope
from gllcore.operations import first_link
from gllcore.protocol import Cursor
from gllserver.db import CommunityRow, Database, ScopeState
from gllserver.services.charter import Charter


def found(database: Database, charter: Charter, folder: str) -> None:
    """Make the tables and the community; raises Refused ``community_exists`` where there is one already."""
    database.prepare()
    with database.writing() as session:
        if session.community.found() is not None:
            raise Refused("community_exists", folder=folder)
        session.community.add(CommunityRow(charter.id, charter.name, charter.public_key))
        directory = directory_scope(charter.id)
        start = Cursor(0, first_link(charter.id, directory))
        session.log.add_scope(ScopeState(DIRECTORY, directory, is_stream=False, closed=False, head=start))


def community_of(database: Database, folder: str) -> CommunityRow:
    """The community in a database; raises Refused ``no_community`` or ``data_newer``."""
    if database.check_format():
        with database.reading() as session:
            row = session.community.found()
        if row is not None:
            return row
    raise Refused("no_community", folder=folder)
