"""The product without one of its protections: each of these must be noticed by the laws, or the laws protect nothing."""

from tests.simulation.mutants import arriving, healing, serving, writing
from tests.simulation.mutants.patching import Mutant

MUTANTS: dict[str, Mutant] = {
    mutant.__name__: mutant
    for mutant in (
        writing.outbox_cleared_on_push,
        writing.outbox_cleared_after_sync,
        writing.own_echoes_filtered,
        writing.refusals_dropped,
        writing.refusals_without_reason,
        writing.act_in_two_transactions,
        writing.ids_by_counter,
        writing.clocks_unclamped,
        writing.clock_of_acts_forgotten,
        writing.last_writer_wins,
        writing.bases_ignored,
        writing.incarnations_ignored,
        arriving.seals_unchecked,
        arriving.seals_not_kept,
        arriving.cursor_ahead_of_its_entries,
        arriving.effect_after_its_entries,
        arriving.nothing_atomic,
        arriving.end_unchecked,
        arriving.nonce_unlooked_at,
        arriving.pages_anywhere,
        arriving.gaps_forgotten,
        arriving.gaps_untold,
        arriving.ahead_for_ever,
        healing.links_unlooked_at,
        serving.doubt_ignored,
        healing.nothing_given_back,
        healing.set_aside_is_deleted,
        healing.proofs_forgotten,
        healing.back_in_two_transactions,
        healing.what_waits_goes_first,
        arriving.sums_unlooked_at,
        arriving.damaged_scope_is_emptied,
        serving.duplicates_appended,
        serving.refusals_untold,
        serving.one_refusal_stops_all,
        serving.more_is_not_said,
        serving.everybody_may_write,
        serving.the_suspended_are_let_in,
    )
}
