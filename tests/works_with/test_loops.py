"""Event loops and the like, each in a process of its own: gevent, uvloop, anyio, Jupyter."""

from __future__ import annotations

import os
import subprocess
import sys
from textwrap import dedent
from typing import Any

import nbclient
import nbformat
import pytest

from tests.resilience.server import FaultServer
from tests.sandbox.start import Sandbox


def printed(code: str, url: str, key: str = "a-key-of-some-length") -> str:
    """What a program prints, run with warnings as errors."""
    environment = {**os.environ, "IBLAI_API_KEY": key, "IBLAI_BASE_URL": url}
    command = [sys.executable, "-W", "error", "-c", dedent(code)]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=120)
    assert done.returncode == 0, done.stderr
    assert done.stderr == ""
    return done.stdout.strip()


ASYNCIO = """
from ibl_data_manager_client import DataManagerClient, errors, paginate
from ibl_data_manager_client.api.core import list_rbac_groups

async def listed():
    async with DataManagerClient() as client:
        pages = [list_rbac_groups.asyncio(client=client, page=page, page_size=5) for page in range(1, 10)]
        found = [item.id for page in await asyncio.gather(*pages) for item in page.results]
        assert found == [one.id async for one in paginate(list_rbac_groups.asyncio, client=client).prefetch(3)]
        return len(found)
"""


def test_uvloop(sandbox: Sandbox) -> None:
    if sys.platform == "win32":
        pytest.skip("there is none")
    code = f"import asyncio, uvloop\n{ASYNCIO}\nprint(uvloop.run(listed()))"
    assert printed(code, sandbox.dm_url, sandbox.key) == "45"


BOUNDED = """
import asyncio, time, {module}
from ibl_data_manager_client import DataManagerClient, errors

async def main():
    start = time.monotonic()
    async with DataManagerClient(deadline=0.3, max_retries=0) as client:
        try:
            await client.arequest("GET", "/probe")
        except errors.APITimeoutError:
            print("deadline")
    async with DataManagerClient() as client:
        {bound}
    assert time.monotonic() - start < 10

{run}
"""


def test_uvloop_bounds(faults: FaultServer) -> None:
    bound = """try:
            async with asyncio.timeout(0.3):
                await client.arequest("GET", "/probe")
        except TimeoutError:
            print("timeout")"""
    with faults.site("stalled") as site:
        code = BOUNDED.format(module="uvloop", bound=bound, run="uvloop.run(main())")
        assert printed(code, site.url).split() == ["deadline", "timeout"]


def test_anyio_on_asyncio(sandbox: Sandbox, faults: FaultServer) -> None:
    code = f"""
import anyio, asyncio
{ASYNCIO}
counts = []

async def count():
    counts.append(await listed())

async def main():
    async with anyio.create_task_group() as group:
        group.start_soon(count)
        group.start_soon(count)
    with DataManagerClient() as client:
        counts.append((await anyio.to_thread.run_sync(lambda: list_rbac_groups.sync(client=client))).count)
    print(counts)

anyio.run(main)
"""
    assert printed(code, sandbox.dm_url, sandbox.key) == "[45, 45, 45]"
    bound = """with anyio.move_on_after(0.3) as scope:
            await client.arequest("GET", "/probe")
        print("moved on" if scope.cancelled_caught else "answered")"""
    with faults.site("stalled") as site:
        code = BOUNDED.format(module="anyio", bound=bound, run="anyio.run(main)")
        assert printed(code, site.url).split("\n") == ["deadline", "moved on"]


def test_gevent(sandbox: Sandbox, faults: FaultServer) -> None:
    """Blocking calls in greenlets, after `monkey.patch_all()`: they run at once, and the deadline holds."""
    code = """
    from gevent import monkey
    monkey.patch_all()
    import time, gevent
    from ibl_data_manager_client import DataManagerClient, errors
    from ibl_data_manager_client.api.core import list_rbac_groups

    with DataManagerClient() as client:
        jobs = [gevent.spawn(list_rbac_groups.sync, client=client, page=page, page_size=5) for page in range(1, 10)]
        gevent.joinall(jobs, raise_error=True)
        print(len({item.id for job in jobs for item in job.value.results}))
    """
    assert printed(code, sandbox.dm_url, sandbox.key) == "45"
    code = """
    from gevent import monkey
    monkey.patch_all()
    import time, gevent
    from ibl_data_manager_client import DataManagerClient, errors

    def ended(client):
        try:
            client.request("GET", "/probe")
        except errors.APITimeoutError:
            return True

    start = time.monotonic()
    with DataManagerClient(deadline=1, max_retries=0) as client:
        jobs = [gevent.spawn(ended, client) for _ in range(10)]
        gevent.joinall(jobs, raise_error=True)
    print([job.value for job in jobs] == [True] * 10, time.monotonic() - start < 5)
    """
    with faults.site("stalled") as site:
        assert printed(code, site.url) == "True True"


def test_jupyter(sandbox: Sandbox) -> None:
    """`await` at the top of a cell, pages over several cells, blocking calls beside the running event loop, and `?`."""
    cells = [
        f"import os\nos.environ['IBLAI_API_KEY'] = {sandbox.key!r}\nos.environ['IBLAI_BASE_URL'] = {sandbox.dm_url!r}",
        f"import asyncio\n{ASYNCIO}\nprint(await listed())",
        "client = DataManagerClient()\nprint((await list_rbac_groups.asyncio(client=client)).count)",
        "print((await list_rbac_groups.asyncio(client=client, page_size=5)).results[0].id)",
        "with DataManagerClient() as blocking:\n    print(list_rbac_groups.sync(client=blocking).count)",
        "list_rbac_groups.asyncio?",
        "client",
        "await client.aclose()",
    ]
    v4: Any = nbformat.v4
    book = v4.new_notebook(cells=[v4.new_code_cell(cell) for cell in cells])
    nbclient.NotebookClient(book, timeout=120, kernel_name="python3").execute()
    shown = ["".join(str(output.get("text") or output.get("data")) for output in cell.outputs) for cell in book.cells]
    assert [text.strip() for text in shown[1:5]] == ["45", "45", "1", "45"]
    assert "DataManagerClient(base_url=" in shown[6]
    assert sandbox.key not in "".join(shown)
