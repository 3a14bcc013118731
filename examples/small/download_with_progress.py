"""A session's text into a file, with progress: python examples/small/download_with_progress.py SESSION session.txt"""

import sys
from uuid import UUID

from ibl_data_manager_client import DataManagerClient, errors
from ibl_data_manager_client.api.ai_mentor import download_session
from ibl_data_manager_client.downloads import Target, download


def show(done: int, total: int | None) -> None:
    share = "" if not total else f" ({100 * done // total}%)"
    print(f"{done} bytes{share}", file=sys.stderr)


session, path = UUID(sys.argv[1]), sys.argv[2]
target = Target(path, progress=show)
with DataManagerClient(deadline=None) as client:
    try:
        answer = download(target, download_session.sync, "acme", "ada", session, client=client)
    except errors.APIStatusError as error:
        sys.exit(f"{error}; request id {error.request_id}")
print(path, "after", answer.retries, "retries")
