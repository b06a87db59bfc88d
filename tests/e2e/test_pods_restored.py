"""A server that was restored from a backup has its pods again: what was written, decided and shared since comes back from the members' PCs."""

import shutil
from pathlib import Path

from tests.e2e.test_documents import POD, begun, pod_of_three, replace, sync_all, text_at
from tests.e2e.world import running_world
from tests.server_process import running_server


def test_what_was_shared_since_the_backup_comes_back_with_its_files(tmp_path: Path) -> None:
    backup = tmp_path / "backup"
    with running_world(tmp_path) as world:
        amina, olga, chidi = writers = pod_of_three(world)
        document = begun(amina, "Clean hands")
        sync_all(*writers)
        world.server.end()
        shutil.copytree(world.data, backup)
        port = str(world.port)
        with running_server(world.data, None, "--port", port):
            replace(olga, document, "Dry them well.", "Dry them with paper.")
            file = tmp_path / "poster.txt"
            file.write_text("Wash. " * 50, encoding="utf-8")
            amina.ask("pod", "file", "add", POD, str(file))
            amina.ask("pod", "task", "add", POD, "--title", "Print it")
            assert amina.sync()["files_sent"]["sent"] == 1
            sync_all(olga, amina)
        shutil.rmtree(world.data)
        shutil.copytree(backup, world.data)
        with running_server(world.data, None, "--port", port):
            again = amina.sync()
            assert again["restored"] > 0
            assert again["files_sent"]["sent"] == 1
            sync_all(*writers)
            assert "with paper" in text_at(chidi, document)
            assert [task["title"] for task in chidi.ask("pod", "task", "list", POD)["tasks"]] == ["Print it"]
            chidi.ask("pod", "file", "keep", POD)
            assert chidi.ask("sync", "--files")["files"]["fetched"] == 1
