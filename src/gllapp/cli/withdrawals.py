"""The commands withdrawals list, withdraw and keep: what one sync would take from view in a stream, and your word on it."""

from gllapp.cli.output import Answer, counted, moment, plain, short
from gllapp.cli.posting import at_desk, stream_named
from gllapp.usecases.session import Session
from gllapp.usecases.withdrawals import keep_them_shown, list_withdrawals, posts_in_question, withdraw_them
from gllapp.views import PostRow, WithdrawalRow

_SHOWN_CHARACTERS = 60


def run_withdrawals(session: Session, *, limit: int) -> Answer:
    with at_desk(session) as desk:
        found = [(row, posts_in_question(desk, row.stream, limit)) for row in list_withdrawals(desk)]
    lines = [line for row, posts in found for line in (withdrawal_line(row), *map(_post_line, posts), "")]
    document = {"withdrawals": [_document(row, posts) for row, posts in found]}
    return Answer(document, lines or ["Nothing to decide."])


def run_withdraw_them(session: Session, *, stream: str) -> Answer:
    with at_desk(session) as desk:
        posts = withdraw_them(desk, stream_named(desk, stream).id)
    return Answer({"withdrawn": posts}, [f"{counted(posts, 'post is', 'posts are')} withdrawn here too."])


def run_keep(session: Session, *, stream: str) -> Answer:
    with at_desk(session) as desk:
        posts = keep_them_shown(desk, stream_named(desk, stream).id)
    return Answer({"kept": posts}, [f"{counted(posts, 'post stays', 'posts stay')} shown on this PC."])


def withdrawal_line(row: WithdrawalRow) -> str:
    return plain(f"{row.posts} of {row.shown} posts in “{row.stream_name}” would be withdrawn.")


def withdrawal_document(row: WithdrawalRow) -> dict[str, object]:
    return {
        "stream": row.stream.hex(),
        "stream_name": row.stream_name,
        "posts": row.posts,
        "shown": row.shown,
    }


def _post_line(post: PostRow) -> str:
    said = plain(post.title or post.body)[:_SHOWN_CHARACTERS]
    return f"    {short(post.id)}  {moment(post.written_ms)}  {plain(post.author_name)}  {said}"


def _document(row: WithdrawalRow, posts: tuple[PostRow, ...]) -> dict[str, object]:
    return {
        **withdrawal_document(row),
        "items": [
            {
                "post": post.id.hex(),
                "thread": post.thread.hex(),
                "author_name": post.author_name,
                "title": post.title,
                "body": post.body,
                "written_ms": post.written_ms,
            }
            for post in posts
        ],
    }
