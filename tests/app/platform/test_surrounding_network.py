"""Which network the PC is on: what systems tell is read, and the same place is always known again."""

import pytest

from gllapp.platform.surrounding_network import (
    THIS_PC,
    Facts,
    default_route,
    field,
    hardware_of,
    is_this_pc,
    surrounding,
    surrounding_of,
    windows_route,
)
from gllapp.usage_views import Medium

ROUTES = """Iface\tDestination\tGateway \tFlags\tRefCnt\tUse\tMetric\tMask\t\tMTU\tWindow\tIRTT
wlan0\t00000000\t012BA8C0\t0003\t0\t0\t600\t00000000\t0\t0\t0
eth0\t00000000\t0101A8C0\t0003\t0\t0\t100\t00000000\t0\t0\t0
eth0\t0001A8C0\t00000000\t0001\t0\t0\t100\t00FFFFFF\t0\t0\t0
"""
NEIGHBOURS = """IP address       HW type     Flags       HW address            Mask     Device
192.168.1.1      0x1         0x2         52:54:00:12:34:56     *        eth0
192.168.1.7      0x1         0x0         00:00:00:00:00:00     *        eth0
"""
WINDOWS = """
Actieve routes:
Netwerkadres             Netmasker          Gateway        Interface Metric
          0.0.0.0          0.0.0.0     192.168.43.1   192.168.43.20     55
          0.0.0.0          0.0.0.0      192.168.1.1     192.168.1.20     25
"""


def test_the_cheapest_default_route_counts() -> None:
    assert default_route(ROUTES) == ("eth0", "192.168.1.1")
    assert default_route(ROUTES.splitlines()[0]) is None
    assert windows_route(WINDOWS) == ("ethernet 192.168.1.20", "192.168.1.1")
    assert windows_route("nothing") is None


def test_the_gateway_is_known_by_its_hardware() -> None:
    assert hardware_of("192.168.1.1", NEIGHBOURS) == "52:54:00:12:34:56"
    assert hardware_of("192.168.1.7", NEIGHBOURS) == ""


def test_a_tools_field_is_found_and_no_other() -> None:
    said = "    State : connected\n    SSID                   : Amina’s phone\n    BSSID : 00:11\n"
    assert field(said, "SSID") == "Amina’s phone"
    assert field(said, "Channel") == ""


def test_a_phones_wifi_is_the_same_with_another_gateway() -> None:
    one = surrounding_of(Facts("wlan0", "192.168.43.1", "aa:bb", "Amina’s phone", True))
    other = surrounding_of(Facts("wlan1", "10.0.0.1", "cc:dd", "Amina’s phone", True))
    assert one == other
    assert (one.name, one.medium, len(one.mark)) == ("Amina’s phone", Medium.WIFI, 16)
    assert one.mark != surrounding_of(Facts("wlan0", "192.168.43.1", "aa:bb", "Clinic", True)).mark


def test_a_cable_is_known_by_what_stands_at_its_end() -> None:
    here = surrounding_of(Facts("eth0", "192.168.1.1", "aa:bb"))
    assert here.medium is Medium.CABLE
    assert here.mark == surrounding_of(Facts("eth1", "192.168.1.1", "aa:bb")).mark
    assert here.mark != surrounding_of(Facts("eth0", "192.168.1.1", "ee:ff")).mark
    assert surrounding_of(Facts("wwan0", "10.0.0.1")).medium is Medium.MOBILE


@pytest.mark.parametrize(
    ("address", "here"),
    [
        ("http://127.0.0.1:8080", True),
        ("http://localhost", True),
        ("http://[::1]:8000/", True),
        ("https://community.example.org", False),
        ("https://localhost.example.org", False),
        ("https://127.0.0.1.example.org", False),
    ],
)
def test_this_pc_is_no_network(address: str, here: bool) -> None:
    assert is_this_pc(address) is here


def test_this_very_machine_tells_the_same_twice() -> None:
    assert surrounding("https://example.org") == surrounding("https://example.org")
    assert surrounding("http://127.0.0.1:80") == THIS_PC
