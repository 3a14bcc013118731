"""Run by scripts/smoke with only the installed package: imports all of it, calls and pages over a real socket."""

import asyncio
import contextlib
import importlib.util
import io
import json
import pkgutil
import sys
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qs, urlsplit

import ibl_data_manager_client
from ibl_data_manager_client import DataManagerClient, paginate
from ibl_data_manager_client.api.core import core_rbac_groups_list as groups


class Handler(BaseHTTPRequestHandler):
    """Answers every GET with one of three pages of groups."""

    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:
        number = int(parse_qs(urlsplit(self.path).query).get("page", ["1"])[0])
        assert self.headers["Authorization"] == "Api-Token smoke"
        item = {
            "id": number,
            "name": "g",
            "unique_id": "u",
            "platform": {"id": 1, "key": "acme"},
            "owner": {"id": 1},
            "users": [],
            "is_internal": False,
        }
        body = json.dumps(
            {"count": 3, "next": "x" if number < 3 else None, "previous": None, "results": [item]}
        ).encode()
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *args: object) -> None:
        """Say nothing."""


def import_all() -> int:
    """Import every module of the package that the installed extras allow; returns how many."""
    prefix = f"{ibl_data_manager_client.__name__}."
    names = [module.name for module in pkgutil.walk_packages(ibl_data_manager_client.__path__, prefix)]
    others = {"aiohttp": "_http.aiohttp", "pydantic_core": "_json.foreign", "PyInstaller": "_pyinstaller.hook-"}
    for needed, module in others.items():
        if importlib.util.find_spec(needed) is None:
            names = [name for name in names if not name.startswith(f"{prefix}{module}")]
    for name in names:
        importlib.import_module(name)
    return len(names)


def main() -> None:
    """Import, call and page, blocking and with asyncio."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    threading.Thread(target=server.serve_forever, daemon=True).start()
    url = f"http://127.0.0.1:{server.server_port}"

    async def ids() -> list[int]:
        async with DataManagerClient("smoke", base_url=url, drift="raise") as client:
            return [group.id async for group in paginate(groups.asyncio, client=client)]

    assert asyncio.run(ids()) == [1, 2, 3]
    with DataManagerClient("smoke", base_url=url, drift="raise") as client:
        assert [group.id for group in paginate(groups.sync, client=client)] == [1, 2, 3]
    from ibl_data_manager_client._cli import main as command_line

    with contextlib.redirect_stdout(io.StringIO()) as found:
        assert command_line(["find", "core_rbac_groups_list", "--all"]) == 0
    assert "from ibl_data_manager_client.api.core import list_rbac_groups" in found.getvalue()
    server.shutdown()
    server.server_close()
    count = import_all()
    assert count > 2000, count
    print(f"Python {sys.version.split()[0]}: {count} modules import, calls and pages work")


if __name__ == "__main__":
    main()
