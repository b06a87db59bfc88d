"""The main job: members on two machines write without a connection, and meet when there is a link."""

import json
from collections import Counter

from benchmarks.link import Direction, Link
from gllapp.usecases.forum import post_history
from gllapp.usecases.outbox import Box
from gllapp.views import Delivery
from tests.e2e.world import STREAM, World

CUTS: tuple[tuple[Direction, int], ...] = (("up", 400), ("down", 150), ("up", 900), ("down", 300))


def test_posts_written_apart_arrive_once_each_after_syncs_that_were_cut(world: World) -> None:
    with Link(world.port) as link:
        amina, bruno = (world.member(name, link.url) for name in ("amina", "bruno"))
        link.set_down(True)
        new = amina.run(
            "post",
            "new",
            "--stream",
            STREAM,
            "--title",
            "Hand hygiene at night",
            "--text-stdin",
            "--json",
            stdin="Amina begins.",
        )
        thread = new.document["thread"]
        long = "Amina goes on. " + "Long enough to be cut. " * 200
        amina.reply(thread, long)
        other = bruno.start_thread("Lavage des mains", "Bruno commence.", "Soins maternels")
        assert amina.run("sync", "--json").exit_code == 3
        assert len(amina.outbox(Box.WAITING)) == 2

        link.set_down(False)
        for direction, budget in CUTS:
            link.cut([budget], direction, reset=direction == "up")
            for client in (amina, bruno):
                cut = client.run("sync", "--json")
                assert cut.exit_code in (0, 3), cut
        assert link.counts().cuts >= 2
        link.cut([])
        for client in (amina, bruno):
            assert client.run("sync", "--json").document["complete"]
        bruno.reply(thread, "Bruno has read it.")
        bruno.sync()
        amina.sync()

    texts = ["Amina begins.", long.strip(), "Bruno commence.", "Bruno has read it."]
    assert amina.texts(thread, other) == bruno.texts(thread, other) == Counter(texts)
    for client in (amina, bruno):
        titles = Counter(row.title for row in client.threads())
        assert titles["Hand hygiene at night"] == titles["Lavage des mains"] == 1
    for client in (amina, bruno):
        sent = client.outbox(Box.SENT)
        assert [row.delivery for row in sent] == [Delivery.RECEIVED] * 2
        assert all(row.received_ms for row in sent)
        assert client.outbox(Box.WAITING) == client.outbox(Box.ATTENTION) == ()


def test_a_thread_is_answered_marked_edited_and_found(world: World) -> None:
    carla, diego = world.member("carla"), world.member("diego")
    thread = carla.start_thread("Handover", "What do you say first?")
    carla.sync()
    diego.sync()
    answer = diego.reply(thread[:8], "The name, then the worry: préoccupation.")
    diego.ask("post", "useful", "--post", thread)
    diego.sync()
    edit = ("post", "edit", "--post", thread[:8])
    carla.ask(*edit, "--title", "Handover at night", "--tags", "night,handover")
    carla.ask(*edit, "--text-stdin", stdin="What do you say first, at night?")
    carla.sync()
    diego.sync()

    first, second = diego.ask("post", "list", "--thread", thread)["posts"]
    assert (first["title"], first["tags"]) == ("Handover at night", ["handover", "night"])
    assert first["body"] == "What do you say first, at night?"
    assert (first["useful"], first["useful_to_me"], first["mine"]) == (1, True, False)
    assert first["edited_ms"] >= first["written_ms"]
    assert (second["id"], second["mine"], second["delivery"]) == (answer, True, "received")
    assert [hit["post"] for hit in diego.ask("search", "PREOCCUP")["hits"]] == [answer]
    diego.ask("post", "useful", "--post", thread, "--undo")
    diego.sync()
    carla.sync()
    assert carla.posts(thread)[0].useful == 0


def test_two_edits_of_the_same_text_keep_both(world: World) -> None:
    """The same member on two devices, which do not know of each other's edit."""
    email = world.add_member("esther")
    home, work = world.client("esther-home"), world.client("esther-work")
    for device in (home, work):
        world.enrol(device, email)
    thread = home.start_thread("Stock-outs", "Which ones?")
    home.sync()
    work.sync()
    edit = ("post", "edit", "--post", thread, "--text-stdin")
    home.ask(*edit, stdin="Oxytocin, mostly.")
    work.ask(*edit, stdin="Gloves, mostly.")
    for device in (home, work, home):
        device.sync()
    seen = [device.posts(thread)[0] for device in (home, work)]
    assert [post.rivals for post in seen] == [1, 1]
    assert seen[0].body == seen[1].body
    with home.desk() as desk:
        versions = {version.body for version in post_history(desk, seen[0].id)}
    assert versions == {"Which ones?", "Oxytocin, mostly.", "Gloves, mostly."}


def test_a_limit_stops_a_sync_cleanly_and_the_next_goes_on(world: World) -> None:
    writer, reader = world.member("fatou"), world.member("george")
    titles = [f"Long story {number}" for number in range(5)]
    for number, title in enumerate(titles):
        writer.start_thread(title, _prose(number))
    writer.sync()
    ended = reader.call("sync", "--max-bytes", "8000", "--json")
    assert (ended.exit_code, ended.document["complete"], ended.document["error"]) == (0, False, None), ended
    assert ended.document["bytes_up"] + ended.document["bytes_down"] < 30_000
    plain = reader.call("sync", "--max-bytes", "500")
    assert plain.exit_code == 0
    assert plain.out.startswith("Stopped at the limit; sync again for the rest"), plain
    reader.sync()
    assert sorted(row.title for row in reader.threads() if "Long" in row.title) == titles


def test_a_moved_profile_is_still_the_same(world: World) -> None:
    client = world.member("hana")
    thread = client.start_thread("Moving", "With everything.")
    moved = world.client("hana-moved")
    client.folder.rename(moved.folder)
    moved.sync()
    assert [post.delivery for post in moved.posts(thread)] == [Delivery.RECEIVED]


def test_plain_answers_are_readable_and_hide_no_state(world: World) -> None:
    client = world.member("ines")
    thread = client.start_thread("Night shifts", "Who is \x1b[31m tired?")
    said = {
        words: client.call(*words)
        for words in [("status",), ("outbox",), ("post", "list"), ("search", "tire")]
    }
    assert all(ended.exit_code == 0 and "\x1b" not in ended.out for ended in said.values()), said
    assert "Ines" in said["status",].out
    assert "never" not in said["status",].out
    assert "In outbox" in said["outbox",].out
    assert STREAM in said["post", "list"].out
    assert all(
        thread[:12] in said[words].out for words in [("outbox",), ("post", "list"), ("search", "tire")]
    )
    synced = client.call("sync")
    assert synced.out.startswith("Finished: 0 items received, 1 of yours confirmed by the server."), synced
    assert "Received by GLL" in client.call("outbox").out


def test_an_answer_in_json_is_one_document(world: World) -> None:
    client = world.member("jonas")
    client.start_thread("Réunion", "Ça va ? 日本 العربية")
    ended = client.run("search", "reunion", "--json", PYTHONIOENCODING="ascii", LC_ALL="C")
    assert json.loads(ended.out)["hits"][0]["title"] == "Réunion"


def _prose(seed: int) -> str:
    """Text that hardly compresses."""
    words, state = [], seed + 1
    for _ in range(1_500):
        state = state * 6364136223846793005 % 2**61
        words.append(f"{state:x}"[:6])
    return " ".join(words)
