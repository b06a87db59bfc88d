"""Joint actions: added, changed and done by anybody in the pod, told as late, and given to nobody outside."""

from gllapp.pod_views import TaskRow
from gllapp.usecases.pods.tasks import (
    TaskEdit,
    TaskWish,
    add_task,
    edit_task,
    list_tasks,
    set_done,
    withdraw_task,
)
from gllapp.views import Delivery
from tests.app.usecases.pods.house import House, member, refused
from tests.reconciliation.yard import Seat

# The yard's clock begins on 1 January 2026.
PAST, LATER, LATEST = "2025-12-01", "2026-03-01", "2026-04-01"


def titles(seat: Seat, house: House) -> list[str]:
    return [row.task.title for row in list_tasks(seat.desk, house.pod)]


def only(seat: Seat, house: House) -> TaskRow:
    (row,) = list_tasks(seat.desk, house.pod)
    return row


def test_a_task_is_at_everybodys_with_who_does_it_by_when(house: House) -> None:
    wish = TaskWish("Test it in two wards", (member(house.chidi), member(house.amina)), LATER, "At night too")
    add_task(house.amina.desk, house.pod, wish)
    assert only(house.amina, house).delivery is Delivery.WAITING
    house.everybody()
    row = only(house.chidi, house)
    assert [person.name for person in row.who] == ["Amina", "Chidi"]
    assert (row.author.name, row.task.due, row.task.note, row.is_late) == (
        "Amina",
        LATER,
        "At night too",
        False,
    )
    assert only(house.amina, house).delivery is Delivery.RECEIVED


def test_open_ones_come_first_and_the_earliest_of_them(house: House) -> None:
    for title, due in (("some day", ""), ("later", LATEST), ("late", PAST), ("soon", LATER)):
        add_task(house.amina.desk, house.pod, TaskWish(title, due=due))
    over = add_task(house.amina.desk, house.pod, TaskWish("over", due=PAST))
    set_done(house.amina.desk, over)
    assert titles(house.amina, house) == ["late", "soon", "later", "some day", "over"]
    rows = list_tasks(house.amina.desk, house.pod)
    assert [row.task.title for row in rows if row.is_late] == ["late"]
    assert [row.task.title for row in list_tasks(house.amina.desk, house.pod, done=False)] == titles(
        house.amina, house
    )[:-1]


def test_whoever_is_in_the_pod_changes_it(house: House) -> None:
    task = add_task(house.amina.desk, house.pod, TaskWish("Print it", (member(house.amina),), LATER))
    house.everybody()
    edit_task(
        house.chidi.desk, task, TaskEdit(title="Print it in colour", who=(member(house.chidi),), due="")
    )
    set_done(house.bruno.desk, task)
    house.everybody()
    row = only(house.amina, house)
    assert (row.task.title, row.task.due, row.task.done) == ("Print it in colour", "", True)
    assert [person.name for person in row.who] == ["Chidi"]
    set_done(house.amina.desk, task, False)
    withdraw_task(house.amina.desk, task)
    assert titles(house.amina, house) == []
    house.everybody()
    assert titles(house.bruno, house) == []


def test_what_changes_nothing_and_what_makes_no_sense_is_refused(house: House) -> None:
    desk, pod = house.amina.desk, house.pod
    task = add_task(desk, pod, TaskWish("Print it", (member(house.amina),), LATER, "twice"))
    same = TaskEdit("Print  it", (member(house.amina),), LATER, "twice ")
    with refused("nothing_to_change"):
        edit_task(desk, task, same)
    with refused("nothing_to_change"):
        set_done(desk, task, False)
    with refused("title_missing"):
        add_task(desk, pod, TaskWish(" "))
    with refused("bad_day"):
        add_task(desk, pod, TaskWish("When?", due="soon"))
    with refused("not_in_the_pod"):
        add_task(desk, pod, TaskWish("Not yours", (member(house.dede),)))
    with refused("not_in_the_pod"):
        edit_task(desk, task, TaskEdit(who=(member(house.dede),)))
    assert [row.task.title for row in list_tasks(desk, pod)] == ["Print it"]


def test_who_is_outside_sees_and_adds_nothing(house: House) -> None:
    add_task(house.amina.desk, house.pod, TaskWish("Ours"))
    house.everybody()
    with refused("not_admitted"):
        list_tasks(house.dede.desk, house.pod)
    with refused("not_admitted"):
        add_task(house.dede.desk, house.pod, TaskWish("Mine"))


def test_a_task_that_was_taken_away_can_be_put_back(house: House) -> None:
    task = add_task(house.amina.desk, house.pod, TaskWish("Print it"))
    withdraw_task(house.amina.desk, task)
    withdraw_task(house.amina.desk, task, False)
    assert [row.task.title for row in list_tasks(house.amina.desk, house.pod)] == ["Print it"]
    with refused("nothing_to_change"):
        withdraw_task(house.amina.desk, task, False)
