"""Each command's function: it takes a session and the options of its parser by name, and gives the answer."""

from collections.abc import Callable, Mapping

from gllapp.cli.about import run_about
from gllapp.cli.account import run_sign_in, run_status
from gllapp.cli.accounts import run_accounts, run_add_account, run_remove_account, run_switch
from gllapp.cli.bundle_contents import run_contents
from gllapp.cli.bundles import (
    run_discard_bundle,
    run_import_bundle,
    run_inspect,
    run_new_bundle,
    run_site_card,
    run_verify,
)
from gllapp.cli.conflicts import run_conflicts, run_settle, run_show
from gllapp.cli.curating import (
    run_edit_resources,
    run_export_resources,
    run_import_resources,
    run_imports,
    run_new_shelf,
    run_restore_resources,
    run_undo_import,
    run_withdraw_resources,
)
from gllapp.cli.doctor import run_doctor
from gllapp.cli.files import run_fetch, run_files_status, run_send, run_set
from gllapp.cli.home import run_home, run_insights
from gllapp.cli.kept import run_discard, run_send_again
from gllapp.cli.output import Answer
from gllapp.cli.own import run_export_own
from gllapp.cli.parcels import run_collect, run_outgoing, run_receipts
from gllapp.cli.planning import run_plan
from gllapp.cli.pods import (
    run_approve,
    run_archive,
    run_edit_pod,
    run_facilitate,
    run_invite,
    run_join,
    run_joinings,
    run_leave,
    run_list_pods,
    run_members,
    run_news,
    run_proposals,
    run_propose,
    run_remove,
    run_return,
    run_show_pod,
)
from gllapp.cli.pods_work import (
    run_add_file,
    run_add_task,
    run_keep_files,
    run_list_files,
    run_list_tasks,
    run_task_done,
    run_withdraw_file,
    run_withdraw_task,
)
from gllapp.cli.posting import run_edit, run_new, run_reply, run_useful, run_withdraw
from gllapp.cli.reading import run_list, run_outbox
from gllapp.cli.registering import (
    run_register,
    run_registration,
    run_registration_answer,
    run_registration_code,
    run_send_registration,
    run_take_back,
)
from gllapp.cli.resources import (
    run_keep_resource,
    run_kept,
    run_list_resources,
    run_release,
    run_search_library,
    run_show_resource,
    run_text,
)
from gllapp.cli.searching import run_search
from gllapp.cli.syncing import run_sync
from gllapp.cli.unsent import run_export, run_import
from gllapp.cli.usage import run_limits, run_networks, run_set_network, run_usage
from gllapp.cli.withdrawals import run_keep, run_withdraw_them, run_withdrawals

COMMANDS: Mapping[str, Callable[..., Answer]] = {
    "sign-in": run_sign_in,
    "register": run_register,
    "registration status": run_registration,
    "registration send": run_send_registration,
    "registration code": run_registration_code,
    "registration answer": run_registration_answer,
    "registration take-back": run_take_back,
    "sync": run_sync,
    "plan": run_plan,
    "status": run_status,
    "post new": run_new,
    "post reply": run_reply,
    "post edit": run_edit,
    "post useful": run_useful,
    "post withdraw": run_withdraw,
    "post list": run_list,
    "conflicts list": run_conflicts,
    "conflicts show": run_show,
    "conflicts settle": run_settle,
    "outbox": run_outbox,
    "outbox export": run_export,
    "outbox import": run_import,
    "outbox send-again": run_send_again,
    "outbox discard": run_discard,
    "withdrawals list": run_withdrawals,
    "withdrawals withdraw": run_withdraw_them,
    "withdrawals keep": run_keep,
    "usage": run_usage,
    "export": run_export_own,
    "home": run_home,
    "insights": run_insights,
    "network list": run_networks,
    "network set": run_set_network,
    "limits": run_limits,
    "files fetch": run_fetch,
    "files status": run_files_status,
    "files set": run_set,
    "files send": run_send,
    "bundle new": run_new_bundle,
    "bundle discard": run_discard_bundle,
    "bundle contents": run_contents,
    "bundle import": run_import_bundle,
    "bundle site-card": run_site_card,
    "bundle outgoing": run_outgoing,
    "bundle collect": run_collect,
    "bundle receipts": run_receipts,
    "resource list": run_list_resources,
    "resource show": run_show_resource,
    "resource text": run_text,
    "resource search": run_search_library,
    "resource keep": run_keep_resource,
    "resource release": run_release,
    "resource kept": run_kept,
    "resource import": run_import_resources,
    "resource imports": run_imports,
    "resource undo": run_undo_import,
    "resource edit": run_edit_resources,
    "resource withdraw": run_withdraw_resources,
    "resource restore": run_restore_resources,
    "resource new-shelf": run_new_shelf,
    "resource export": run_export_resources,
    "pod list": run_list_pods,
    "pod show": run_show_pod,
    "pod members": run_members,
    "pod news": run_news,
    "pod propose": run_propose,
    "pod proposals": run_proposals,
    "pod approve": run_approve,
    "pod return": run_return,
    "pod join": run_join,
    "pod joinings": run_joinings,
    "pod leave": run_leave,
    "pod invite": run_invite,
    "pod remove": run_remove,
    "pod facilitate": run_facilitate,
    "pod edit": run_edit_pod,
    "pod archive": run_archive,
    "pod task add": run_add_task,
    "pod task list": run_list_tasks,
    "pod task done": run_task_done,
    "pod task withdraw": run_withdraw_task,
    "pod file add": run_add_file,
    "pod file list": run_list_files,
    "pod file keep": run_keep_files,
    "pod file withdraw": run_withdraw_file,
    "search": run_search,
    "doctor": run_doctor,
}

# These are for whoever has a stick and no profile; they get the dictionary that the program ships instead of a session.
WITHOUT_PROFILE: Mapping[str, Callable[..., Answer]] = {
    "bundle verify": run_verify,
    "bundle inspect": run_inspect,
}

# These look at a profile's folder and open nothing in it, so that they work while another has it, and where it does not open; they get
# the folder and the time.
BESIDE_PROFILE: Mapping[str, Callable[..., Answer]] = {
    "about": run_about,
}

# These are about the people of the PC, whose folders stand beside the named one: they open whichever they need.
OF_PC: Mapping[str, Callable[..., Answer]] = {
    "account list": run_accounts,
    "account add": run_add_account,
    "account switch": run_switch,
    "account remove": run_remove_account,
}
