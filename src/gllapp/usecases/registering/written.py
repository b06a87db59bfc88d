"""A registration form as JSON: as somebody has written it down, whose words are understood as people write them, and written out again."""

from pathlib import Path

import msgspec

from gllcore.errors import EnvironmentFault, Refused
from gllcore.registrations import CRITERIA, Audience, Detail, Form, Referee
from gllfiles.vocabularies import categories, countries, language_meant

_MOST_BYTES = 64 * 1024


class _Named(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    name: str
    email: str = ""


class _Privacy(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    country: str = "members"
    languages: str = "members"
    organisation: str = "members"
    category: str = "members"
    why: str = "members"


class _Written(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    name: str = ""
    email: str = ""
    country: str = ""
    languages: tuple[str, ...] = ()
    organisation: str = ""
    category: str = ""
    criteria: tuple[str, ...] = ()
    why: str = ""
    referees: tuple[_Named, ...] = ()
    privacy: _Privacy = _Privacy()


_decoder = msgspec.json.Decoder(_Written)
_AUDIENCES = {audience.name.lower(): int(audience) for audience in Audience}


def form_in(file: Path) -> Form:
    """The form that a file holds, whole or not.

    Raises EnvironmentFault ``file_unreadable``; Refused ``registration_unreadable`` or, for a word that nobody knows, ``registration_bad_field``.
    """
    try:
        with file.open("rb") as source:
            data = source.read(_MOST_BYTES)
    except OSError as fault:
        raise EnvironmentFault(
            "file_unreadable", file=str(file), reason=fault.strerror or "unknown"
        ) from None
    try:
        written = _decoder.decode(data)
    except (msgspec.MsgspecError, UnicodeDecodeError) as fault:
        raise Refused("registration_unreadable", file=file.name, reason=str(fault)) from None
    return Form(
        name=written.name,
        email=written.email,
        country=_known("country", written.country, countries().match(written.country)),
        languages=tuple(_known("languages", word, language_meant(word)) for word in written.languages),
        organisation=written.organisation,
        category=_known("category", written.category, categories().match(written.category)),
        criteria=tuple(key for key in CRITERIA if key in written.criteria),
        why=written.why,
        referees=tuple(Referee(each.name, each.email) for each in written.referees),
        audiences=tuple(_audience(getattr(written.privacy, detail.name.lower())) for detail in Detail),
    )


def as_json(form: Form) -> bytes:
    """The form as :func:`form_in` reads it."""
    privacy = {detail.name.lower(): form.audience(detail).name.lower() for detail in Detail}
    written = _Written(
        name=form.name,
        email=form.email,
        country=form.country,
        languages=form.languages,
        organisation=form.organisation,
        category=form.category,
        criteria=form.criteria,
        why=form.why,
        referees=tuple(_Named(each.name, each.email) for each in form.referees),
        privacy=_Privacy(**privacy),
    )
    return msgspec.json.format(msgspec.json.encode(written), indent=2) + b"\n"


def _known(field: str, word: str, key: str | None) -> str:
    if word and key is None:
        raise Refused("registration_bad_field", field=field)
    return key or ""


def _audience(word: str) -> int:
    if word not in _AUDIENCES:
        raise Refused("registration_bad_field", field="privacy")
    return _AUDIENCES[word]
