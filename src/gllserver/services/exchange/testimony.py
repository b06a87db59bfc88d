"""Taking back what this community's server had received and lost: verified before, and appended where the log lacks it."""

from collections.abc import Mapping, Sequence

from gllcore.columns import DIRECTORY, Run
from gllcore.errors import ProtocolViolation, Refused
from gllcore.ids import SERVER_DEVICE, CommunityId, RecordId
from gllcore.model.discussions import PostField, StreamField
from gllcore.model.people import DeviceField
from gllcore.operations import OPENS_LOG, Entry, Kind, referred
from gllcore.rules import fields_of
from gllserver.db import PROVEN, Session
from gllserver.services.exchange.authors import members_of
from gllserver.services.naming import name_files
from gllserver.services.pods import settle_pod
from gllserver.services.streams import open_log, settle
from gllserver.services.tails import Tail, write


def take_back(session: Session, community: CommunityId, run: Run) -> None:
    """Append the entries that the log lacks, with the receive times that they had.

    They were accepted once, so that nobody's permissions are asked again; they keep their authors, who may have left since.
    Raises ProtocolViolation ``bad_testimony`` when a device's card must come first.
    """
    state = session.log.locked({run.number}).get(run.number)
    if state is None:
        raise ProtocolViolation("bad_testimony")
    held = session.log.already(run.number, {entry.op_id for entry in run.entries})
    lacked = [entry for entry in run.entries if entry.op_id not in held]
    authors = _authors(session, lacked)
    tail = Tail(state)
    added = [
        tail.add(entry.op, entry.received_ms or 0, authors.get(entry.op.device), _thread(entry))
        for entry in lacked
    ]
    write(session, [tail])
    for entry in added:
        # A resource was let in from whoever may publish; the others stand for what they name as they did then.
        author = authors.get(entry.op.device, PROVEN)
        name_files(session, run.number, entry.op, PROVEN if entry.op.kind == Kind.RESOURCE else author)
    if run.number == DIRECTORY:
        for entry in added:
            _take_effect(session, community, entry)


def _authors(session: Session, entries: Sequence[Entry]) -> Mapping[RecordId, RecordId]:
    devices = {entry.op.device for entry in entries} - {SERVER_DEVICE}
    authors = members_of(session, devices)
    if authors.keys() != devices:
        raise ProtocolViolation("bad_testimony")
    return authors


def _thread(entry: Entry) -> RecordId | None:
    if entry.op.kind != Kind.POST or entry.op.record is not None:
        return None
    return referred(_fields(entry).get(PostField.THREAD))


def _fields(entry: Entry) -> Mapping[int, object]:
    """What it says; nothing where a later version wrote it in a way that this one cannot read."""
    try:
        return fields_of(entry.op)
    except Refused:
        return {}


def _take_effect(session: Session, community: CommunityId, entry: Entry) -> None:
    """A stream's or a pod's log is open again, to whom it was open, and a device that was withdrawn stays so.

    Passwords, roles and suspensions are accounts', which no log tells: they are the coordinator's to set again.
    """
    op, fields = entry.op, _fields(entry)
    if op.kind in OPENS_LOG and op.record is None and entry.seq is not None:
        open_log(session, community, entry.seq, entry)
    if op.kind == Kind.STREAM and op.record is None and entry.seq is not None:
        names = {stream.name for stream in session.community.streams()}
        name = str(fields.get(StreamField.NAME, ""))
        session.community.add_stream(
            entry.seq,
            # Somebody may have opened a stream of that name again, before this one came back.
            f"{name} ({entry.seq})" if name in names else name,
            str(fields.get(StreamField.LANGUAGE, "")),
            str(fields.get(StreamField.DESCRIPTION, "")),
        )
    if op.kind == Kind.STREAM:
        settle(session, entry.record)
    elif op.kind == Kind.POD:
        settle_pod(session, entry.record)
    elif op.kind == Kind.DEVICE and fields.get(DeviceField.REVOKED) is True:
        session.accounts.revoke(entry.record)
