"""List an organisation's credentials, user groups and a user's reported roles.

Reads IBLAI_API_KEY, and when set IBLAI_BASE_URL, IBLAI_ORG (default "acme") and IBLAI_USERNAME (default "ada").
`scripts/demo` runs it against the sandbox, `scripts/demo --live` against the platform.
"""

import asyncio
import os
import sys

from rich.console import Console
from rich.progress import Progress
from rich.table import Table

from ibl_data_manager_client import DataManagerClient, errors, paginate
from ibl_data_manager_client.api.core import (
    get_user_reported_roles as reported_roles,
)
from ibl_data_manager_client.api.core import list_org_user_groups as user_groups
from ibl_data_manager_client.api.credentials import list_credentials as credentials

console = Console()


async def main() -> None:
    """Fetch, show progress, print a table, and provoke a 404."""
    org, user = os.environ.get("IBLAI_ORG", "acme"), os.environ.get("IBLAI_USERNAME", "ada")
    async with DataManagerClient() as client:
        console.print(f"Calling {client.base_url} as {user} of {org}")

        names: dict[str, int] = {}
        pages = 0
        with Progress(console=console) as progress:
            bar = progress.add_task("credentials", total=None)
            async for page in paginate(credentials.asyncio, org, user, client=client, page_size=25).pages():
                pages += 1
                for credential in page.items:
                    kind = str(credential.credential_type)
                    names[kind] = names.get(kind, 0) + 1
                progress.update(bar, total=page.total, advance=len(page.items))

            bar = progress.add_task("user groups", total=None)
            groups = paginate(user_groups.asyncio, org, client=client)
            group_count = 0
            async for groups_page in groups.pages():
                pages += 1
                group_count += len(groups_page.items)
                progress.update(bar, total=groups_page.total, advance=len(groups_page.items))

        roles = await reported_roles.asyncio(org, user, client=client)

        table = Table("What", "How many", title=f"{org}: {pages} pages read")
        for kind, count in sorted(names.items()):
            table.add_row(f"credentials: {kind}", str(count))
        table.add_row("user groups", str(group_count))
        for role in roles.roles:
            table.add_row(f"role: {role.name}", ", ".join(str(skill.name) for skill in role.skills))
        console.print(table)

        try:
            await credentials.asyncio("no-such-organisation", user, client=client)
        except errors.NotFoundError as error:
            console.print(f"As expected: {type(error).__name__}: {error.detail}")


if __name__ == "__main__":
    try:
        asyncio.run(main())
    except errors.DataManagerError as error:
        sys.exit(f"{type(error).__name__}: {error}")
