"""A web service in front of the platform: one client for as long as it runs, errors as HTTP answers, lists streamed.

    python examples/fastapi_service.py --port 8000
    curl -N localhost:8000/orgs/acme/users/ada/credentials

Reads IBLAI_API_KEY and, when set, IBLAI_BASE_URL. Needs `fastapi` and `uvicorn`. Tests pass another client:
`create_app(fake_platform.client)`, see `ibl_data_manager_client.testing`.
"""

import argparse
import json
from collections.abc import AsyncGenerator, Callable
from contextlib import aclosing, asynccontextmanager
from typing import Annotated, Any

import uvicorn
from fastapi import APIRouter, Depends, FastAPI, Request
from fastapi.responses import JSONResponse, StreamingResponse

from ibl_data_manager_client import DataManagerClient, errors, paginate
from ibl_data_manager_client.api.credentials import get_credential as one_credential
from ibl_data_manager_client.api.credentials import list_credentials as credentials
from ibl_data_manager_client.models import Credential
from ibl_data_manager_client.pagination import Page
from ibl_data_manager_client.types import UNSET

Pages = AsyncGenerator[Page[Credential], None]
router = APIRouter(prefix="/orgs/{org}/users/{user}/credentials")


def shared_client(request: Request) -> DataManagerClient:
    """The client that the service holds: its connections are shared by all requests."""
    client: DataManagerClient = request.app.state.client
    return client


Client = Annotated[DataManagerClient, Depends(shared_client)]


@router.get("")
async def list_credentials(org: str, user: str, client: Client, search: str | None = None) -> StreamingResponse:
    """The credentials as NDJSON, each line sent as its page comes: a slow reader slows the reading down."""
    wanted = UNSET if search is None else search  # what is UNSET is not sent
    pages = paginate(credentials.asyncio, org, user, client=client, search=wanted, page_size=100).pages()
    # The first page is fetched before the answer begins: what fails there still becomes a status.
    first = await anext(pages, None)
    return StreamingResponse(ndjson(first, pages), media_type="application/x-ndjson")


async def ndjson(first: Page[Credential] | None, pages: Pages) -> AsyncGenerator[str, None]:
    """A line for each item, and at the end one for the error where there was one: the status has long been sent."""
    async with aclosing(pages):  # also when the reader hangs up: nothing is fetched after that
        page = first
        try:
            while page is not None:
                yield "".join(json.dumps(item.to_dict()) + "\n" for item in page.items)
                page = await anext(pages, None)
        except errors.DataManagerError as error:
            yield json.dumps({"error": type(error).__name__}) + "\n"


@router.get("/{entity_id}")
async def get_credential(org: str, user: str, entity_id: str, client: Client) -> dict[str, Any]:
    """One credential, or the platform's 404."""
    return (await one_credential.asyncio(org, user, entity_id, client=client)).to_dict()


async def answer_error(request: Request, error: Exception) -> JSONResponse:
    """What the service answers to an error of the client. A refused key is this service's fault, not its caller's."""
    match error:
        case errors.RateLimitError():
            headers = {"Retry-After": str(round(error.retry_after or 1))}
            return JSONResponse({"detail": "The platform is busy."}, 503, headers)
        case errors.AuthenticationError() | errors.PermissionDeniedError():
            return JSONResponse({"detail": "The platform refuses this service."}, 502)
        case errors.APIStatusError(status_code=400 | 404 | 409 | 422 as status):
            return JSONResponse({"detail": error.detail, "fields": error.field_errors}, status)
        case errors.InvalidArgumentError():
            return JSONResponse({"detail": str(error)}, 400)
        case errors.APITimeoutError():
            return JSONResponse({"detail": "The platform did not answer in time."}, 504)
        case _:
            return JSONResponse({"detail": "The platform failed."}, 502)


def create_app(make_client: Callable[[], DataManagerClient] = DataManagerClient) -> FastAPI:
    """The service; `make_client` is called when it starts, and the client closed when it ends."""

    @asynccontextmanager
    async def lifespan(app: FastAPI) -> AsyncGenerator[None, None]:
        async with make_client() as app.state.client:
            yield

    app = FastAPI(title="Credentials", lifespan=lifespan)
    app.include_router(router)
    app.add_exception_handler(errors.DataManagerError, answer_error)
    return app


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description="Serve an organisation's credentials.")
    parser.add_argument("--host", default="127.0.0.1")
    parser.add_argument("--port", type=int, default=8000, help="0 takes a free one (default: 8000)")
    options = parser.parse_args()
    uvicorn.run(create_app(), host=options.host, port=options.port)
