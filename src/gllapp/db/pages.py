"""Reads a replica's rows page by page without SQLite: what is left when the file is too damaged to be opened.

Every page of SQLCipher is encrypted and authenticated by itself, so that damage to one says nothing about the others.
Follows https://www.sqlite.org/fileformat.html and https://www.zetetic.net/sqlcipher/design, with SQLCipher 4's settings.
"""

import hashlib
import hmac
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple, TypeAlias

from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

Value: TypeAlias = int | float | str | bytes | None

PAGE_BYTES = 4096
_SALT_BYTES = 16
_IV_BYTES = 16
_RESERVED = 80
_USABLE = PAGE_BYTES - _RESERVED
# How SQLCipher derives the key of its checks from a raw key.
_CHECK_MASK, _CHECK_ROUNDS, _CHECK_KEY_BYTES = 0x3A, 2, 32

_FILE_HEAD = b"SQLite format 3\0"
_HEAD_BYTES = 100
_TABLE_LEAF = 0x0D
_LEAF_HEAD_BYTES = 8
# What fits into a leaf whole, and the least that stays there of what does not.
_LOCAL = _USABLE - 35
_LEAST_LOCAL = (_USABLE - 12) * 32 // 255 - 23

_WAL_HEAD, _FRAME_HEAD = 32, 24


class Damaged(Exception):
    """A page or a row that is not what it was written as."""


class Row(NamedTuple):
    """A row of some table; the column that is the row's number has None among the values."""

    number: int
    values: tuple[Value, ...]


class Pages:
    """The pages of the replica in ``file`` with the log beside it, as far as they can be read with ``key`` (32 bytes).

    ``damaged`` and ``broken_rows`` count what could not, once ``rows`` has been read to its end.
    """

    def __init__(self, file: Path, key: bytes) -> None:
        data = file.read_bytes()
        log = file.with_name(file.name + "-wal")
        self._key = key
        self._check_key = _check_key(key, data[:_SALT_BYTES])
        starts = range(0, len(data), PAGE_BYTES)
        self._sealed = {number: data[at : at + PAGE_BYTES] for number, at in enumerate(starts, 1)}
        self._sealed |= _newer(log.read_bytes() if log.exists() else b"")
        # Without the salt at the file's beginning no check comes out, yet the pages can be decrypted.
        self._checked = any(self._is_whole(number) for number in self._sealed)
        self.count = len(self._sealed)
        self.damaged = 0
        self.broken_rows = 0

    def rows(self) -> Iterator[Row]:
        """Every row of every table that has row numbers, in no order that matters."""
        self.damaged = self.broken_rows = 0
        for number in sorted(self._sealed):
            try:
                page = self._read(number)
                head = _HEAD_BYTES if number == 1 else 0
                cells = list(_cells(page, head)) if page[head] == _TABLE_LEAF else []
            except Damaged:
                self.damaged += 1
                continue
            for at in cells:
                try:
                    yield self._row(page, at)
                except (Damaged, IndexError, UnicodeDecodeError):
                    self.broken_rows += 1

    def _row(self, page: bytes, at: int) -> Row:
        size, at = _number(page, at)
        rowid, at = _number(page, at)
        return Row(rowid, _record(self._payload(page, at, size)))

    def _payload(self, page: bytes, at: int, size: int) -> bytes:
        """The cell's content; what does not fit into the leaf goes on in a chain of pages."""
        if size <= _LOCAL:
            return _part(page, at, size)
        local = _LEAST_LOCAL + (size - _LEAST_LOCAL) % (_USABLE - 4)
        local = local if local <= _LOCAL else _LEAST_LOCAL
        if size > self.count * PAGE_BYTES:
            raise Damaged
        parts = [_part(page, at, local)]
        following = int.from_bytes(_part(page, at + local, 4), "big")
        left = size - local
        while left > 0:
            page = self._read(following)
            following = int.from_bytes(page[:4], "big")
            parts.append(page[4 : 4 + min(left, _USABLE - 4)])
            left -= _USABLE - 4
        return b"".join(parts)

    # --- decryption ---

    def _read(self, number: int) -> bytes:
        """The plain page without its reserved end. Raises Damaged."""
        sealed = self._sealed.get(number, b"")
        if len(sealed) != PAGE_BYTES or (self._checked and not self._is_whole(number)):
            raise Damaged
        iv = sealed[_USABLE : _USABLE + _IV_BYTES]
        decryptor = Cipher(algorithms.AES(self._key), modes.CBC(iv)).decryptor()
        if number == 1:
            return _FILE_HEAD + decryptor.update(sealed[_SALT_BYTES:_USABLE])
        return decryptor.update(sealed[:_USABLE])

    def _is_whole(self, number: int) -> bool:
        sealed = self._sealed[number]
        if len(sealed) != PAGE_BYTES:
            return False
        end = _USABLE + _IV_BYTES
        body = sealed[_SALT_BYTES if number == 1 else 0 : end]
        found = hmac.digest(self._check_key, body + number.to_bytes(4, "little"), hashlib.sha512)
        return hmac.compare_digest(found, sealed[end:])


