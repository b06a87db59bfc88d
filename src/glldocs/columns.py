"""Reads the packed columns of an update: numbers, runs, and differences, none of them further than the bytes can mean.

The grammar is the one that the engine documents (its docs/encoding.md, sections 7 to 10); whatever it does not write is refused.
"""

from collections.abc import Callable, Iterator

_U64 = 2**64
_FLAG_BITS = ((7, 63), (9, 255), (12, 2047), (21, 2**20 - 1))


class Malformed(Exception):
    """These bytes are not what the engine writes."""


class Reader:
    """Takes one value after the other from bytes; everything raises Malformed."""

    def __init__(self, data: bytes) -> None:
        self._data = data
        self._at = 0

    @property
    def left(self) -> int:
        return len(self._data) - self._at

    def end(self) -> None:
        expect(not self.left)

    def take(self, count: int) -> bytes:
        expect(0 <= count <= self.left)
        self._at += count
        return self._data[self._at - count : self._at]

    def byte(self) -> int:
        if self._at >= len(self._data):
            raise Malformed
        self._at += 1
        return self._data[self._at - 1]

    def number(self, below: int = _U64) -> int:
        """An unsigned number in groups of seven bits, the least first."""
        # Not by way of ``byte``: half of the time that reading an update takes is spent here.
        data, at = self._data, self._at
        value = shift = 0
        while at < len(data) and shift < 70:
            byte = data[at]
            value |= (byte & 127) << shift
            if value >= below:
                break
            at, shift = at + 1, shift + 7
            if byte < 128:
                self._at = at
                return value
        raise Malformed

    def signed(self) -> int:
        """A number whose sign is its lowest bit."""
        value = self.number()
        return value >> 1 ^ -(value & 1)

    def part(self) -> "Reader":
        """The bytes behind their length."""
        return Reader(self.take(self.number()))


def expect(true: bool) -> None:
    """Raises Malformed where this is not so."""
    if not true:
        raise Malformed


def columns(part: Reader, count: int) -> list[Reader]:
    """The columns of a table that is a section of its own."""
    expect(part.number() == 1 and part.number() == count)
    found = [part.part() for _ in range(count)]
    part.end()
    return found


def runs(reader: Reader, most: int, value: Callable[[], int]) -> Iterator[int]:
    """Values of a column that goes on to its end, where a number that repeats stands once; at most ``most`` of them."""
    found = 0
    while reader.left:
        for number in _segment(reader, most - found, value):
            found += 1
            yield number


def exactly(reader: Reader, count: int, value: Callable[[], int]) -> list[int]:
    """So many values of a column behind which others follow."""
    found: list[int] = []
    while len(found) < count:
        found.extend(_segment(reader, count - len(found), value))
    return found


def _segment(reader: Reader, most: int, value: Callable[[], int]) -> Iterator[int]:
    length = reader.signed()
    expect(length != 0 and abs(length) <= most)
    if length < 0:
        return (value() for _ in range(-length))
    repeated = value()
    return (repeated for _ in range(length))


def summed(differences: Iterator[int], below: int) -> Iterator[int]:
    """The numbers that differ by these from one another, the first from 0."""
    value = 0
    for difference in differences:
        value += difference
        expect(-below < value < below)
        yield value


def flags(reader: Reader, count: int) -> list[bool]:
    """So many yes and no, as lengths of runs of which the first is no."""
    found: list[bool] = []
    said = False
    while len(found) < count:
        found.extend([said] * reader.number(count - len(found) + 1))
        said = not said
    return found


def curves(reader: Reader, count: int) -> list[int]:
    """So many numbers of which the differences of their differences are written, in bits."""
    present = reader.byte()
    expect(present == (count > 0))
    first = reader.signed() if present else 0
    last_bits = reader.byte()
    expect(last_bits <= 8)
    bits = _Bits(reader)
    found, step = [first] if present else [], 0
    while len(found) < count:
        step += bits.bend()
        found.append(found[-1] + step)
    expect(bits.used_of_last == last_bits)
    return found


class _Bits:
    """Single bits, the highest of each byte first."""

    def __init__(self, reader: Reader) -> None:
        self._reader = reader
        self._byte = 0
        self.used_of_last = 0

    def bend(self) -> int:
        """By how much a difference differs from the one before."""
        if not self._bits(1):
            return 0
        for width, offset in _FLAG_BITS:
            if not self._bits(1):
                return self._bits(width) - offset
        value = self._bits(64)
        return value - _U64 if value >= _U64 // 2 else value

    def _bits(self, count: int) -> int:
        value = 0
        for _ in range(count):
            if self.used_of_last in (0, 8):
                self._byte, self.used_of_last = self._reader.byte(), 0
            value = value << 1 | self._byte >> 7 - self.used_of_last & 1
            self.used_of_last += 1
        return value
