"""What surrounds the views: request counts, and the answers to errors."""

import json
import threading
import traceback
from collections import Counter
from collections.abc import Callable
from typing import Any

from django.http import HttpRequest, HttpResponse, HttpResponseBase, JsonResponse
from rest_framework import views
from rest_framework.exceptions import ValidationError
from rest_framework.renderers import JSONRenderer
from rest_framework.response import Response

Handler = Callable[[HttpRequest], HttpResponseBase]
_counts: Counter[str] = Counter()
_lock = threading.Lock()


def count_requests(get_response: Handler) -> Handler:
    """Middleware that counts every request by its path, except those that ask for the counts."""

    def middleware(request: HttpRequest) -> HttpResponseBase:
        if not request.path.endswith("/api/sandbox/requests/"):
            with _lock:
                _counts[request.path] += 1
        return get_response(request)

    return middleware


def bodiless_head(get_response: Handler) -> Handler:
    """Middleware that keeps the body of the answer to HEAD back: waitress would send it."""

    def middleware(request: HttpRequest) -> HttpResponseBase:
        response = get_response(request)
        if request.method == "HEAD" and isinstance(response, HttpResponse):
            response.content = b""
        return response

    return middleware


def request_counts(*, reset: bool) -> dict[str, int]:
    """Return path → number of requests, and start again from zero when `reset`."""
    with _lock:
        counts = dict(_counts)
        if reset:
            _counts.clear()
    return counts


class ScimRenderer(JSONRenderer):
    """JSON under SCIM's media type."""

    media_type = "application/scim+json"
    format = "scim+json"


def exception_handler(exc: Exception, context: dict[str, Any]) -> Response | None:
    """Return DRF's own answer to an exception; for a SCIM view, in the form of a SCIM error (RFC 7644, 3.12)."""
    response = views.exception_handler(exc, context)
    if response is not None and ScimRenderer in context["view"].renderer_classes:
        schemas = ["urn:ietf:params:scim:api:messages:2.0:Error"]
        fields = isinstance(exc, ValidationError) and "detail" not in response.data
        detail = json.dumps(response.data) if fields else response.data["detail"]
        response.data = {"schemas": schemas, "detail": detail, "status": str(response.status_code)}
    return response


def not_found(request: HttpRequest, exception: Exception) -> JsonResponse:
    """Answer a path that no view serves."""
    return JsonResponse({"detail": "Not found."}, status=404)


def server_error(request: HttpRequest) -> JsonResponse:
    """Answer when a view fails, and say why on stderr: Django's own log is off, as it tells of wanted 5xx too."""
    traceback.print_exc()
    return JsonResponse({"detail": "Internal server error."}, status=500)
