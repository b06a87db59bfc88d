"""One's own data as a page that anybody can read without the program; see :mod:`gllapp.usecases.own_data`."""

from collections.abc import Iterator

from gllapp.own_views import OwnAct, OwnData
from gllapp.usecases.unsent_pages import ACTS, Moment, Piece, page_of
from gllapp.views import Act
from gllfiles.vocabularies import categories, countries

_STANDING = {
    "received": "Received by GLL",
    "waiting": "In outbox",
    "attention": "Needs attention",
    "kept aside": "Kept aside",
}


def html_page(data: OwnData, moment: Moment) -> str:
    """One file without scripts or anything from elsewhere."""
    who = data.who
    whose = " in ".join(part for part in (who.name, who.community) if part) or "Nobody yet"
    count = (
        f"Written: {len(data.acts)}. Documents: {len(data.documents)}. Drafts: {len(data.drafts)}. "
        f"Notes: {len(data.notes)}. Files: {len(data.files)}. Exported {moment(data.exported_ms)}."
    )
    return page_of(f"Data of {whose}", count, _pieces(data, moment))


def _pieces(data: OwnData, moment: Moment) -> Iterator[Piece]:
    who = data.who
    card = (f"E-mail: {who.email}" if who.email else "", f"Role: {who.role}", f"Server: {who.server}")
    yield Piece("Who you are here", tuple(filter(None, card)), who.name, "")
    if data.registration is not None:
        yield from _registration(data, moment)
    for each in data.drafts:
        about = (f"Where: {each.where}" if each.where else "", f"Saved: {moment(each.saved_ms)}")
        yield Piece("Draft", tuple(filter(None, about)), each.title, each.text)
    for note in data.notes:
        yield Piece("Note for yourself", (f"Saved: {moment(note.saved_ms)}",), note.title, note.text)
    for document in data.documents:
        yield Piece("Document in which you wrote", (), document.title, document.text)
    for file in data.files:
        beside = f"Beside this page: files/{file.name}" if file.name else "Not on this PC any more"
        about = (f"{file.size:,} bytes", beside)
        yield Piece(f"File that you added · {_STANDING[file.standing]}", about, file.title, "")
    yield from (_act(each, moment) for each in reversed(data.acts))
    yield from _marks(data)


def _marks(data: OwnData) -> Iterator[Piece]:
    """What the person has read, and what went over the wire for it; last, for they have not written it."""
    if data.read:
        lines = (f"{each.title or each.thread} ({each.where}): {len(each.posts)}" for each in data.read)
        yield Piece("Posts that you have read, by thread", (), "", "\n".join(lines))
    if data.usage:
        lines = (f"{each.day}, {each.kind}: {each.up:,} up, {each.down:,} down" for each in data.usage)
        yield Piece("Bytes that were moved, by day and kind", (), "", "\n".join(lines))


def _registration(data: OwnData, moment: Moment) -> Iterator[Piece]:
    found = data.registration
    assert found is not None
    form = found.form
    country, category = countries().terms.get(form.country), categories().terms.get(form.category)
    about = (
        f"Stage: {found.stage}",
        f"E-mail: {form.email}",
        f"Country: {country.names['en'] if country else form.country}",
        f"Languages: {', '.join(form.languages)}",
        f"Organisation: {form.organisation}",
        f"Category: {category.names['en'] if category else form.category}",
        *(f"Referee: {each.name} {each.email}".strip() for each in form.referees),
        f"Saved: {moment(found.saved_ms)}",
    )
    yield Piece("Registration", about, form.name, form.why)


def _act(act: OwnAct, moment: Moment) -> Piece:
    where = " · ".join(filter(None, (act.where, act.thread if act.thread != act.title else "")))
    about = (
        f"Where: {where}" if where else "",
        f"Written: {moment(act.written_ms)}",
        f"Received: {moment(act.received_ms)}" if act.received_ms is not None else "",
        f"Tags: {', '.join(act.tags)}" if act.tags else "",
    )
    heading = f"{ACTS[Act(act.what)]} · {_STANDING[act.standing]}"
    return Piece(heading, tuple(filter(None, about)), act.title, act.text)
