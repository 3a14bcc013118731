"""Chat with a mentor over the platform's WebSocket: each line on stdin is a question, answered as the words come.

    python examples/live_chat.py MENTOR

MENTOR is the mentor's unique id. An operation of this client begins the session. The chat itself, which the API's
description lacks, goes to `--url` in the form of the vendor's quickstart; it was tried on a server of our own only.
Reads IBLAI_API_KEY and, when set, IBLAI_BASE_URL and IBLAI_CHAT_URL. Needs `websockets`, and stdin as POSIX has it.
"""

import argparse
import asyncio
import json
import logging
import os
import sys
from collections.abc import AsyncIterator
from typing import Any

import httpx
from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import WebSocketException

from ibl_data_manager_client import DataManagerClient, PlatformApiKey, errors
from ibl_data_manager_client.api.ai_mentor import create_user_session as sessions
from ibl_data_manager_client.models import ChatSessionRequest

PLATFORM = "wss://asgi.data.iblai.app/ws/langflow/"

# A question carries the key, and `websockets` logs what it sends at level DEBUG.
quiet = logging.getLogger("live_chat.websocket")
quiet.setLevel(logging.INFO)


class ChatError(Exception):
    """The chat cannot go on."""


class Connect(connect):
    """A connection that follows no redirect: the key would go along, to wherever it leads."""

    def process_redirect(self, exc: Exception) -> Exception | str:
        return exc


def key_for(url: str, auth: PlatformApiKey) -> str:
    """The key as it would go into a call now, checked and renewed, without its scheme; for wss:// or this machine."""
    address = httpx.URL(url)
    if address.scheme != "wss" and address.host not in ("127.0.0.1", "localhost", "::1"):
        raise ChatError(f"the key would go unencrypted to {url}: use a wss:// address")
    return auth.authorization().partition(" ")[2]


async def answer(socket: ClientConnection, question: dict[str, Any], patience: float) -> AsyncIterator[str]:
    """The parts of the answer, as they come; `patience` is how many seconds each may take."""
    await socket.send(json.dumps(question))
    ended = False
    while not ended:
        try:
            async with asyncio.timeout(patience):
                frame = json.loads(await socket.recv())
        except TimeoutError:
            raise ChatError(f"nothing came for {patience:g} s") from None
        if "error" in frame:
            raise ChatError(str(frame["error"]))
        if isinstance(frame.get("data"), str):  # a frame without data tells of the connection
            yield frame["data"]
        ended = bool(frame.get("eos"))


async def lines() -> AsyncIterator[str]:
    """The lines of stdin that are not empty; read without a thread, which nothing could interrupt."""
    reader, loop = asyncio.StreamReader(), asyncio.get_running_loop()
    await loop.connect_read_pipe(lambda: asyncio.StreamReaderProtocol(reader), sys.stdin)
    while line := await reader.readline():
        if text := line.decode().strip():
            yield text


async def main() -> None:
    """Read the command line, begin a session, and pass questions and answers on."""
    parser = argparse.ArgumentParser(description="Chat with a mentor.")
    parser.add_argument("mentor")
    parser.add_argument("--org", default=os.environ.get("IBLAI_ORG", "acme"))
    parser.add_argument("--user", default=os.environ.get("IBLAI_USERNAME", "ada"))
    parser.add_argument("--url", default=os.environ.get("IBLAI_CHAT_URL", PLATFORM))
    parser.add_argument("--patience", type=float, default=60, help="seconds for each part (default: 60)")
    parser.add_argument("--debug", action="store_true", help="log on stderr what all libraries have to say")
    options = parser.parse_args()
    logging.basicConfig(level=logging.DEBUG if options.debug else logging.WARNING)
    auth = PlatformApiKey(os.environ.get("IBLAI_API_KEY", ""))
    key_for(options.url, auth)  # refused before anything is sent
    async with DataManagerClient(auth=auth) as client:
        body = ChatSessionRequest(mentor=options.mentor)
        session = await sessions.asyncio(options.org, options.user, client=client, body=body)
    flow = {"name": options.mentor, "tenant": options.org, "username": options.user, "pathway": options.mentor}
    async with Connect(options.url, logger=quiet) as socket:
        async for line in lines():
            question = {"flow": flow, "session_id": str(session.session_id), "prompt": line}
            question["token"] = key_for(options.url, auth)  # asked for each time: it may have been rotated
            async for part in answer(socket, question, options.patience):
                print(part, end="", flush=True)
            print()


if __name__ == "__main__":
    try:
        asyncio.run(main())
    except (errors.DataManagerError, ChatError, WebSocketException, OSError) as error:
        sys.exit(f"{type(error).__name__}: {error}")
