"""Everything that can go wrong, as codes with words: what happened, what is safe, what to do next.

Three families, and no fourth: the environment failed, the community refused, or the program is wrong.
Words are plain sentences with ``{name}`` places; the window translates them by code.
"""

from enum import IntEnum

import msgspec


class ExitCode(IntEnum):
    """What a headless command ends with."""

    DONE = 0
    USAGE = 2
    ENVIRONMENT = 3
    REFUSED = 4
    BUG = 5


class Words(msgspec.Struct, frozen=True):
    """The three sentences of an error; ``safe`` and ``next`` may be empty where there is nothing to add."""

    what: str
    safe: str = ""
    next: str = ""


class GllError(Exception):
    """An error with a stable code; ``facts`` fill the places in its words."""

    exit_code = ExitCode.BUG

    def __init__(self, code: str, **facts: str | int) -> None:
        if code not in WORDS:
            raise KeyError(f"the error code {code!r} has no words")
        super().__init__(code, facts)
        self.code = code
        self.facts = facts

    @property
    def words(self) -> Words:
        return filled(WORDS[self.code], self.facts)

    def __str__(self) -> str:
        words = self.words
        return " ".join(sentence for sentence in (words.what, words.safe, words.next) if sentence)


class EnvironmentFault(GllError):
    """The network, the disk, the key store or the other side's machine failed; nothing that was saved is affected."""

    exit_code = ExitCode.ENVIRONMENT


class Refused(GllError):
    """A rule of the community or of the program says no; the words say which."""

    exit_code = ExitCode.REFUSED


class UsageError(GllError):
    """A command was given words that it cannot take."""

    exit_code = ExitCode.USAGE


class ProtocolViolation(EnvironmentFault):
    """The other side sent something that is not what the protocol says; it is dropped whole."""


class Bug(GllError):
    """Our own mistake: a report that the person can send."""

    exit_code = ExitCode.BUG


def filled(words: Words, facts: dict[str, str | int]) -> Words:
    """The words with their places filled; unknown places stay visible rather than fail while reporting."""
    known = _Facts(facts)
    return Words(words.what.format_map(known), words.safe.format_map(known), words.next.format_map(known))


class _Facts(dict[str, "str | int"]):
    def __missing__(self, key: str) -> str:
        return "{" + key + "}"


_KEPT = "Everything that you wrote is safe on this PC."
_NOTHING_CHANGED = "Nothing was changed."

