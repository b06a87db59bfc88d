"""The library's values as JSON: ids as hexadecimal digits, sizes in bytes; docs/commands.md names every field."""

from gllapp.library_views import (
    Facets,
    FileRow,
    KeepRow,
    KeepTotals,
    LibraryHit,
    Related,
    ResourceRow,
    ResourceView,
    ShelfRow,
)


def row_document(row: ResourceRow) -> dict[str, object]:
    return {
        "id": row.id.hex(),
        "title": row.title,
        "authors": list(row.authors),
        "organisation": row.organisation,
        "year": row.year,
        "type": row.type,
        "topics": list(row.topics),
        "countries": list(row.countries),
        "language": row.language,
        "licence": row.licence,
        "main_bytes": row.main_bytes,
        "light_bytes": row.light_bytes,
        "text_bytes": row.text_bytes,
        "holding": str(row.holding),
        "newer": row.newer,
        "kept": row.kept,
        "added_ms": row.added_ms,
        "changed_ms": row.changed_ms,
        "withdrawn_ms": row.withdrawn_ms,
    }


def view_document(view: ResourceView) -> dict[str, object]:
    card = view.resource
    return {
        **row_document(view.row),
        "abstract": card.abstract,
        "doi": card.doi,
        "link": card.link,
        "edition": card.edition,
        "files": [_file(file) for file in view.files],
        "shelves": [shelf_document(shelf) for shelf in view.shelves],
        "translations": [_related(each) for each in view.translations],
        "replaces": [_related(each) for each in view.replaces],
        "replaced_by": [_related(each) for each in view.replaced_by],
        "sticks": [
            {"name": stick.name, "seen_ms": stick.seen_ms, "files": stick.files} for stick in view.sticks
        ],
        "keeps": list(view.keeps),
        "note": view.note,
    }


def facets_document(facets: Facets) -> dict[str, object]:
    return {
        str(facet): [{"key": each.key, "count": each.count} for each in counts]
        for facet, counts in facets.counts.items()
    }


def hit_document(hit: LibraryHit) -> dict[str, object]:
    return {**row_document(hit.row), "snippet": hit.snippet, "in_text": hit.in_text}


def keep_document(row: KeepRow) -> dict[str, object]:
    rule = row.rule
    return {
        "number": row.number,
        "name": row.name,
        "resource": rule.resource.hex() if rule.resource else None,
        "shelf": rule.shelf.hex() if rule.shelf else None,
        "language": rule.language,
        "topic": rule.topic,
        "type": rule.type,
        "country": rule.country,
        "under_bytes": rule.under_bytes,
        "what": str(rule.what),
        "kept_ms": row.kept_ms,
        "totals": totals_document(row.totals),
    }


def totals_document(totals: KeepTotals) -> dict[str, object]:
    return {
        "resources": totals.resources,
        "files": totals.files,
        "bytes": totals.size,
        "missing_files": totals.missing_files,
        "missing_bytes": totals.missing_bytes,
    }


def shelf_document(shelf: ShelfRow) -> dict[str, object]:
    return {
        "id": shelf.id.hex(),
        "name": shelf.name,
        "description": shelf.description,
        "language": shelf.language,
        "resources": shelf.resources,
        "held": shelf.held,
    }


def _file(file: FileRow) -> dict[str, object]:
    return {
        "id": file.id.hex(),
        "role": file.role.name.lower(),
        "size": file.size,
        "media": file.media,
        "name": file.name,
        "here": file.here,
        "current": file.current,
        "sticks": list(file.sticks),
    }


def _related(each: Related) -> dict[str, object]:
    return {
        "id": each.id.hex(),
        "title": each.title,
        "language": each.language,
        "year": each.year,
        "holding": str(each.holding),
    }
