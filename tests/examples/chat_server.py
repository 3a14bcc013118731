"""A WebSocket server on loopback that speaks the platform's chat protocol, and remembers what came."""

from __future__ import annotations

import asyncio
import json
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any
from uuid import UUID

from websockets.asyncio.server import ServerConnection, serve
from websockets.datastructures import Headers
from websockets.http11 import Request, Response


class ChatServer:
    """Answers a question with its words, if its key is the right one; `slow` waits for `go_on` after the first."""

    def __init__(self, key: str) -> None:
        self.key = key
        self.port = 0
        self.opened: list[str] = []
        self.questions: list[dict[str, Any]] = []
        self.go_on = threading.Event()
        self.redirect: str | None = None

    @property
    def url(self) -> str:
        """Where it listens."""
        return f"ws://127.0.0.1:{self.port}/ws/langflow/"

    def process_request(self, socket: ServerConnection, request: Request) -> Response | None:
        """Send whoever connects elsewhere, if told so."""
        if self.redirect is None:
            return None
        return Response(302, "Found", Headers({"Location": self.redirect, "Content-Length": "0"}))

    async def chat(self, socket: ServerConnection) -> None:
        """One connection, until it closes or a question is refused."""
        assert socket.request is not None
        self.opened.append(f"{socket.request.path} {socket.request.headers}")
        await socket.send(json.dumps({"detail": "Connected.", "status_code": 100}))
        async for message in socket:
            question = json.loads(message)
            self.questions.append(question)
            refusal = self.refusal(socket, question)
            if refusal:
                await socket.send(json.dumps(refusal))
                return
            await self.answer(socket, question["prompt"])

    def refusal(self, socket: ServerConnection, question: dict[str, Any]) -> dict[str, Any] | None:
        """The frame that refuses a question, if it is to be."""
        assert socket.request is not None
        try:
            assert socket.request.path == "/ws/langflow/"
            assert set(question) == {"flow", "session_id", "prompt", "token"}
            assert set(question["flow"]) == {"name", "tenant", "username", "pathway"}
            UUID(question["session_id"])
        except (AssertionError, ValueError) as error:
            return {"error": f"Invalid payload {error!r}", "status_code": 400}
        if question["token"] != self.key:
            return {"error": "Authentication failed.", "status_code": 401}
        return None

    async def answer(self, socket: ServerConnection, prompt: str) -> None:
        """Send an answer, part after part."""
        await socket.send(json.dumps({"generation_id": "1"}))
        for n, word in enumerate(prompt.split()):
            if prompt == "hang up" and n:
                await socket.close()
            if prompt.startswith("slow") and n == 1 and not await asyncio.to_thread(self.go_on.wait, 30):
                await socket.close()
            await socket.send(json.dumps({"data": f"{word.upper()} "}))
        await socket.send(json.dumps({"eos": True}))


@contextmanager
def running_chat(key: str) -> Iterator[ChatServer]:
    """A chat server in a thread of its own."""
    server, ready, loop = ChatServer(key), threading.Event(), asyncio.new_event_loop()
    end = asyncio.Event()

    async def main() -> None:
        async with serve(server.chat, "127.0.0.1", 0, process_request=server.process_request) as listening:
            server.port = next(iter(listening.sockets)).getsockname()[1]
            ready.set()
            await end.wait()

    thread = threading.Thread(target=lambda: loop.run_until_complete(main()))
    thread.start()
    try:
        assert ready.wait(30)
        yield server
    finally:
        server.go_on.set()
        loop.call_soon_threadsafe(end.set)
        thread.join(30)
        loop.close()
