"""Two programs on one profile: the second is heard by the first, strangers are not, and nobody waits for the silent."""

import os
import signal
import subprocess
import sys
import threading
import time
from multiprocessing.connection import Client, Listener
from pathlib import Path

import msgspec
import pytest

from gllapp.platform.doorbell import Call, Doorbell, ring

ANSWER = """
import sys
from pathlib import Path
from gllapp.platform.doorbell import Doorbell

def answer(call):
    call.tell({"echo": call.wish})
    call.end()

bell = Doorbell(Path(sys.argv[1]), answer)
print("listening", flush=True)
sys.stdin.read()
bell.close()
"""


def echo(call: Call) -> None:
    call.tell({"echo": call.wish})
    call.tell({"more": [1, 2]})
    call.end()


def door(folder: Path) -> dict[str, str]:
    return msgspec.json.decode((folder / "door").read_bytes(), type=dict[str, str])


def answering(folder: Path) -> "subprocess.Popen[str]":
    process = subprocess.Popen(
        [sys.executable, "-c", ANSWER, str(folder)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    assert process.stdout is not None
    assert process.stdout.readline() == "listening\n"
    return process


def test_a_wish_is_answered_until_the_call_is_ended(tmp_path: Path) -> None:
    bell = Doorbell(tmp_path, echo)
    try:
        for _ in range(3):
            assert list(ring(tmp_path, {"wish": "é"})) == [{"echo": {"wish": "é"}}, {"more": [1, 2]}]
    finally:
        bell.close()
    assert list(ring(tmp_path, {"wish": "again"})) == []
    assert list(tmp_path.iterdir()) == []


def test_nobody_is_at_a_profile_that_nobody_holds(tmp_path: Path) -> None:
    assert list(ring(tmp_path, {})) == []


@pytest.mark.parametrize("left", [b"", b"{}", b'{"address": "/nowhere/door", "key": "AAAA"}', b"\xff"])
def test_what_a_crash_has_left_is_nobody(tmp_path: Path, left: bytes) -> None:
    (tmp_path / "door").write_bytes(left)
    assert list(ring(tmp_path, {})) == []


@pytest.mark.skipif(os.name != "posix", reason="permissions of POSIX")
def test_the_key_and_the_socket_are_the_owners_alone(tmp_path: Path) -> None:
    bell = Doorbell(tmp_path, echo)
    try:
        assert (tmp_path / "door").stat().st_mode & 0o777 == 0o600
        assert Path(door(tmp_path)["address"]).parent.stat().st_mode & 0o777 == 0o700
    finally:
        bell.close()


def test_who_has_not_the_key_is_not_heard(tmp_path: Path) -> None:
    heard: list[object] = []

    def answer(call: Call) -> None:
        heard.append(call.wish)
        call.end()

    bell = Doorbell(tmp_path, answer)
    try:
        stranger = {**door(tmp_path), "key": msgspec.json.decode(msgspec.json.encode(b"k" * 32))}
        (tmp_path / "other").mkdir()
        (tmp_path / "other" / "door").write_bytes(msgspec.json.encode(stranger))
        assert list(ring(tmp_path / "other", {"wish": "sync"})) == []
        with Client(door(tmp_path)["address"]) as rude:
            rude.send_bytes(b"x" * 300)
        list(ring(tmp_path, {"wish": "known"}))
    finally:
        bell.close()
    assert heard == [{"wish": "known"}]


@pytest.mark.skipif(os.name != "posix", reason="a socket in a folder")
def test_who_does_not_know_the_key_learns_no_wish(tmp_path: Path) -> None:
    """Somebody else listens where the profile says: the wish is not told before the key is shown."""
    seen: list[bytes] = []

    def pretend() -> None:
        with listener.accept() as caller:
            caller.send_bytes(b"#CHALLENGE#" + b"c" * 20)
            seen.append(caller.recv_bytes())
            caller.send_bytes(b"#WELCOME#")
            seen.append(caller.recv_bytes())
            caller.send_bytes(b"not the digest")
            seen.append(caller.recv_bytes())

    with Listener(str(tmp_path / "s")) as listener:
        (tmp_path / "door").write_bytes(
            msgspec.json.encode({"address": str(tmp_path / "s"), "key": b"k" * 32})
        )
        thread = threading.Thread(target=pretend)
        thread.start()
        assert list(ring(tmp_path, {"wish": "secret"})) == []
        thread.join()
    assert not any(b"secret" in message for message in seen)


def test_a_long_talk_ends_when_the_program_does(tmp_path: Path) -> None:
    begun = threading.Event()

    def answer(call: Call) -> None:
        call.tell({"working": True})
        begun.set()

    bell = Doorbell(tmp_path, answer)
    talk = ring(tmp_path, {})
    assert next(talk) == {"working": True}
    assert begun.is_set()
    bell.close()
    assert list(talk) == []


def test_a_program_that_is_killed_or_suspended_holds_nobody_up(tmp_path: Path) -> None:
    with answering(tmp_path) as process:
        assert list(ring(tmp_path, {"a": 1})) == [{"echo": {"a": 1}}]
        if os.name == "posix":
            process.send_signal(signal.SIGSTOP)
            began = time.monotonic()
            assert list(ring(tmp_path, {})) == []
            assert time.monotonic() - began < 60
        process.kill()
        process.wait()
    assert list(ring(tmp_path, {})) == []
    bell = Doorbell(tmp_path, echo)
    assert len(list(ring(tmp_path, {}))) == 2
    bell.close()


def test_where_no_socket_can_be_made_everything_else_works(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    bell = Doorbell(tmp_path / "no such folder", echo)
    bell.close()
    assert list(ring(tmp_path / "no such folder", {})) == []
