"""The endpoints."""

import base64
import http.client
import re
import time
from collections.abc import Iterator
from typing import Any
from urllib.parse import parse_qsl

from django.http import HttpResponse, StreamingHttpResponse
from rest_framework import serializers
from rest_framework.decorators import api_view, renderer_classes
from rest_framework.exceptions import NotFound, ParseError, PermissionDenied
from rest_framework.pagination import BasePagination
from rest_framework.renderers import JSONRenderer
from rest_framework.request import Request
from rest_framework.response import Response

from . import data, pagination
from .handling import ScimRenderer, request_counts
from .pagination import enveloped, whole_number

GET = ["GET", "HEAD"]
ANY_METHOD = [*GET, "POST", "PUT", "PATCH", "DELETE", "OPTIONS"]


def require_org(org: str) -> None:
    """Raise what DRF answers with 404 unless the organisation exists."""
    if org != data.ORG:
        raise NotFound(f"Organization '{org}' was not found.")


def rows_with(kind: str, field: str, text: str) -> list[data.Item]:
    """Return the rows of a kind whose `field` contains `text`, in any case."""
    return [row for row in data.ROWS[kind] if text.lower() in row[field].lower()]


def paged(request: Request, rows: Any, paginator: BasePagination) -> Response:
    """Return the page of `rows` that the request asks for, in the paginator's envelope."""
    return paginator.get_paginated_response(paginator.paginate_queryset(rows, request))


class CredentialBody(serializers.Serializer[Any]):
    """What a caller may send for a credential: the documentation's fields or the guide's; only `name` is required."""

    name = serializers.CharField(max_length=255)
    createdAt = serializers.DateTimeField(required=False)
    criteriaUrl = serializers.URLField(required=False)
    issuer = serializers.CharField(required=False)

    def get_fields(self) -> dict[str, Any]:
        """Return the fields above, and an optional one for each other field of a credential."""
        fields: dict[str, Any] = super().get_fields()
        for name, value in data.credential(3).items():
            kind = {int: serializers.IntegerField, str: serializers.CharField}.get(type(value), serializers.JSONField)
            fields.setdefault(name, kind(required=False, allow_null=not isinstance(value, int)))
        return fields

    def applied_to(self, credential: data.Item) -> data.Item:
        """Return a changed copy of `credential`, or raise what DRF answers with 400."""
        self.is_valid(raise_exception=True)
        changes = dict(self.validated_data)
        if "issuer" in changes:
            changes["issuerDetails"] = {"entityId": changes.pop("issuer")}
        return credential | changes


@api_view([*GET, "POST"])
def credentials(request: Request, org: str, user_id: str) -> Response:
    """List credentials (search, course, program, platform_org), or answer as if the body's one were created."""
    query = request.query_params
    require_org(query.get("platform_org") or org)
    if request.method == "POST":
        fresh = data.credential(1) | {"entityId": "credential-created"}
        return Response(enveloped("Created", CredentialBody(data=request.data).applied_to(fresh)), status=201)
    rows = rows_with("credentials", "name", query.get("search", ""))
    if course := query.get("course"):
        rows = [row for row in rows if row["courses"][0]["course_id"] == course]
    if program := query.get("program"):
        rows = [row for row in rows if row["programs"] == program]
    return paged(request, rows, pagination.CredentialPagination())


@api_view([*GET, "PUT", "DELETE"])
def one_credential(request: Request, org: str, user_id: str, entity_id: str) -> Response:
    """Return one credential, or answer as if it were changed or deleted; an assigned one cannot be deleted."""
    require_org(org)
    if request.method == "DELETE" and entity_id.endswith("-assigned"):
        return Response({"status": "error", "message": "Credential is assigned"}, status=409)
    credential = next((row for row in data.ROWS["credentials"] if row["entityId"] == entity_id), None)
    if credential is None:
        raise NotFound(f"Credential '{entity_id}' was not found.")
    if request.method == "DELETE":
        return Response(status=204)
    if request.method == "PUT":
        body = CredentialBody(data=request.data, partial=True)
        return Response(enveloped("Updated", body.applied_to(credential)))
    return Response(enveloped("Ok", credential))


@api_view(GET)
def reported_roles(request: Request, org: str, username: str) -> Response:
    """Return the user's roles; the user `nobody` has none."""
    require_org(org)
    if username == "nobody":
        return Response({"error": "User has no reported role"}, status=400)
    return Response(data.reported_role(username))


class GroupQuery(serializers.Serializer[Any]):
    """The dates that user groups can be filtered by."""

    start_date = serializers.DateField(required=False)
    end_date = serializers.DateField(required=False)


def groups_of(org: str) -> list[data.Item]:
    """Return an organisation's user groups.

    `branch-7` has the first 7, `globex` and `initech` some; `locked` is not ours; `slow` takes 20 s.
    """
    if org == "locked":
        raise PermissionDenied
    if org == "slow":
        time.sleep(20)
    elif (branch := re.fullmatch(r"branch-(\d+)", org)) is not None:
        return data.ROWS["groups"][: int(branch[1])]
    elif org in data.OTHER_ORGS:
        return data.ROWS["groups"][: data.OTHER_ORGS[org]]
    require_org(org)
    return data.ROWS["groups"]


