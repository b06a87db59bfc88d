"""The messages of an exchange, and what is signed in it. docs/sync.md tells the whole story."""

from collections.abc import Iterable, Sequence
from typing import Annotated, NamedTuple, TypeVar

import msgspec

from gllcore.errors import WORDS, EnvironmentFault, GllError, ProtocolViolation, Refused
from gllcore.ids import CommunityId, OpId, ScopeId, digest
from gllcore.operations import Entry, Kind

VERSION = 2
OLDEST_VERSION = 1
SYNC_PATH = "/v1/sync"
DEVICES_PATH = "/v1/devices"
MEDIA_TYPE = "application/x-gll"
SIGNATURE_BYTES = 64
CHECK_BYTES = 8
NONCE_BYTES = 8
LINK_BYTES = 32
# Operations in one request: tiny ones pack to almost nothing, and the server remembers each until it has answered.
OPERATIONS = 10_000

_M = TypeVar("_M")
Small = Annotated[int, msgspec.Meta(ge=0, le=2**53)]


class Cursor(NamedTuple):
    """How far a replica holds a scope's log: everything up to ``seq``, whose chain of hashes ends in ``link`` (32 bytes)."""

    seq: int
    link: bytes


class Missing(msgspec.Struct, frozen=True, array_like=True):
    """A gap in what the replica holds of a scope: everything after ``low``, up to and with ``high``."""

    number: Small
    low: Small
    high: Small


class Early(msgspec.Struct, frozen=True, array_like=True):
    """Entries of a scope that the replica holds although its log has not come so far, by sequence number."""

    number: Small
    seqs: tuple[Small, ...]


class Request(msgspec.Struct, frozen=True, array_like=True):
    """What a replica holds and what it is ready to receive; its pending operations follow in PUSH messages.

    ``check`` is ``cursor_check`` over the cursors in the order of ``scopes``. ``follow`` asks for every readable stream
    that is not listed. ``max_bytes`` is how much the answer may weigh (0: no limit). Since version 2: ``nonce`` comes back at
    the end of the answer; ``newest_first`` takes pages where much is missing; ``gaps`` and ``ahead`` tell what is held beside the cursors; ``frame_bytes`` is how large a frame's payload may be
    on this link (0: as large as frames are); ``estimate`` asks what a sync would move, instead of moving it; ``opens`` is the
    highest kind of card of which the replica knows that it opens a log: it is not sent logs that it could not place.
    """

    version: Small
    scopes: tuple[Small, ...]
    seqs: tuple[Small, ...]
    check: bytes
    follow: bool
    max_bytes: Small = 0
    nonce: bytes = b""
    newest_first: bool = False
    gaps: tuple[Missing, ...] = ()
    ahead: tuple[Early, ...] = ()
    frame_bytes: Small = 0
    estimate: bool = False
    opens: Small = int(Kind.STREAM)


class Refusal(msgspec.Struct, frozen=True, array_like=True):
    """The request's operation number ``place`` (from 0) was not accepted; the others are not affected."""

    place: Small
    code: str
    facts: dict[str, str | int] = {}


class Notice(msgspec.Struct, frozen=True, array_like=True):
    refusals: tuple[Refusal, ...] = ()


class End(msgspec.Struct, frozen=True, array_like=True):
    """The last message of either side. ``entries`` counts what this side has sent; ``more`` says that it stopped early."""

    entries: Small
    server_ms: Small = 0
    more: bool = False


class Sum(msgspec.Struct, frozen=True, array_like=True):
    """How many entries a scope's log has, and ``reconciliation.ids_added`` over their ids."""

    number: Small
    entries: Small
    ids: bytes


class SummedEnd(End, frozen=True, array_like=True):
    """The end of an answer since version 2: the sums of every scope that the answer has brought up to date.

    ``nonce`` is the request's. ``lease`` is that of this device's last request that carried operations, before this one did.
    """

    sums: tuple[Sum, ...] = ()
    nonce: bytes = b""
    lease: bytes = b""


