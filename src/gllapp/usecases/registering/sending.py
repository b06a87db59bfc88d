"""The three ways of a registration: by the network, on a stick, and as text for an e-mail."""

from contextlib import closing, suppress
from dataclasses import replace

from gllapp.parcels import Homecoming, PutOnStick
from gllapp.platform import letterbox
from gllapp.platform.letterbox import Box, Letterbox
from gllapp.registering_views import Registering, Stage, Way
from gllapp.usecases.desk import Desk
from gllapp.usecases.registering.answers import take_answer
from gllapp.usecases.registering.form import registering, was_sent
from gllapp.usecases.registering.letters import letter
from gllapp.usecases.session import Session
from gllcore.errors import EnvironmentFault, GllError, Refused
from gllcore.letter_codes import Sort, as_code
from gllcore.registrations import REGISTRATIONS_PATH

# Whoever is in these has something to ask for.
_ASKING = frozenset({Stage.WAITING, Stage.SENT, Stage.RECEIVED})


def send(session: Session, desk: Desk, address: str = "") -> Registering:
    """Sends it, or asks again what has become of it: one request of 2 kB. ``address`` is the server's, if not the one that is known.

    Raises Refused ``not_registering`` and what the server says to the form; EnvironmentFault of the network.
    """
    profile = desk.replica.profile()
    sent = letter(session, desk)
    with closing(session.file_link(address or profile.server, "")) as link:
        answer = link.send("POST", REGISTRATIONS_PATH, sent.data)
        try:
            found = take_answer(desk, answer)
        except Refused as refusal:
            # What was heard is no answer of the community's, whose key is known.
            raise (
                EnvironmentFault("not_gll", server=link.server)
                if refusal.code == "receipt_damaged"
                else refusal
            ) from None
    if found.stage is not Stage.APPROVED:
        was_sent(desk, Way.NET, "", sent.number)
    return registering(desk) or found


def code_of(session: Session, desk: Desk) -> str:
    """The registration as text of at most 2,048 characters, for an e-mail. Raises Refused ``not_registering``."""
    sent = letter(session, desk)
    was_sent(desk, Way.CODE, "", sent.number)
    return as_code(Sort.REGISTRATION, sent.data)


# --- on a stick ---


def put_registration(session: Session, desk: Desk, box: Letterbox) -> PutOnStick:
    """Puts it on the stick, as long as an answer is waited for; answers that lie there are taken home first, older letters away.

    Raises EnvironmentFault of the stick.
    """
    home = take_answers(desk, box)
    found = registering(desk)
    if found is None or found.stage not in _ASKING:
        return PutOnStick(box.name(), 0, 0, 0, home)
    newcomer = desk.replica.profile().device
    sent = letter(session, desk, box.last_number(newcomer) + 1)
    older = box.letters_of(Box.OUTGOING, newcomer)
    box.write(Box.OUTGOING, letterbox.Letter(newcomer, sent.number), sent.data)
    was_sent(desk, Way.STICK, box.name(), sent.number)
    for each in older:
        box.remove(Box.OUTGOING, each)
    return PutOnStick(box.name(), 1, 1, len(sent.data), home)


def take_answers(desk: Desk, box: Letterbox) -> Homecoming:
    """Takes in what the community has answered, and takes answer and letter off the stick. What cannot be believed stays, and changes nothing."""
    newcomer = desk.replica.profile().device
    home = Homecoming()
    for each in box.letters_of(Box.RECEIPTS, newcomer):
        try:
            found = take_answer(desk, box.read(Box.RECEIPTS, each))
        except Refused:
            home = replace(home, damaged=home.damaged + 1)
            continue
        home = replace(home, receipts=home.receipts + 1, registration=found.stage)
        with suppress(GllError):  # a write-protected stick stays as it is
            box.remove(Box.OUTGOING, each)
            box.remove(Box.RECEIPTS, each)
    with suppress(GllError):
        box.sweep(newcomer)
    return home
