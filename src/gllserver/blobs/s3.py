"""Files in a store that speaks S3: whole objects, read in ranges, named as they are in a folder."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, Final
from urllib.parse import parse_qs, urlsplit

from gllcore.errors import EnvironmentFault, Refused
from gllcore.files import FileId
from gllfiles.store import FileStore

try:
    import boto3
    from boto3.s3.transfer import TransferConfig
    from botocore.config import Config
    from botocore.exceptions import BotoCoreError, ClientError
except ImportError as missing:
    raise EnvironmentFault(
        "blobs_fault", reason=f"{missing.name} is not installed; it comes with gll[s3]"
    ) from missing

_CONNECT_SECONDS: Final = 10
_SILENCE_SECONDS: Final = 60
_PART_BYTES: Final = 16 * 1024**2
_MISSING: Final = frozenset({"404", "NoSuchKey", "NotFound"})
_REASON_CHARACTERS: Final = 200
_FOREIGN: Final = (BotoCoreError, ClientError, boto3.exceptions.Boto3Error)


class S3Blobs:
    """``client`` is boto3's for S3; objects are ``prefix/ab/abcd…``. What comes in does so through ``incoming``."""

    def __init__(self, client: Any, bucket: str, prefix: str, incoming: FileStore) -> None:
        self._client = client
        self._bucket = bucket
        self._prefix = prefix
        self._incoming = incoming

    def holds(self, file: FileId) -> bool:
        with _translated():
            try:
                self._client.head_object(Bucket=self._bucket, Key=self._key(file))
            except ClientError as error:
                if _is_missing(error):
                    return False
                raise
        return True

    def read(self, file: FileId, start: int, end: int) -> bytes:
        if start == end:
            return b""
        with _translated():
            try:
                found: bytes = self._client.get_object(
                    Bucket=self._bucket, Key=self._key(file), Range=f"bytes={start}-{end - 1}"
                )["Body"].read()
            except ClientError as error:
                if _is_missing(error):
                    raise Refused("unknown_file") from None
                raise
        if len(found) != end - start:
            raise EnvironmentFault("blobs_fault", reason="a file is shorter than it was")
        return found

    def keep(self, file: FileId) -> None:
        if not self.holds(file):
            # In parts where it is large; what is cut in the middle is not there at all.
            how = TransferConfig(
                multipart_threshold=_PART_BYTES, multipart_chunksize=_PART_BYTES, use_threads=False
            )
            with _translated():
                self._client.upload_file(
                    str(self._incoming.path(file)), self._bucket, self._key(file), Config=how
                )
        self._incoming.remove(file)

    def remove(self, file: FileId) -> None:
        with _translated():
            self._client.delete_object(Bucket=self._bucket, Key=self._key(file))

    def _key(self, file: FileId) -> str:
        name = file.hex()
        return "/".join(part for part in (self._prefix, name[:2], name) if part)


def open_s3(url: str, incoming: FileStore) -> S3Blobs:
    """``s3://bucket/prefix?endpoint=https://…&region=…``; who we are is what the environment tells boto3.

    Raises Refused ``bad_files_url``.
    """
    parts = urlsplit(url)
    options = parse_qs(parts.query)
    endpoint = options.get("endpoint", [None])[0]
    is_web = endpoint is None or endpoint.startswith(("http://", "https://"))
    if not parts.netloc or not is_web or not set(options) <= {"endpoint", "region"}:
        raise Refused("bad_files_url", url=url)
    config = Config(
        connect_timeout=_CONNECT_SECONDS,
        read_timeout=_SILENCE_SECONDS,
        # Stores that are not Amazon's know neither names of buckets as hosts nor checksums behind the body.
        s3={"addressing_style": "path" if "endpoint" in options else "auto"},
        request_checksum_calculation="when_required",
        response_checksum_validation="when_required",
    )
    with _translated():
        try:
            client = boto3.client(
                "s3",
                endpoint_url=endpoint,
                region_name=options.get("region", [None])[0],
                config=config,
            )
        except ValueError:
            raise Refused("bad_files_url", url=url) from None
    return S3Blobs(client, parts.netloc, parts.path.strip("/"), incoming)


def _is_missing(error: ClientError) -> bool:
    return error.response.get("Error", {}).get("Code") in _MISSING


@contextmanager
def _translated() -> Iterator[None]:
    """What boto3 raises becomes ours."""
    try:
        yield
    except _FOREIGN as error:
        raise EnvironmentFault("blobs_fault", reason=str(error)[:_REASON_CHARACTERS]) from error
