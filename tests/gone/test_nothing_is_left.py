"""What has left a replica is not in its file any more, nor in the log beside it: looked for in every decrypted page."""

from gllapp.db.tables import State
from gllapp.usecases.forum import edit_post, list_threads, read_thread, set_useful
from tests.gone.conftest import POD
from tests.gone.pages import every_page
from tests.reconciliation.yard import KEY, Seat, Yard


def terms(seat: Seat) -> set[str]:
    """Every word in the index, which keeps them without the letters that they have in common with the one before."""
    with seat.desk.replica.reading() as here:
        here.exec_driver_sql("CREATE VIRTUAL TABLE temp.terms USING fts5vocab('main', 'search', 'row')")
        found = {term for (term,) in here.exec_driver_sql("SELECT term FROM temp.terms")}
        here.exec_driver_sql("DROP TABLE temp.terms")
    return found


def plant(amina: Seat) -> None:
    thread = amina.write("plantedword0 " * 40, POD)
    for at in range(1, 40):
        amina.reply(thread, f"plantedword{at} and so on, plantedword{at}. " * 30)
    amina.reply(thread, "plantedword40 beyond a page " * 2_000)
    for at, post in enumerate(read_thread(amina.desk, thread)[1::7]):
        edit_post(amina.desk, post.id, f"plantedword edited {at}")
    amina.write("remains")


def test_every_word_of_it_is_gone_and_every_other_stays(yard: Yard, amina: Seat, bruno: Seat) -> None:
    plant(amina)
    # In several arrivals: the index is merged, and pages that held words of it are used again.
    for _ in range(3):
        amina.synced()
        bruno.synced()
        plant(amina)
    thread = next(row.id for row in list_threads(bruno.desk).rows if row.stream_name == POD)
    set_useful(bruno.desk, thread, True)
    bruno.reply(thread, "myownword that waits")
    assert b"plantedword" in every_page(bruno.folder, KEY)
    yard.community.streams.dismiss(POD, bruno.email)

    assert bruno.synced().gone

    found = every_page(bruno.folder, KEY)
    assert b"plantedword" not in found
    assert b"remains" in found
    assert b"myownword that waits" in found
    assert {term for term in terms(bruno) if "planted" in term or "beyond" in term} == set()
    assert "remains" in terms(bruno)
    assert bruno.operations() == bruno.operations(State.LOG)
