"""Server-sent events of any path, as they come: python examples/small/follow_events.py /api/sandbox/stream/"""

import asyncio
import sys

from ibl_data_manager_client import DataManagerClient, errors


async def main(path: str) -> None:
    last = ""
    async with DataManagerClient(deadline=None) as client:
        for again in (True, False):
            try:
                async with client.stream("GET", path, headers={"Last-Event-ID": last} if last else {}) as answer:
                    async for event in answer.events():
                        last = event.id
                        print(event.event, event.data)
                    return
            except errors.APIConnectionError:  # it broke off: go on after the last event, once
                if not again:
                    raise


asyncio.run(main(sys.argv[1]))
