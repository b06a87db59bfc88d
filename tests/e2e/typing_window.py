"""Has a document open and types, saving what was typed as a window does; prints how many characters are saved.

python -m tests.e2e.typing_window PROFILE DOCUMENT
"""

import sys
from itertools import count
from pathlib import Path

from gllapp.bootstrap import open_session
from gllapp.usecases.documents.writing import open_document
from gllapp.usecases.session import open_desk
from gllcore.ids import RecordId
from gllcore.pod_rules import SALT_BYTES

if __name__ == "__main__":
    with open_session(Path(sys.argv[1])) as session:
        desk = open_desk(session)
        document = RecordId(bytes.fromhex(sys.argv[2]))
        writing = open_document(desk, document, session.random_bytes(SALT_BYTES))
        for number in count():
            writing.insert(number, "abcdefghij"[number % 10])
            writing.save(desk)
            sys.stdout.write(f"{number + 1}\n")
            sys.stdout.flush()
