"""The product without one of its protections: each of these must be noticed by the laws, or the laws protect nothing."""

from tests.simulation.mutants import arriving, carrying, healing, serving, writing
from tests.simulation.mutants.patching import Mutant

# Each with a seed that notices it. That a page must meet what is held, runs of whole weeks hardly ever need: tests/pages tries it.
_NOTICED: dict[Mutant, int] = {
    writing.outbox_cleared_on_push: 0,
    writing.outbox_cleared_after_sync: 7,
    writing.own_echoes_filtered: 0,
    writing.refusals_dropped: 0,
    writing.refusals_without_reason: 0,
    writing.act_in_two_transactions: 10,
    writing.ids_by_counter: 4,
    writing.clocks_unclamped: 26,
    writing.clock_of_acts_forgotten: 0,
    writing.last_writer_wins: 12,
    writing.bases_ignored: 12,
    writing.incarnations_ignored: 47,
    arriving.seals_unchecked: 8,
    arriving.seals_not_kept: 0,
    arriving.cursor_ahead_of_its_entries: 13,
    arriving.effect_after_its_entries: 13,
    arriving.nothing_atomic: 0,
    arriving.end_unchecked: 17,
    arriving.nonce_unlooked_at: 17,
    arriving.gaps_forgotten: 1,
    arriving.gaps_untold: 18,
    arriving.ahead_for_ever: 3,
    healing.links_unlooked_at: 10,
    serving.doubt_ignored: 0,
    healing.nothing_given_back: 0,
    healing.set_aside_is_deleted: 0,
    healing.proofs_forgotten: 0,
    healing.back_in_two_transactions: 33,
    healing.what_waits_goes_first: 24,
    arriving.sums_unlooked_at: 22,
    arriving.damaged_scope_is_emptied: 523,
    serving.duplicates_appended: 0,
    serving.refusals_untold: 0,
    serving.one_refusal_stops_all: 0,
    serving.more_is_not_said: 1,
    serving.everybody_may_write: 1,
    serving.the_suspended_are_let_in: 2,
    carrying.receipts_unsealed: 20,
    carrying.sheaves_unsealed: 0,
    carrying.parcels_unsigned: 204,
    carrying.older_replaces_newer: 247,
}
MUTANTS: dict[str, Mutant] = {mutant.__name__: mutant for mutant in _NOTICED}
NOTICED_BY: dict[str, int] = {mutant.__name__: seed for mutant, seed in _NOTICED.items()}
