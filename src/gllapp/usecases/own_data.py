"""One's own data leaves the program: everything that a member has written and chosen, for programs (JSON) and to read (HTML)."""

from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

import msgspec

from gllapp.db import own, unsent
from gllapp.db.log import Stored
from gllapp.db.tables import State
from gllapp.own_views import OwnAct, OwnCard, OwnData, OwnDocument, OwnDraft, OwnNote, OwnRegistration
from gllapp.platform.disk import make_private_folder, replace_file
from gllapp.settings import load_settings
from gllapp.unsent import UnsentItem, act_of, said
from gllapp.usecases.desk import Desk
from gllapp.usecases.documents.gathering import gather
from gllapp.usecases.own_pages import html_page
from gllapp.usecases.registering.form import registering
from gllapp.usecases.status import status
from gllapp.usecases.wall_time import wall_time
from gllapp.views import Delivery, DraftRow
from gllcore.errors import Refused
from gllcore.ids import RecordId
from gllcore.operations import Entry, Kind

JSON, HTML = "my-data.json", "my-data.html"
RECEIVED, WAITING, ATTENTION, KEPT = "received", "waiting", "attention", "kept aside"
_STANDING = {State.WAITING: WAITING, State.OFFERED: WAITING, State.ATTENTION: ATTENTION}


def export_own(desk: Desk, folder: Path, *, replace: bool = False) -> tuple[OwnData, tuple[Path, ...]]:
    """Writes both files into ``folder`` and gives what is in them, and where they are.

    Raises Refused ``file_exists`` unless they are to ``replace``; EnvironmentFault. Nothing that opens or signs anything is in them.
    """
    make_private_folder(folder)
    written = (folder / JSON, folder / HTML)
    for file in written:
        if file.exists() and not replace:
            raise Refused("file_exists", file=str(file))
    found = own_data(desk)
    replace_file(written[0], msgspec.json.format(msgspec.json.encode(found), indent=1) + b"\n")
    replace_file(written[1], html_page(found, wall_time).encode())
    return found, written


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
    )


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
