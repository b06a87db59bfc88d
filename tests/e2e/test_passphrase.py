"""On a system without a key store a passphrase seals the profile; the terminal asks for it, standard input never."""

import os
import subprocess
import threading

import pytest

from gllapp.platform.key_store import SEALED_NAME
from tests.e2e.world import PASSWORD, Client, World

pty = pytest.importorskip("pty", reason="terminals of this kind are of POSIX systems")

NO_KEY_STORE = {"GLL_SECRETS_FILE": "", "PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring"}
SECONDS = 60


def on_a_terminal(client: Client, *words: str, stdin: str, typed: list[str]) -> tuple[int, str]:
    """Runs a command whose terminal is a person's, who types these lines when asked; gives what the terminal shows."""
    try:
        ours, theirs = pty.openpty()
    except OSError:
        pytest.skip("this system has no terminals to give: /dev/pts is not mounted")
    with os.fdopen(ours, "r+b", buffering=0) as terminal:
        process = subprocess.Popen(
            client.command(*words),
            env=client.environment(**NO_KEY_STORE),
            stdin=subprocess.PIPE,
            stdout=subprocess.DEVNULL,
            stderr=theirs,
            start_new_session=True,
            preexec_fn=lambda: os.close(os.open(os.ttyname(theirs), os.O_RDWR)),  # noqa: PLW1509 - in no other way does a terminal become a session's own
            text=True,
        )
        os.close(theirs)
        watchdog = threading.Timer(SECONDS, process.kill)
        watchdog.start()
        try:
            assert process.stdin is not None
            with process.stdin:
                process.stdin.write(stdin)
            shown = _conversation(terminal.fileno(), typed)
            return process.wait(SECONDS), shown
        finally:
            watchdog.cancel()
            watchdog.join()


def _conversation(terminal: int, typed: list[str]) -> str:
    shown, answers = "", iter(typed)
    while True:
        try:
            more = os.read(terminal, 4096).decode()
        except OSError:  # the other side has hung up
            return shown
        if not more:
            return shown
        shown += more
        if more.endswith(": ") and (answer := next(answers, None)) is not None:
            os.write(terminal, answer.encode() + b"\n")


def test_a_passphrase_is_asked_for_on_the_terminal_and_opens_the_profile(world: World) -> None:
    client = world.client("sealed")
    words = ("sign-in", world.url, "--email", world.add_member("sealed"), "--password-stdin")
    code, shown = on_a_terminal(client, *words, stdin=PASSWORD, typed=["correct horse", "wrong horse"])
    assert (code, (client.folder / "replica.db").exists()) == (4, False), shown
    code, shown = on_a_terminal(client, *words, stdin=PASSWORD, typed=["correct horse", "correct horse"])
    assert (code, "A new passphrase" in shown, "horse" in shown) == (0, True, False), shown
    assert (client.folder / SEALED_NAME).exists()

    code, shown = on_a_terminal(client, "status", stdin="", typed=["wrong horse"])
    assert (code, "The passphrase is not right" in shown) == (4, True), shown
    code, shown = on_a_terminal(client, "status", stdin="", typed=["correct horse"])
    assert code == 0, shown
    client.run("status", "--json", **NO_KEY_STORE).told(3, "passphrase_needed")
