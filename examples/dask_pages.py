"""Fetch a long list with a Dask cluster: every worker reads a range of its pages with a client of its own.

    python examples/dask_pages.py --org acme --user ada --workers 2

Reads IBLAI_API_KEY and, when set, IBLAI_BASE_URL. Both reach the workers through their environment, not through the
tasks. Needs `dask[distributed]`.
"""

import argparse
import os
import sys
from collections import Counter

from dask.distributed import Client, LocalCluster

from ibl_data_manager_client import DataManagerClient, errors, paginate
from ibl_data_manager_client.api.credentials import list_credentials as credentials
from ibl_data_manager_client.models import Credential
from ibl_data_manager_client.pagination import Partition


def types_in(partition: Partition[Credential]) -> Counter[str]:
    """How many credentials of each type a range of pages has: what a worker does."""
    with DataManagerClient() as client:
        return Counter(str(one.credential_type) for one in partition.fetch(client))


def main() -> None:
    """Divide the list, have each part counted, and add up."""
    parser = argparse.ArgumentParser(description="Count credentials by type, on a Dask cluster.")
    parser.add_argument("--org", default=os.environ.get("IBLAI_ORG", "acme"))
    parser.add_argument("--user", default=os.environ.get("IBLAI_USERNAME", "ada"))
    parser.add_argument("--workers", type=int, default=2, help="processes (default: 2)")
    parser.add_argument("--parts", type=int, default=8, help="ranges to divide the list into (default: 8)")
    options = parser.parse_args()
    with DataManagerClient() as client:
        pager = paginate(credentials.sync, options.org, options.user, client=client, page_size=25)
        partitions = pager.partitions(options.parts)
    cluster = LocalCluster(n_workers=options.workers, threads_per_worker=4, dashboard_address=None)
    with cluster, Client(cluster) as dask:
        parts = dask.gather(dask.map(types_in, partitions))
    total: Counter[str] = sum(parts, Counter())
    for kind, count in sorted(total.items()):
        print(f"{kind}: {count}")
    print(f"{total.total()} credentials in {len(partitions)} parts")


if __name__ == "__main__":
    try:
        main()
    except errors.DataManagerError as error:
        sys.exit(f"{type(error).__name__}: {error}")
