"""Types into a document and saves each key, until somebody ends it: prints how many are saved.

python -m tests.app.usecases.documents.typing_until_killed FOLDER DOCUMENT
"""

import os
import sys
from itertools import count
from pathlib import Path

from gllapp.db.open import open_replica
from gllapp.usecases.desk import Desk
from gllapp.usecases.documents.writing import open_document
from gllcore.ids import RecordId
from tests.app.builders import KEY, START_MS

if __name__ == "__main__":
    desk = Desk(open_replica(Path(sys.argv[1]), KEY, START_MS), lambda: START_MS)
    writing = open_document(desk, RecordId(bytes.fromhex(sys.argv[2])), os.urandom(8))
    for number in count():
        writing.insert(number, "abcdefghij"[number % 10])
        writing.save(desk)
        sys.stdout.write(f"{number + 1}\n")
        sys.stdout.flush()
