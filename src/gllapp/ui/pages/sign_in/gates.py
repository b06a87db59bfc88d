"""The gates with their words: the first language, signing in, the passphrase, and a profile that cannot be opened."""

from PySide6.QtCore import QCoreApplication

from gllapp.ui.pages.sign_in.gate import Gate
from gllapp.ui.pages.sign_in.language_choice import LanguageChoice
from gllapp.ui.pages.sign_in.passphrase_form import PassphraseForm
from gllapp.ui.pages.sign_in.sign_in_form import SignInForm
from gllapp.ui.tokens import Tone
from gllapp.ui.widgets.notices import Notice


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


def passphrase_gate(form: PassphraseForm) -> Gate:
    translate = QCoreApplication.translate
    return Gate(translate("Gate", "Welcome back"), translate("Gate", "Your data on this PC is sealed."), form)


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