WORDS: dict[str, Words] = {
    # --- the link ---
    "no_connection": Words("No connection to {server}.", _KEPT, "Sync again when there is a link."),
    "connection_lost": Words(
        "The connection to {server} was lost.",
        "What arrived is stored, and nothing will be sent twice.",
        "Sync again to go on from here.",
    ),
    "link_stalled": Words(
        "{server} has been silent for {seconds} seconds.",
        "What arrived is stored.",
        "Sync again when the link is better.",
    ),
    "unknown_host": Words(
        "There is no server called {server}.", _KEPT, "Check the address, or your connection."
    ),
    "certificate": Words(
        "The identity of {server} could not be verified.",
        "Nothing was sent.",
        "Check this PC's date and time; on a public network, sign in to it first. If it goes on, tell your coordinator.",
    ),
    "captive_portal": Words(
        "{server} did not answer; a web page came instead.",
        "Nothing was sent.",
        "This network probably asks you to sign in: open a browser, sign in there, then sync again.",
    ),
    "not_gll": Words(
        "{server} is not a GLL server.", _NOTHING_CHANGED, "Check the address with your coordinator."
    ),
    "server_fault": Words(
        "{server} has a problem of its own (error {status}).",
        _KEPT,
        "Try again in a while; if it goes on, tell your coordinator.",
    ),
    "server_busy": Words("{server} is too busy just now.", _KEPT, "Try again in {seconds} seconds."),
    "bad_url": Words(
        "“{server}” is not an address of a server.",
        _NOTHING_CHANGED,
        "Write it like https://community.example.org.",
    ),
    "plain_http": Words(
        "{server} is not a secure address.", "Nothing was sent.", "Use the address that begins with https."
    ),
    # --- a proxy on the way ---
    "bad_proxy": Words(
        "“{proxy}” is not an address of a proxy that can be used.",
        "Nothing was sent.",
        "Write it like http://proxy.example.org:3128, or choose to use none.",
    ),
    "bad_price": Words(
        "That is not a price of a megabyte.",
        "Nothing was changed.",
        "Give a number, 0 if it costs nothing, and a currency of at most 8 characters.",
    ),
    "bad_budget": Words(
        "That is not something that can be allowed.",
        "Nothing was changed.",
        "Give a number, or 0 for no limit.",
    ),
    "week_spent": Words(
        "What you allow for a week on connections that you pay for is used up.",
        "Nothing was sent, and what waits is safe.",
        "Use another connection, allow more, or go on all the same.",
    ),
    "unknown_network": Words(
        "There is no network number {network} here.",
        "Nothing was changed.",
        "See the list: gllapp network list.",
    ),
    "proxy_unreachable": Words(
        "No connection to the proxy {proxy}.",
        _KEPT,
        "On another network the proxy may have to be another one, or none: see the settings.",
    ),
    "proxy_sign_in": Words(
        "The proxy {proxy} asks for a name and a password, or does not accept those it was given.",
        "Nothing was sent.",
        "Write them into the address of the proxy in the settings: http://NAME:PASSWORD@{proxy}.",
    ),
    "proxy_refused": Words(
        "The proxy {proxy} lets nothing through to {server} (error {status}).",
        "Nothing was sent.",
        "Ask whoever looks after this network to allow this address, or sync over another network.",
    ),
    "proxy_no_way": Words(
        "The proxy {proxy} could not reach {server} (error {status}).",
        _KEPT,
        "Sync again later; if it goes on, tell whoever looks after this network.",
    ),
    "proxy_page": Words(
        "A web page came through the proxy {proxy} instead of the answer of {server}.",
        "What arrived before is stored.",
        "The network may ask you to sign in: open a browser, sign in there, then sync again.",
    ),
    "token_lost": Words(
        "The sign-in of this PC was lost on the way to {server}.",
        _KEPT,
        "Something on the way removes it, perhaps a proxy: sync over another network, or tell whoever looks after this one.",
    ),
    # --- the library ---
    "not_librarian": Words(
        "Only librarians change the library.",
        "What you wrote is kept in your outbox.",
        "Ask your coordinator to make you a librarian, or send your suggestion to one.",
    ),
    "no_catalogue": Words(
        "The community's library has not been opened yet.",
        _NOTHING_CHANGED,
        "Ask whoever looks after the server to run: gllserver library open. Then sync.",
    ),
    "name_missing": Words(
        "A resource needs a title, and a shelf a name.", _NOTHING_CHANGED, "Write one, on one line."
    ),
    "shelf_exists": Words(
        "There is a shelf {shelf} already.", _NOTHING_CHANGED, "Put it on that one, or choose another name."
    ),
    "unknown_own_import": Words(
        "There is no import {number} that could be undone on this PC.",
        _NOTHING_CHANGED,
        "See what was brought in with: gllapp resource imports.",
    ),
    "bad_year": Words("{year} is no year.", _NOTHING_CHANGED, "Write four digits, such as 2024."),
    "unknown_resource": Words(
        "There is no such resource in the library of this PC.",
        "",
        "Sync, then look again; it may have a new place.",
    ),
    "unknown_shelf": Words(
        "There is no shelf {shelf}.", _NOTHING_CHANGED, "Look at the list of shelves, and choose one."
    ),
    "file_too_large": Words(
        "The file is larger than {limit} GB.", _NOTHING_CHANGED, "Make a lighter one, or cut it into parts."
    ),
    "file_not_here": Words(
        "The file is not on this PC.",
        "Its record is, and can be read.",
        "Choose Keep on this PC, then sync; or bring it on a stick.",
    ),
    "text_not_here": Words(
        "The text of {title} is not on this PC.",
        "Its record is, and can be read.",
        "Choose Keep on this PC, at least its text, then sync; or bring it on a stick.",
    ),
    "nothing_to_keep": Words(
        "That would keep nothing in particular.",
        _NOTHING_CHANGED,
        "Name a resource or a shelf, or say a language, a topic, a type, a country or a size.",
    ),
    "note_too_long": Words(
        "A note may have {limit} characters; this one has {size}.",
        "What you wrote is still where you wrote it.",
        "Shorten it, or make two of it.",
    ),
    "share_exceeded": Words(
        "Members send files of up to {file} MB each, and {limit} MB in all.",
        "The file stays on this PC; nothing was sent.",
        "Make it smaller, or ask a librarian to bring it into the library.",
    ),
    "file_in_use": Words(
        "Another program is fetching this file already.", "", "Wait for it; it will be here for both."
    ),
    "no_room": Words(
        "There is no room for a file of {size} MB on this disk.",
        _NOTHING_CHANGED,
        "Free some space, or let go of files that you do not need any more.",
    ),
    "damaged_file_card": Words(
        "What the server tells of a file cannot be read.",
        "It was dropped; nothing was changed.",
        "Sync again.",
    ),
    "unknown_file": Words(
        "The community's server does not have this file.",
        "Its record is here, and can be read.",
        "Tell who shared it, or a librarian: the file has to be sent to the server again.",
    ),
    "no_delta": Words(
        "There is no shorter way from the older edition of this file to the newer one.",
        "Both stay as they are.",
        "The newer one comes as a whole.",
    ),
    "bad_range": Words(
        "Bytes were asked for that the file does not have; it has {size}.",
        _NOTHING_CHANGED,
        "Sync again; if it goes on, tell your coordinator.",
    ),
    "damaged_block": Words(
        "What {source} gives of a file is not what the community has sealed.",
        "It was dropped; what arrived before is stored.",
        "Take the file from somewhere else, or sync again; if it goes on, tell your coordinator.",
    ),
    "damaged_delta": Words(
        "What differs between two editions of a file arrived damaged.",
        "It was dropped; nothing was changed.",
        "The newer one comes as a whole.",
    ),
    "damaged_upload": Words(
        "What was sent of a file is not what was announced.",
        "It was dropped; what arrived before is kept.",
        "Look whether the file has been changed meanwhile, then send it again.",
    ),
    "bad_files_url": Words(
        "{url} is no place for files.",
        _NOTHING_CHANGED,
        "Write it as s3://bucket/prefix?endpoint=https://…, or leave it out for the server's own folder.",
    ),
    "library_full": Words(
        "The library's files on this PC take the {limit} MB that they may.",
        "What is here stays.",
        "Allow them more, or keep less.",
    ),
    "bad_hours": Words("{hours} are no hours.", _NOTHING_CHANGED, "Write them as 22:00-06:00, or always."),
    "blobs_fault": Words(
        "The place where the library's files are kept has failed: {reason}.",
        "Posts and records are not affected.",
        "See to it that it can be reached, then try again.",
    ),
    # --- documents, read in a helper process ---
    "document_unknown_kind": Words(
        "This kind of document cannot be read here.",
        "The file is on this PC.",
        "Open it with another program.",
    ),
    "document_broken": Words(
        "The document is damaged, or not what it says it is.",
        "Everything else works as before.",
        "Fetch it anew; if that does not help, tell a librarian.",
    ),
    "document_encrypted": Words(
        "The document is locked with a password.",
        "",
        "Open it with another program, which can ask you for the password.",
    ),
    "document_disguised": Words(
        "The file is not what the library says it is ({media}).",
        "It was not opened.",
        "Tell a librarian; do not open it by other ways.",
    ),
    "document_no_text": Words(
        "The document holds no text: its pages may be pictures.", "", "Look at its pages instead."
    ),
    "document_too_large": Words(
        "The document, or this page of it, needs more memory than it may take.",
        "Everything else works as before.",
        "Show it smaller, or open it with another program.",
    ),
    "document_too_slow": Words(
        "The document, or this page of it, took too long to read; reading was stopped.",
        "Everything else works as before.",
        "Open it with another program, or go on to another page.",
    ),
    "document_crashed": Words(
        "Reading the document, or this page of it, failed.",
        "Only the part of the program that reads documents has stopped, and it has been replaced.",
        "Open it with another program, or go on to another page.",
    ),
    "document_no_helper": Words(
        "The part of the program that reads documents could not be started.",
        "Everything else works as before.",
        "Close other programs, then try again.",
    ),
    # --- parcels ---
    "parcel_damaged": Words(
        "The parcel {parcel} cannot be read.",
        "What is in it is still on the PC of whoever wrote it.",
        "Put it on the stick again there.",
    ),
    "parcel_newer": Words(
        "The parcel {parcel} was made by a newer version of GLL (format {found}; this one reads up to {known}).",
        "It stays on the stick as it is.",
        "Install the newer version, or hand it to somebody who has it.",
    ),
    "parcel_foreign": Words(
        "The parcel {parcel} is for another community.",
        "It stays on the stick as it is.",
        "Somebody of that community can hand it in.",
    ),
    "parcel_refused": Words(
        "The server takes nothing from the PC that made the parcel {parcel}.",
        "It stays on the stick as it is; nothing else is affected.",
        "Whoever wrote it is told why when they sync.",
    ),
    "too_many_parcels": Words(
        "So many parcels have come from this PC that the server asks for a pause.",
        "Those that were handed in are safe; the others are still on the stick.",
        "Wait {seconds} seconds, then go on.",
    ),
    "receipt_damaged": Words(
        "A receipt on the stick cannot be believed.",
        "Nothing was changed; what you wrote waits as before.",
        "Sync when there is a link, or ask whoever carries the stick to collect once more.",
    ),
    # --- registering ---
    "registration_incomplete": Words(
        "The registration is not whole: {field} is missing.",
        "What you filled in is kept on this PC.",
        "Fill it in, then hand the form in.",
    ),
    "registration_bad_field": Words(
        "What the registration says under {field} cannot be understood.",
        "What you filled in is kept on this PC.",
        "Change it, then hand the form in.",
    ),
    "registration_unreadable": Words(
        "{file} is not a registration form ({reason}).",
        _NOTHING_CHANGED,
        "The documentation of gllapp register shows one.",
    ),
    "registration_too_long": Words(
        "The registration is {over} bytes too long to travel in an e-mail or over a slow link.",
        "What you filled in is kept on this PC.",
        "Say it in fewer words.",
    ),
    "registration_damaged": Words(
        "This is not a whole registration.",
        _NOTHING_CHANGED,
        "Copy it once more, from the first mark to the last one.",
    ),
    "registration_foreign": Words(
        "This registration is for another community.",
        _NOTHING_CHANGED,
        "Send it to the address of the community that it was written for.",
    ),
    "registration_refused": Words(
        "This PC has an account here already.", _KEPT, "Sign in with your e-mail address and password."
    ),
    "registration_decided": Words(
        "This registration was approved already.",
        _NOTHING_CHANGED,
        "Change what the member may do with: gllserver member.",
    ),
    "registrations_full": Words(
        "So many registrations wait for an answer that the community takes no more just now.",
        "Yours is kept on this PC, and waits.",
        "Try again tomorrow, or send it with somebody who carries a stick.",
    ),
    "too_many_registrations": Words(
        "So many registrations have come from your network that the server asks for a pause.",
        "Yours is kept on this PC, and waits.",
        "Wait {seconds} seconds, then try again.",
    ),
    "unknown_registration": Words(
        "There is no registration {registration}.",
        _NOTHING_CHANGED,
        "See them with: gllserver registration list --all.",
    ),
    "not_registering": Words(
        "Nobody is registering on this PC.",
        _NOTHING_CHANGED,
        "Fill in a form, and hand it in with: gllapp register.",
    ),
    "community_unknown": Words(
        "This PC does not know yet which community you want to register with.",
        "What you filled in is kept on this PC.",
        "Plug in a stick of the community, or name its address while there is a connection.",
    ),
    "no_stick": Words(
        "There is no folder {folder}.", _NOTHING_CHANGED, "Plug the stick in, and look where it is."
    ),
    "stick_of_several": Words(
        "There are bundles of several communities on this stick.",
        _NOTHING_CHANGED,
        "Sign in to yours first, or take a stick with its bundles alone.",
    ),
    "guest_cannot_send": Words(
        "Nobody has signed in on this PC yet.",
        "What you write can be kept as a draft, and is not lost.",
        "Sign in when there is a link, or wait for the answer to your registration; then send it.",
    ),
    # --- the protocol ---
    "damaged_frame": Words(
        "Something arrived damaged ({reason}).",
        "It was dropped; what arrived before is stored.",
        "Sync again.",
    ),
    "oversized_frame": Words(
        "Something arrived that is larger than allowed.",
        "It was dropped; what arrived before is stored.",
        "Sync again; if it goes on, tell your coordinator.",
    ),
    "cut_answer": Words(
        "The answer of {server} ended too early.",
        "What arrived is stored, and nothing will be sent twice.",
        "Sync again to go on from here.",
    ),
    "bad_signature": Words(
        "What arrived does not bear this community's signature.",
        "It was dropped; nothing was changed.",
        "Sync again; if it goes on, tell your coordinator.",
    ),
    "log_gap": Words(
        "What arrived does not follow on from what is here.",
        "It was dropped; nothing was changed.",
        "Sync again; if it goes on, tell your coordinator.",
    ),
    "log_diverged": Words(
        "The server's history is not the one this PC knows.",
        "Nothing was changed, and your waiting posts are kept.",
        "The server may have been restored from a copy: tell your coordinator.",
    ),
    "bad_testimony": Words(
        "What this PC gave back to {server} does not bear this community's signature.",
        "Nothing was changed there, and everything that was here is still here.",
        "Sync again; if it goes on, tell your coordinator.",
    ),
    "version_too_old": Words(
        "This version of the app is too old for {server}.",
        _KEPT,
        "Install the newer version, then sync again.",
    ),
    "version_too_new": Words(
        "{server} is older than this version of the app.",
        _KEPT,
        "Tell your coordinator that the server needs an update.",
    ),
    "other_community": Words(
        "{server} is another community than the one on this PC.",
        _NOTHING_CHANGED,
        "Check the address; for another community use another profile.",
    ),
    # --- who you are ---
    "wrong_password": Words(
        "The e-mail address or the password is not right.",
        _NOTHING_CHANGED,
        "Try again; capital letters matter.",
    ),
    "too_many_attempts": Words(
        "Too many attempts to sign in.", _NOTHING_CHANGED, "Wait {seconds} seconds, then try again."
    ),
    "suspended": Words("This account is suspended.", _KEPT, "Ask your coordinator."),
    "token_expired": Words("Your sign-in has expired.", _KEPT, "Sign in again; then sync."),
    "token_revoked": Words(
        "This PC's access was withdrawn.",
        _KEPT,
        "If you did not ask for that, tell your coordinator; else sign in again.",
    ),
    "token_unknown": Words("{server} does not know this PC.", _KEPT, "Sign in again; then sync."),
    "not_signed_in": Words(
        "Nobody has signed in on this profile yet.",
        "",
        "Sign in first: gllapp --profile DIR sign-in URL --email YOU.",
    ),
    "other_member": Words(
        "This profile belongs to {name}.", _NOTHING_CHANGED, "For another person use another profile."
    ),
    "bad_enrolment": Words(
        "The enrolment of this PC was not complete ({reason}).", _NOTHING_CHANGED, "Sign in again."
    ),
    # --- refusals of single acts (also the reasons shown under Needs attention) ---
    "empty_post": Words("A post needs some text.", _NOTHING_CHANGED, "Write something first."),
    "post_too_long": Words(
        "A post may hold {limit} KB of text; this one has {size} KB.",
        "Your text is kept as it is.",
        "Shorten it, or send it in parts.",
    ),
    "title_missing": Words(
        "A title is missing.", "Your text is kept as it is.", "Give it a title of one line."
    ),
    "title_too_long": Words(
        "A title may have {limit} characters; this one has {size}.",
        "Your text is kept as it is.",
        "Shorten the title.",
    ),
    "title_on_reply": Words(
        "Only the first post of a thread has a title and tags.",
        _NOTHING_CHANGED,
        "Edit the thread's first post.",
    ),
    "too_many_tags": Words("A thread may have {limit} tags.", _NOTHING_CHANGED, "Remove some."),
    "text_too_long": Words(
        "This may have {limit} characters; what was written has {size}.",
        "Your text is kept as it is.",
        "Shorten it, or say the rest elsewhere.",
    ),
    "bad_tag": Words(
        "“{tag}” cannot be a tag.",
        _NOTHING_CHANGED,
        "Tags are words of at most {limit} characters, without commas.",
    ),
    "bad_language": Words(
        "“{language}” is not a language code.", _NOTHING_CHANGED, "Use two letters, for example en or fr."
    ),
    "bad_text": Words(
        "The text holds characters that cannot be stored.", _NOTHING_CHANGED, "Paste it again as plain text."
    ),
    "invalid_utf8": Words(
        "The text is not valid UTF-8 (byte {position}).", _NOTHING_CHANGED, "Save it as UTF-8 and try again."
    ),
    "unknown_stream": Words(
        "There is no stream “{stream}” here.",
        _NOTHING_CHANGED,
        "See the streams' names with: post list; sync first if it is new.",
    ),
    "no_stream_yet": Words(
        "There is no stream on this PC yet to write in.",
        "Your text is kept as a draft.",
        "Sync once, or read a bundle from USB; then open the draft, and choose where it goes.",
    ),
    "unknown_thread": Words(
        "There is no thread {thread} here.", _NOTHING_CHANGED, "Sync first if it is new."
    ),
    "unknown_post": Words("There is no post {post} here.", _NOTHING_CHANGED, "Sync first if it is new."),
    "ambiguous_id": Words(
        "{prefix} could be more than one.", _NOTHING_CHANGED, "Give its id, or more of its characters."
    ),
    "unknown_draft": Words(
        "That draft is no longer here.",
        _NOTHING_CHANGED,
        "It may have been sent or discarded in another window.",
    ),
    "unknown_conflict": Words(
        "That conflict is not there any more.",
        "Every version is kept in the history.",
        "It was settled on another device, or another version has come: look at the list again.",
    ),
    "post_changed": Words(
        "The post has changed since you looked at it.",
        _NOTHING_CHANGED,
        "Look at it once more, then decide.",
    ),
    "post_withdrawn": Words(
        "Its author has withdrawn this post.", "", "Its versions are for its author and for moderators."
    ),
    "unknown_item": Words("That item is not in the outbox.", _NOTHING_CHANGED, ""),
    "stream_closed": Words(
        "The stream is closed to new posts.", "Your text is kept as it is.", "Choose another stream."
    ),
    "not_admitted": Words(
        "This is for the members of a pod, or for those admitted to a stream, and you are not one of them.",
        "Your text is kept as it is.",
        "Ask to join the pod, or ask the community's coordinator to admit you to the stream.",
    ),
    "not_your_post": Words(
        "Only its author may edit this post.", "Your text is kept as it is.", "Reply to it instead."
    ),
    "role_forbids": Words(
        "Your role in the community does not allow this.",
        "Your text is kept as it is.",
        "Ask your coordinator.",
    ),
    "nothing_to_change": Words("The edit changes nothing.", _NOTHING_CHANGED, ""),
    "malformed_operation": Words(
        "The server could not read this item.",
        "Your text is kept as it is.",
        "Copy the text and send it as a new post; tell your coordinator.",
    ),
    "unknown_scope": Words(
        "That place does not exist, or is not open to you.",
        "Your text is kept as it is.",
        "Choose another place.",
    ),
    "unknown_kind": Words(
        "The server does not know this kind of item yet.",
        "Your text is kept as it is.",
        "It is sent again when the server is updated.",
    ),
    "text_required": Words(
        "No text came on standard input.",
        _NOTHING_CHANGED,
        "Pipe the text in, for example: echo Hello | gllapp … --text-stdin.",
    ),
    "password_required": Words(
        "No password came on standard input.",
        _NOTHING_CHANGED,
        "Pipe it in, for example from a file that only you can read: gllapp … --password-stdin < FILE.",
    ),
    "usage": Words("The command was not understood: {reason}.", _NOTHING_CHANGED, "See: gllapp --help."),
    # --- this PC ---
    "profile_unwritable": Words(
        "The folder {folder} cannot be written to.",
        _NOTHING_CHANGED,
        "Choose another folder, or ask whoever looks after this PC for permission to write there.",
    ),
    "profile_busy": Words(
        "This profile is open in another window or command: {owner}.",
        _NOTHING_CHANGED,
        "Use that window, or try again when it is closed.",
    ),
    "disk_full": Words(
        "The disk is full.", "What was saved before is safe.", "Free some space, then try again."
    ),
    "folder_read_only": Words(
        "Nothing can be written to {folder}.",
        _NOTHING_CHANGED,
        "Choose another place, or take away its write protection: some sticks have a small switch.",
    ),
    "disk_fault": Words(
        "The disk could not be read or written ({reason}).",
        "What was saved before is not touched.",
        "Check the disk or the stick, then try again.",
    ),
    "replica_newer": Words(
        "This data was written by a newer version of the app (format {found}; this version knows {known}).",
        "Nothing was changed; all of it is still there.",
        "Install the newer version of the app.",
    ),
    "replica_damaged": Words(
        "The data file {file} is damaged or not a GLL file.",
        "It was left untouched, and so were the safety copies beside it.",
        "Repair it with: gllapp doctor --repair. Ask your coordinator before you delete anything.",
    ),
    "key_missing": Words(
        "The key of this profile's data is not in the key store.",
        "The data is untouched and stays encrypted.",
        "Use the system account and the key store in which the profile was made.",
    ),
    "no_key_store": Words(
        "This system has no key store in which a secret could be kept.",
        _NOTHING_CHANGED,
        "Choose a passphrase in the window, or name a private file by GLL_SECRETS_FILE.",
    ),
    "secrets_file_open": Words(
        "The file {file} can be read by other people.", _NOTHING_CHANGED, "Make it private first: chmod 600."
    ),
    "secrets_file_bad": Words(
        "The file {file} does not hold GLL secrets.",
        _NOTHING_CHANGED,
        "Name another file by GLL_SECRETS_FILE.",
    ),
    "passphrase_needed": Words(
        "This profile's key is sealed with a passphrase, and nobody could be asked for it.",
        "The data is untouched and stays encrypted.",
        "Run the command in a terminal, or open the window.",
    ),
    "wrong_passphrase": Words(
        "The passphrase is not right.", _NOTHING_CHANGED, "Try again; capital letters matter."
    ),
    "wait_before_trying": Words(
        "After several wrong tries there is a pause: {seconds} seconds are left.",
        _NOTHING_CHANGED,
        "Wait so long, then type it again. Closing GLL does not make the pause shorter.",
    ),
    "pin_needs_key_store": Words(
        "This PC has no key store, and without one a PIN is soon guessed by a thief of the disk.",
        _NOTHING_CHANGED,
        "Choose a password of at least {least} characters instead.",
    ),
    "lock_needed": Words(
        "Several people use this PC, so that a PIN or a password is needed for what is yours.",
        _NOTHING_CHANGED,
        "Choose one, or ask whoever looks after this PC to let people do without.",
    ),
    "pin_bad": Words(
        "A PIN has {least} to {most} digits.",
        _NOTHING_CHANGED,
        "Choose one that is not a year or a birthday.",
    ),
    "password_short": Words(
        "A password for this PC has at least {least} characters.",
        _NOTHING_CHANGED,
        "Choose a longer one; several words are easy to remember.",
    ),
    "nobody_here": Words(
        "Nobody on this PC is called {name}.", _NOTHING_CHANGED, "See who is here: gllapp account list."
    ),
    "several_people": Words(
        "Several people on this PC are called {name}.",
        _NOTHING_CHANGED,
        "Name the folder of the account instead; see: gllapp account list.",
    ),
    "not_custodian": Words(
        "Only the custodian of this PC can do this.", _NOTHING_CHANGED, "Ask {name}, who looks after this PC."
    ),
    "unsent_here": Words(
        "{count} items of {name} were not received by the community yet.",
        _NOTHING_CHANGED,
        "Send them, export them or say that they may go; see: gllapp account remove --help.",
    ),
    "key_store_locked": Words(
        "The key store of this system is locked or did not answer.",
        _NOTHING_CHANGED,
        "Unlock it, then try again.",
    ),
    "no_display": Words(
        "There is no screen on which a window could open.",
        _NOTHING_CHANGED,
        "Use a command instead; see: gllapp --help.",
    ),
    # --- unsent work, as a file ---
    "file_exists": Words("There is a file {file} already.", _NOTHING_CHANGED, "Choose another name."),
    "outfile_damaged": Words(
        "{file} is damaged, or is no file of unsent work.",
        _NOTHING_CHANGED,
        "Copy it once more from where it was made, or export it again.",
    ),
    "outfile_newer": Words(
        "{file} was written by a newer version of the app (format {found}; this version knows {known}).",
        _NOTHING_CHANGED,
        "Install the newer version of the app.",
    ),
    "outfile_of_another": Words(
        "{file} holds the work of another member or community; this profile belongs to {name}.",
        _NOTHING_CHANGED,
        "Import it into a profile of the member who wrote it.",
    ),
    # --- what a check of this PC finds ---
    "needs_repair": Words(
        "{found} of what was checked is damaged.",
        "What you wrote is not touched by a repair.",
        "Repair what can be repaired with: gllapp doctor --repair.",
    ),
    "pages_damaged": Words(
        "{pages} pages of the data file cannot be read any more.",
        "All other pages are as they were written, and nothing was changed.",
        "Close the window and repair the file with: gllapp doctor --repair.",
    ),
    "file_rebuilt": Words(
        "{pages} pages of the data file could not be read; it was made anew from all others.",
        "The damaged file is kept as {kept}.",
        "Sync, to fetch again what was in those pages.",
    ),
    "replica_beyond_repair": Words(
        "So much of the data file {file} is damaged that not even whose it is can be read.",
        "It was left untouched.",
        "Bring your unsent work into safety with: gllapp doctor --salvage FOLDER; then move the file aside, sign in, sync, and import that work.",
    ),
    "file_disordered": Words(
        "The indexes of the data file do not fit what is in it.",
        "What is stored is there; it may not be found or shown.",
        "A repair builds the indexes anew.",
    ),
    "replica_copied": Words(
        "This profile was copied, moved, or put back from a backup; that was seen on {when}.",
        "Nothing was lost. What another copy writes is told apart from what is written here.",
        "There is nothing to do. If it is used on two PCs, sign in with a profile of its own on one of them.",
    ),
    "space_low": Words(
        "Only {megabytes} MB are left on the disk.",
        "What was saved before is safe.",
        "Free some space before the next sync.",
    ),
    "log_damaged": Words(
        "{entries} received items are not proven to be what the server sent.",
        "Nothing that you wrote is affected.",
        "A repair sets them aside, and the next sync fetches them again.",
    ),
    "shown_wrong": Words(
        "{rows} of the rows that are shown are not what was written.",
        "What was written is whole.",
        "A repair makes them anew from it.",
    ),
    "search_wrong": Words(
        "The search does not find what is there.",
        "What was written is whole.",
        "A repair builds the search anew.",
    ),
    "outbox_damaged": Words(
        "One of the two copies that are kept of each outbox item is damaged for {items} of them.",
        "The other copy is whole.",
        "A repair makes the damaged copies anew.",
    ),
    "items_unreadable": Words(
        "{items} items of the outbox cannot be read any more.",
        "They are not thrown away, and do not stop the others.",
        "A repair keeps their bytes in {folder} and moves them to Needs attention; write them once more.",
    ),
    "item_unreadable": Words(
        "This item cannot be read any more.",
        "Its bytes are kept in the profile's folder “unreadable”.",
        "Write it once more, then take this one out of the outbox.",
    ),
    "drafts_damaged": Words(
        "The tags of {drafts} drafts cannot be read.",
        "Their texts are whole.",
        "A repair puts what is left of the tags below the texts.",
    ),
    "server_parted": Words(
        "The history of {server} is not the one that this PC knows; it was probably restored from a copy.",
        _KEPT,
        "Sync: both go back to what they share, and the server gets back what it lost.",
    ),
    "clock_ahead": Words(
        "This PC's clock is {hours} h {minutes} min ahead of the server's.",
        "Nothing is lost by that.",
        "Set this PC's date, time and time zone.",
    ),
    "clock_behind": Words(
        "This PC's clock is {hours} h {minutes} min behind the server's.",
        "Nothing is lost by that.",
        "Set this PC's date, time and time zone.",
    ),
    "clock_days_ahead": Words(
        "This PC's clock is {days} days ahead of the server's.",
        "Nothing is lost by that.",
        "Set this PC's date, time and time zone.",
    ),
    "clock_days_behind": Words(
        "This PC's clock is {days} days behind the server's.",
        "Nothing is lost by that.",
        "Set this PC's date, time and time zone.",
    ),
    # --- bundles on sticks ---
    "no_bundle": Words(
        "There is no bundle in {folder}.",
        _NOTHING_CHANGED,
        "Name the stick itself: the folder in which the folder GLL is.",
    ),
    "bundle_unfinished": Words(
        "The bundle on this stick is unfinished: it was pulled out, or is still being made.",
        _NOTHING_CHANGED,
        "Finish it where it was made: the same command goes on from where it stopped.",
    ),
    "bundle_unsigned": Words(
        "The signature of this bundle does not fit it: somebody has changed it, or the stick is damaged.",
        "Nothing of it was taken in.",
        "Ask for the bundle once more, from a person you know.",
    ),
    "bundle_newer": Words(
        "This bundle was made by a newer version of this program (format {found}; this version knows {known}).",
        "Nothing of it was taken in.",
        "Install the newer version.",
    ),
    "bundle_too_large": Words(
        "This is more than one bundle can list (its list may have {limit} MB).",
        _NOTHING_CHANGED,
        "Make several bundles, each with fewer shelves.",
    ),
    "damaged_manifest": Words(
        "The list of what is in this bundle is damaged.",
        "Nothing of it was taken in.",
        "Ask for the bundle once more.",
    ),
    "damaged_part": Words(
        "{file} on this stick is damaged or missing.",
        "It was left out; the rest is usable.",
        "Ask for the bundle once more, or sync when there is a network.",
    ),
    "bundle_other_community": Words(
        "This bundle is of another community ({community}).",
        "Nothing of it was taken in.",
        "",
    ),
    "bundle_other_history": Words(
        "This bundle and this PC hold the same posts in another order: the server was restored in between.",
        "Nothing of this stream was taken in from the stick.",
        "Sync when there is a network: that brings both together.",
    ),
    "bundle_needs_earlier": Words(
        "What is between this PC's copy and this bundle is missing ({title}).",
        "The rest of the bundle is usable.",
        "Import the bundle before this one first, or sync.",
    ),
    "publisher_unknown": Words(
        "Nobody in this community has allowed whoever signed this bundle to do so.",
        "Nothing of it was taken in.",
        "Ask your coordinator who makes bundles.",
    ),
    "publisher_revoked": Words(
        "The community has withdrawn the right to make bundles from whoever signed this one ({channel}).",
        "Nothing of it was taken in.",
        "Ask your coordinator for a newer bundle.",
    ),
    "publisher_expired": Words(
        "The right to make bundles of whoever signed this one had ended when it was made ({channel}).",
        "Nothing of it was taken in.",
        "Ask your coordinator for a newer bundle.",
    ),
    "not_publisher": Words(
        "This PC has not signed a bundle before, and must ask the server for that once.",
        _NOTHING_CHANGED,
        "Connect to the internet, then make the bundle again; or ask your coordinator for: gllserver publisher add --email {email} --device {device}; then sync.",
    ),
    "not_for_sticks": Words(
        "“{stream}” is for some members alone, and a stick can be read by anybody.",
        _NOTHING_CHANGED,
        "Leave it out.",
    ),
    "site_card_damaged": Words(
        "{file} is no site card, or it is damaged.",
        _NOTHING_CHANGED,
        "Copy it once more from the PC that it speaks of, or make a new one there.",
    ),
    "site_card_elsewhere": Words(
        "{file} is a site card of another community.",
        _NOTHING_CHANGED,
        "Choose the card of a site of this community.",
    ),
    "stick_full": Words(
        "There is too little room on the stick: {size} MB are needed, {free} MB are free.",
        _NOTHING_CHANGED,
        "Make room, take another stick, or choose less.",
    ),
    "stick_pulled": Words(
        "The stick {stick} was pulled out before this was done.",
        "Nothing is lost: what was done is kept, and the same work goes on from there.",
        "Plug it in again, then go on.",
    ),
    "damaged_on_stick": Words(
        "A part of this file on the stick {stick} is damaged.",
        "It was refused; what is good of the file is stored.",
        "What is missing comes from the server, or from another stick. Ask for a new bundle: this stick may be wearing out.",
    ),
    "stick_unfaithful": Words(
        "What was written to the stick reads back as something else ({file}).",
        "The bundle is marked as unfinished.",
        "Take another stick: this one is worn out, or claims more room than it has.",
    ),
    "unknown_publisher": Words(
        "No publisher has an id that begins with {publisher}.",
        _NOTHING_CHANGED,
        "See them with: gllserver publisher list.",
    ),
    # --- the server's own commands ---
    "no_community": Words(
        "There is no community in {folder}.",
        _NOTHING_CHANGED,
        "Make one first: gllserver init --data {folder}.",
    ),
    "community_exists": Words(
        "There is a community in {folder} already.", _NOTHING_CHANGED, "Use it, or name another folder."
    ),
    "data_newer": Words(
        "This data was written by a newer version of the server (format {found}; this version knows {known}).",
        _NOTHING_CHANGED,
        "Install the newer version.",
    ),
    "database_fault": Words(
        "The database does not answer ({reason}).",
        _NOTHING_CHANGED,
        "Check that it runs and that the address is right.",
    ),
    "member_exists": Words("There is a member with the address {email} already.", _NOTHING_CHANGED, ""),
    "unknown_member": Words("There is no member with the address {email}.", _NOTHING_CHANGED, ""),
    "unknown_device": Words(
        "That member has no device {device}.", _NOTHING_CHANGED, "See them with: gllserver device list."
    ),
    "bad_email": Words("“{email}” is not an e-mail address.", _NOTHING_CHANGED, ""),
    # --- learning pods and their documents ---
    "unknown_pod": Words("There is no pod {pod} here.", _NOTHING_CHANGED, "See the pods with: pod list."),
    "unknown_document": Words(
        "There is no document {document} here.", _NOTHING_CHANGED, "See a pod's documents with: doc list."
    ),
    "unknown_record": Words(
        "What this is about ({record}) is not here.",
        "Your text is kept as it is.",
        "Sync, and try again; it may have been of a pod that you are no longer in.",
    ),
    "pod_archived": Words(
        "The pod is archived, and takes nothing new.",
        "Your text is kept as it is.",
        "Ask its facilitators to open it again.",
    ),
    "pod_not_open": Words(
        "The pod is approved and not open yet.",
        _NOTHING_CHANGED,
        "Sync; the server opens it when it receives the approval.",
    ),
    "not_facilitator": Words(
        "Only the pod's facilitators do this.",
        _NOTHING_CHANGED,
        "Ask one of them; the pod's page names them.",
    ),
    "too_many_proposals": Words(
        "The server takes {limit} new proposals from a member in a day, and this is one more.",
        "What you wrote is kept in the outbox.",
        "Send it again from there tomorrow.",
    ),
    "too_many_joinings": Words(
        "The server takes {limit} new requests to join pods from a member in a day, and this is one more.",
        "It is kept in the outbox.",
        "Send it again from there tomorrow.",
    ),
    "not_yours_to_decide": Words(
        "Only moderators and administrators answer proposals.",
        _NOTHING_CHANGED,
        "Ask one of them; the page People names them.",
    ),
    "not_your_proposal": Words(
        "Only who made a proposal changes its words.",
        "Your text is kept as it is.",
        "Propose it to them.",
    ),
    "not_your_joining": Words("Only who asked to join takes that back.", _NOTHING_CHANGED, ""),
    "not_yours_to_change": Words(
        "Only who wrote this changes it.",
        "Your text is kept as it is.",
        "Say it in a comment of your own.",
    ),
    "rules_not_accepted": Words(
        "A proposal needs a yes to the community's rules.",
        "Your text is kept as it is.",
        "Read them, and tick the box; in a command, say --rules.",
    ),
    "facilitators_missing": Words(
        "A pod or a community needs {least} facilitators.",
        "Your text is kept as it is.",
        "Name {least} members; you may be one of them.",
    ),
    "unknown_person": Words(
        "There is no member called {name} here.",
        _NOTHING_CHANGED,
        "Write the whole name as the directory has it, or the first digits of the member's id.",
    ),
    "not_in_the_pod": Words(
        "{name} is not in this pod.", _NOTHING_CHANGED, "Let them in first; who is in it says: pod members."
    ),
    "unknown_task": Words(
        "There is no task {task} here.", _NOTHING_CHANGED, "See the tasks with: pod task list."
    ),
    "file_kind_not_shared": Words(
        "Files like {file} are not shared in pods.",
        "The file stays where it is.",
        "Share documents, tables, slides, pictures, sound or video; make a PDF of anything else.",
    ),
    "no_picture": Words(
        "{file} is no picture.",
        "Nothing was shared.",
        "Drop pictures on a document; any other file belongs among the files of the pod.",
    ),
    "pod_not_for_sticks": Words(
        "“{pod}” is a pod, and for its members alone: on a stick it can only be sealed.",
        _NOTHING_CHANGED,
        "Choose it as a pod (--pod): it is sealed for the devices of its members.",
    ),
    "kept_as_text": Words(
        "This is a document's text as you saw it last, which cannot be sent again by itself.",
        "It is kept aside as it is.",
        "Copy it, and write into the document what is missing there.",
    ),
    "already_member": Words("You are in this pod already.", _NOTHING_CHANGED, ""),
    "in_the_pod_already": Words("{name} is in this pod already.", _NOTHING_CHANGED, ""),
    "already_asked": Words(
        "You have asked to join this pod already.", "Your request waits for a facilitator.", ""
    ),
    "last_facilitator": Words(
        "A pod needs a facilitator, and you are the last one.",
        _NOTHING_CHANGED,
        "Make another member a facilitator first, or archive the pod.",
    ),
    "empty_comment": Words("A comment needs some text.", "Your text is kept as it is.", "Write some."),
    "bad_day": Words("“{day}” is not a day.", "Your text is kept as it is.", "Write it as 2026-11-22."),
    "bad_document_update": Words(
        "A change of a document was not what its writer may send: damaged, too large, or in another's name.",
        "It is left out; the document and everything else stay as they are.",
        "If it was yours, copy the text from your outbox into the document again.",
    ),
    "unknown_template": Words(
        "There is no template “{template}”.", _NOTHING_CHANGED, "The templates are: {known}."
    ),
    "words_gone": Words(
        "The words that this is about are not in the document, or not any more.",
        _NOTHING_CHANGED,
        "Look at its text as it is now; then write what you would like into it, or close the comment.",
    ),
    "unknown_section": Words(
        "The document has no section “{heading}”.", _NOTHING_CHANGED, "See its headings with: doc show."
    ),
    "licence_missing": Words(
        "The document does not say yet under which licence it may be used.",
        _NOTHING_CHANGED,
        "Choose a licence for the document, then publish.",
    ),
    "product_withdrawn": Words(
        "A librarian has taken this product off the library's shelves.",
        _NOTHING_CHANGED,
        "Ask a librarian to put it back, then publish.",
    ),
    "consent_missing": Words(
        "{count} of those who wrote this have not agreed to be named and to publish: {names}.",
        _NOTHING_CHANGED,
        "Ask them to sign this version off with their consent.",
    ),
    "pictures_missing": Words(
        "{count} of the pictures in the document are not on this PC.",
        _NOTHING_CHANGED,
        "Keep them on this PC with the pod's files, or take them out of the text.",
    ),
    "document_too_long": Words(
        "A document may have {limit} characters.",
        "Your text is kept as it is.",
        "Divide it into two documents.",
    ),
    "bad_name": Words("A name needs 1 to {limit} characters on one line.", _NOTHING_CHANGED, ""),
    "bad_role": Words("“{role}” is not a role.", _NOTHING_CHANGED, "Roles are: {roles}."),
    "weak_password": Words(
        "A password needs at least {limit} characters.", _NOTHING_CHANGED, "Choose a longer one."
    ),
    "stream_exists": Words("There is a stream “{stream}” already.", _NOTHING_CHANGED, ""),
    "not_a_mailbox": Words(
        "{file} is not a mailbox file (mbox).",
        _NOTHING_CHANGED,
        "Export the list's archive as mbox and try again.",
    ),
    "file_unreadable": Words(
        "{file} cannot be read ({reason}).", _NOTHING_CHANGED, "Check the name and the permissions."
    ),
    "document_tangled": Words(
        "This document has so many marks inside of each other that it cannot be laid out in time.",
        "Its text is as it was.",
        "Look for long lines of brackets, stars or quotation signs in it, and take them out.",
    ),
    "pdf_failed": Words(
        "The PDF could not be made ({reason}).",
        "The document is as it was, and no file was written.",
        "Leave out its largest pictures and try again, or export it as a Word document.",
    ),
    "source_too_large": Words(
        "The file has more than {limit} MB.",
        _NOTHING_CHANGED,
        "Divide it, and bring in the parts one by one.",
    ),
    "too_many_entries": Words(
        "There are more than {limit} entries.",
        _NOTHING_CHANGED,
        "Divide them, and bring in the parts one by one.",
    ),
    "no_entries": Words(
        "The file holds no entry that could be read.",
        _NOTHING_CHANGED,
        "Check that it is of the kind that was named, and export it again.",
    ),
    "no_known_column": Words(
        "None of the table's columns is known.",
        _NOTHING_CHANGED,
        "Put what each column holds into the first row: title, authors, year, language …",
    ),
    "unknown_import": Words(
        "There is no import {number}.", _NOTHING_CHANGED, "See them with: gllserver resource imports."
    ),
    "no_single_resource": Words(
        "The ids of {count} resources begin with {prefix}.",
        _NOTHING_CHANGED,
        "See the ids with: gllserver resource list.",
    ),
    "unknown_term": Words(
        "“{word}” is not a term of “{vocabulary}”.",
        _NOTHING_CHANGED,
        "The terms are in the guide to the library.",
    ),
    "port_taken": Words(
        "The address {address} is in use or not ours to use.",
        _NOTHING_CHANGED,
        "Choose another port, or 0 for any free one.",
    ),
    # --- us ---
    "bug": Words(
        "Something went wrong in the program itself ({reason}).",
        _KEPT,
        "Please send the report {report} to your coordinator.",
    ),
}
