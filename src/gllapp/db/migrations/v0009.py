"""Format 9: a word that is only begun is found in the library as fast as a whole one. Frozen as it was released."""

from typing import Final

from alembic.operations import Operations

_COLUMNS: Final = ("title", "authors", "organisation", "keywords", "abstract")
_RECORDS: Final = (
    f"CREATE VIRTUAL TABLE {{index}} USING fts5({', '.join(_COLUMNS)},"
    " content='', contentless_delete=1, tokenize='ascii'{begun})",
    "INSERT INTO {index} ({index}, rank) VALUES ('automerge', 0)",
    "INSERT INTO {index} ({index}, rank) VALUES ('crisismerge', 32)",
)
_TEXTS: Final = "CREATE VIRTUAL TABLE search_text USING fts5(text, content='', contentless_delete=1, tokenize='ascii'{begun})"
# What is longer than three letters begins few enough words; "the" and "des" begin many, and stand everywhere themselves.
_BEGUN: Final = ", prefix='1 2 3'"

_SEE_WORDS: Final = "CREATE VIRTUAL TABLE temp.words USING fts5vocab('main', 'search_library', 'instance')"
_SAID: Final = ", ".join(
    f"coalesce(group_concat(CASE WHEN col = '{name}' THEN term END, ' '), '')" for name in _COLUMNS
)
# Such an index holds no texts, but every word with its place, which is as much.
_COPY: Final = (
    f"INSERT INTO search_anew (rowid, {', '.join(_COLUMNS)})"  # noqa: S608  # names of ours
    f" SELECT doc, {_SAID} FROM (SELECT doc, col, term FROM temp.words ORDER BY doc, col, offset) GROUP BY doc"
)
_EXCHANGE: Final = (
    "DROP TABLE temp.words",
    "DROP TABLE search_library",
    "ALTER TABLE search_anew RENAME TO search_library",
)


def up(operations: Operations) -> None:
    _made_anew(operations, _BEGUN)


def down(operations: Operations) -> None:
    _made_anew(operations, "")


def _made_anew(operations: Operations, begun: str) -> None:
    """The index of the records word for word; that of the texts empty, for the texts are here and read again at the next start."""
    for statement in _RECORDS:
        operations.execute(statement.format(index="search_anew", begun=begun))
    for statement in (_SEE_WORDS, _COPY, *_EXCHANGE):
        operations.execute(statement)
    operations.execute("DROP TABLE search_text")
    operations.execute(_TEXTS.format(begun=begun))
    operations.execute("DELETE FROM text_indexed")
