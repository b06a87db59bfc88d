"""``python -m demo``: a server, a community, two replicas, and the window of one; without a screen, pictures of its pages.

--pictures FOLDER   make the tour unseen and save the pictures there, also where there is a screen
"""

import argparse
import os
import sys
import tempfile
from pathlib import Path

from demo.founding import found
from demo.library_file import read_library
from demo.pods_file import read_pods, read_proposals
from demo.products_file import read_products
from demo.server_process import serving
from demo.streams_file import read_members, read_streams
from demo.tour import Pc, first_syncs, keep_a_shelf, leave_something_to_do, meet, pc_of, write_offline

RESOURCES = Path(__file__).parents[2] / "resources" / "demo"
OUTPUT = Path("demo-output")


def main() -> int:
    parser = argparse.ArgumentParser(prog="gll.py demo", description="A small community on this PC alone.")
    parser.add_argument(
        "--pictures", type=Path, metavar="FOLDER", help="save pictures instead of opening the window"
    )
    pictures = parser.parse_args().pictures
    if pictures is None and os.environ.get("QT_QPA_PLATFORM") == "offscreen":
        pictures = OUTPUT
    with tempfile.TemporaryDirectory(prefix="gll-demo-", ignore_cleanup_errors=True) as folder:
        run(Path(folder), pictures)
    return 0


def say(line: str) -> None:
    print(line, flush=True)


def run(folder: Path, pictures: Path | None) -> None:
    """The whole demo; everything that it makes but the pictures lies in ``folder``."""
    # The demo's keys open nothing but the demo: they need no place in the person's own key store.
    os.environ["GLL_SECRETS_FILE"] = str(folder / "secrets.json")
    members, streams, library = read_members(RESOURCES), read_streams(RESOURCES), read_library(RESOURCES)
    pods, proposals = read_pods(RESOURCES), read_proposals(RESOURCES)
    products = read_products(RESOURCES)
    posts = found(folder / "server", members, streams, library, pods, proposals, products)
    say(f"A community of {len(members)} members has written {posts} posts in {len(streams)} streams.")
    documents = sum(len(pod.documents) for pod in pods)
    say(f"In {len(pods)} learning pods they write {documents} documents together.")
    say(f"Its library has {len(library)} documents in {len({each.language for each in library})} languages.")
    amina, grace = (next(member for member in members if member.key == key) for key in ("amina", "grace"))
    with serving(folder / "server") as address:
        say(f"Its server listens on {address}, on this PC alone.")
        with pc_of(grace, folder / "grace", address) as other:
            with pc_of(amina, folder / "amina", address) as one:
                first_syncs(one, other, say)
                write_offline(one, other, say)
                meet(one, other, say)
                keep_a_shelf(one, "Infection prevention starter shelf", say)
                leave_something_to_do(one, other)
                if pictures:
                    show_pictures(one, pictures)
            if not pictures:
                show_window(folder / "amina")


def show_pictures(pc: Pc, folder: Path) -> None:
    from demo.pictures import save_pictures  # Qt is loaded last: the tour needs none

    say("There is no screen, or pictures were asked for: here they come.")
    count = save_pictures(pc, folder)
    say(f"{count} pictures of {pc.who}'s window are in {folder}.")


def show_window(profile: Path) -> None:
    from gllapp.bootstrap import open_window  # Qt is loaded last: the tour needs none

    say(
        "Now the window of Amina Yusuf. One post waits in her outbox and an answer waits on the server: press Sync."
    )
    say("Close the window to end the demo; nothing of it stays on this PC.")
    open_window(profile)


if __name__ == "__main__":
    sys.exit(main())
