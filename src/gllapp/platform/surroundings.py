"""By what a replica that was copied or put back is seen to be elsewhere: the system, the hardware and the file, each as a hash.

Taken are facts that outlive restarts, networks and phones that are plugged in, and cost no process and no privilege. Device
numbers of disks do not, nor does ``uuid.getnode``, which looks at whatever network there is at the moment.
"""

import os
import sys
from collections.abc import Iterator
from contextlib import suppress
from hashlib import sha256
from pathlib import Path

from gllcore.incarnations import Surroundings

_HASH_BYTES = 8
_IDS_OF_SYSTEM = (Path("/etc/machine-id"), Path("/var/lib/dbus/machine-id"))
_NETWORK_CARDS = Path("/sys/class/net")
# In a hardware address's first byte: for many, or made up by software.
_NOT_BURNT_IN = 0b11


def surroundings_of(file: Path) -> Surroundings:
    """What surrounds a file now; what cannot be found out is left empty."""
    return Surroundings(_hashed(_system()), _hashed(_hardware()), _hashed(_file(file)))


def _hashed(facts: Iterator[str]) -> tuple[bytes, ...]:
    found: set[str] = set()
    with suppress(OSError):
        found.update(facts)
    return tuple(sha256(fact.encode()).digest()[:_HASH_BYTES] for fact in sorted(found))


def _system() -> Iterator[str]:
    """The installation of the operating system."""
    yield from _registered(r"SOFTWARE\Microsoft\Cryptography", "MachineGuid")
    for file in _IDS_OF_SYSTEM:
        if file.is_file():
            yield file.read_text().strip()
            return


def _hardware() -> Iterator[str]:
    """The board, or the network cards: they differ where a whole disk was copied."""
    yield from _registered(r"SYSTEM\HardwareConfig", "LastConfig")
    if sys.platform == "darwin":
        yield _id_of_mac()
    elif _NETWORK_CARDS.is_dir():
        for card in _NETWORK_CARDS.iterdir():
            if (card / "device").exists():
                yield from _burnt_in((card / "address").read_text().strip())


def _burnt_in(address: str) -> Iterator[str]:
    with suppress(ValueError):
        if not int(address[:2], 16) & _NOT_BURNT_IN:
            yield address


def _file(file: Path) -> Iterator[str]:
    """Its number on the disk stays when folders are renamed, and is another one for each copy.

    A file system without numbers of its own, FAT mostly, makes some up; there the path counts as well.
    """
    yield f"number {file.stat().st_ino}"
    if hasattr(os, "statvfs") and os.statvfs(file).f_files == 0:
        yield f"path {file.absolute()}"


def _registered(key: str, name: str) -> list[str]:
    """A value of the registry; none on other systems."""
    if sys.platform == "win32":
        import winreg

        access = winreg.KEY_READ | winreg.KEY_WOW64_64KEY
        with winreg.OpenKey(winreg.HKEY_LOCAL_MACHINE, key, access=access) as opened:
            return [str(winreg.QueryValueEx(opened, name)[0])]
    else:
        return []


def _id_of_mac() -> str:
    import ctypes

    uuid, wait = ctypes.create_string_buffer(16), (ctypes.c_long * 2)(1, 0)
    if ctypes.CDLL(None).gethostuuid(uuid, wait):
        raise OSError("no id of this computer")
    return uuid.raw.hex()
