"""What an import has done, in words for people and as a document for programs."""

from gllfiles.survey_words import doubts, duplicates, encoding, planned, problems, survey_document
from gllserver.jobs.import_library import Report

__all__ = ["done", "planned", "report_document", "survey_document"]


def done(report: Report) -> list[str]:
    """What an import says when it is done."""
    found = report.survey
    return [
        f"Import {report.run}: {report.added} new, {report.changed} changed, {len(found.plan.duplicates)} were there already, "
        f"{len(found.unreadable)} could not be read; {report.files} files ({report.bytes} bytes), {report.texts} with their text.",
        *duplicates([each for each in found.plan.duplicates if each.other_file]),
        *problems(found.unreadable, (*found.doubts, *report.textless)),
        *encoding(found),
    ]


def report_document(report: Report) -> dict[str, object]:
    """Everything that an import did."""
    return {
        "preview": False,
        "import": report.run,
        "added": report.added,
        "changed": report.changed,
        "files": report.files,
        "texts": report.texts,
        "bytes": report.bytes,
        "duplicates": len(report.survey.plan.duplicates),
        "unreadable": [{"place": each.place, "why": each.why} for each in report.survey.unreadable],
        "doubts": doubts((*report.survey.doubts, *report.textless)),
    }
