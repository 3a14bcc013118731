"""What arrives of a body, as Django REST Framework's parsers read it: any path below `uploads/` or `dm/uploads/`."""

import hashlib
from typing import Any

from rest_framework.decorators import api_view, parser_classes
from rest_framework.parsers import FormParser, JSONParser, MultiPartParser
from rest_framework.request import Request
from rest_framework.response import Response


class ScimParser(JSONParser):
    """JSON under SCIM's media type."""

    media_type = "application/scim+json"


def received(file: Any) -> dict[str, Any]:
    """Return a file's name, media type, size and sha256."""
    digest = hashlib.sha256()
    for chunk in file.chunks():
        digest.update(chunk)
    return {"name": file.name, "type": file.content_type, "size": file.size, "sha256": digest.hexdigest()}


@api_view(["POST", "PUT", "PATCH"])
@parser_classes([MultiPartParser, FormParser, JSONParser, ScimParser])
def uploads(request: Request, rest: str) -> Response:
    """Return method, path, media type, the fields (a list each), and of each file what it is."""
    form = hasattr(request.data, "lists")
    return Response(
        {
            "method": request.method,
            "path": rest,
            "content_type": request.content_type.partition(";")[0],
            "json": None if form else request.data,
            "fields": {k: v for k, v in request.data.lists() if k not in request.FILES} if form else {},
            "files": {name: [received(file) for file in files] for name, files in request.FILES.lists()},
        }
    )
