"""One's own data leaves the program: everything that a member has written and chosen, for programs (JSON) and to read (HTML)."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from pathlib import Path

import msgspec

from gllapp.db import own, unsent
from gllapp.db.library import outgoing
from gllapp.db.log import Stored
from gllapp.db.tables import State
from gllapp.own_views import (
    OwnAct,
    OwnCard,
    OwnData,
    OwnDocument,
    OwnDraft,
    OwnFile,
    OwnNote,
    OwnRead,
    OwnRegistration,
    OwnUsage,
)
from gllapp.platform.disk import make_private_folder, replace_file
from gllapp.settings import load_settings
from gllapp.unsent import UnsentItem, act_of, said
from gllapp.usecases.desk import Desk
from gllapp.usecases.documents.gathering import gather
from gllapp.usecases.files_taken_along import take_along
from gllapp.usecases.own_pages import html_page
from gllapp.usecases.registering.form import registering
from gllapp.usecases.status import status
from gllapp.usecases.stores import stores_beside
from gllapp.usecases.usage import usage
from gllapp.usecases.wall_time import wall_time
from gllapp.views import Delivery, DraftRow
from gllcore.errors import Refused
from gllcore.files import FileId
from gllcore.ids import RecordId
from gllcore.operations import Entry, Kind

JSON, HTML, FILES = "my-data.json", "my-data.html", "files"
RECEIVED, WAITING, ATTENTION, KEPT = "received", "waiting", "attention", "kept aside"
_STANDING = {State.WAITING: WAITING, State.OFFERED: WAITING, State.ATTENTION: ATTENTION}


def export_own(desk: Desk, folder: Path, *, replace: bool = False) -> tuple[OwnData, tuple[Path, ...]]:
    """Writes both into ``folder``, and copies of the person's own files into one in it; gives what is in them, and all that was written.

    Raises Refused ``file_exists`` unless they are to ``replace``; EnvironmentFault. Nothing that opens or signs anything is in them.
    """
    make_private_folder(folder)
    written = (folder / JSON, folder / HTML)
    for file in (*written, folder / FILES):
        if file.exists() and not replace:
            raise Refused("file_exists", file=str(file))
    found = own_data(desk)
    copies = _copies(desk, found, folder / FILES)
    files = (
        msgspec.structs.replace(each, name=copies[each.id].name if each.id in copies else "")
        for each in found.files
    )
    found = msgspec.structs.replace(found, files=tuple(files))
    replace_file(written[0], msgspec.json.format(msgspec.json.encode(found), indent=1) + b"\n")
    replace_file(written[1], html_page(found, wall_time).encode())
    return found, (*written, *copies.values())


def _copies(desk: Desk, found: OwnData, folder: Path) -> dict[str, Path]:
    """Of those of the files that are on this PC, by their ids."""
    stores = stores_beside(desk)
    ids = {each.id: FileId(bytes.fromhex(each.id)) for each in found.files}
    here = [each for each in found.files if stores.holds(ids[each.id])]
    if here:
        make_private_folder(folder)
    return {each.id: take_along(stores, ids[each.id], each.title, folder, replace=True) for each in here}


def own_data(desk: Desk) -> OwnData:
    """Everything of the member's on this replica; what was typed into documents counts as what it will become."""
    gather(desk)
    who = status(desk).identity
    with desk.replica.reading() as here:
        mine = tuple(own.written(here))
        places = own.place_names(here)
        posts = {each.entry.op_id: _post_of(each.entry) for each in mine}
        threads = own.threads_of(here, {post for post in posts.values() if post is not None})
        left = unsent.read(here)
        notes = own.notes(here)
        files = own.files(here, _brought_in(mine))
        to_send = outgoing.among(here, [file.id for file in files])
        marks = own.read_marks(here)
    acts = (_act(each, places.get(each.scope, ""), threads, posts[each.entry.op_id]) for each in mine)
    kept = (_kept(item) for item in left.items if item.delivery is Delivery.KEPT)
    return OwnData(
        exported_ms=desk.now_ms(),
        who=OwnCard(
            who.member.hex(), who.name, who.role, who.email, who.device.hex(), who.community_name, who.server
        ),
        acts=(*acts, *kept),
        documents=tuple(_documents(desk, mine)),
        drafts=tuple(map(_draft, left.drafts)),
        notes=tuple(OwnNote(each.resource.hex(), each.title, each.text, each.saved_ms) for each in notes),
        registration=_registration(desk),
        settings=load_settings(desk.replica.file.parent),
        files=tuple(
            OwnFile(each.id.hex(), each.title, each.size, WAITING if each.id in to_send else RECEIVED)
            for each in files
        ),
        read=tuple(
            OwnRead(
                each.thread.hex(),
                each.title,
                places.get(each.scope, ""),
                tuple(post.hex() for post in each.posts),
            )
            for each in marks
        ),
        usage=tuple(_used(desk)),
    )


def _brought_in(mine: Iterable[Stored]) -> list[RecordId]:
    """The resources of the library that the member has made."""
    made = (each.entry for each in mine if each.entry.op.kind == Kind.RESOURCE and not each.entry.op.record)
    return [entry.record for entry in made]


def _used(desk: Desk) -> Iterator[OwnUsage]:
    """All that was ever counted here."""
    for day in usage(desk, date.min).days:
        for kind, moved in day.kinds.items():
            yield OwnUsage(day.day.isoformat(), kind.value, moved.up, moved.down)


def _post_of(entry: Entry) -> RecordId | None:
    """The post that an act makes, changes or finds useful."""
    return entry.record if entry.op.kind in (Kind.POST, Kind.REACTION) else None


def _act(stored: Stored, where: str, threads: Mapping[RecordId, str], post: RecordId | None) -> OwnAct:
    op = stored.entry.op
    title, text, tags = said(op)
    return OwnAct(
        id=stored.entry.op_id.hex(),
        what=str(act_of(op)),
        standing=_STANDING.get(stored.state, RECEIVED),
        where=where,
        thread=threads.get(post, "") if post is not None else "",
        title=title,
        text=text,
        tags=tags,
        written_ms=op.time.ms,
        received_ms=stored.entry.received_ms,
    )


def _kept(item: UnsentItem) -> OwnAct:
    return OwnAct(
        id=item.op_id.hex(),
        what=str(item.act),
        standing=KEPT,
        where=item.stream_name,
        thread=item.thread_title,
        title=item.title,
        text=item.text,
        tags=item.tags,
        written_ms=item.written_ms,
    )


def _documents(desk: Desk, mine: Iterable[Stored]) -> Iterator[OwnDocument]:
    wrote = dict.fromkeys(each.entry.record for each in mine if each.entry.op.kind == Kind.DOCUMENT)
    if not wrote:
        return
    # Not at the top: the engine is loaded where there is something of a document.
    from gllapp.usecases.documents.text import look
    from gllapp.usecases.documents.writing import shown

    for document in wrote:
        try:
            now, text = look(desk, document), shown(desk, document)
        except Refused:
            continue  # the pod has been left
        yield OwnDocument(document.hex(), now.card.title, text)


def _draft(row: DraftRow) -> OwnDraft:
    return OwnDraft(row.where, row.title, row.body, row.language, row.tags, row.saved_ms)


def _registration(desk: Desk) -> OwnRegistration | None:
    found = registering(desk)
    return None if found is None else OwnRegistration(found.stage, found.form, found.comment, found.saved_ms)
