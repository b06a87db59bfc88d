"""Full-text search: any text is a question, every word of it must occur, the last one may be only begun."""

import re
from collections.abc import Sequence

from sqlalchemy import Connection, text

from gllapp.views import SearchHit
from gllcore.folding import words
from gllcore.ids import RecordId

MARK = "⟦", "⟧"
WORDS = 16
# Ranking looks at every hit: of a common word only the newest posts are ranked.
_RANKED = 2_000
_SNIPPET_WORDS = 28
_TITLE_WEIGHT = 8.0
_PIECE = re.compile(r"\S+")

_HITS = text(
    f"""
    SELECT post.id, post.thread, root.title, root.withdrawn_ms, post.body, post.written_ms, stream.name, member.name
    FROM (SELECT rowid AS number, bm25(search, {_TITLE_WEIGHT}, 1.0) AS rank FROM search
          WHERE search MATCH :wanted ORDER BY rowid DESC LIMIT {_RANKED}) AS hit
    JOIN post ON post.number = hit.number
    LEFT JOIN post AS root ON root.id = post.thread
    LEFT JOIN scope ON scope.number = post.scope
    LEFT JOIN stream ON stream.id = scope.id
    LEFT JOIN device ON device.id = post.device
    LEFT JOIN member ON member.id = device.member
    ORDER BY hit.rank, post.written_ms DESC, post.id LIMIT :limit
    """  # noqa: S608  # both numbers are ours
)


def search(here: Connection, question: str, limit: int) -> tuple[SearchHit, ...]:
    """Best first; nothing for a question without a word."""
    wanted = words(question)[:WORDS]
    if not wanted:
        return ()
    found = here.execute(_HITS, {"wanted": match(wanted), "limit": limit})
    return tuple(
        SearchHit(
            post=RecordId(post),
            thread=RecordId(thread),
            title=title or "",
            stream_name=stream or "",
            author_name=author or "",
            written_ms=written_ms,
            snippet=snippet(body, wanted),
            thread_withdrawn=withdrawn_ms is not None,
        )
        for post, thread, title, withdrawn_ms, body, written_ms, stream, author in found
    )


def match(wanted: Sequence[str]) -> str:
    """Folded words hold no quote, so that quoting makes any of them harmless."""
    return " ".join(f'"{word}"' for word in wanted) + "*"


def snippet(body: str, wanted: Sequence[str]) -> str:
    """Some words around the first that matched, each match between MARKs."""
    pieces = _PIECE.findall(body)
    hits = {at for at, piece in enumerate(pieces) if _matches(piece, wanted)}
    start = max(0, min(hits, default=0) - _SNIPPET_WORDS // 4)
    shown = range(start, min(start + _SNIPPET_WORDS, len(pieces)))
    marked = [f"{MARK[0]}{pieces[at]}{MARK[1]}" if at in hits else pieces[at] for at in shown]
    return ("… " if start else "") + " ".join(marked) + (" …" if shown.stop < len(pieces) else "")


def _matches(piece: str, wanted: Sequence[str]) -> bool:
    *whole, begun = wanted
    return any(word in whole or word.startswith(begun) for word in words(piece))
