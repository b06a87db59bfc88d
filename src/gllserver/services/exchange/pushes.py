"""Reading a batch of pushed operations: unpacked, its aliases replaced, and its signature held against the device's key."""

from collections.abc import Sequence

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from gllcore.columns import Columns, Run, decode, needed, runs_of
from gllcore.compression import Squeezer
from gllcore.errors import ProtocolViolation
from gllcore.operations import Entry
from gllcore.protocol import SIGNATURE_BYTES, Tip, push_message
from gllcore.reconciliation import decode_testimony, proven
from gllserver.services.ground import Ground


class PushReader:
    """Reads the batches of one request, whose later ones are compressed with the earlier ones as history."""

    def __init__(self, ground: Ground, public_key: bytes) -> None:
        self._community = ground.charter.id
        self._database = ground.database
        self._squeezer = Squeezer(ground.dictionary)
        self._key = Ed25519PublicKey.from_public_bytes(public_key)

    def runs(self, payload: bytes) -> list[Run]:
        """The operations of a batch. Raises ProtocolViolation ``damaged_frame``, ``oversized_frame``, ``bad_signature``."""
        signature, packed = payload[:SIGNATURE_BYTES], payload[SIGNATURE_BYTES:]
        raw = self._squeezer.unpack(packed)
        runs = self._runs(decode(raw))
        self._verify(signature, [entry for run in runs for entry in run.entries])
        self._squeezer.carried(raw)
        return runs

    def testimony(self, payload: bytes) -> tuple[Run, list[Tip], bytes]:
        """Entries in the places that they had, with the tips and the seal that prove it if it is the community's.

        Raises ProtocolViolation ``damaged_frame``, ``oversized_frame``, ``bad_testimony``.
        """
        found = decode_testimony(payload)
        raw = self._squeezer.unpack(found.block)
        runs = self._runs(decode(raw))
        if len(runs) != 1:
            raise ProtocolViolation("bad_testimony")
        entries, tips = proven(found, runs[0].scope, runs[0].entries)
        self._squeezer.carried(raw)
        return runs[0]._replace(entries=tuple(entries)), tips, found.seal

    def _runs(self, columns: Columns) -> list[Run]:
        if any(segment.first for segment in columns.segments):
            # Whoever waits in an outbox has no sequence number yet.
            raise ProtocolViolation("damaged_frame", reason="numbered push")
        with self._database.reading() as session:
            known = session.log.created_by(needed(columns))
        return runs_of(columns, self._community, known)

    def _verify(self, signature: bytes, entries: Sequence[Entry]) -> None:
        try:
            self._key.verify(signature, push_message(self._community, [entry.op_id for entry in entries]))
        except InvalidSignature:
            raise ProtocolViolation("bad_signature") from None
