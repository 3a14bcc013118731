"""The routes, each with and without the `/dm` prefix, slashes exactly as the description has them."""

from django.urls import include, path, re_path

from . import dialects, documents, files, handling, views
from .uploads import uploads

routes = [
    path("credentials/orgs/<str:org>/users/<str:user_id>/", views.credentials),
    path("credentials/orgs/<str:org>/users/<str:user_id>/<str:entity_id>", views.one_credential),
    path("roles/platform/orgs/<str:org>/roles/users/<str:username>/reported-roles/", views.reported_roles),
    path("ai-index/orgs/<str:org>/users/<str:user_id>/documents/train/", documents.train),
    path("ai-index/orgs/<str:org>/users/<str:user_id>/documents/tasks/<str:task_id>/", documents.task),
    path("ai-index/orgs/<str:org>/users/<str:user_id>/documents/pathways/<str:pathway>/", documents.pathway),
    path("ai-mentor/orgs/<str:org>/users/<str:user_id>/sessions/", documents.sessions),
    path("user-groups/orgs/<str:key>/", views.user_groups),
    path("core/platform/users/", views.platform_users),
    path("core/rbac/groups/", views.rbac_groups),
    path("ai-analytics/orgs/<str:org>/users/<str:user_id>/traces/", views.traces),
    path("core/orgs/<str:org>/logo/create/", files.logo),
    path(
        "ai-mentor/orgs/<str:org>/users/<str:user_id>/sessions/<uuid:session_id>/download-session",
        files.download_session,
    ),
    re_path(r"^orgs/(?P<platform_key>[^/]+)/scim/v2/Users/?$", views.scim_users),
    re_path(r"^sandbox/echo/(?P<rest>(?s:.*))$", views.echo),
    path("sandbox/status/<int:code>/", views.status),
    path("sandbox/requests/", views.requests),
]

urlpatterns = [
    path("api/", include(routes)),
    path("dm/api/", include(routes)),
    re_path(r"^(?:dm/)?uploads/(?P<rest>.*)$", uploads),
    re_path(r"^lists/(?P<dialect>\w+)/(?P<items>\d+)/(?P<past>\w+)/(?P<label>\w+)/", dialects.answer),
]
handler404 = handling.not_found
handler500 = handling.server_error
