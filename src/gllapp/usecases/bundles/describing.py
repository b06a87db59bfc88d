"""What a bundle says of itself, in the values that windows and commands show."""

from pathlib import Path

from gllapp.usecases.bundles.values import BundleFacts
from gllcore.bundles import Manifest, fingerprint
from gllcore.errors import GllError


def facts_of(manifest: Manifest, folder: Path, refusal: GllError | None = None) -> BundleFacts:
    """``refusal`` is why it is not to be believed, if it is not."""
    return BundleFacts(
        id=manifest.id,
        folder=str(folder),
        refusal=refusal.code if refusal else "",
        facts=dict(refusal.facts) if refusal else {},
        community_name=manifest.community_name,
        fingerprint=fingerprint(manifest.community_key),
        channel=manifest.channel,
        serial=manifest.serial,
        created_ms=manifest.created_ms,
        publisher_name=manifest.publisher_name,
        operations=manifest.totals.operations,
        files=manifest.totals.files,
        bytes=manifest.totals.bytes,
        scopes=tuple(
            (scope.title, scope.parts[0].before.seq + 1, scope.parts[-1].end.seq)
            for scope in manifest.scopes
            if scope.parts
        ),
        withdrawn=len(manifest.withdrawn),
        sealed_bytes=sum(piece.size for piece in manifest.sealed),
    )


def unread(folder: Path, refusal: GllError) -> BundleFacts:
    """A bundle that could not even be opened."""
    return BundleFacts(
        id=bytes.fromhex(folder.name), folder=str(folder), refusal=refusal.code, facts=dict(refusal.facts)
    )
