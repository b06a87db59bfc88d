"""The gates with their words: the first language, signing in, the passphrase, and a profile that cannot be opened."""

from PySide6.QtCore import QCoreApplication

from gllapp.platform.seal import Lock
from gllapp.ui import words
from gllapp.ui.pages.sign_in.gate import Gate
from gllapp.ui.pages.sign_in.language_choice import LanguageChoice
from gllapp.ui.pages.sign_in.lock_form import LockForm
from gllapp.ui.pages.sign_in.passphrase_form import PassphraseForm
from gllapp.ui.pages.sign_in.people_list import PeopleList
from gllapp.ui.pages.sign_in.sign_in_form import SignInForm
from gllapp.ui.tokens import Tone
from gllapp.ui.widgets.notices import Notice
from gllcore.errors import GllError


def language_gate(form: LanguageChoice) -> Gate:
    """Its words are few, because nobody knows yet which ones are understood."""
    return Gate("Global Learning Laboratory", "", form)


def sign_in_gate(form: SignInForm) -> Gate:
    translate = QCoreApplication.translate
    why = translate(
        "Gate",
        "You need a connection this once. After that you read and write offline, and sync when there is one.",
    )
    return Gate(translate("Gate", "Sign in to your community"), why, form)


def sign_in_again_gate(form: SignInForm, name: str) -> Gate:
    """The same member once more; without a ``name`` nobody yet, but a guest."""
    translate = QCoreApplication.translate
    if not name:
        why = translate("Gate", "What you have read and drafted stays on this PC.")
        return Gate(translate("Gate", "Sign in to your community"), why, form)
    why = translate("Gate", "Everything that {name} wrote stays on this PC.").format(name=name)
    return Gate(translate("Gate", "Sign in again"), why, form)


def no_key_store() -> Notice:
    """What the window says instead of the command line's words: here the passphrase can be typed."""
    translate = QCoreApplication.translate
    return Notice(
        Tone.INFO,
        translate("Gate", "This PC has no safe place of its own for keys."),
        translate("Gate", "Nothing was sent yet."),
        translate("Gate", "Choose a passphrase below: it protects your data on this PC."),
    )


def lock_gate(form: LockForm) -> Gate:
    """What it protects, and what nobody can do for whoever forgets it."""
    translate = QCoreApplication.translate
    why = translate(
        "Gate",
        "You share this PC. Your drafts, your outbox and your pods are encrypted here, and open with what you choose now. "
        "If you forget it nobody can open them for you: what was not sent yet is lost, all else comes back with a new sign-in.",
    )
    return Gate(translate("Gate", "What opens your data on this PC?"), why, form)


def people_gate(form: PeopleList) -> Gate:
    translate = QCoreApplication.translate
    why = translate("Gate", "Everyone sees only what is their own: drafts, outbox and pods.")
    return Gate(translate("Gate", "Who is using GLL?"), why, form)


def passphrase_gate(form: PassphraseForm, name: str = "") -> Gate:
    """``name`` is whose data it is, where this PC knows several people."""
    translate = QCoreApplication.translate
    title = translate("Gate", "Welcome back")
    if name:
        title = translate("Gate", "Welcome back, {name}").format(name=name)
    return Gate(title, translate("Gate", "Your data on this PC is sealed."), form)


def locked_gate(form: PassphraseForm, name: str) -> Gate:
    """In front of a window that is still there, and syncs if it was at it."""
    translate = QCoreApplication.translate
    title = translate("Gate", "Locked by {name}").format(name=name) if name else translate("Gate", "Locked")
    return Gate(title, translate("Gate", "What was typed is kept."), form)


def forgotten(lock: Lock) -> Notice:
    """What it means, without any comfort that is not true."""
    translate = QCoreApplication.translate
    what = {
        Lock.PIN: translate(
            "Gate", "Nobody can open your data without your PIN, and nobody can read or reset it."
        ),
        Lock.PASSWORD: translate(
            "Gate", "Nobody can open your data without your password, and nobody can read or reset it."
        ),
        Lock.PASSPHRASE: translate(
            "Gate", "Nobody can open your data without the passphrase, and nobody can read or reset it."
        ),
    }.get(lock, "")
    safe = translate(
        "Gate",
        "What the community has received is safe there. What was not sent from this PC yet cannot be saved without it.",
    )
    next_step = translate(
        "Gate",
        "Try again when you remember. Else the person who looks after this PC removes your account here, without being able to read it, "
        "and you sign in anew with your e-mail and the password of the community.",
    )
    return Notice(Tone.INFO, what, safe, next_step)


def wrong(lock: Lock, error: GllError) -> Notice:
    """A PIN is no passphrase; all else has its own words."""
    translate = QCoreApplication.translate
    if error.code != "wrong_passphrase" or lock not in (Lock.PIN, Lock.PASSWORD):
        return words.notice(error)
    if lock is Lock.PIN:
        return Notice(
            Tone.WARN, translate("Gate", "This PIN is not right."), next=translate("Gate", "Try again.")
        )
    again = translate("Gate", "Try again; capital letters matter.")
    return Notice(Tone.WARN, translate("Gate", "This password is not right."), next=again)


def trouble_gate(notice: Notice) -> Gate:
    """Nothing can be asked here: the notice says what to do, and its offer tries again."""
    made = Gate(QCoreApplication.translate("Gate", "GLL could not open your data"), "", None)
    made.show_notice(notice)
    return made


def busy_gate(notice: Notice) -> Gate:
    """Another program is at the profile; nothing has to be done but to wait."""
    translate = QCoreApplication.translate
    title = translate("Gate", "One moment, please")
    why = translate("Gate", "The window opens by itself as soon as your data is free.")
    made = Gate(title, why, None)
    made.show_notice(Notice(Tone.INFO, notice.what))
    return made
