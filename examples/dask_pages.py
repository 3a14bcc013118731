"""Fetch a long list with a Dask cluster: every worker reads a range of its pages with a client of its own.

Reads IBLAI_API_KEY, and when set IBLAI_BASE_URL, IBLAI_ORG (default "acme") and IBLAI_USERNAME (default "ada"). The
key reaches the workers through their environment, not through the tasks. Needs `dask[distributed]`.
"""

import os
from collections import Counter

from dask.distributed import Client, LocalCluster

from ibl_data_manager_client import DataManagerClient, paginate
from ibl_data_manager_client.api.credentials import credentials_orgs_users_retrieve as credentials
from ibl_data_manager_client.models import Credential
from ibl_data_manager_client.pagination import Partition


def types_in(partition: Partition[Credential]) -> Counter[str]:
    """How many credentials of each type a range of pages has: what a worker does."""
    with DataManagerClient() as client:
        return Counter(str(one.credential_type) for one in partition.fetch(client))


def main() -> None:
    """Divide the list, have each part counted, and add up."""
    org, user = os.environ.get("IBLAI_ORG", "acme"), os.environ.get("IBLAI_USERNAME", "ada")
    with DataManagerClient() as client:
        partitions = paginate(credentials.sync, org, user, client=client, page_size=25).partitions(8)
    with LocalCluster(n_workers=2, threads_per_worker=4, dashboard_address=None) as cluster, Client(cluster) as dask:
        parts = dask.gather(dask.map(types_in, partitions))
    total: Counter[str] = sum(parts, Counter())
    for kind, count in sorted(total.items()):
        print(f"{kind}: {count}")
    print(f"{total.total()} credentials in {len(partitions)} parts")


if __name__ == "__main__":
    main()
