"""A client of pyright's language server: what an editor offers where a program stands."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import count
from pathlib import Path
from typing import Any

SERVER = Path(sys.executable).with_name("pyright-langserver")


class LanguageServer:
    """A running server, and the folder that it looks at."""

    def __init__(self, process: subprocess.Popen[bytes], folder: Path) -> None:
        self._process = process
        self._folder = folder
        self._numbers = count(1)
        self.asked("initialize", {"processId": None, "rootUri": folder.as_uri(), "capabilities": {}})
        self._send({"method": "initialized", "params": {}})

    def completions(self, program: str) -> list[str]:
        """What may follow a program, in the order of the server."""
        number = next(self._numbers)
        uri = (self._folder / f"program_{number}.py").as_uri()
        document = {"uri": uri, "languageId": "python", "version": 1, "text": program}
        self._send({"method": "textDocument/didOpen", "params": {"textDocument": document}})
        lines = program.split("\n")
        place = {"line": len(lines) - 1, "character": len(lines[-1])}
        found = self.asked("textDocument/completion", {"textDocument": {"uri": uri}, "position": place})
        return [one["label"] for one in (found or {}).get("items", [])]

    def asked(self, method: str, params: Any) -> Any:
        """What the server answers to a request; what it asks itself meanwhile gets nothing."""
        number = next(self._numbers)
        self._send({"id": number, "method": method, "params": params})
        while True:
            message = self._received()
            if "method" in message and "id" in message:
                wanted = message["params"].get("items") if isinstance(message.get("params"), dict) else None
                self._send({"id": message["id"], "result": [None] * len(wanted) if wanted else None})
            elif message.get("id") == number:
                return message["result"]

    def _send(self, message: Any) -> None:
        assert self._process.stdin is not None
        content = json.dumps({"jsonrpc": "2.0", **message}).encode()
        self._process.stdin.write(b"Content-Length: %d\r\n\r\n%b" % (len(content), content))
        self._process.stdin.flush()

    def _received(self) -> Any:
        assert self._process.stdout is not None
        length = 0
        while line := self._process.stdout.readline().strip():
            name, _, value = line.partition(b":")
            length = int(value) if name.lower() == b"content-length" else length
        assert length, "the language server has ended"
        return json.loads(self._process.stdout.read(length))


@contextmanager
def language_server(folder: Path) -> Iterator[LanguageServer]:
    """A server for a folder, which sees what this interpreter has installed."""
    settings = {"venvPath": str(Path(sys.prefix).parent), "venv": Path(sys.prefix).name}
    (folder / "pyrightconfig.json").write_text(json.dumps(settings), encoding="utf-8")
    with subprocess.Popen([SERVER, "--stdio"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, cwd=folder) as process:
        try:
            yield LanguageServer(process, folder)
        finally:
            process.kill()
