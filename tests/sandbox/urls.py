"""The routes, each with and without the `/dm` prefix, slashes exactly as the description has them."""

from django.urls import include, path, re_path

from . import administration as admin
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
    path("notification/v1/orgs/<str:org>/users/<str:user_id>/notifications/", admin.notifications),
    path("notification/v1/orgs/<str:org>/users/<str:user_id>/notifications/bulk-update/", admin.bulk_update),
    path(
        "notification/v1/orgs/<str:org>/users/<str:user_id>/notifications/<uuid:notification_id>/",
        admin.one_notification,
    ),
    path("notification/v1/orgs/<str:org>/users/<str:user_id>/notifications-count/", admin.notifications_count),
    path("notification/v1/orgs/<str:org>/mark-all-as-read", admin.mark_all_as_read),
    path("notification/v1/platforms/<str:platform_key>/templates/", admin.templates),
    path("notification/v1/platforms/<str:platform_key>/templates/<str:notification_type>/toggle/", admin.toggle),
    path("ai-mentor/orgs/<str:org>/users/<str:user_id>/mentors/<str:mentor>/settings/", admin.mentor_settings),
    path("ai-mentor/orgs/<str:org>/users/<str:user_id>/mentors/<str:mentor>/public-settings/", admin.public_settings),
    path("ai-mentor/orgs/<str:org>/users/<str:user_id>/mentor-with-settings/", admin.mentor_with_settings),
    path("catalog/enrollment/programs/", admin.programs),
    path("catalog/enrollment/pathways/", admin.pathways),
    path("catalog/enrollment/pathways/self/", admin.pathways_self),
    path("catalog/enrollment/courses/search/", admin.courses_search),
    path("catalog/resources/", admin.resource),
    path("core/users/platforms/", admin.user_platforms),
    path("core/platform/users/policies/", admin.user_policies),
    path("core/platform/api-tokens/", admin.api_tokens),
    path("core/departments/members/check/", admin.department_check),
    path("core/platforms/<str:platform_key>/public-image-assets/", admin.image_asset),
    path("core/rbac/groups/<int:number>/", admin.one_rbac_group),
    path("core/rbac/mentor-access/", admin.mentor_access),
    path("credentials/orgs/<str:org>/users/<str:user_id>/images/", admin.credential_image),
    re_path(r"^orgs/(?P<platform_key>[^/]+)/scim/v2/Users/?$", views.scim_users),
    re_path(r"^orgs/(?P<platform_key>[^/]+)/scim/v2/Users/(?P<number>\d+)/?$", admin.scim_user),
    re_path(r"^orgs/(?P<platform_key>[^/]+)/scim/v2/Groups/?$", admin.scim_groups),
    re_path(
        r"^orgs/(?P<platform_key>[^/]+)/scim/v2/Groups/(?P<number>\d+)/(?P<how>add|remove)_members$",
        admin.scim_members,
    ),
    re_path(r"^sandbox/echo/(?P<rest>(?s:.*))$", views.echo),
    path("sandbox/status/<int:code>/", views.status),
    path("sandbox/stream/", views.stream),
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
