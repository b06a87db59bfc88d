"""The system's part on Debian and Ubuntu: the libraries that Qt asks for, a font, and PostgreSQL for the tests."""

import os
import shutil
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Final

from clone.terminal import EnvironmentFailed, apt_line, say

# What Qt's own libraries ask of the system, by the name that the dynamic linker looks for -> Debian package.
QT_LIBRARIES: Final = {
    "libglib-2.0.so.0": "libglib2.0-0",
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libX11.so.6": "libx11-6",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libgssapi_krb5.so.2": "libgssapi-krb5-2",
    "libbrotlidec.so.1": "libbrotli1",
    "libzstd.so.1": "libzstd1",
    "libz.so.1": "zlib1g",
}
# What a window on a real X11 screen asks beyond that.
X11_LIBRARIES: Final = {
    "libX11-xcb.so.1": "libx11-xcb1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}
FONT_PACKAGE: Final = "fonts-dejavu-core"  # Latin with Vietnamese, and Arabic
FONT_FOLDERS: Final = ("/usr/share/fonts", "/usr/local/share/fonts", "~/.local/share/fonts", "~/.fonts")


def prepare_qt() -> None:
    """See that Qt finds its libraries and a font, installing them where that is possible.

    Raises EnvironmentFailed, with the line to run, where Qt could not even be loaded.
    """
    if sys.platform != "linux":
        return
    needed = missing_libraries(QT_LIBRARIES)
    wished = missing_libraries(X11_LIBRARIES) if os.environ.get("DISPLAY") else {}
    packages = [*needed.values(), *wished.values(), *([] if has_font() else [FONT_PACKAGE])]
    if not packages or install_packages(packages):
        return
    if not shutil.which("apt-get"):
        # Other systems name their packages otherwise, and may keep libraries where ldconfig does not look: go on.
        say(f"Qt may miss {', '.join([*needed, *wished]) or 'a font'} on this system")
        return
    advice = f"Qt's windows miss something of this system. Install it with:\n    {apt_line(packages)}"
    if needed:
        raise EnvironmentFailed(advice)
    say(advice)


def prepare_postgresql(site_packages: Path) -> None:
    """See that the tests find a PostgreSQL: the environment's, or the system's where no wheel of it exists."""
    if (site_packages / "pgserver").is_dir() or shutil.which("initdb"):
        return
    if any(Path("/usr/lib/postgresql").glob("*/bin/initdb")) or install_packages(["postgresql"]):
        return
    say("the tests on PostgreSQL will fail without it; for this Python it has to come from the system")


def missing_libraries(wanted: Mapping[str, str]) -> dict[str, str]:
    """Those of the wanted libraries that the dynamic linker does not know."""
    ldconfig = shutil.which("ldconfig", path="/sbin:/usr/sbin:/bin:/usr/bin")
    if ldconfig is None:
        return {}
    listing = subprocess.run(
        [ldconfig, "-p"], capture_output=True, text=True, errors="replace", check=False
    ).stdout
    known = {line.split(maxsplit=1)[0] for line in listing.splitlines() if "=>" in line}
    return {soname: package for soname, package in wanted.items() if soname not in known}


def has_font() -> bool:
    """Tell whether any scalable font is installed; Qt brings none."""
    return any(True for folder in FONT_FOLDERS for _ in Path(folder).expanduser().rglob("*.[to]t[fc]"))


def install_packages(packages: Sequence[str]) -> bool:
    """Install Debian packages as root, or by sudo where it asks nothing; False when that is not possible."""
    if sys.platform == "win32" or not shutil.which("apt-get"):
        return False
    rights = [] if os.geteuid() == 0 else ["sudo", "-n"]
    if rights and not (shutil.which("sudo") and succeeds(["sudo", "-n", "true"])):
        return False
    say(f"installing for the system: {' '.join(packages)}")
    apt = [*rights, "env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "-q", "-o", "DPkg::Lock::Timeout=300"]
    install = [*apt, "install", "-y", "--no-install-recommends", *packages]
    if succeeds(install):
        return True
    succeeds([*apt, "update"])  # the package lists may be absent or old
    return succeeds(install, show_failure=True)


def succeeds(command: Sequence[str], *, show_failure: bool = False) -> bool:
    """Run a command without showing its output; tell whether it ended well."""
    ended = subprocess.run(
        command,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        errors="replace",
        check=False,
    )
    if ended.returncode != 0 and show_failure:
        print(ended.stdout, file=sys.stderr)
    return ended.returncode == 0
