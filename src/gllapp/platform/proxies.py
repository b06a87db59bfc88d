"""The proxy that this system has been set to use: its environment, or Windows' and macOS' own settings.

Nothing is sent to find out, and scripts that choose a proxy (PAC) are not run.
"""

from ipaddress import ip_address
from urllib.parse import urlsplit
from urllib.request import getproxies, proxy_bypass


def system_proxy(address: str) -> str:
    """The proxy's address for a server's address as the system has it; empty where the way is straight."""
    parts = urlsplit(address)
    host = parts.hostname or ""
    if _is_this_machine(host) or proxy_bypass(parts.netloc.rpartition("@")[2]):
        return ""
    set_up = getproxies()
    return set_up.get(parts.scheme) or set_up.get("all") or ""


def _is_this_machine(host: str) -> bool:
    """No proxy leads back to where it was called from."""
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"
