"""A real server that speaks S3, as a process of its own on loopback: started on a free port, ended by its id."""

import os
import re
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager

import boto3

_LISTENING = re.compile(r"Running on (http://127\.0\.0\.1:\d+)")
START_SECONDS = 30
BUCKET = "library"
SECRETS = {
    "AWS_ACCESS_KEY_ID": "testing",
    "AWS_SECRET_ACCESS_KEY": "testing",
    "AWS_DEFAULT_REGION": "us-east-1",
}


@contextmanager
def running_s3() -> Iterator[str]:
    """The server's address. It has one bucket, BUCKET; who uses it needs SECRETS in the environment."""
    process = subprocess.Popen(
        [sys.executable, "-m", "moto.server", "-H", "127.0.0.1", "-p", "0"],
        env={**os.environ, **SECRETS},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        text=True,
        encoding="utf-8",
    )
    assert process.stderr is not None
    with process.stderr as said:
        reader = None
        try:
            endpoint = _said(process)
            # It logs every request, and must never wait for a reader.
            reader = threading.Thread(target=said.read)
            reader.start()
            _make_bucket(endpoint)
            yield endpoint
        finally:
            process.kill()
            process.wait()
            if reader is not None:
                reader.join()


def _said(process: "subprocess.Popen[str]") -> str:
    """The address among the first lines of its log; a server that says nothing in time is ended."""
    assert process.stderr is not None
    watchdog = threading.Timer(START_SECONDS, process.kill)
    watchdog.start()
    try:
        for line in process.stderr:
            if found := _LISTENING.search(line):
                return found[1]
    finally:
        watchdog.cancel()
        watchdog.join()
    raise AssertionError("the S3 server did not start")


def _make_bucket(endpoint: str) -> None:
    client = boto3.client(
        "s3",
        endpoint_url=endpoint,
        aws_access_key_id=SECRETS["AWS_ACCESS_KEY_ID"],
        aws_secret_access_key=SECRETS["AWS_SECRET_ACCESS_KEY"],
        region_name=SECRETS["AWS_DEFAULT_REGION"],
    )
    client.create_bucket(Bucket=BUCKET)
    client.close()
