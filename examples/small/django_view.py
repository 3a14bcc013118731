"""A Django view, with one client for each process: python examples/small/django_view.py runserver --noreload 8001"""

from django.conf import settings
from django.core.management import execute_from_command_line
from django.http import HttpRequest, JsonResponse
from django.urls import path

from ibl_data_manager_client import DataManagerClient, errors
from ibl_data_manager_client.api.credentials import get_credential

client = DataManagerClient(timeout=5, deadline=10)  # it connects when it is first used, in each process that forks


def credential(request: HttpRequest, org: str, user: str, name: str) -> JsonResponse:
    try:
        return JsonResponse(get_credential.sync(org, user, name, client=client).to_dict())
    except errors.DataManagerError as error:
        status = 404 if isinstance(error, errors.NotFoundError) else 503 if error.transient else 502
        return JsonResponse({"error": type(error).__name__}, status=status)


urlpatterns = [path("orgs/<org>/users/<user>/credentials/<name>", credential)]
if __name__ == "__main__":
    settings.configure(ROOT_URLCONF=__name__, ALLOWED_HOSTS=["localhost", "127.0.0.1"], USE_TZ=True)
    execute_from_command_line()
