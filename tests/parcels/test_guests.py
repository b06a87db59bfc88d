"""A first replica from a stick alone: it reads and drafts, and a member who signs in on it later fetches the tail only."""

from dataclasses import replace
from pathlib import Path

import pytest

from benchmarks.corpus import corpus
from benchmarks.loading import Ledger, load, open_streams
from gllapp.usecases.session import sign_in
from gllcore.bundles import fingerprint
from gllcore.errors import ExitCode, Refused
from gllcore.model.people import Role
from gllserver.bootstrap import open_community
from gllserver.services.publishers import Publishers
from tests.e2e.world import PASSWORD, Client, World, running_world
from tests.faults.ground import at_work
from tests.parcels.hands import Stick
from tests.server_process import running_server

POSTS, MANY = 500, 20_000
# What a sync with nothing to do may weigh, both ways together, and what the posts written since the stick was made add to it.
NOTHING_BYTES, TAIL_BYTES = 1_000, 4_000


@pytest.fixture(scope="module")
def full(world: World, tmp_path_factory: pytest.TempPathFactory) -> Stick:
    return written_up(world, "lina", POSTS, tmp_path_factory.mktemp("sticks"))


def written_up(world: World, librarian: str, posts: int, folder: Path) -> Stick:
    """A stick with all that the community has written, so many posts of it new, made by its librarian."""
    samples = list(corpus(posts, posts // 10, seed=7))
    maker = world.member(librarian)
    community = open_community(world.data)
    ledger = Ledger()
    try:
        open_streams(community, ledger, samples)
        load(community, ledger, samples)
        community.accounts.set_role(f"{librarian}@example.org", str(Role.LIBRARIAN))
        Publishers(community.ground).add(f"{librarian}@example.org", "", "National library", days=365)
    finally:
        community.close()
    maker.sync()
    stick = Stick.new(folder / "full")
    maker.ask("bundle", "new", str(stick.folder))
    return stick


def guest_of(world: World, stick: Stick, name: str) -> Client:
    client = world.client(name)
    client.ask("bundle", "import", str(stick.folder))
    return client


def signed_in(world: World, client: Client, email: str) -> None:
    with client.session() as session:
        sign_in(session, world.url, email, PASSWORD).replica.close()


def test_an_empty_profile_reads_what_the_stick_has_brought(world: World, full: Stick) -> None:
    client = world.client("reading")
    told = client.ask("bundle", "import", str(full.folder))["guest"]
    community = open_community(world.data)
    try:
        assert told["fingerprint"] == fingerprint(community.charter.public_key)
        assert told["community"] == community.charter.id.hex()
    finally:
        community.close()
    assert told["server"] == world.url
    posts = client.ask("status")["posts"]
    assert posts >= POSTS
    thread = client.threads()[0]
    assert client.ask("search", thread.title)["hits"]
    assert client.posts(thread.id.hex())[0].title == thread.title
    assert client.ask("bundle", "import", str(full.folder))["guest"] is None, (
        "the second time it has its community"
    )
    assert client.ask("status")["posts"] == posts


def test_a_guest_drafts_and_sends_nothing(world: World, full: Stick, stick: Stick) -> None:
    client = guest_of(world, full, "drafting")
    stream = client.threads()[0].stream.hex()
    words = ("post", "new", "--stream", stream, "--title", "Too early", "--text-stdin", "--json")
    client.call(*words, stdin="Nobody's.").told(ExitCode.REFUSED, "guest_cannot_send")
    ended = client.call("sync", "--json")
    assert ended.document["error"]["code"] == "not_signed_in"
    client.call("plan", "--json").told(ExitCode.REFUSED, "not_signed_in")
    client.call("bundle", "collect", str(stick.folder), "--json").told(ExitCode.REFUSED, "not_signed_in")
    assert client.ask("bundle", "outgoing", str(stick.folder))["items"] == 0


def test_whoever_signs_in_later_fetches_the_tail_alone(world: World, full: Stick) -> None:
    client, writer = guest_of(world, full, "tail"), world.member("still-writing")
    with at_work(client) as guest:
        before = guest.desk.replica.profile()
    signed_in(world, client, world.add_member("latecomer"))
    with at_work(client) as member:
        after = member.desk.replica.profile()
        assert (after.device_seed, after.community_key) == (before.device_seed, before.community_key)
        assert (after.is_guest, after.email) == (False, "latecomer@example.org")
        report = member.sync()
        assert (report.complete, report.requests) == (True, 1)
        assert report.bytes_up + report.bytes_down < NOTHING_BYTES + TAIL_BYTES
        idle = member.sync()
        assert report.received > 0
        assert idle.bytes_up + idle.bytes_down < NOTHING_BYTES
    thread = client.start_thread("At last", "From a member.", client.threads()[0].stream_name)
    assert client.sync()["still_waiting"] == 0
    writer.sync()
    assert writer.texts(thread) == {"From a member.": 1}
    assert client.threads()[0].mine


@pytest.mark.long
@pytest.mark.timeout(600)
def test_twenty_thousand_posts_come_from_a_stick_and_the_net_brings_the_tail(tmp_path: Path) -> None:
    """The server is away while the stick is taken in. Behind it the first sync weighs what one weighs that has nothing to do."""
    with running_world(tmp_path) as world:
        stick = written_up(world, "lina", MANY, tmp_path)
    # Nothing answers at its address now.
    client = guest_of(world, stick, "far-away")
    assert client.ask("status")["posts"] == MANY
    with running_server(world.data) as server:
        again = replace(world, server=server)
        signed_in(again, client, again.add_member("latecomer"))
        with at_work(client) as member:
            report = member.sync()
    assert (report.complete, report.requests) == (True, 1)
    assert report.bytes_up + report.bytes_down < NOTHING_BYTES


@pytest.mark.usefixtures("full")  # whose librarian makes this one, too
def test_what_a_member_wrote_elsewhere_is_their_own_on_the_guests_pc_too(world: World, stick: Stick) -> None:
    writer = world.member("two-pcs")
    thread = writer.start_thread("From my other PC", "Written there.")
    writer.sync()
    librarian = Client(world.folder / "lina", world.folder / "secrets.json")
    librarian.sync()
    librarian.ask("bundle", "new", str(stick.folder))
    client = guest_of(world, stick, "other-pc")
    assert [post.mine for post in client.posts(thread)] == [False]
    unread = client.ask("status")["unread"]
    signed_in(world, client, "two-pcs@example.org")
    assert [(post.mine, post.unread) for post in client.posts(thread)] == [(True, False)]
    assert client.ask("status")["unread"] == unread - 1


def test_another_communitys_server_does_not_take_the_guest(world: World, full: Stick, tmp_path: Path) -> None:
    client = guest_of(world, full, "elsewhere")
    with running_world(tmp_path / "other") as other:
        email = other.add_member("somebody")
        with client.session() as session, pytest.raises(Refused, match="community"):
            sign_in(session, other.url, email, PASSWORD)
    with at_work(client) as guest:
        assert guest.desk.replica.profile().is_guest
    assert client.ask("status")["posts"] >= POSTS


def test_a_guest_who_signs_in_is_not_undone_by_the_same_stick(world: World, full: Stick) -> None:
    client = guest_of(world, full, "again")
    signed_in(world, client, world.add_member("settled"))
    client.sync()
    assert client.ask("bundle", "import", str(full.folder))["guest"] is None
    assert client.ask("status")["email"] == "settled@example.org"


def test_a_stick_without_a_bundle_leaves_nothing_behind(world: World, stick: Stick) -> None:
    client = world.client("nothing")
    (stick.folder / "GLL").mkdir()
    client.call("bundle", "import", str(stick.folder), "--json").told(ExitCode.REFUSED, "no_bundle")
    client.call("status", "--json").told(ExitCode.REFUSED, "not_signed_in")
