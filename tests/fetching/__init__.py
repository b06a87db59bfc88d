"""Files on their way to a PC: from sources that lie, links that are cut, processes that die, disks that are full."""