def _check_key(key: bytes, salt: bytes) -> bytes:
    masked = bytes(byte ^ _CHECK_MASK for byte in salt)
    return hashlib.pbkdf2_hmac("sha512", key, masked, _CHECK_ROUNDS, _CHECK_KEY_BYTES)


def _newer(log: bytes) -> dict[int, bytes]:
    """The pages that wait in the write-ahead log, up to its last whole transaction."""
    settled: dict[int, bytes] = {}
    begun: dict[int, bytes] = {}
    generation = log[16:24]
    for at in range(_WAL_HEAD, len(log) - _FRAME_HEAD - PAGE_BYTES + 1, _FRAME_HEAD + PAGE_BYTES):
        head = log[at : at + _FRAME_HEAD]
        if head[8:16] != generation:
            break
        page = at + _FRAME_HEAD
        begun[int.from_bytes(head[:4], "big")] = log[page : page + PAGE_BYTES]
        if any(head[4:8]):
            settled |= begun
            begun = {}
    return settled


# --- the format of a page ---


def _cells(page: bytes, head: int) -> Iterator[int]:
    """Where the cells of a leaf begin."""
    count = int.from_bytes(page[head + 3 : head + 5], "big")
    first = head + _LEAF_HEAD_BYTES
    if first + 2 * count > _USABLE:
        raise Damaged
    for at in range(first, first + 2 * count, 2):
        yield int.from_bytes(page[at : at + 2], "big")


def _part(page: bytes, at: int, size: int) -> bytes:
    if at + size > len(page):
        raise Damaged
    return page[at : at + size]


def _number(data: bytes, at: int) -> tuple[int, int]:
    """A number of 1 to 9 bytes, and where it ends."""
    value = 0
    for end in range(at, at + 8):
        value = value << 7 | data[end] & 0x7F
        if data[end] < 0x80:
            return value, end + 1
    return value << 8 | data[at + 8], at + 9


def _record(payload: bytes) -> tuple[Value, ...]:
    size, at = _number(payload, 0)
    kinds = []
    while at < size:
        kind, at = _number(payload, at)
        kinds.append(kind)
    values = []
    for kind in kinds:
        width = _width(kind)
        values.append(_value(kind, _part(payload, at, width)))
        at += width
    return tuple(values)


_WIDTHS = (0, 1, 2, 3, 4, 6, 8, 8, 0, 0)
_REAL, _ZERO, _ONE, _FIRST_TEXT = 7, 8, 9, 12


def _width(kind: int) -> int:
    if kind >= _FIRST_TEXT:
        return (kind - _FIRST_TEXT) // 2
    if kind >= len(_WIDTHS):
        raise Damaged
    return _WIDTHS[kind]


def _value(kind: int, data: bytes) -> Value:
    if kind >= _FIRST_TEXT:
        return data.decode() if kind % 2 else data
    if kind in (_ZERO, _ONE):
        return kind - _ZERO
    if kind == _REAL:
        raise Damaged  # no table of ours holds one
    return int.from_bytes(data, "big", signed=True) if kind else None