class Span(msgspec.Struct, frozen=True, array_like=True):
    """Neighbouring entries of a scope that the replica holds."""

    number: Small
    first: Small
    last: Small


class History(msgspec.Struct, frozen=True, array_like=True):
    """The compression of this answer begins with the payloads of these entries, one after the other, as its history."""

    spans: tuple[Span, ...]


class Gone(msgspec.Struct, frozen=True, array_like=True):
    """Scopes that the member may not read any more; ``signature`` is the community's over ``gone_message``."""

    numbers: tuple[Small, ...]
    signature: bytes


class Share(msgspec.Struct, frozen=True, array_like=True):
    """What a sync would move of one scope: entries, and about how many bytes."""

    number: Small
    entries: Small
    size: Small


class Estimate(msgspec.Struct, frozen=True, array_like=True):
    """What a sync would move now, down; in the order in which it would come."""

    shares: tuple[Share, ...]


class ErrorMessage(msgspec.Struct, frozen=True):
    """Why a request failed as a whole; also the JSON body of every answer that is not 200."""

    code: str
    facts: dict[str, str | int] = {}


class Enrol(msgspec.Struct, frozen=True):
    """A member's sign-in on a device (JSON). ``proof`` is the device's signature over ``enrolment_message``."""

    email: str
    password: str
    public_key: bytes
    proof: bytes
    version: int = VERSION


class Enrolled(msgspec.Struct, frozen=True):
    """The answer: who you are, a token for this device, and the key that the community's logs are signed with."""

    token: str
    device: bytes
    member: bytes
    name: str
    community: bytes
    community_name: str
    community_key: bytes
    server_ms: int


def cursor_check(cursors: Iterable[Cursor]) -> bytes:
    """8 bytes that differ when any of the logs differs from what the replica holds."""
    return digest(b"gll-cursors", *(cursor.link[:CHECK_BYTES] for cursor in cursors))[:CHECK_BYTES]


# --- what is signed ---


class Tip(NamedTuple):
    """The end of one scope's run in a sealed message."""

    scope: ScopeId
    seq: int
    link: bytes


def seal_message(community: CommunityId, tips: Sequence[Tip]) -> bytes:
    """What the server signs with each log message: the receipt for everything up to these tips."""
    return digest(
        b"gll-seal", community, *(tip.scope + tip.seq.to_bytes(8, "big") + tip.link for tip in tips)
    )


def ahead_message(community: CommunityId, entries: Iterable[Entry]) -> bytes:
    """What the server signs with entries that come before their place in the log."""
    return digest(
        b"gll-ahead",
        community,
        *(
            e.op_id + (e.seq or 0).to_bytes(8, "big") + (e.received_ms or 0).to_bytes(8, "big")
            for e in entries
        ),
    )


def gone_message(community: CommunityId, nonce: bytes, scopes: Iterable[ScopeId]) -> bytes:
    """What the server signs when it takes scopes away: good for this one request."""
    return digest(b"gll-gone", community, nonce, *scopes)


def push_message(community: CommunityId, op_ids: Iterable[OpId]) -> bytes:
    """What a device signs with each batch of its operations."""
    return digest(b"gll-push", community, *op_ids)


def enrolment_message(email: str, public_key: bytes) -> bytes:
    return digest(b"gll-enrol", email.strip().lower().encode(), public_key)


# --- pages ---


class Page(NamedTuple):
    """The parts of a PAGE message: the seal, for each run the link before it, and the packed column block."""

    seal: bytes
    befores: tuple[bytes, ...]
    block: bytes


def page_head(seal: bytes, befores: Sequence[bytes]) -> bytes:
    """What stands before a page's packed block."""
    return seal + bytes([len(befores)]) + b"".join(befores)


