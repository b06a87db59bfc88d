"""Documents in three scripts, with everything in them that an export must carry."""

import struct
import zlib
from datetime import date

from gllcore.files import FileId
from gllcore.ids import RecordId
from glldocs.citations import Reference, citation_mark, picture_mark
from glldocs.exports.front import Contributor, Front

GUIDE = RecordId(bytes(range(16)))
REPORT = RecordId(bytes(range(16, 32)))
CHART = FileId(bytes(range(32, 48)))

ENGLISH = f"""# Hand hygiene in small hospitals

## Why it matters

Wash your **hands** before *every* touch, and ~~never~~ always after, as {citation_mark(GUIDE, "the guide, 2021")} says.
See [the campaign](https://example.org/hands?a=1&b=2) too.

| Step | Who | Minutes |
|:-----|:---:|--------:|
| Water | Nurse | 1 |
| Soap | Doctor | 2 |

- gel at every bed
- a tap that runs
  - or a bucket with one

3. look
4. ask

Between the lists.

1. begin again

> They asked for soap first.

```
rate = washed / seen
```

{picture_mark(CHART, "Rates by ward")}

---

### What next

Measure `again`, as {citation_mark(REPORT, "our report")} and {citation_mark(GUIDE, "the guide")} say.
"""

ARABIC = f"""# نظافة اليدين في المستشفيات الصغيرة

## لماذا

يجب غسل **اليدين** قبل كل فحص (CLABSI) وبعده، كما يقول {citation_mark(GUIDE, "الدليل")}.

| الخطوة | من |
|--------|----|
| الماء | الممرضة |

- صابون
- ماء نظيف
"""

VIETNAMESE = """# Vệ sinh tay ở bệnh viện nhỏ

Điều dưỡng rửa tay trước khi chạm vào người bệnh ở Đường Nguyễn Huệ.
"""

HOSTILE = """# Harmless

<script>alert(1)</script><img src="http://example.org/x.png" onerror="alert(1)">

[a](javascript:alert(1)) [b](//example.org/x) [c](file:///etc/passwd) [d](data:text/html,x) [e](#ref-1)
[f](https://user@example.org/) [g](gll:post/00) [h](vbscript:x)

![remote](http://example.org/x.png) ![local](file:///x.png) ![data](data:image/svg+xml,x) ![gone](gll:file/ffffffffffffffffffffffffffffffff)

\u202etxt.exe\u0000
"""


def png(width: int = 8, height: int = 4) -> bytes:
    """A grey picture."""
    rows = (b"\0" + bytes(width)) * height
    header = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        _chunk(kind, data)
        for kind, data in ((b"IHDR", header), (b"IDAT", zlib.compress(rows)), (b"IEND", b""))
    )


def _chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def front(title: str = "Hand hygiene in small hospitals", language: str = "en") -> Front:
    return Front(
        title,
        date(2026, 3, 9),
        version="1.2",
        subtitle="A guide & a <reminder>",
        language=language,
        contributors=(Contributor("Amina Njoroge", "Kenya"), Contributor("Nguyễn Văn Đức")),
        licence="cc-by-4.0",
        licence_name="CC BY 4.0",
        pod="Infection & control",
        link="https://gll.example.org/documents/1",
        references=(
            Reference(REPORT, "Njoroge, A. (2025). Our report."),
            Reference(GUIDE, "World Health Organization. (2021). The guide. https://doi.org/10.1/hands"),
        ),
    )


ARABIC_FRONT = front("نظافة اليدين في المستشفيات الصغيرة", "ar")
VIETNAMESE_FRONT = front("Vệ sinh tay ở bệnh viện nhỏ", "vi")
