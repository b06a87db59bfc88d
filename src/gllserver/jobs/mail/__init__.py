"""Reading a community's mailing-list past: one mbox file in, clean messages and their threads out; no database."""

from gllserver.jobs.mail.mailbox import read_mailbox
from gllserver.jobs.mail.tails import complete_body
from gllserver.jobs.mail.threads import Place, Threadable, thread_mails
from gllserver.jobs.mail.values import Attachment, BrokenMail, MailItem

__all__ = [
    "Attachment",
    "BrokenMail",
    "MailItem",
    "Place",
    "Threadable",
    "complete_body",
    "read_mailbox",
    "thread_mails",
]
