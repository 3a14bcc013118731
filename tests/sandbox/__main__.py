"""The command `python -m tests.sandbox`: options, data, and the application behind a real socket."""

import argparse
import json
import os
import stat
import subprocess
import sys
import threading
import time

from . import data
from .start import running_sandbox


def main() -> None:
    """Serve until terminated, until the parent process ends, or until a piped stdin closes."""
    end_with_parent()
    parser = argparse.ArgumentParser(prog="python -m tests.sandbox", description="A stand-in for the platform.")
    parser.add_argument("--port", type=int, default=0, help="port on 127.0.0.1; 0 takes a free one")
    parser.add_argument("--key", action="append", help="a key to accept, repeatable (default: sandbox-key)")
    parser.add_argument("--threads", type=int, default=16, help="requests served at once (default: 16)")
    for name, size in data.SIZES.items():
        flag = "--" + name.replace("_", "-")
        parser.add_argument(flag, type=int, default=size, metavar="N", help=f"how many there are (default: {size})")
    parser.add_argument("--exports", action="store_true", help="print lines for a shell, in place of JSON")
    parser.add_argument("--run", nargs=argparse.REMAINDER, help="start, run this command with IBLAI_* set, and stop")
    options = parser.parse_args()
    if options.run:
        sys.exit(run(options.run))
    keys: list[str] = options.key or ["sandbox-key"]
    data.load(keys, {name: getattr(options, name) for name in data.SIZES})

    os.environ["DJANGO_SETTINGS_MODULE"] = f"{__package__}.settings"
    from django.core.wsgi import get_wsgi_application
    from waitress import create_server

    application = get_wsgi_application()
    from . import urls  # noqa: F401  (now, so that the first request is as fast as the others)

    server = create_server(
        application,
        host="127.0.0.1",
        port=options.port,
        threads=options.threads,
        connection_limit=1000,
        asyncore_use_poll=True,  # select() cannot watch that many connections
        clear_untrusted_proxy_headers=False,  # else the echo would hide headers that were sent
    )
    url = f"http://127.0.0.1:{server.effective_port}"
    if options.exports:
        print("The sandbox runs until Ctrl+C, or until what started it ends. In another terminal:", file=sys.stderr)
        print(f'export IBLAI_API_KEY="{keys[0]}"\nexport IBLAI_BASE_URL="{url}/dm"', flush=True)
    else:
        print(json.dumps({"url": url, "dm_url": f"{url}/dm", "key": keys[0]}), flush=True)
    server.run()


def run(command: list[str]) -> int:
    """Run a command with a sandbox's address and key in its environment; returns its exit status."""
    with running_sandbox() as sandbox:
        variables = {"IBLAI_BASE_URL": sandbox.dm_url, "IBLAI_API_KEY": sandbox.key, "IBLAI_ORG": data.ORG}
        return subprocess.run(command, env={**os.environ, **variables, "IBLAI_USERNAME": "ada"}).returncode


def end_with_parent() -> None:
    """Have this process exit, at once or half a second later, when whoever started it is gone."""
    parent = os.getppid()

    def watch_parent() -> None:
        while os.getppid() == parent:
            time.sleep(0.5)
        os._exit(0)

    def watch_stdin() -> None:
        while os.read(0, 1024):
            pass
        os._exit(0)

    threading.Thread(target=watch_parent, daemon=True).start()
    # Only a pipe's end means something: /dev/null, as background jobs have it, is at its end from the start.
    if sys.stdin is not None and stat.S_ISFIFO(os.fstat(0).st_mode):
        threading.Thread(target=watch_stdin, daemon=True).start()


if __name__ == "__main__":
    main()
