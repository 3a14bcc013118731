"""Ask many organisations at once, a bounded number at a time: what fails is reported and costs the others nothing.

    python examples/fan_out.py acme globex initech
    python examples/fan_out.py --from organisations.txt --concurrency 50 > groups.ndjson

Prints a line of JSON for each organisation as soon as it is read, its failure in place of its numbers; the exit status
is 1 when any failed. Reads IBLAI_API_KEY and, when set, IBLAI_BASE_URL.
"""

import argparse
import asyncio
import json
import sys
from collections import Counter
from collections.abc import Iterable
from pathlib import Path

from ibl_data_manager_client import DataManagerClient, errors, paginate
from ibl_data_manager_client.api.core import list_org_user_groups as user_groups


async def summary(org: str, client: DataManagerClient, seconds: float) -> dict[str, object]:
    """What is known of an organisation, or why nothing is."""
    try:
        async with asyncio.timeout(seconds):  # for all pages together; the client's own are for each request
            groups = await paginate(user_groups.asyncio, org, client=client, length=50).collect()
    except TimeoutError:
        return {"org": org, "error": f"not done within {seconds:g} s"}
    except errors.APIStatusError as error:
        return {"org": org, "error": f"{error.status_code} {error.detail}"}
    except errors.DataManagerError as error:
        return {"org": org, "error": f"{type(error).__name__}: {error}"}
    return {"org": org, "groups": len(groups), "certificates": sum(group.certificates_earned for group in groups)}


async def fan_out(orgs: Iterable[str], client: DataManagerClient, *, concurrency: int, seconds: float) -> Counter[str]:
    """Print each organisation's summary; returns how many were `read` and how many `failed`.

    The workers share one iterator, so that a million organisations are a million calls, and `concurrency` tasks.
    """
    todo, counts = iter(orgs), Counter[str]()

    async def worker() -> None:
        for org in todo:
            result = await summary(org, client, seconds)
            counts["failed" if "error" in result else "read"] += 1
            print(json.dumps(result), flush=True)  # at once: what is done survives whatever comes

    # An error that `summary` does not expect is a bug: the group then cancels the other workers and raises it.
    async with asyncio.TaskGroup() as group:
        for _ in range(concurrency):
            group.create_task(worker())
    return counts


async def main() -> int:
    """Read the command line, ask, and say on stderr how it went."""
    parser = argparse.ArgumentParser(description="Count the user groups of many organisations.")
    parser.add_argument("orgs", nargs="*", help="organisations")
    parser.add_argument("--from", dest="file", type=Path, help="a file with an organisation on each line")
    parser.add_argument("--concurrency", type=int, default=20, help="organisations read at once (default: 20)")
    parser.add_argument("--timeout", type=float, default=60, help="seconds for each organisation (default: 60)")
    options = parser.parse_args()
    lines = options.file.read_text().splitlines() if options.file else []
    orgs = dict.fromkeys([*options.orgs, *(line.strip() for line in lines if line.strip())])  # each once, in order
    if not orgs:
        parser.error("name an organisation, or a file with --from")
    async with DataManagerClient() as client:
        counts = await fan_out(orgs, client, concurrency=options.concurrency, seconds=options.timeout)
    print(f"{counts['read']} read, {counts['failed']} failed, of {len(orgs)}", file=sys.stderr)
    return 1 if counts["failed"] else 0


if __name__ == "__main__":
    try:
        sys.exit(asyncio.run(main()))
    except errors.DataManagerError as error:
        sys.exit(f"{type(error).__name__}: {error}")
