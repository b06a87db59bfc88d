"""What the system's list of mounts says of sticks."""

from pathlib import Path

from gllapp.platform.removable import mounted, plugged_in

_TABLE = r"""
25 1 8:2 / / rw,relatime shared:1 - ext4 /dev/sda2 rw
31 25 8:1 / /boot/efi rw,relatime shared:2 - vfat /dev/sda1 rw
90 25 8:17 / /media/grace/ST-03 rw,nosuid shared:3 - vfat /dev/sdb1 rw
91 25 8:33 / /run/media/grace/My\040stick\040\303\251t\303\251 rw,nosuid shared:4 - exfat /dev/sdc1 rw
broken
"""


def test_what_people_plug_in_is_told_by_where_it_is_mounted() -> None:
    assert list(mounted(_TABLE)) == [Path("/media/grace/ST-03"), Path("/run/media/grace/My stick été")]


def test_this_system_can_be_asked() -> None:
    assert all(isinstance(each, Path) for each in plugged_in())