def page_of(payload: bytes) -> Page:
    """Raises ProtocolViolation ``damaged_frame`` when there is too little."""
    seal, rest = payload[:SIGNATURE_BYTES], payload[SIGNATURE_BYTES:]
    count = rest[0] if rest else 0
    links, block = rest[1 : 1 + count * LINK_BYTES], rest[1 + count * LINK_BYTES :]
    if not count or len(links) != count * LINK_BYTES:
        raise ProtocolViolation("damaged_frame", reason="page")
    return Page(seal, tuple(links[at : at + LINK_BYTES] for at in range(0, len(links), LINK_BYTES)), block)


# --- errors that travel ---


def error_of(message: ErrorMessage, server: str) -> GllError:
    """The error that the other side named, with words of this side; unknown codes become a fault of the server."""
    if message.code not in WORDS:
        return EnvironmentFault("server_fault", server=server, status=message.code[:40])
    kind = _FAMILIES.get(message.code, EnvironmentFault)
    return kind(message.code, **{"server": server, **message.facts})


_FAMILIES: dict[str, type[GllError]] = dict.fromkeys(
    (
        "wrong_password", "too_many_attempts", "suspended", "token_expired", "token_revoked", "token_unknown",
        "other_member", "bad_enrolment", "role_forbids",
        "registration_damaged", "registration_foreign", "registration_incomplete", "registration_bad_field", "registration_refused",
        "registrations_full", "too_many_registrations",
    ),
    Refused,
)  # fmt: skip


# --- bytes ---

_encoder = msgspec.msgpack.Encoder()
_request = msgspec.msgpack.Decoder(Request)
_notice = msgspec.msgpack.Decoder(Notice)
_end = msgspec.msgpack.Decoder(End)
_summed_end = msgspec.msgpack.Decoder(SummedEnd)
_error = msgspec.msgpack.Decoder(ErrorMessage)
_history = msgspec.msgpack.Decoder(History)
_gone = msgspec.msgpack.Decoder(Gone)
_estimate = msgspec.msgpack.Decoder(Estimate)


def encode(message: msgspec.Struct) -> bytes:
    return _encoder.encode(message)


def decode_request(payload: bytes) -> Request:
    request = decoded(_request, payload)
    if len(request.scopes) != len(request.seqs) or len(set(request.scopes)) != len(request.scopes):
        raise ProtocolViolation("damaged_frame", reason="cursors")
    if len({gap.number for gap in request.gaps}) != len(request.gaps) or any(
        gap.low >= gap.high for gap in request.gaps
    ):
        raise ProtocolViolation("damaged_frame", reason="gaps")
    if len(request.nonce) not in (0, NONCE_BYTES) or sum(len(e.seqs) for e in request.ahead) > OPERATIONS:
        raise ProtocolViolation("damaged_frame", reason="request")
    return request


def decode_notice(payload: bytes) -> Notice:
    return decoded(_notice, payload)


def decode_end(payload: bytes) -> End:
    """The end of a request, or of an answer of which the sums are of no interest."""
    return decoded(_end, payload)


def decode_summed_end(payload: bytes) -> SummedEnd:
    """The end of an answer of any version: sums that were not told are none."""
    return decoded(_summed_end, payload)


def decode_history(payload: bytes) -> History:
    return decoded(_history, payload)


def decode_gone(payload: bytes) -> Gone:
    return decoded(_gone, payload)


def decode_estimate(payload: bytes) -> Estimate:
    return decoded(_estimate, payload)


def decode_error(payload: bytes) -> ErrorMessage:
    return decoded(_error, payload)


def decoded(decoder: "msgspec.msgpack.Decoder[_M]", payload: bytes) -> _M:
    """A message's value; raises ProtocolViolation ``damaged_frame`` when it is not one."""
    try:
        return decoder.decode(payload)
    except (msgspec.MsgspecError, ValueError, RecursionError):
        raise ProtocolViolation("damaged_frame", reason="message") from None
