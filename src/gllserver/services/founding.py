"""Founding a community: its row, its directory, and the first link of the directory's chain."""

from gllcore.columns import DIRECTORY
from gllcore.errors import Refused
from gllcore.ids import directory_scope
from gllcore.operations import first_link
from gllcore.protocol import Cursor
from gllserver.db import CommunityRow, Database, ScopeState, Session
from gllserver.services.charter import Charter


def prepare(database: Database, folder: str) -> None:
    """Make the tables; raises Refused ``community_exists`` where there is a community already, or ``data_newer``."""
    database.prepare()
    with database.reading() as session:
        _check_vacant(session, folder)


def found(database: Database, charter: Charter, folder: str) -> None:
    """Make the community; raises Refused ``community_exists`` when another founding was faster."""
    with database.writing() as session:
        _check_vacant(session, folder)
        session.community.add(CommunityRow(charter.id, charter.name, charter.public_key))
        directory = directory_scope(charter.id)
        start = Cursor(0, first_link(charter.id, directory))
        session.log.add_scope(ScopeState(DIRECTORY, directory, is_stream=False, closed=False, head=start))


def _check_vacant(session: Session, folder: str) -> None:
    if session.community.found() is not None:
        raise Refused("community_exists", folder=folder)


def community_of(database: Database, folder: str) -> CommunityRow:
    """The community in a database; raises Refused ``no_community`` or ``data_newer``."""
    if database.check_format():
        database.upgrade()
        with database.reading() as session:
            row = session.community.found()
        if row is not None:
            return row
    raise Refused("no_community", folder=folder)
