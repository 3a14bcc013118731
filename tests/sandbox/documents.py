"""What chats and the training of documents need: documents by pathway, their tasks, and chat sessions.

Unlike the rest of the sandbox's data, these are what requests have made of them. How an upload goes is in the file's
name: `late-…` is taken, and answered 504; `early-…` is refused with 502 the first time, and not taken; `bad-…` cannot
be trained.
"""

import json
import threading
import time
import uuid
from typing import Any

from django.http import HttpResponse
from rest_framework import serializers
from rest_framework.decorators import api_view, parser_classes
from rest_framework.exceptions import NotFound
from rest_framework.parsers import MultiPartParser
from rest_framework.request import Request
from rest_framework.response import Response

from . import data, pagination, views

TRAINING = 0.4
"""Seconds that the training of a document takes."""

_documents: list[data.Item] = []
_refused: set[tuple[str, str]] = set()
_lock = threading.Lock()


class TrainBody(serializers.Serializer[Any]):
    """The fields of an upload that count here."""

    type = serializers.CharField()
    pathway = serializers.CharField()
    file = serializers.FileField()
    custom_metadata = serializers.CharField(required=False)


@api_view(["POST"])
@parser_classes([MultiPartParser])
def train(request: Request, org: str, user_id: str) -> HttpResponse | Response:
    """Take a document and begin to train it."""
    views.require_org(org)
    body = TrainBody(data=request.data)
    body.is_valid(raise_exception=True)
    file, pathway = body.validated_data["file"], body.validated_data["pathway"]
    with _lock:
        if file.name.startswith("early-") and (pathway, file.name) not in _refused:
            _refused.add((pathway, file.name))
            return HttpResponse("<html>502 Bad Gateway</html>", status=502)
        document: data.Item = {
            "id": len(_documents) + 1,
            "pathway": pathway,
            "name": file.name,
            "type": body.validated_data["type"],
            "tokens": file.size,
            "custom_metadata": json.loads(body.validated_data.get("custom_metadata", "{}")),
            "task": str(uuid.uuid4()),
            "trained": time.monotonic() + TRAINING,
            "user": user_id,
        }
        _documents.append(document)
    if file.name.startswith("late-"):
        return HttpResponse("<html>504 Gateway Time-out</html>", status=504)
    message = "Document has been queued for training"
    return Response({"message": message, "document_id": str(document["id"]), "task_id": document["task"]})


def status(document: data.Item) -> str:
    """Return how far the training of a document is: pending, trained or failed."""
    if time.monotonic() < document["trained"]:
        return "pending"
    return "failed" if document["name"].startswith("bad-") else "trained"


@api_view(views.GET)
def task(request: Request, org: str, user_id: str, task_id: str) -> Response:
    """Return how far a training is."""
    document = next((one for one in _documents if one["task"] == task_id), None)
    if document is None:
        raise NotFound(f"Task '{task_id}' was not found.")
    state = {"trained": "completed"}.get(status(document), status(document))
    return Response({"status": state, "message": f"Training of {document['name']}: {state}"})


@api_view(views.GET)
def pathway(request: Request, org: str, user_id: str, pathway: str) -> Response:
    """List the documents of a pathway: search (in the name)."""
    views.require_org(org)
    wanted = request.query_params.get("search", "").lower()
    rows = [shown(one) for one in _documents if one["pathway"] == pathway and wanted in one["name"].lower()]
    return views.paged(request, rows, pagination.TracePagination())


def shown(document: data.Item) -> data.Item:
    """Return a document as lists have it (component `RetrieverDocumentEmbedding`)."""
    state = status(document)
    return (
        {"id": document["id"], "username": document["user"], "pathway": document["pathway"], "platform_key": data.ORG}
        | {"document_name": document["name"], "document_type": document["type"], "url": None, "access": "private"}
        | {"metadata": {"custom_metadata": document["custom_metadata"]}, "tokens": document["tokens"]}
        | {"training_status": state, "is_trained": state == "trained"}
        | {"last_trained_at": data.moment(1) if state == "trained" else None}
    )


@api_view(["POST"])
def sessions(request: Request, org: str, user_id: str) -> Response:
    """Begin a chat session; the mentor `nobody` does not exist."""
    views.require_org(org)
    if request.data.get("mentor", "nobody") == "nobody":
        raise NotFound("Mentor was not found.")
    return Response({"session_id": str(uuid.uuid4()), "tools": [], "enable_artifacts": False})
