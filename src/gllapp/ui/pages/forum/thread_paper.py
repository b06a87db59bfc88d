"""A thread as it is printed: its title, and each post with who wrote it and when."""

from collections.abc import Iterator, Sequence
from html import escape

from gllapp.ui import formats, text
from gllapp.ui.counted import Counted
from gllapp.ui.names import clean_name, direction
from gllapp.ui.titles import thread_title, withdrawn_words
from gllapp.views import PostRow, ThreadRow


def thread_html(row: ThreadRow, posts: Sequence[PostRow]) -> str:
    """For :func:`gllapp.ui.printing.print_html`; renders every post, and is meant to run off the window's thread."""
    return "".join(_parts(row, posts))


def _parts(row: ThreadRow, posts: Sequence[PostRow]) -> Iterator[str]:
    title = thread_title(row.title, withdrawn=row.withdrawn)
    about = " · ".join((clean_name(row.stream_name), Counted().posts(len(posts))))
    yield f"<h1{_way(title)}>{escape(title)}</h1>"
    yield f'<p class="about">{escape(about)}</p>'
    for post in posts:
        yield "<hr>"
        yield from _post(post)


def _post(post: PostRow) -> Iterator[str]:
    who = " · ".join(
        part
        for part in (
            clean_name(post.author_name),
            formats.country(post.author_country) if post.author_country else "",
            formats.full_moment(post.written_ms),
        )
        if part
    )
    yield f'<p class="about">{escape(who)}</p>'
    if post.withdrawn_ms is not None:
        yield f"<p>{escape(withdrawn_words())}</p>"
        return
    made = text.render(post.body)
    yield made.content if made.is_html else f"<pre>{escape(made.content)}</pre>"


def _way(words: str) -> str:
    found = direction(words)
    return f' dir="{found}"' if found else ""
