"""What the page Sync & data shows of what was used and what is allowed, looked up together."""

from typing import NamedTuple

from gllapp.platform.pc import PcSettings
from gllapp.usage_views import Usage, Week
from gllapp.usecases.accounts import custodian, pc_settings
from gllapp.usecases.budgets import this_week
from gllapp.usecases.desk import Desk
from gllapp.usecases.session import Session
from gllapp.usecases.usage import SyncRun, history, usage


class DataFacts(NamedTuple):
    usage: Usage
    week: Week
    history: tuple[SyncRun, ...]
    pc: PcSettings
    is_custodian: bool


def data_facts(session: Session, desk: Desk) -> DataFacts:
    folder, keeper = session.folder, custodian(session.folder)
    is_custodian = keeper is None or keeper.folder == folder
    return DataFacts(usage(desk), this_week(session, desk), history(desk), pc_settings(folder), is_custodian)
