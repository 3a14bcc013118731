"""Django's settings: no database, no templates, no sessions; JSON in and out."""

SECRET_KEY = "not a secret: nothing is signed here"
ALLOWED_HOSTS = ["*"]
ROOT_URLCONF = f"{__package__}.urls"
INSTALLED_APPS = ["rest_framework"]
MIDDLEWARE = [
    f"{__package__}.handling.count_requests",
    f"{__package__}.handling.bodiless_head",
    "django.middleware.common.CommonMiddleware",  # its Content-Length keeps the connection open
]
APPEND_SLASH = False
USE_I18N = False
TIME_ZONE = "UTC"

# With these a test can have `next` name another host or scheme than the one it called, as behind a proxy.
USE_X_FORWARDED_HOST = True
SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")

REST_FRAMEWORK = {
    "DEFAULT_AUTHENTICATION_CLASSES": [f"{__package__}.auth.ApiTokenAuthentication"],
    "DEFAULT_PERMISSION_CLASSES": ["rest_framework.permissions.IsAuthenticated"],
    "DEFAULT_RENDERER_CLASSES": ["rest_framework.renderers.JSONRenderer"],
    "EXCEPTION_HANDLER": f"{__package__}.handling.exception_handler",
    "UNAUTHENTICATED_USER": None,
}
LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "loggers": {name: {"level": "CRITICAL"} for name in ("django.request", "waitress.queue")},
}
