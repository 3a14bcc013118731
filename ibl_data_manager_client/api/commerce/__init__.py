"""Operations of one tag, a module each; none is imported until it is asked for, by its name or as a module."""

from typing import Any, Final


def __getattr__(name: str) -> Any:
    from ..._lazy import operation

    return operation(__name__, name, NAMES)


def __dir__() -> list[str]:
    return list(NAMES)


NAMES: Final = {
    "associate_apple_account": "providers_apple_associate_account_create",
    "create_aws_organization": "providers_aws_create_organization_create",
    "create_gcp_organization": "providers_gcp_create_organization_create",
    "create_gcp_organization_for_product": "providers_gcp_create_organization_create_2",
    "create_stripe_checkout_free_trial": "service_stripe_checkout_free_trial_create",
    "create_stripe_checkout_session": "service_orgs_users_stripe_checkout_session_create",
    "create_stripe_customer_portal": "service_orgs_users_stripe_customer_portal_create",
    "create_stripe_new_user_checkout": "service_stripe_new_user_checkout_create",
    "create_stripe_organization": "providers_stripe_create_organization_create",
    "create_stripe_product": "service_orgs_users_stripe_products_manage_create",
    "create_stripe_subscription_renewal": "service_orgs_users_stripe_subscription_renewal_create",
    "create_user": "service_manage_user_create",
    "create_user_role": "service_manage_user_role_create",
    "get_apple_subscription_status": "providers_apple_subscription_status_create",
    "get_aws_domain_records": "providers_aws_sync_domain_records_retrieve",
    "get_aws_domain_status": "providers_aws_domain_status_retrieve",
    "get_google_pay_account": "providers_google_pay_get_account_retrieve",
    "get_provider_association_stripe_callback": "provider_association_stripe_callback_retrieve",
    "get_stripe_checkout": "service_stripe_checkout_retrieve",
    "get_stripe_context": "service_platforms_stripe_context_retrieve",
    "get_stripe_course_payment_callback": "service_orgs_stripe_course_payment_callback_retrieve",
    "get_stripe_credit_top_up_callback": "service_platforms_stripe_credit_topup_callback_retrieve",
    "get_stripe_pricing_page_callback": "service_platforms_stripe_pricing_page_callback_retrieve",
    "get_stripe_pricing_page_callback_of_session": "service_platforms_stripe_pricing_page_callback_retrieve_2",
    "get_stripe_pricing_page_session": "service_platforms_stripe_pricing_page_session_retrieve",
    "get_stripe_products": "service_orgs_users_stripe_products_retrieve",
    "get_token": "service_token_retrieve",
    "launch_aws_tenant": "providers_aws_launch_tenant_create",
    "launch_gcp_tenant": "providers_gcp_launch_tenant_create",
    "launch_tenant": "service_launch_tenant_create",
    "list_stripe_subscriptions": "service_orgs_users_stripe_subscriptions_retrieve",
    "receive_apple_hook": "providers_apple_hook_create",
    "receive_gcp_hook": "providers_gcp_hook_create",
    "receive_google_pay_hook": "providers_google_pay_hook_create",
    "sync_aws_domain_records": "providers_aws_sync_domain_records_create",
    "update_provisioning_config": "provision_create",
    "validate_apple_transaction_id": "providers_apple_validate_transaction_id_create",
    "validate_gcp_signup_token": "providers_gcp_validate_signup_token_create",
    "validate_google_pay_transaction_id": "providers_google_pay_validate_transaction_id_create",
    "validate_tenant": "service_tenant_validation_create",
    "validate_user": "service_user_validation_create",
}
"""Name of each operation to its module."""
