"""A community's whole past: twenty thousand imported messages reach two machines, and an answer goes back."""

from collections.abc import Iterator
from datetime import UTC, datetime
from email.message import EmailMessage
from email.utils import format_datetime
from pathlib import Path

import pytest

from benchmarks.corpus import SamplePost, corpus
from tests.e2e.world import STREAM, World
from tests.server_process import run_server_command

MESSAGES = 20_000


@pytest.mark.long
@pytest.mark.timeout(600)
def test_twenty_thousand_imported_posts_reach_two_machines_and_answers_go_back(
    world: World, tmp_path: Path
) -> None:
    archive = tmp_path / "archive.mbox"
    archive.write_bytes(b"".join(mailbox(MESSAGES)))
    words = ("import-mbox", "--data", str(world.data), "--stream", STREAM, "--json", str(archive))
    imported = run_server_command(*words)
    assert imported.returncode == 0, imported
    amina, bruno = world.client("amina"), world.client("bruno")
    for client in (amina, bruno):
        email = world.add_member(client.folder.name)
        signing_in = ("sign-in", world.url, "--email", email, "--password-stdin")
        assert client.run(*signing_in, stdin="long enough").exit_code == 0
        synced = client.run("sync", "--json")
        assert synced.document["complete"], synced
        assert client.ask("status")["posts"] == MESSAGES
    thread = amina.threads()[0].id.hex()
    for writer, reader in ((amina, bruno), (bruno, amina)):
        answer = writer.reply(thread, f"{writer.folder.name} has read all of it.")
        assert writer.run("sync").exit_code == reader.run("sync").exit_code == 0
        (found,) = [post for post in reader.posts(thread) if post.id.hex() == answer]
        assert found.body == f"{writer.folder.name} has read all of it."
        assert reader.ask("status")["unread"] <= MESSAGES + 1


def mailbox(count: int) -> Iterator[bytes]:
    """The generator's posts as a mailing list would have kept them."""
    for sample in corpus(count, count // 10, 21):
        yield b"From list@example.org Thu Jan  1 00:00:00 2026\n"
        yield message(sample).as_bytes().replace(b"\nFrom ", b"\n>From ") + b"\n\n"


def message(sample: SamplePost) -> EmailMessage:
    mail = EmailMessage()
    mail["From"] = f"{sample.author_name} <{sample.author.hex()}@example.org>"
    mail["Date"] = format_datetime(datetime.fromtimestamp(sample.created_ms / 1000, UTC))
    mail["Message-ID"] = f"<{sample.id.hex()}@example.org>"
    mail["Subject"] = sample.title if sample.parent is None else f"Re: {sample.title}"
    if sample.parent is not None:
        mail["In-Reply-To"] = f"<{sample.parent.hex()}@example.org>"
    mail.set_content(sample.body)
    return mail
