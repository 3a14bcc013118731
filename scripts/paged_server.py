"""A server of one long list for the benchmark: every page after the same delay. Prints its port and runs until killed.

Usage: python scripts/paged_server.py PAGES DELAY_MS
"""

from __future__ import annotations

import asyncio
import json
import re
import sys

SIZE = 10
USER = {"id": 7, "username": "ada", "email": "ada@example.com"}
GROUP = {
    "name": "group",
    "description": "",
    "is_internal": False,
    "platform": {"id": 1, "key": "acme", "name": "Acme"},
    "owner": USER,
    "users": [USER, USER],
}
"""What the operation declares, so that decoding takes what it does for answers that are as described."""


async def main(pages: int, delay: float) -> None:
    """Serve."""

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            while True:
                head = await reader.readuntil(b"\r\n\r\n")
                await asyncio.sleep(delay)
                found = re.search(rb"[?&]page=(\d+)", head)
                page = int(found[1]) if found else 1
                rows = [{**GROUP, "id": n, "unique_id": f"g{n}"} for n in range((page - 1) * SIZE, page * SIZE)]
                following = f"http://elsewhere.invalid/?page={page + 1}" if page < pages else None
                answer = {"count": pages * SIZE, "next": following, "previous": None, "results": rows}
                body = json.dumps(answer).encode()
                writer.write(b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n")
                writer.write(b"Content-Length: %d\r\n\r\n%s" % (len(body), body))
                await writer.drain()
        except (asyncio.IncompleteReadError, ConnectionError):
            writer.close()

    server = await asyncio.start_server(serve, "127.0.0.1", 0)
    print(server.sockets[0].getsockname()[1], flush=True)
    await server.serve_forever()


if __name__ == "__main__":
    asyncio.run(main(int(sys.argv[1]), float(sys.argv[2]) / 1000))
