"""Files: an upload of a logo, and the text of a chat session to download."""

from typing import Any

from django.http import HttpResponse
from rest_framework import serializers
from rest_framework.decorators import api_view, parser_classes
from rest_framework.parsers import MultiPartParser
from rest_framework.request import Request
from rest_framework.response import Response

from .views import GET, require_org


class LogoBody(serializers.Serializer[Any]):
    """A multipart body with the image."""

    file = serializers.FileField()


@api_view(["POST"])
@parser_classes([MultiPartParser])
def logo(request: Request, org: str) -> Response:
    """Take an organisation's logo, and say where it is from now on."""
    require_org(org)
    body = LogoBody(data=request.data)
    body.is_valid(raise_exception=True)
    return Response({"file": f"https://{org}.example.com/media/{body.validated_data['file'].name}"}, status=201)


@api_view(GET)
def download_session(request: Request, org: str, user_id: str, session_id: str) -> HttpResponse:
    """Return what was said in a session, as text."""
    require_org(org)
    said = f"{user_id}: What is a prime number?\nmentor: One with no divisors but 1 and itself.\n"
    return HttpResponse(said, content_type="text/plain; charset=utf-8")