@api_view(GET)
def user_groups(request: Request, key: str) -> Response:
    """List user groups; `groups` (repeatable) picks by name, dates are only checked."""
    GroupQuery(data=request.query_params).is_valid(raise_exception=True)
    names = request.query_params.getlist("groups")
    rows = [row for row in groups_of(key) if not names or row["name"] in names]
    return paged(request, rows, pagination.LengthPagination())


@api_view(GET)
def platform_users(request: Request) -> Response:
    """List users: query (in the user name), platform_key, return_policies."""
    query = request.query_params
    require_org(query.get("platform_key") or query.get("platform_org") or data.ORG)
    found: Any = rows_with("users", "username", query.get("query", ""))
    paginator = pagination.PlatformUserPagination()
    rows: Any = paginator.paginate_queryset(found, request)
    if query.get("return_policies", "").lower() in ("", "0", "false"):
        return paginator.get_paginated_response([{k: row[k] for k in row if k != "policies"} for row in rows])
    return paginator.get_paginated_response({"allowed_policies": data.POLICIES, "data": rows})


@api_view([*GET, "POST"])
def rbac_groups(request: Request) -> Response:
    """List RBAC groups: name, platform_key; or make one."""
    if request.method == "POST":
        from .administration import create_rbac_group  # which is built on this module

        return create_rbac_group(request)
    query = request.query_params
    require_org(query.get("platform_key") or data.ORG)
    return paged(request, rows_with("rbac_groups", "name", query.get("name", "")), pagination.DefaultPagination())


@api_view(GET)
def traces(request: Request, org: str, user_id: str) -> Response:
    """List traces: search (in the name)."""
    require_org(org)
    rows = rows_with("traces", "name", request.query_params.get("search", ""))
    return paged(request, rows, pagination.TracePagination())


@api_view(GET)
@renderer_classes([ScimRenderer, JSONRenderer])
def scim_users(request: Request, platform_key: str) -> Response:
    """List users as SCIM resources: startIndex, count."""
    require_org(platform_key)
    return paged(request, [data.scim_user(row) for row in data.ROWS["users"]], pagination.ScimPagination())


@api_view(ANY_METHOD)
def echo(request: Request, rest: str) -> Response:
    """Return the request as it came over the wire, without the key."""
    body: bytes = request.body
    headers = {name.lower(): value for name, value in request.headers.items()}
    headers["authorization_scheme"] = headers.pop("authorization").split(" ")[0]
    answer = {
        "method": request.method,
        "path": request.META["REQUEST_URI"].partition("?")[0],
        "query": parse_qsl(request.META["QUERY_STRING"], keep_blank_values=True),
        "headers": headers,
        "body": body.decode(errors="replace"),
        "body_base64": base64.b64encode(body).decode(),
        "content_type": request.content_type,
    }
    return Response(answer)


@api_view(ANY_METHOD)
def status(request: Request, code: int) -> HttpResponse | Response:
    """Answer with a status: html, retry_after, location, delay_ms (at most 5000)."""
    if not 200 <= code <= 599:
        raise ParseError("The status must be between 200 and 599.")
    query = request.query_params
    time.sleep(min(5000, max(0, whole_number(request, "delay_ms", 0))) / 1000)
    sent = {"Retry-After": query.get("retry_after"), "Location": query.get("location")}
    headers = {name: value for name, value in sent.items() if value is not None}
    detail = http.client.responses.get(code, f"Status {code}")
    if query.get("html") == "1":
        return HttpResponse(f"<html><body><h1>{code} {detail}</h1></body></html>", status=code, headers=headers)
    return Response(None if code in (204, 304) else {"detail": detail}, status=code, headers=headers)


@api_view(GET)
def stream(request: Request) -> StreamingHttpResponse:
    """Send two tokens and an end, as server-sent events or, with `as=lines`, as JSON Lines: pause_ms (at most 5000)."""
    pause = min(5000, max(0, whole_number(request, "pause_ms", 0))) / 1000
    as_lines = request.query_params.get("as") == "lines"

    def parts() -> Iterator[bytes]:
        for token in ("Hel", "lo"):
            yield f'{{"token": "{token}"}}\n'.encode() if as_lines else f"event: token\ndata: {token}\n\n".encode()
            time.sleep(pause)
        if not as_lines:
            yield b'event: done\ndata: {"tokens": 2}\n\n'

    return StreamingHttpResponse(parts(), content_type="application/x-ndjson" if as_lines else "text/event-stream")


@api_view(GET)
def requests(request: Request) -> Response:
    """Return how many requests came so far, in all and by path; `reset=1` then starts again from zero."""
    paths = request_counts(reset=request.query_params.get("reset") == "1")
    return Response({"total": sum(paths.values()), "paths": paths})
