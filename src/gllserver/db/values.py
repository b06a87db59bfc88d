"""What the database gives and takes: plain frozen values, one per table that others speak about."""

from typing import NamedTuple

from gllcore.columns import DIRECTORY
from gllcore.files import FileCard
from gllcore.ids import CommunityId, RecordId, ScopeId
from gllcore.protocol import Cursor
from gllcore.reconciliation import NO_IDS


class CommunityRow(NamedTuple):
    """The one community that this database belongs to; ``public_key`` verifies its seals (Ed25519, 32 bytes)."""

    id: CommunityId
    name: str
    public_key: bytes


class ScopeState(NamedTuple):
    """A scope and how far its log goes. The directory has number 0; a stream, a pod and the catalogue that of their cards there."""

    number: int
    id: ScopeId
    is_stream: bool
    closed: bool
    head: Cursor
    ids: bytes = NO_IDS
    """``gllcore.reconciliation.ids_added`` over all operations of the log."""
    restricted: bool = False
    is_pod: bool = False

    @property
    def is_catalogue(self) -> bool:
        """What has a number of its own, and is neither a stream nor a pod."""
        return not (self.is_stream or self.is_pod) and self.number != DIRECTORY

    @property
    def is_forum(self) -> bool:
        """Where people talk: what is newest there is wanted first."""
        return self.is_stream or self.is_pod


class Admissions(NamedTuple):
    """The numbers of the logs that a member is admitted to, restricted or not, and of the pods that they facilitate."""

    reads: frozenset[int] = frozenset()
    facilitates: frozenset[int] = frozenset()


class NewRecord(NamedTuple):
    """A record that an appended operation creates. ``author`` is a member; ``thread`` the first post, for a reply."""

    number: int
    id: RecordId
    seq: int
    kind: int
    author: RecordId | None = None
    thread: RecordId | None = None


class RecordState(NamedTuple):
    """What permissions and aliases need to know of a record; ``seq`` is the operation that created it."""

    seq: int
    kind: int
    author: RecordId | None
    thread: RecordId | None


class StreamRow(NamedTuple):
    number: int
    id: RecordId
    name: str
    language: str
    description: str
    closed: bool
    entries: int
    restricted: bool = False
    admitted: frozenset[RecordId] = frozenset()


class AccountRow(NamedTuple):
    """A member who can sign in; ``password`` is a PHC string of Argon2id."""

    member: RecordId
    email: str
    name: str
    role: str
    password: str
    suspended: bool = False


class DeviceRow(NamedTuple):
    """An enrolled device; its token is kept as a SHA-256 alone."""

    id: RecordId
    member: RecordId
    public_key: bytes
    token_hash: bytes
    token_expires_ms: int
    revoked: bool
    enrolled_ms: int


class Holder(NamedTuple):
    """A device together with the account that it acts for."""

    device: DeviceRow
    account: AccountRow


class AuthorRow(NamedTuple):
    """A correspondent of an imported mailing list: their card, and the device their old posts come from."""

    address_hash: bytes
    member: RecordId
    device: RecordId


class FileRow(NamedTuple):
    """A file that is whole on this server; its card bears no seal here."""

    card: FileCard
    received_ms: int
    uploader: RecordId | None = None


class RegistrationRow(NamedTuple):
    """Who asks to become a member, by the ``id`` and the ``key`` of their device; ``form`` is an encoded Form.

    ``verifier`` is salt and hash of their password, empty once the account has it. ``parcel`` and ``number`` name the letter in which it came last.
    """

    id: RecordId
    key: bytes
    revision: int
    form: bytes
    verifier: bytes
    language: str
    way: str
    state: str
    since_ms: int
    decided_ms: int
    comment: str
    membership: bytes
    member: RecordId | None
    parcel: bytes
    number: int


class ImportRunRow(NamedTuple):
    """An import into the library; ``finished_ms`` is None while it goes on, or after it was interrupted.

    ``added`` counts the resources that it has put on the shelves.
    """

    number: int
    form: str
    source: str
    begun_ms: int
    finished_ms: int | None
    undone_ms: int | None
    added: int
