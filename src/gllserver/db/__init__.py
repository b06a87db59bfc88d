"""The server's database, SQLite or PostgreSQL: the one package that knows SQL. Rows never leave it, values do."""

from gllserver.db.database import Database, Session
from gllserver.db.engine import CONNECTIONS, sqlite_url
from gllserver.db.naming import PROVEN, files_named
from gllserver.db.values import (
    AccountRow,
    Admissions,
    AuthorRow,
    CommunityRow,
    DeviceRow,
    FileRow,
    Holder,
    ImportRunRow,
    NewRecord,
    RecordState,
    RegistrationRow,
    ScopeState,
    StreamRow,
)

__all__ = [
    "CONNECTIONS",
    "PROVEN",
    "AccountRow",
    "Admissions",
    "AuthorRow",
    "CommunityRow",
    "Database",
    "DeviceRow",
    "FileRow",
    "Holder",
    "ImportRunRow",
    "NewRecord",
    "RecordState",
    "RegistrationRow",
    "ScopeState",
    "Session",
    "StreamRow",
    "files_named",
    "sqlite_url",
]
