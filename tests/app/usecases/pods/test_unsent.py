"""What was done in a pod, in the outbox: in words, refused with its reason, and kept aside when the pod leaves."""

from pathlib import Path

from gllapp.usecases.drafts import list_drafts, save_draft
from gllapp.usecases.forum import list_threads, post_reply, start_thread
from gllapp.usecases.kept import discard_kept, list_kept, send_again
from gllapp.usecases.outbox import Box, list_outbox
from gllapp.usecases.pods import joining
from gllapp.usecases.pods.tasks import TaskWish, add_task, list_tasks
from gllapp.usecases.unsent import export_unsent, import_unsent
from gllapp.views import Act
from tests.app.usecases.documents.together import salt
from tests.app.usecases.pods.house import POD, House, refused
from tests.reconciliation.yard import Seat


def said(seat: Seat, box: Box) -> set[tuple[Act, str, str]]:
    return {(row.act, row.title, row.stream_name) for row in list_outbox(seat.desk, box).rows}


def test_each_act_tells_what_it_is_about(house: House) -> None:
    from gllapp.usecases.documents.comments import add_comment
    from gllapp.usecases.documents.making import new_document
    from gllapp.usecases.documents.writing import write

    desk = house.amina.desk
    document = new_document(desk, house.pod, "Guideline", "", "en", salt())
    write(desk, document, "Wash your hands.", salt())
    add_comment(desk, document, "Whose?")
    add_task(desk, house.pod, TaskWish("Print it"))
    joining.edit_card(desk, house.pod, joining.CardEdit(aim="Fewer infections"))
    joining.ask_to_join(house.dede.desk, house.pod, "May I?")
    assert said(house.amina, Box.WAITING) == {
        (Act.ADD_DOCUMENT, "Guideline", POD),
        (Act.WRITE, "Guideline", POD),
        (Act.COMMENT, "Guideline", POD),
        (Act.TASK, "Print it", POD),
        (Act.CHANGE_POD, POD, ""),
    }
    assert said(house.dede, Box.WAITING) == {(Act.ASK_TO_JOIN, POD, "")}
    house.everybody()
    assert said(house.amina, Box.WAITING) == set()
    assert (Act.COMMENT, "Guideline", POD) in said(house.amina, Box.SENT)


def test_what_came_too_late_needs_attention_with_its_reason(house: House) -> None:
    joining.archive(house.amina.desk, house.pod)
    add_task(house.chidi.desk, house.pod, TaskWish("Too late"))
    house.amina.synced()
    house.chidi.synced()
    (row,) = list_outbox(house.chidi.desk, Box.ATTENTION).rows
    assert (row.title, row.reason) == ("Too late", "pod_archived")


def test_what_was_not_sent_is_kept_aside_in_full_and_goes_when_the_pod_is_back(
    house: House, tmp_path: Path
) -> None:
    from gllapp.usecases.documents.making import new_document, show
    from gllapp.usecases.documents.writing import write

    document = new_document(house.amina.desk, house.pod, "Guideline", "", "en", salt())
    thread = start_thread(house.amina.desk, house.pod, "Whose night?", "Mine", "en")
    house.everybody()
    desk = house.chidi.desk
    post_reply(desk, thread, "Or mine")
    add_task(desk, house.pod, TaskWish("Print it"))
    write(desk, document, "Wash your hands.", salt())
    export_unsent(desk, tmp_path / "before.gllout")
    save_draft(desk, house.pod, title="Half", body="a thought")
    house.remove(house.chidi)
    assert [(left.name, left.kept) for left in house.chidi.synced().gone] == [(POD, 5)]
    kept = {(row.act, row.title or row.text) for row in list_kept(desk)}
    assert kept == {
        (Act.REPLY, "Or mine"), (Act.TASK, "Print it"), (Act.WRITE, ""), (Act.WRITE, "Guideline"), (None, "Half"),
    }  # fmt: skip
    assert {row.text for row in list_kept(desk) if row.title == "Guideline"} == {"Wash your hands."}
    assert (list_threads(desk, house.pod).rows, list_drafts(desk)) == ((), ())
    page = tmp_path / "unsent.md"
    export_unsent(desk, page)
    assert all(word in page.read_text(encoding="utf-8") for word in ("Or mine", "Print it", "a thought"))
    assert import_unsent(desk, tmp_path / "before.gllout").elsewhere == 3
    with refused("not_admitted"):
        send_again(desk, list_kept(desk)[0].id)
    house.let_in(house.chidi)
    for row in list_kept(desk):
        if row.title == "Guideline":
            with refused("kept_as_text"):
                send_again(desk, row.id)
            discard_kept(desk, row.id)
        else:
            send_again(desk, row.id)
    assert [row.where for row in list_drafts(desk)] == [POD]
    house.everybody()
    assert list_kept(desk) == ()
    assert [row.task.title for row in list_tasks(house.amina.desk, house.pod)] == ["Print it"]
    assert show(house.amina.desk, document) == "Wash your hands."
