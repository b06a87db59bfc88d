"""The server's database, SQLite or PostgreSQL: the one package that knows SQL. Rows never leave it, values do."""

from gllserver.db.database import Database, Session
from gllserver.db.engine import CONNECTIONS, sqlite_url
from gllserver.db.values import (
    AccountRow,
    AuthorRow,
    CommunityRow,
    DeviceRow,
    FileRow,
    Holder,
    ImportRunRow,
    NewRecord,
    RecordState,
    ScopeState,
    StreamRow,
)

__all__ = [
    "CONNECTIONS",
    "AccountRow",
    "AuthorRow",
    "CommunityRow",
    "Database",
    "DeviceRow",
    "FileRow",
    "Holder",
    "ImportRunRow",
    "NewRecord",
    "RecordState",
    "ScopeState",
    "Session",
    "StreamRow",
    "sqlite_url",
]
