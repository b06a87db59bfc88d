"""Keys in the operating system's own store of secrets, through keyring; imported only when a key is wanted."""

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, TypeVar

from gllapp.platform.key_store import KEY_BYTES
from gllcore.errors import EnvironmentFault

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend

SERVICE = "GLL"
Answer = TypeVar("Answer")

# Only stores that are known to encrypt. Whatever a plug-in calls itself, plain text must never pass for a key store.
_TRUSTED = tuple(
    f"keyring.backends.{name}" for name in ("Windows", "macOS", "SecretService", "libsecret", "kwallet")
)


class SystemKeyring:
    """Keys as hexadecimal text in one keyring backend."""

    def __init__(self, backend: "KeyringBackend") -> None:
        self._backend = backend

    def get(self, name: str) -> bytes | None:
        text = _answered(lambda: self._backend.get_password(SERVICE, name))
        try:
            key = bytes.fromhex(text or "")
        except ValueError:
            return None
        return key if len(key) == KEY_BYTES else None

    def put(self, name: str, key: bytes) -> None:
        _answered(lambda: self._backend.set_password(SERVICE, name, key.hex()))
        if self.get(name) != key:
            raise EnvironmentFault("no_key_store")

    def remove(self, name: str) -> None:
        if self.get(name) is not None:
            _answered(lambda: self._backend.delete_password(SERVICE, name))


def system_key_store() -> SystemKeyring | None:
    """The system's store, or None where it has none that encrypts."""
    import keyring
    from keyring.backends.chainer import ChainerBackend

    found = _answered(keyring.get_keyring)
    candidates = found.backends if isinstance(found, ChainerBackend) else [found]
    trusted = first_trusted(candidates)
    return None if trusted is None else SystemKeyring(trusted)


def first_trusted(backends: "Iterable[KeyringBackend]") -> "KeyringBackend | None":
    return next((backend for backend in backends if type(backend).__module__.startswith(_TRUSTED)), None)


def _answered(ask: Callable[[], Answer]) -> Answer:
    try:
        return ask()
    except Exception as error:  # backends raise whatever their system library raises
        raise EnvironmentFault("key_store_locked") from error
