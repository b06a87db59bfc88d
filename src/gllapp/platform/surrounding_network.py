"""Which network this PC is on, from what the system tells; nothing is sent to find out.

A Wi-Fi is known by its name, any other network by its gateway: the gateway's hardware address where the system knows it.
"""

import re
import socket
import struct
import subprocess
import sys
from pathlib import Path
from typing import NamedTuple

from gllapp.usage_views import Medium
from gllcore.ids import digest

_MARK_BYTES = 16
_PROC = Path("/proc/net")
_NETS = Path("/sys/class/net")
# A system's own tool that does not answer at once is not waited for.
_PATIENCE_SECONDS = 3.0
_SSID_IOCTL, _SSID_BYTES = 0x8B1B, 32
_NO_ADDRESS = "00:00:00:00:00:00"
_MOBILE = ("wwan", "ppp", "rmnet", "usb", "cdc")
_LOOPBACK = re.compile(r"(?:https?://)?(?:localhost|127(?:\.\d+){3}|\[::1\])(?::\d+)?(?:/|$)", re.IGNORECASE)


class Surrounding(NamedTuple):
    """``mark`` is a hash that is the same whenever the PC is here; ``name`` is the Wi-Fi's, empty where there is none."""

    mark: bytes
    name: str
    medium: Medium


class Facts(NamedTuple):
    """What a system says: the interface of the way out, its gateway, the gateway's hardware address, the Wi-Fi's name."""

    interface: str
    gateway: str = ""
    hardware: str = ""
    wifi: str = ""
    is_wifi: bool = False


def is_this_pc(address: str) -> bool:
    """Whether a server's address leads nowhere outside, so that no network is used at all."""
    return _LOOPBACK.match(address) is not None


THIS_PC = Surrounding(b"", "", Medium.OTHER)
"""No network at all: who is asked is on this PC."""


def surrounding(address: str) -> Surrounding | None:
    """The network over which a server's address is reached; None where there is none, or where the system does not tell."""
    if is_this_pc(address):
        return THIS_PC
    facts = _facts()
    return None if facts is None else surrounding_of(facts)


def surrounding_of(facts: Facts) -> Surrounding:
    """The same facts give the same mark; of a Wi-Fi its name alone counts, for phones change all else each time."""
    known = (
        ("wifi", facts.wifi)
        if facts.wifi
        else ("gateway", facts.hardware or f"{facts.interface} {facts.gateway}")
    )
    parts = [part.encode() for part in known]
    return Surrounding(digest(b"gll-network", *parts)[:_MARK_BYTES], facts.wifi, _medium(facts))


def _medium(facts: Facts) -> Medium:
    if facts.wifi or facts.is_wifi:
        return Medium.WIFI
    name = facts.interface.lower()
    if name.startswith(_MOBILE) or "mobile" in name or "cellular" in name:
        return Medium.MOBILE
    return Medium.CABLE if name.startswith(("en", "eth", "ethernet")) else Medium.OTHER


def _facts() -> Facts | None:
    try:
        return _TOLD_BY.get(sys.platform, lambda: None)()
    except (OSError, subprocess.SubprocessError, ValueError):
        return None


# --- Linux: files of the kernel ---


def _linux() -> Facts | None:
    found = default_route((_PROC / "route").read_text("ascii"))
    if found is None:
        return None
    interface, gateway = found
    hardware = hardware_of(gateway, (_PROC / "arp").read_text("ascii"))
    is_wifi = (_NETS / interface / "wireless").exists()
    return Facts(interface, gateway, hardware, _linux_wifi(interface) if is_wifi else "", is_wifi)


def default_route(routes: str) -> tuple[str, str] | None:
    """The interface and the gateway of the cheapest default route in the kernel's table."""
    rows = [line.split() for line in routes.splitlines()[1:]]
    ways = [row for row in rows if len(row) > 7 and row[1] == row[7] == "00000000"]
    if not ways:
        return None
    best = min(ways, key=lambda row: int(row[6]))
    return best[0], socket.inet_ntoa(struct.pack("<I", int(best[2], 16)))


def hardware_of(gateway: str, neighbours: str) -> str:
    """The gateway's hardware address in the kernel's table of neighbours; empty while it is not known."""
    rows = (line.split() for line in neighbours.splitlines()[1:])
    return next((row[3] for row in rows if len(row) > 3 and row[0] == gateway and row[3] != _NO_ADDRESS), "")


def _linux_wifi(interface: str) -> str:
    import array  # both only here: other systems have no such call
    import fcntl

    room = array.array("B", bytes(_SSID_BYTES + 1))
    where, _ = room.buffer_info()
    request = interface.encode()[:15].ljust(16, b"\0") + struct.pack("PHH", where, len(room), 0)
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as any_socket:
        try:
            fcntl.ioctl(any_socket.fileno(), _SSID_IOCTL, request.ljust(40, b"\0"))
        except OSError:
            return ""
    return room.tobytes().rstrip(b"\0").decode("utf-8", "replace")


# --- Windows and macOS: the system's own tools ---


def _windows() -> Facts | None:
    found = windows_route(_said("route", "print", "-4", "0.0.0.0"))  # noqa: S104  # the default route's name, not a binding
    if found is None:
        return None
    interface, gateway = found
    wifi = field(_said("netsh", "wlan", "show", "interfaces"), "SSID")
    arp = re.search(rf"{re.escape(gateway)}\s+([0-9a-f-]{{17}})", _said("arp", "-a", gateway), re.IGNORECASE)
    return Facts(interface, gateway, arp[1].lower() if arp else "", wifi, bool(wifi))


def windows_route(routes: str) -> tuple[str, str] | None:
    """The own address and the gateway of the cheapest default route, as ``route print`` tells it in every language."""
    address = r"(\d+\.\d+\.\d+\.\d+)"
    ways = re.findall(
        rf"^\s*0\.0\.0\.0\s+0\.0\.0\.0\s+{address}\s+{address}\s+(\d+)\s*$", routes, re.MULTILINE
    )
    if not ways:
        return None
    gateway, own, _ = min(ways, key=lambda way: int(way[2]))
    return f"ethernet {own}", gateway


def _mac() -> Facts | None:
    route = _said("route", "-n", "get", "default")
    interface, gateway = field(route, "interface"), field(route, "gateway")
    if not interface:
        return None
    arp = re.search(r" at ([0-9a-f:]{11,17}) ", _said("arp", "-n", gateway)) if gateway else None
    wifi = field(_said("ipconfig", "getsummary", interface), "SSID")
    return Facts(interface, gateway, arp[1] if arp else "", wifi, bool(wifi))


def field(said: str, name: str) -> str:
    """What stands behind a name and a colon in what a tool prints."""
    found = re.search(rf"^\s*{name}\s*:\s*(.+?)\s*$", said, re.MULTILINE)
    return found[1] if found else ""


def _said(*command: str) -> str:
    """What a tool of the system prints; nothing where it is missing."""
    no_window = getattr(subprocess, "CREATE_NO_WINDOW", 0)
    try:
        done = subprocess.run(  # noqa: S603  # a fixed command of the system's
            command,
            capture_output=True,
            timeout=_PATIENCE_SECONDS,
            check=False,
            stdin=subprocess.DEVNULL,
            creationflags=no_window,
        )
    except FileNotFoundError:
        return ""
    return done.stdout.decode("utf-8", "replace")


_TOLD_BY = {"linux": _linux, "win32": _windows, "darwin": _mac}
