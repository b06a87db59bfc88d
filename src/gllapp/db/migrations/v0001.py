"""Format 1: the first replica. Frozen as it was released; what the tables are today stands in gllapp.db.tables."""

from alembic.operations import Operations

_TABLES = (
    """CREATE TABLE profile (
        one INTEGER NOT NULL CHECK (one = 1),
        community BLOB NOT NULL,
        community_name TEXT NOT NULL,
        community_key BLOB NOT NULL,
        server TEXT NOT NULL,
        email TEXT NOT NULL,
        member BLOB NOT NULL,
        member_name TEXT NOT NULL,
        device BLOB NOT NULL,
        device_seed BLOB NOT NULL,
        token TEXT NOT NULL,
        last_ms INTEGER NOT NULL,
        last_counter INTEGER NOT NULL,
        seen_ms INTEGER NOT NULL,
        PRIMARY KEY (one)
    )""",
    """CREATE TABLE scope (
        number INTEGER NOT NULL,
        id BLOB NOT NULL,
        seq INTEGER NOT NULL,
        link BLOB NOT NULL,
        PRIMARY KEY (number),
        UNIQUE (id)
    )""",
    """CREATE TABLE op (
        number INTEGER NOT NULL,
        op_id BLOB NOT NULL,
        scope INTEGER NOT NULL,
        seq INTEGER,
        kind INTEGER NOT NULL,
        record BLOB,
        payload BLOB NOT NULL,
        written_ms INTEGER NOT NULL,
        counter INTEGER NOT NULL,
        base INTEGER NOT NULL,
        device BLOB NOT NULL,
        received_ms INTEGER,
        state INTEGER NOT NULL,
        PRIMARY KEY (number),
        UNIQUE (op_id),
        FOREIGN KEY(scope) REFERENCES scope (number)
    )""",
    """CREATE TABLE outbox (
        number INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        op_id BLOB NOT NULL,
        encoded BLOB NOT NULL,
        act TEXT NOT NULL,
        post BLOB NOT NULL,
        reason TEXT NOT NULL,
        facts TEXT NOT NULL,
        UNIQUE (op_id),
        FOREIGN KEY(op_id) REFERENCES op (op_id)
    )""",
    """CREATE TABLE seal (
        number INTEGER NOT NULL,
        tips BLOB NOT NULL,
        signature BLOB NOT NULL,
        PRIMARY KEY (number)
    )""",
    """CREATE TABLE stream (
        id BLOB NOT NULL,
        name TEXT NOT NULL,
        language TEXT NOT NULL,
        description TEXT NOT NULL,
        closed BOOLEAN NOT NULL,
        PRIMARY KEY (id)
    )""",
    """CREATE TABLE member (
        id BLOB NOT NULL,
        name TEXT NOT NULL,
        country TEXT NOT NULL,
        languages TEXT NOT NULL,
        role TEXT NOT NULL,
        about TEXT NOT NULL,
        suspended BOOLEAN NOT NULL,
        PRIMARY KEY (id)
    )""",
    """CREATE TABLE device (
        id BLOB NOT NULL,
        member BLOB NOT NULL,
        revoked BOOLEAN NOT NULL,
        PRIMARY KEY (id)
    )""",
    """CREATE TABLE post (
        number INTEGER NOT NULL,
        id BLOB NOT NULL,
        scope INTEGER NOT NULL,
        thread BLOB NOT NULL,
        parent BLOB,
        device BLOB NOT NULL,
        title TEXT NOT NULL,
        body TEXT NOT NULL,
        language TEXT NOT NULL,
        tags TEXT NOT NULL,
        written_ms INTEGER NOT NULL,
        lead_ms INTEGER NOT NULL,
        counter INTEGER NOT NULL,
        edited_ms INTEGER,
        received_ms INTEGER,
        rivals INTEGER NOT NULL,
        delivery TEXT NOT NULL,
        unread BOOLEAN NOT NULL,
        PRIMARY KEY (number),
        UNIQUE (id)
    )""",
    """CREATE TABLE thread (
        id BLOB NOT NULL,
        scope INTEGER NOT NULL,
        latest_ms INTEGER NOT NULL,
        posts INTEGER NOT NULL,
        unread INTEGER NOT NULL,
        PRIMARY KEY (id)
    ) WITHOUT ROWID""",
    """CREATE TABLE useful (
        post BLOB NOT NULL,
        member BLOB NOT NULL,
        PRIMARY KEY (post, member)
    ) WITHOUT ROWID""",
    """CREATE TABLE draft (
        number INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        stream BLOB NOT NULL,
        thread BLOB,
        parent BLOB,
        post BLOB,
        title TEXT NOT NULL,
        body TEXT NOT NULL,
        language TEXT NOT NULL,
        tags TEXT NOT NULL,
        saved_ms INTEGER NOT NULL
    )""",
    """CREATE TABLE sync_run (
        number INTEGER NOT NULL,
        started_ms INTEGER NOT NULL,
        ended_ms INTEGER NOT NULL,
        complete BOOLEAN NOT NULL,
        error TEXT NOT NULL,
        report TEXT NOT NULL,
        PRIMARY KEY (number)
    )""",
)

_INDEXES = (
    "CREATE UNIQUE INDEX op_place ON op (scope, seq)",
    "CREATE INDEX op_reaction ON op (device) WHERE kind = 5",
    "CREATE INDEX op_record ON op (record) WHERE record IS NOT NULL",
    "CREATE INDEX op_unsettled ON op (state) WHERE state <> 0",
    "CREATE INDEX device_member ON device (member)",
    "CREATE INDEX post_thread ON post (thread, written_ms, lead_ms, counter, id, unread)",
    "CREATE INDEX thread_latest ON thread (latest_ms, id, unread)",
    "CREATE INDEX thread_scope ON thread (scope, latest_ms, id)",
)

_SEARCH = (
    "CREATE VIRTUAL TABLE search USING fts5(title, body, content='', contentless_delete=1, tokenize='ascii')",
    # Every arrival adds an index of its own. Merging these as they come took half the time of a first sync.
    "INSERT INTO search (search, rank) VALUES ('automerge', 0)",
    "INSERT INTO search (search, rank) VALUES ('crisismerge', 32)",
)


def up(operations: Operations) -> None:
    for statement in (*_TABLES, *_INDEXES, *_SEARCH):
        operations.execute(statement)


def down(operations: Operations) -> None:
    operations.execute("DROP TABLE search")
    for table in (
        "sync_run", "draft", "useful", "thread", "post", "device", "member", "stream", "seal", "outbox", "op", "scope",
        "profile",
    ):  # fmt: skip
        operations.drop_table(table)
