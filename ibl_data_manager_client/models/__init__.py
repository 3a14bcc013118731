"""The models and enums of all operations; each is imported when it is first asked for."""

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .acceptance_enum import AcceptanceEnum as AcceptanceEnum
    from .access_enum import AccessEnum as AccessEnum
    from .access_times_heatmap import AccessTimesHeatmap as AccessTimesHeatmap
    from .accessible_mentors_by_email_request import AccessibleMentorsByEmailRequest as AccessibleMentorsByEmailRequest
    from .accessible_mentors_by_email_response import (
        AccessibleMentorsByEmailResponse as AccessibleMentorsByEmailResponse,
    )
    from .action_breakdown import ActionBreakdown as ActionBreakdown
    from .activate_user_free_trial import ActivateUserFreeTrial as ActivateUserFreeTrial
    from .active_users_data import ActiveUsersData as ActiveUsersData
    from .active_users_list import ActiveUsersList as ActiveUsersList
    from .active_users_per_course import ActiveUsersPerCourse as ActiveUsersPerCourse
    from .active_users_per_course_data import ActiveUsersPerCourseData as ActiveUsersPerCourseData
    from .activity_api import ActivityAPI as ActivityAPI
    from .activity_data import ActivityData as ActivityData
    from .activity_info import ActivityInfo as ActivityInfo
    from .add_group_members_format import AddGroupMembersFormat as AddGroupMembersFormat
    from .add_mentor_to_disclaimer import AddMentorToDisclaimer as AddMentorToDisclaimer
    from .ai_account_orgs_use_default_llm_key_create_response_2xx import (
        AiAccountOrgsUseDefaultLlmKeyCreateResponse2XX as AiAccountOrgsUseDefaultLlmKeyCreateResponse2XX,
    )
    from .ai_account_orgs_users_free_trial_retrieve_response_2xx import (
        AiAccountOrgsUsersFreeTrialRetrieveResponse2XX as AiAccountOrgsUsersFreeTrialRetrieveResponse2XX,
    )
    from .ai_analytics_audience_orgs_enrollments_courses_over_time_retrieve_active import (
        AiAnalyticsAudienceOrgsEnrollmentsCoursesOverTimeRetrieveActive as AiAnalyticsAudienceOrgsEnrollmentsCoursesOverTimeRetrieveActive,
    )
    from .ai_analytics_audience_orgs_enrollments_courses_users_retrieve_active import (
        AiAnalyticsAudienceOrgsEnrollmentsCoursesUsersRetrieveActive as AiAnalyticsAudienceOrgsEnrollmentsCoursesUsersRetrieveActive,
    )
    from .ai_analytics_audience_orgs_enrollments_over_time_retrieve_active import (
        AiAnalyticsAudienceOrgsEnrollmentsOverTimeRetrieveActive as AiAnalyticsAudienceOrgsEnrollmentsOverTimeRetrieveActive,
    )
    from .ai_analytics_audience_orgs_enrollments_per_course_retrieve_active import (
        AiAnalyticsAudienceOrgsEnrollmentsPerCourseRetrieveActive as AiAnalyticsAudienceOrgsEnrollmentsPerCourseRetrieveActive,
    )
    from .ai_analytics_audience_orgs_registered_users_per_course_retrieve_active import (
        AiAnalyticsAudienceOrgsRegisteredUsersPerCourseRetrieveActive as AiAnalyticsAudienceOrgsRegisteredUsersPerCourseRetrieveActive,
    )
    from .ai_analytics_orgs_users_average_messages_per_session_list_aggregation import (
        AiAnalyticsOrgsUsersAverageMessagesPerSessionListAggregation as AiAnalyticsOrgsUsersAverageMessagesPerSessionListAggregation,
    )
    from .ai_analytics_orgs_users_conversation_list_aggregation import (
        AiAnalyticsOrgsUsersConversationListAggregation as AiAnalyticsOrgsUsersConversationListAggregation,
    )
    from .ai_analytics_orgs_users_most_discussed_topics_list_aggregation import (
        AiAnalyticsOrgsUsersMostDiscussedTopicsListAggregation as AiAnalyticsOrgsUsersMostDiscussedTopicsListAggregation,
    )
    from .ai_analytics_orgs_users_rating_summary_list_group_by import (
        AiAnalyticsOrgsUsersRatingSummaryListGroupBy as AiAnalyticsOrgsUsersRatingSummaryListGroupBy,
    )
    from .ai_analytics_orgs_users_registered_users_trend_list_aggregation import (
        AiAnalyticsOrgsUsersRegisteredUsersTrendListAggregation as AiAnalyticsOrgsUsersRegisteredUsersTrendListAggregation,
    )
    from .ai_analytics_orgs_users_total_users_by_mentor_list_aggregation import (
        AiAnalyticsOrgsUsersTotalUsersByMentorListAggregation as AiAnalyticsOrgsUsersTotalUsersByMentorListAggregation,
    )
    from .ai_analytics_orgs_users_user_cohorts_over_time_retrieve_aggregation import (
        AiAnalyticsOrgsUsersUserCohortsOverTimeRetrieveAggregation as AiAnalyticsOrgsUsersUserCohortsOverTimeRetrieveAggregation,
    )
    from .ai_analytics_orgs_users_user_feedback_list_aggregation import (
        AiAnalyticsOrgsUsersUserFeedbackListAggregation as AiAnalyticsOrgsUsersUserFeedbackListAggregation,
    )
    from .ai_analytics_perlearner_orgs_users_info_retrieve_meta import (
        AiAnalyticsPerlearnerOrgsUsersInfoRetrieveMeta as AiAnalyticsPerlearnerOrgsUsersInfoRetrieveMeta,
    )
    from .ai_finetuning_v1_org_user_datasets_list_status import (
        AiFinetuningV1OrgUserDatasetsListStatus as AiFinetuningV1OrgUserDatasetsListStatus,
    )
    from .ai_finetuning_v1_org_user_trainings_list_provider import (
        AiFinetuningV1OrgUserTrainingsListProvider as AiFinetuningV1OrgUserTrainingsListProvider,
    )
    from .ai_finetuning_v1_org_user_trainings_list_status import (
        AiFinetuningV1OrgUserTrainingsListStatus as AiFinetuningV1OrgUserTrainingsListStatus,
    )
    from .ai_generated_image import AIGeneratedImage as AIGeneratedImage
    from .ai_mentor_orgs_users_call_configurations_list_mode import (
        AiMentorOrgsUsersCallConfigurationsListMode as AiMentorOrgsUsersCallConfigurationsListMode,
    )
    from .ai_mentor_orgs_users_disclaimers_list_scope import (
        AiMentorOrgsUsersDisclaimersListScope as AiMentorOrgsUsersDisclaimersListScope,
    )
    from .ai_mentor_orgs_users_mcp_server_connections_list_auth_type import (
        AiMentorOrgsUsersMcpServerConnectionsListAuthType as AiMentorOrgsUsersMcpServerConnectionsListAuthType,
    )
    from .ai_mentor_orgs_users_mcp_server_connections_list_scope import (
        AiMentorOrgsUsersMcpServerConnectionsListScope as AiMentorOrgsUsersMcpServerConnectionsListScope,
    )
    from .ai_mentor_orgs_users_mcp_servers_list_auth_type import (
        AiMentorOrgsUsersMcpServersListAuthType as AiMentorOrgsUsersMcpServersListAuthType,
    )
    from .ai_mentor_orgs_users_mcp_servers_list_transport import (
        AiMentorOrgsUsersMcpServersListTransport as AiMentorOrgsUsersMcpServersListTransport,
    )
    from .ai_mentor_orgs_users_mentors_custom_voice_tts_create_body import (
        AiMentorOrgsUsersMentorsCustomVoiceTtsCreateBody as AiMentorOrgsUsersMentorsCustomVoiceTtsCreateBody,
    )
    from .ai_mentor_orgs_users_moderation_logs_list_target_system import (
        AiMentorOrgsUsersModerationLogsListTargetSystem as AiMentorOrgsUsersModerationLogsListTargetSystem,
    )
    from .ai_mentor_orgs_users_periodic_agent_logs_list_status import (
        AiMentorOrgsUsersPeriodicAgentLogsListStatus as AiMentorOrgsUsersPeriodicAgentLogsListStatus,
    )
    from .ai_mentor_orgs_users_periodic_agents_list_previous_agent_status import (
        AiMentorOrgsUsersPeriodicAgentsListPreviousAgentStatus as AiMentorOrgsUsersPeriodicAgentsListPreviousAgentStatus,
    )
    from .ai_mentor_orgs_users_periodic_agents_list_status import (
        AiMentorOrgsUsersPeriodicAgentsListStatus as AiMentorOrgsUsersPeriodicAgentsListStatus,
    )
    from .ai_mentor_orgs_users_safety_logs_list_target_system import (
        AiMentorOrgsUsersSafetyLogsListTargetSystem as AiMentorOrgsUsersSafetyLogsListTargetSystem,
    )
    from .ai_mentor_orgs_users_support_tickets_list_status import (
        AiMentorOrgsUsersSupportTicketsListStatus as AiMentorOrgsUsersSupportTicketsListStatus,
    )
    from .ai_mentor_orgs_users_voices_list_provider import (
        AiMentorOrgsUsersVoicesListProvider as AiMentorOrgsUsersVoicesListProvider,
    )
    from .ai_user_profile_memory_relation import AIUserProfileMemoryRelation as AIUserProfileMemoryRelation
    from .ai_user_profile_request import AIUserProfileRequest as AIUserProfileRequest
    from .align_mentor_bubble_enum import AlignMentorBubbleEnum as AlignMentorBubbleEnum
    from .analytics_conversations_retrieve_date_filter import (
        AnalyticsConversationsRetrieveDateFilter as AnalyticsConversationsRetrieveDateFilter,
    )
    from .analytics_conversations_retrieve_granularity import (
        AnalyticsConversationsRetrieveGranularity as AnalyticsConversationsRetrieveGranularity,
    )
    from .analytics_conversations_retrieve_metric import (
        AnalyticsConversationsRetrieveMetric as AnalyticsConversationsRetrieveMetric,
    )
    from .analytics_financial_details_retrieve_date_filter import (
        AnalyticsFinancialDetailsRetrieveDateFilter as AnalyticsFinancialDetailsRetrieveDateFilter,
    )
    from .analytics_financial_details_retrieve_group_by import (
        AnalyticsFinancialDetailsRetrieveGroupBy as AnalyticsFinancialDetailsRetrieveGroupBy,
    )
    from .analytics_financial_retrieve_date_filter import (
        AnalyticsFinancialRetrieveDateFilter as AnalyticsFinancialRetrieveDateFilter,
    )
    from .analytics_financial_retrieve_fill_method import (
        AnalyticsFinancialRetrieveFillMethod as AnalyticsFinancialRetrieveFillMethod,
    )
    from .analytics_financial_retrieve_granularity import (
        AnalyticsFinancialRetrieveGranularity as AnalyticsFinancialRetrieveGranularity,
    )
    from .analytics_financial_retrieve_metric import (
        AnalyticsFinancialRetrieveMetric as AnalyticsFinancialRetrieveMetric,
    )
    from .analytics_financial_retrieve_provider import (
        AnalyticsFinancialRetrieveProvider as AnalyticsFinancialRetrieveProvider,
    )
    from .analytics_learner_details_retrieve_date_filter import (
        AnalyticsLearnerDetailsRetrieveDateFilter as AnalyticsLearnerDetailsRetrieveDateFilter,
    )
    from .analytics_learner_details_retrieve_granularity import (
        AnalyticsLearnerDetailsRetrieveGranularity as AnalyticsLearnerDetailsRetrieveGranularity,
    )
    from .analytics_learners_list_retrieve_date_filter import (
        AnalyticsLearnersListRetrieveDateFilter as AnalyticsLearnersListRetrieveDateFilter,
    )
    from .analytics_learners_list_retrieve_granularity import (
        AnalyticsLearnersListRetrieveGranularity as AnalyticsLearnersListRetrieveGranularity,
    )
    from .analytics_learners_list_retrieve_sort_by import (
        AnalyticsLearnersListRetrieveSortBy as AnalyticsLearnersListRetrieveSortBy,
    )
    from .analytics_learners_list_retrieve_sort_order import (
        AnalyticsLearnersListRetrieveSortOrder as AnalyticsLearnersListRetrieveSortOrder,
    )
    from .analytics_learners_retrieve_date_filter import (
        AnalyticsLearnersRetrieveDateFilter as AnalyticsLearnersRetrieveDateFilter,
    )
    from .analytics_learners_retrieve_granularity import (
        AnalyticsLearnersRetrieveGranularity as AnalyticsLearnersRetrieveGranularity,
    )
    from .analytics_messages_retrieve_sentiment import (
        AnalyticsMessagesRetrieveSentiment as AnalyticsMessagesRetrieveSentiment,
    )
    from .analytics_overview import AnalyticsOverview as AnalyticsOverview
    from .analytics_ratings_retrieve_date_filter import (
        AnalyticsRatingsRetrieveDateFilter as AnalyticsRatingsRetrieveDateFilter,
    )
    from .analytics_ratings_retrieve_granularity import (
        AnalyticsRatingsRetrieveGranularity as AnalyticsRatingsRetrieveGranularity,
    )
    from .analytics_ratings_retrieve_metric import AnalyticsRatingsRetrieveMetric as AnalyticsRatingsRetrieveMetric
    from .analytics_sessions_details_retrieve_date_filter import (
        AnalyticsSessionsDetailsRetrieveDateFilter as AnalyticsSessionsDetailsRetrieveDateFilter,
    )
    from .analytics_sessions_retrieve_date_filter import (
        AnalyticsSessionsRetrieveDateFilter as AnalyticsSessionsRetrieveDateFilter,
    )
    from .analytics_sessions_retrieve_granularity import (
        AnalyticsSessionsRetrieveGranularity as AnalyticsSessionsRetrieveGranularity,
    )
    from .analytics_sessions_retrieve_metric import AnalyticsSessionsRetrieveMetric as AnalyticsSessionsRetrieveMetric
    from .analytics_time_retrieve_date_filter import AnalyticsTimeRetrieveDateFilter as AnalyticsTimeRetrieveDateFilter
    from .analytics_time_retrieve_granularity import (
        AnalyticsTimeRetrieveGranularity as AnalyticsTimeRetrieveGranularity,
    )
    from .analytics_topics_details_retrieve_date_filter import (
        AnalyticsTopicsDetailsRetrieveDateFilter as AnalyticsTopicsDetailsRetrieveDateFilter,
    )
    from .analytics_topics_retrieve_date_filter import (
        AnalyticsTopicsRetrieveDateFilter as AnalyticsTopicsRetrieveDateFilter,
    )
    from .analytics_topics_retrieve_granularity import (
        AnalyticsTopicsRetrieveGranularity as AnalyticsTopicsRetrieveGranularity,
    )
    from .analytics_topics_retrieve_metric import AnalyticsTopicsRetrieveMetric as AnalyticsTopicsRetrieveMetric
    from .analytics_users_details_retrieve_date_filter import (
        AnalyticsUsersDetailsRetrieveDateFilter as AnalyticsUsersDetailsRetrieveDateFilter,
    )
    from .analytics_users_retrieve_date_filter import (
        AnalyticsUsersRetrieveDateFilter as AnalyticsUsersRetrieveDateFilter,
    )
    from .analytics_users_retrieve_granularity import (
        AnalyticsUsersRetrieveGranularity as AnalyticsUsersRetrieveGranularity,
    )
    from .analytics_users_retrieve_metric import AnalyticsUsersRetrieveMetric as AnalyticsUsersRetrieveMetric
    from .answer import Answer as Answer
    from .app import App as App
    from .apple_subscription_status_request import AppleSubscriptionStatusRequest as AppleSubscriptionStatusRequest
    from .apple_subscription_status_view import AppleSubscriptionStatusView as AppleSubscriptionStatusView
    from .apple_verify_transaction_id import AppleVerifyTransactionId as AppleVerifyTransactionId
    from .artifact import Artifact as Artifact
    from .artifact_input import ArtifactInput as ArtifactInput
    from .artifact_list import ArtifactList as ArtifactList
    from .assertion import Assertion as Assertion
    from .assertion_course import AssertionCourse as AssertionCourse
    from .assertion_credential_details import AssertionCredentialDetails as AssertionCredentialDetails
    from .assertion_input import AssertionInput as AssertionInput
    from .assertion_input_recipient import AssertionInputRecipient as AssertionInputRecipient
    from .assertion_program import AssertionProgram as AssertionProgram
    from .assertion_recipient import AssertionRecipient as AssertionRecipient
    from .associate_account_response import AssociateAccountResponse as AssociateAccountResponse
    from .associate_apple_account import AssociateAppleAccount as AssociateAppleAccount
    from .assumed_knowledge import AssumedKnowledge as AssumedKnowledge
    from .assumed_knowledge_level import AssumedKnowledgeLevel as AssumedKnowledgeLevel
    from .audience_orgs_enrollments_courses_over_time_retrieve_active import (
        AudienceOrgsEnrollmentsCoursesOverTimeRetrieveActive as AudienceOrgsEnrollmentsCoursesOverTimeRetrieveActive,
    )
    from .audience_orgs_enrollments_courses_users_retrieve_active import (
        AudienceOrgsEnrollmentsCoursesUsersRetrieveActive as AudienceOrgsEnrollmentsCoursesUsersRetrieveActive,
    )
    from .audience_orgs_enrollments_over_time_retrieve_active import (
        AudienceOrgsEnrollmentsOverTimeRetrieveActive as AudienceOrgsEnrollmentsOverTimeRetrieveActive,
    )
    from .audience_orgs_enrollments_per_course_retrieve_active import (
        AudienceOrgsEnrollmentsPerCourseRetrieveActive as AudienceOrgsEnrollmentsPerCourseRetrieveActive,
    )
    from .audience_orgs_registered_users_per_course_retrieve_active import (
        AudienceOrgsRegisteredUsersPerCourseRetrieveActive as AudienceOrgsRegisteredUsersPerCourseRetrieveActive,
    )
    from .audio_to_text_request import AudioToTextRequest as AudioToTextRequest
    from .audio_to_text_response import AudioToTextResponse as AudioToTextResponse
    from .auth_token import AuthToken as AuthToken
    from .auth_type_enum import AuthTypeEnum as AuthTypeEnum
    from .auto_memory_prompt import AutoMemoryPrompt as AutoMemoryPrompt
    from .average import Average as Average
    from .average_data import AverageData as AverageData
    from .average_overtime import AverageOvertime as AverageOvertime
    from .average_overtime_data import AverageOvertimeData as AverageOvertimeData
    from .avg_course_grade_with_cutoff import AvgCourseGradeWithCutoff as AvgCourseGradeWithCutoff
    from .avg_course_grade_with_cutoff_data import AvgCourseGradeWithCutoffData as AvgCourseGradeWithCutoffData
    from .avg_course_grade_with_cutoff_data_grade_cutoffs import (
        AvgCourseGradeWithCutoffDataGradeCutoffs as AvgCourseGradeWithCutoffDataGradeCutoffs,
    )
    from .aws_tenant_launch_request import AWSTenantLaunchRequest as AWSTenantLaunchRequest
    from .base_error_response import BaseErrorResponse as BaseErrorResponse
    from .base_finance_response import BaseFinanceResponse as BaseFinanceResponse
    from .base_response import BaseResponse as BaseResponse
    from .billing_period import BillingPeriod as BillingPeriod
    from .blank_course_invitation_create import BlankCourseInvitationCreate as BlankCourseInvitationCreate
    from .blank_course_invitation_create_metadata import (
        BlankCourseInvitationCreateMetadata as BlankCourseInvitationCreateMetadata,
    )
    from .blank_enum import BlankEnum as BlankEnum
    from .blank_platform_invitation_create import BlankPlatformInvitationCreate as BlankPlatformInvitationCreate
    from .blank_platform_invitation_create_metadata import (
        BlankPlatformInvitationCreateMetadata as BlankPlatformInvitationCreateMetadata,
    )
    from .blank_program_invitation_create import BlankProgramInvitationCreate as BlankProgramInvitationCreate
    from .blank_program_invitation_create_metadata import (
        BlankProgramInvitationCreateMetadata as BlankProgramInvitationCreateMetadata,
    )
    from .block_skill_point_info_request import BlockSkillPointInfoRequest as BlockSkillPointInfoRequest
    from .block_skill_point_info_request_point_data import (
        BlockSkillPointInfoRequestPointData as BlockSkillPointInfoRequestPointData,
    )
    from .bot import Bot as Bot
    from .bot_command import BotCommand as BotCommand
    from .bot_command_input import BotCommandInput as BotCommandInput
    from .bot_create import BotCreate as BotCreate
    from .bot_create_input import BotCreateInput as BotCreateInput
    from .breakdown import Breakdown as Breakdown
    from .bulk_assertion_input import BulkAssertionInput as BulkAssertionInput
    from .bulk_course_invitation_create import BulkCourseInvitationCreate as BulkCourseInvitationCreate
    from .bulk_course_invitation_response import BulkCourseInvitationResponse as BulkCourseInvitationResponse
    from .bulk_create_assertion import BulkCreateAssertion as BulkCreateAssertion
    from .bulk_platform_invitation_create import BulkPlatformInvitationCreate as BulkPlatformInvitationCreate
    from .bulk_platform_invitation_response import BulkPlatformInvitationResponse as BulkPlatformInvitationResponse
    from .bulk_program_invitation_create import BulkProgramInvitationCreate as BulkProgramInvitationCreate
    from .bulk_program_invitation_response import BulkProgramInvitationResponse as BulkProgramInvitationResponse
    from .bulk_suggestion_response import BulkSuggestionResponse as BulkSuggestionResponse
    from .call_authentication_request import CallAuthenticationRequest as CallAuthenticationRequest
    from .call_authentication_response import CallAuthenticationResponse as CallAuthenticationResponse
    from .call_configuration import CallConfiguration as CallConfiguration
    from .call_configuration_input import CallConfigurationInput as CallConfigurationInput
    from .call_configuration_mode_enum import CallConfigurationModeEnum as CallConfigurationModeEnum
    from .campaign_enablement import CampaignEnablement as CampaignEnablement
    from .campaign_exclusion import CampaignExclusion as CampaignExclusion
    from .catalog_auto_increment_response import CatalogAutoIncrementResponse as CatalogAutoIncrementResponse
    from .catalog_auto_increment_update_request import (
        CatalogAutoIncrementUpdateRequest as CatalogAutoIncrementUpdateRequest,
    )
    from .catalog_eligibility_courses_check_retrieve_response_2xx import (
        CatalogEligibilityCoursesCheckRetrieveResponse2XX as CatalogEligibilityCoursesCheckRetrieveResponse2XX,
    )
    from .catalog_metadata_course_search_create_response_2xx import (
        CatalogMetadataCourseSearchCreateResponse2XX as CatalogMetadataCourseSearchCreateResponse2XX,
    )
    from .catalog_milestones_completions_course_catalog_retrieve_response_2xx import (
        CatalogMilestonesCompletionsCourseCatalogRetrieveResponse2XX as CatalogMilestonesCompletionsCourseCatalogRetrieveResponse2XX,
    )
    from .catalog_milestones_completions_course_manage_create_response_2xx import (
        CatalogMilestonesCompletionsCourseManageCreateResponse2XX as CatalogMilestonesCompletionsCourseManageCreateResponse2XX,
    )
    from .catalog_milestones_completions_course_manage_retrieve_response_2xx import (
        CatalogMilestonesCompletionsCourseManageRetrieveResponse2XX as CatalogMilestonesCompletionsCourseManageRetrieveResponse2XX,
    )
    from .catalog_milestones_skill_points_block_retrieve_response_2xx import (
        CatalogMilestonesSkillPointsBlockRetrieveResponse2XX as CatalogMilestonesSkillPointsBlockRetrieveResponse2XX,
    )
    from .catalog_milestones_skill_points_course_retrieve_response_2xx import (
        CatalogMilestonesSkillPointsCourseRetrieveResponse2XX as CatalogMilestonesSkillPointsCourseRetrieveResponse2XX,
    )
    from .catalog_milestones_skill_points_user_retrieve_response_2xx import (
        CatalogMilestonesSkillPointsUserRetrieveResponse2XX as CatalogMilestonesSkillPointsUserRetrieveResponse2XX,
    )
    from .celery_heartbeat import CeleryHeartbeat as CeleryHeartbeat
    from .celery_heartbeat_fail import CeleryHeartbeatFail as CeleryHeartbeatFail
    from .celery_heartbeat_fail_status_enum import CeleryHeartbeatFailStatusEnum as CeleryHeartbeatFailStatusEnum
    from .celery_heartbeat_status_enum import CeleryHeartbeatStatusEnum as CeleryHeartbeatStatusEnum
    from .chat_history import ChatHistory as ChatHistory
    from .chat_history_export import ChatHistoryExport as ChatHistoryExport
    from .chat_history_filter_data import ChatHistoryFilterData as ChatHistoryFilterData
    from .chat_history_filter_user import ChatHistoryFilterUser as ChatHistoryFilterUser
    from .chat_history_item import ChatHistoryItem as ChatHistoryItem
    from .chat_history_session_id import ChatHistorySessionId as ChatHistorySessionId
    from .chat_session_request import ChatSessionRequest as ChatSessionRequest
    from .chat_session_response import ChatSessionResponse as ChatSessionResponse
    from .check_document_training_status import CheckDocumentTrainingStatus as CheckDocumentTrainingStatus
    from .company import Company as Company
    from .company_input import CompanyInput as CompanyInput
    from .comparison_info import ComparisonInfo as ComparisonInfo
    from .component_block import ComponentBlock as ComponentBlock
    from .component_block_type_enum import ComponentBlockTypeEnum as ComponentBlockTypeEnum
    from .configuration_item import ConfigurationItem as ConfigurationItem
    from .connected_service import ConnectedService as ConnectedService
    from .consumer_channel import ConsumerChannel as ConsumerChannel
    from .consumer_channel_input import ConsumerChannelInput as ConsumerChannelInput
    from .content_analytics import ContentAnalytics as ContentAnalytics
    from .content_averages import ContentAverages as ContentAverages
    from .content_details_content_info import ContentDetailsContentInfo as ContentDetailsContentInfo
    from .content_details_content_info_metadata import (
        ContentDetailsContentInfoMetadata as ContentDetailsContentInfoMetadata,
    )
    from .content_details_learner import ContentDetailsLearner as ContentDetailsLearner
    from .content_details_learner_details import ContentDetailsLearnerDetails as ContentDetailsLearnerDetails
    from .content_details_pagination import ContentDetailsPagination as ContentDetailsPagination
    from .content_details_response import ContentDetailsResponse as ContentDetailsResponse
    from .content_details_summary import ContentDetailsSummary as ContentDetailsSummary
    from .content_details_summary_averages import ContentDetailsSummaryAverages as ContentDetailsSummaryAverages
    from .content_details_summary_totals import ContentDetailsSummaryTotals as ContentDetailsSummaryTotals
    from .content_details_time_series import ContentDetailsTimeSeries as ContentDetailsTimeSeries
    from .content_details_time_series_point import ContentDetailsTimeSeriesPoint as ContentDetailsTimeSeriesPoint
    from .content_item import ContentItem as ContentItem
    from .content_pagination import ContentPagination as ContentPagination
    from .content_response import ContentResponse as ContentResponse
    from .content_summary import ContentSummary as ContentSummary
    from .content_totals import ContentTotals as ContentTotals
    from .context_response import ContextResponse as ContextResponse
    from .context_response_data import ContextResponseData as ContextResponseData
    from .conversation_chart_point import ConversationChartPoint as ConversationChartPoint
    from .conversation_detail_response import ConversationDetailResponse as ConversationDetailResponse
    from .conversation_detail_response_messages_item import (
        ConversationDetailResponseMessagesItem as ConversationDetailResponseMessagesItem,
    )
    from .conversation_detail_response_summary import (
        ConversationDetailResponseSummary as ConversationDetailResponseSummary,
    )
    from .conversation_list_item import ConversationListItem as ConversationListItem
    from .conversation_list_response import ConversationListResponse as ConversationListResponse
    from .conversation_list_response_pagination import (
        ConversationListResponsePagination as ConversationListResponsePagination,
    )
    from .conversation_list_response_summary import ConversationListResponseSummary as ConversationListResponseSummary
    from .conversation_message import ConversationMessage as ConversationMessage
    from .conversation_rating import ConversationRating as ConversationRating
    from .conversation_summary import ConversationSummary as ConversationSummary
    from .conversation_volume import ConversationVolume as ConversationVolume
    from .conversations import Conversations as Conversations
    from .conversations_chart import ConversationsChart as ConversationsChart
    from .conversations_input import ConversationsInput as ConversationsInput
    from .core_platform_config_site_create_body import (
        CorePlatformConfigSiteCreateBody as CorePlatformConfigSiteCreateBody,
    )
    from .core_platform_config_site_create_response_2xx import (
        CorePlatformConfigSiteCreateResponse2XX as CorePlatformConfigSiteCreateResponse2XX,
    )
    from .core_platform_config_site_retrieve_response_2xx import (
        CorePlatformConfigSiteRetrieveResponse2XX as CorePlatformConfigSiteRetrieveResponse2XX,
    )
    from .core_users_proxy_bulk_create_response_2xx_item import (
        CoreUsersProxyBulkCreateResponse2XXItem as CoreUsersProxyBulkCreateResponse2XXItem,
    )
    from .cost import Cost as Cost
    from .cost_per_tenant import CostPerTenant as CostPerTenant
    from .count import Count as Count
    from .count_data import CountData as CountData
    from .course import Course as Course
    from .course_access_request_create import CourseAccessRequestCreate as CourseAccessRequestCreate
    from .course_access_request_detail import CourseAccessRequestDetail as CourseAccessRequestDetail
    from .course_access_request_detail_metadata import (
        CourseAccessRequestDetailMetadata as CourseAccessRequestDetailMetadata,
    )
    from .course_access_request_status_response import (
        CourseAccessRequestStatusResponse as CourseAccessRequestStatusResponse,
    )
    from .course_access_request_update import CourseAccessRequestUpdate as CourseAccessRequestUpdate
    from .course_completion import CourseCompletion as CourseCompletion
    from .course_completion_per_course import CourseCompletionPerCourse as CourseCompletionPerCourse
    from .course_completion_per_course_data import CourseCompletionPerCourseData as CourseCompletionPerCourseData
    from .course_completion_summary_data_overtime import (
        CourseCompletionSummaryDataOvertime as CourseCompletionSummaryDataOvertime,
    )
    from .course_completion_summary_data_overtime_overtime import (
        CourseCompletionSummaryDataOvertimeOvertime as CourseCompletionSummaryDataOvertimeOvertime,
    )
    from .course_completion_summary_overtime import CourseCompletionSummaryOvertime as CourseCompletionSummaryOvertime
    from .course_create_update import CourseCreateUpdate as CourseCreateUpdate
    from .course_creation_task import CourseCreationTask as CourseCreationTask
    from .course_creation_task_file import CourseCreationTaskFile as CourseCreationTaskFile
    from .course_creation_task_file_input import CourseCreationTaskFileInput as CourseCreationTaskFileInput
    from .course_creation_task_file_upload import CourseCreationTaskFileUpload as CourseCreationTaskFileUpload
    from .course_creation_task_input import CourseCreationTaskInput as CourseCreationTaskInput
    from .course_creation_task_status_enum import CourseCreationTaskStatusEnum as CourseCreationTaskStatusEnum
    from .course_delete_response import CourseDeleteResponse as CourseDeleteResponse
    from .course_delete_response_type import CourseDeleteResponseType as CourseDeleteResponseType
    from .course_detail import CourseDetail as CourseDetail
    from .course_enrollment_search_response import CourseEnrollmentSearchResponse as CourseEnrollmentSearchResponse
    from .course_grade_detail_block import CourseGradeDetailBlock as CourseGradeDetailBlock
    from .course_grade_detail_sub_section import CourseGradeDetailSubSection as CourseGradeDetailSubSection
    from .course_grade_summary import CourseGradeSummary as CourseGradeSummary
    from .course_grade_summary_data import CourseGradeSummaryData as CourseGradeSummaryData
    from .course_grading_detail import CourseGradingDetail as CourseGradingDetail
    from .course_grading_detail_data import CourseGradingDetailData as CourseGradingDetailData
    from .course_group_suggestion_create import CourseGroupSuggestionCreate as CourseGroupSuggestionCreate
    from .course_group_suggestion_create_metadata import (
        CourseGroupSuggestionCreateMetadata as CourseGroupSuggestionCreateMetadata,
    )
    from .course_group_suggestion_detail import CourseGroupSuggestionDetail as CourseGroupSuggestionDetail
    from .course_group_suggestion_detail_metadata import (
        CourseGroupSuggestionDetailMetadata as CourseGroupSuggestionDetailMetadata,
    )
    from .course_invitation_create import CourseInvitationCreate as CourseInvitationCreate
    from .course_invitation_create_metadata import CourseInvitationCreateMetadata as CourseInvitationCreateMetadata
    from .course_invitation_detail import CourseInvitationDetail as CourseInvitationDetail
    from .course_invitation_detail_metadata import CourseInvitationDetailMetadata as CourseInvitationDetailMetadata
    from .course_invitation_redemption import CourseInvitationRedemption as CourseInvitationRedemption
    from .course_invitation_redemption_metadata import (
        CourseInvitationRedemptionMetadata as CourseInvitationRedemptionMetadata,
    )
    from .course_license_assignment_create import CourseLicenseAssignmentCreate as CourseLicenseAssignmentCreate
    from .course_license_assignment_create_metadata import (
        CourseLicenseAssignmentCreateMetadata as CourseLicenseAssignmentCreateMetadata,
    )
    from .course_license_assignment_detail import CourseLicenseAssignmentDetail as CourseLicenseAssignmentDetail
    from .course_license_assignment_detail_metadata import (
        CourseLicenseAssignmentDetailMetadata as CourseLicenseAssignmentDetailMetadata,
    )
    from .course_license_create import CourseLicenseCreate as CourseLicenseCreate
    from .course_license_create_enrollment_config import (
        CourseLicenseCreateEnrollmentConfig as CourseLicenseCreateEnrollmentConfig,
    )
    from .course_license_create_metadata import CourseLicenseCreateMetadata as CourseLicenseCreateMetadata
    from .course_license_detail import CourseLicenseDetail as CourseLicenseDetail
    from .course_license_detail_metadata import CourseLicenseDetailMetadata as CourseLicenseDetailMetadata
    from .course_license_group_assignment_create import (
        CourseLicenseGroupAssignmentCreate as CourseLicenseGroupAssignmentCreate,
    )
    from .course_license_group_assignment_create_metadata import (
        CourseLicenseGroupAssignmentCreateMetadata as CourseLicenseGroupAssignmentCreateMetadata,
    )
    from .course_license_group_assignment_detail import (
        CourseLicenseGroupAssignmentDetail as CourseLicenseGroupAssignmentDetail,
    )
    from .course_license_group_assignment_detail_metadata import (
        CourseLicenseGroupAssignmentDetailMetadata as CourseLicenseGroupAssignmentDetailMetadata,
    )
    from .course_license_update import CourseLicenseUpdate as CourseLicenseUpdate
    from .course_license_update_metadata import CourseLicenseUpdateMetadata as CourseLicenseUpdateMetadata
    from .course_metadata_search_request import CourseMetadataSearchRequest as CourseMetadataSearchRequest
    from .course_metadata_update_request import CourseMetadataUpdateRequest as CourseMetadataUpdateRequest
    from .course_point import CoursePoint as CoursePoint
    from .course_recommendation import CourseRecommendation as CourseRecommendation
    from .course_recommendation_edx_data_type_0 import (
        CourseRecommendationEdxDataType0 as CourseRecommendationEdxDataType0,
    )
    from .course_review_info_response import CourseReviewInfoResponse as CourseReviewInfoResponse
    from .course_review_paginated_response import CourseReviewPaginatedResponse as CourseReviewPaginatedResponse
    from .course_review_paginated_response_results_item import (
        CourseReviewPaginatedResponseResultsItem as CourseReviewPaginatedResponseResultsItem,
    )
    from .course_review_request import CourseReviewRequest as CourseReviewRequest
    from .course_review_response import CourseReviewResponse as CourseReviewResponse
    from .course_skill import CourseSkill as CourseSkill
    from .course_skill_point_info_request import CourseSkillPointInfoRequest as CourseSkillPointInfoRequest
    from .course_skill_point_info_request_point_data import (
        CourseSkillPointInfoRequestPointData as CourseSkillPointInfoRequestPointData,
    )
    from .course_suggestion_bulk_create import CourseSuggestionBulkCreate as CourseSuggestionBulkCreate
    from .course_suggestion_bulk_create_suggestion_data_item import (
        CourseSuggestionBulkCreateSuggestionDataItem as CourseSuggestionBulkCreateSuggestionDataItem,
    )
    from .course_suggestion_create import CourseSuggestionCreate as CourseSuggestionCreate
    from .course_suggestion_create_metadata import CourseSuggestionCreateMetadata as CourseSuggestionCreateMetadata
    from .course_suggestion_detail import CourseSuggestionDetail as CourseSuggestionDetail
    from .course_suggestion_detail_metadata import CourseSuggestionDetailMetadata as CourseSuggestionDetailMetadata
    from .crawler_pattern_type_enum import CrawlerPatternTypeEnum as CrawlerPatternTypeEnum
    from .create_user_format import CreateUserFormat as CreateUserFormat
    from .credential import Credential as Credential
    from .credential_courses_item import CredentialCoursesItem as CredentialCoursesItem
    from .credential_expires import CredentialExpires as CredentialExpires
    from .credential_image_upload import CredentialImageUpload as CredentialImageUpload
    from .credential_input import CredentialInput as CredentialInput
    from .credential_issuer_details import CredentialIssuerDetails as CredentialIssuerDetails
    from .credential_pathways_item import CredentialPathwaysItem as CredentialPathwaysItem
    from .credential_request import CredentialRequest as CredentialRequest
    from .credential_signatories_item import CredentialSignatoriesItem as CredentialSignatoriesItem
    from .credentials_exim_credentials_course_import_create_body import (
        CredentialsEximCredentialsCourseImportCreateBody as CredentialsEximCredentialsCourseImportCreateBody,
    )
    from .credentials_orgs_users_assignments_groups_create_body import (
        CredentialsOrgsUsersAssignmentsGroupsCreateBody as CredentialsOrgsUsersAssignmentsGroupsCreateBody,
    )
    from .credentials_orgs_users_assignments_users_create_body import (
        CredentialsOrgsUsersAssignmentsUsersCreateBody as CredentialsOrgsUsersAssignmentsUsersCreateBody,
    )
    from .crontab_schedule import CrontabSchedule as CrontabSchedule
    from .current_users_response import CurrentUsersResponse as CurrentUsersResponse
    from .custom_instruction_response import CustomInstructionResponse as CustomInstructionResponse
    from .custom_instruction_response_input import CustomInstructionResponseInput as CustomInstructionResponseInput
    from .data_set import DataSet as DataSet
    from .data_set_create import DataSetCreate as DataSetCreate
    from .data_set_platform_type_0 import DataSetPlatformType0 as DataSetPlatformType0
    from .data_set_status_enum import DataSetStatusEnum as DataSetStatusEnum
    from .data_set_update import DataSetUpdate as DataSetUpdate
    from .data_set_upload import DataSetUpload as DataSetUpload
    from .date_range import DateRange as DateRange
    from .delete_group_2_format import DeleteGroup2Format as DeleteGroup2Format
    from .delete_group_format import DeleteGroupFormat as DeleteGroupFormat
    from .delete_user_2_format import DeleteUser2Format as DeleteUser2Format
    from .delete_user_format import DeleteUserFormat as DeleteUserFormat
    from .desired_role import DesiredRole as DesiredRole
    from .desired_role_create_update_request import DesiredRoleCreateUpdateRequest as DesiredRoleCreateUpdateRequest
    from .desired_role_create_update_request_roles_item import (
        DesiredRoleCreateUpdateRequestRolesItem as DesiredRoleCreateUpdateRequestRolesItem,
    )
    from .desired_skill import DesiredSkill as DesiredSkill
    from .desired_skill_create_update_request import DesiredSkillCreateUpdateRequest as DesiredSkillCreateUpdateRequest
    from .desired_skill_create_update_request_skills_item import (
        DesiredSkillCreateUpdateRequestSkillsItem as DesiredSkillCreateUpdateRequestSkillsItem,
    )
    from .detailed_grade_subsection import DetailedGradeSubsection as DetailedGradeSubsection
    from .detailed_grade_view import DetailedGradeView as DetailedGradeView
    from .detailed_grade_view_data import DetailedGradeViewData as DetailedGradeViewData
    from .disclaimer import Disclaimer as Disclaimer
    from .disclaimer_agreement import DisclaimerAgreement as DisclaimerAgreement
    from .disclaimer_agreement_input import DisclaimerAgreementInput as DisclaimerAgreementInput
    from .disclaimer_input import DisclaimerInput as DisclaimerInput
    from .disclaimer_scope_enum import DisclaimerScopeEnum as DisclaimerScopeEnum
    from .discord_config import DiscordConfig as DiscordConfig
    from .discord_user_config import DiscordUserConfig as DiscordUserConfig
    from .discord_user_config_input import DiscordUserConfigInput as DiscordUserConfigInput
    from .discord_webhook import DiscordWebhook as DiscordWebhook
    from .document import Document as Document
    from .document_facet import DocumentFacet as DocumentFacet
    from .document_facet_terms import DocumentFacetTerms as DocumentFacetTerms
    from .document_from_pool_request import DocumentFromPoolRequest as DocumentFromPoolRequest
    from .document_search_response import DocumentSearchResponse as DocumentSearchResponse
    from .document_search_response_facets import DocumentSearchResponseFacets as DocumentSearchResponseFacets
    from .document_settings_response import DocumentSettingsResponse as DocumentSettingsResponse
    from .education import Education as Education
    from .education_input import EducationInput as EducationInput
    from .edx_course import EdxCourse as EdxCourse
    from .edx_signal_receiver_request import EdxSignalReceiverRequest as EdxSignalReceiverRequest
    from .elevenlabs_custom_voice import ElevenlabsCustomVoice as ElevenlabsCustomVoice
    from .elevenlabs_custom_voice_response import ElevenlabsCustomVoiceResponse as ElevenlabsCustomVoiceResponse
    from .email_prompt_detail import EmailPromptDetail as EmailPromptDetail
    from .email_prompt_list import EmailPromptList as EmailPromptList
    from .email_prompt_summary import EmailPromptSummary as EmailPromptSummary
    from .engagement_per_course import EngagementPerCourse as EngagementPerCourse
    from .engagement_per_course_data import EngagementPerCourseData as EngagementPerCourseData
    from .enrollment_info import EnrollmentInfo as EnrollmentInfo
    from .enrollments import Enrollments as Enrollments
    from .enrollments_data import EnrollmentsData as EnrollmentsData
    from .enrollments_per_user import EnrollmentsPerUser as EnrollmentsPerUser
    from .enrollments_per_user_data import EnrollmentsPerUserData as EnrollmentsPerUserData
    from .entity import Entity as Entity
    from .entity_type_enum import EntityTypeEnum as EntityTypeEnum
    from .envelope_status import EnvelopeStatus as EnvelopeStatus
    from .error_response import ErrorResponse as ErrorResponse
    from .experience import Experience as Experience
    from .experience_input import ExperienceInput as ExperienceInput
    from .external_service_info import ExternalServiceInfo as ExternalServiceInfo
    from .facet_count import FacetCount as FacetCount
    from .file_upload_url_request import FileUploadURLRequest as FileUploadURLRequest
    from .file_upload_url_response import FileUploadURLResponse as FileUploadURLResponse
    from .finance_details_response import FinanceDetailsResponse as FinanceDetailsResponse
    from .finance_details_response_rows_item import FinanceDetailsResponseRowsItem as FinanceDetailsResponseRowsItem
    from .finance_filters import FinanceFilters as FinanceFilters
    from .found_mentor import FoundMentor as FoundMentor
    from .found_mentor_settings import FoundMentorSettings as FoundMentorSettings
    from .found_prompt import FoundPrompt as FoundPrompt
    from .free_usage_count import FreeUsageCount as FreeUsageCount
    from .full_course import FullCourse as FullCourse
    from .gcp_tenant_launch_request import GCPTenantLaunchRequest as GCPTenantLaunchRequest
    from .get_content_analytics_date_filter import GetContentAnalyticsDateFilter as GetContentAnalyticsDateFilter
    from .get_content_analytics_granularity import GetContentAnalyticsGranularity as GetContentAnalyticsGranularity
    from .get_content_analytics_metric import GetContentAnalyticsMetric as GetContentAnalyticsMetric
    from .get_content_details_date_filter import GetContentDetailsDateFilter as GetContentDetailsDateFilter
    from .get_content_details_metric import GetContentDetailsMetric as GetContentDetailsMetric
    from .global_catalog_search_response import GlobalCatalogSearchResponse as GlobalCatalogSearchResponse
    from .global_catalog_search_response_courses_item import (
        GlobalCatalogSearchResponseCoursesItem as GlobalCatalogSearchResponseCoursesItem,
    )
    from .global_catalog_search_response_facets import (
        GlobalCatalogSearchResponseFacets as GlobalCatalogSearchResponseFacets,
    )
    from .global_catalog_search_response_programs_item import (
        GlobalCatalogSearchResponseProgramsItem as GlobalCatalogSearchResponseProgramsItem,
    )
    from .global_catalog_search_response_recommended_courses_item import (
        GlobalCatalogSearchResponseRecommendedCoursesItem as GlobalCatalogSearchResponseRecommendedCoursesItem,
    )
    from .global_catalog_search_response_related_skills_item import (
        GlobalCatalogSearchResponseRelatedSkillsItem as GlobalCatalogSearchResponseRelatedSkillsItem,
    )
    from .global_catalog_search_response_results_item import (
        GlobalCatalogSearchResponseResultsItem as GlobalCatalogSearchResponseResultsItem,
    )
    from .global_catalog_search_response_skills_item import (
        GlobalCatalogSearchResponseSkillsItem as GlobalCatalogSearchResponseSkillsItem,
    )
    from .google_pay_account_response import GooglePayAccountResponse as GooglePayAccountResponse
    from .google_pay_account_response_status_enum import (
        GooglePayAccountResponseStatusEnum as GooglePayAccountResponseStatusEnum,
    )
    from .google_pay_verify_token import GooglePayVerifyToken as GooglePayVerifyToken
    from .grading_per_user import GradingPerUser as GradingPerUser
    from .grading_per_user_data import GradingPerUserData as GradingPerUserData
    from .greeting_method_enum import GreetingMethodEnum as GreetingMethodEnum
    from .group_list import GroupList as GroupList
    from .group_list_data import GroupListData as GroupListData
    from .guided_prompt import GuidedPrompt as GuidedPrompt
    from .guided_prompts_response import GuidedPromptsResponse as GuidedPromptsResponse
    from .heygen_marketing_video_detail import HeygenMarketingVideoDetail as HeygenMarketingVideoDetail
    from .heygen_marketing_video_list import HeygenMarketingVideoList as HeygenMarketingVideoList
    from .heygen_marketing_video_list_input import HeygenMarketingVideoListInput as HeygenMarketingVideoListInput
    from .heygen_template_request import HeygenTemplateRequest as HeygenTemplateRequest
    from .heygen_template_response_single import HeygenTemplateResponseSingle as HeygenTemplateResponseSingle
    from .heygen_video_detail import HeygenVideoDetail as HeygenVideoDetail
    from .heygen_video_request import HeygenVideoRequest as HeygenVideoRequest
    from .human_support_ticket import HumanSupportTicket as HumanSupportTicket
    from .human_support_ticket_input import HumanSupportTicketInput as HumanSupportTicketInput
    from .human_support_ticket_status_enum import HumanSupportTicketStatusEnum as HumanSupportTicketStatusEnum
    from .image_file_upload import ImageFileUpload as ImageFileUpload
    from .image_upload import ImageUpload as ImageUpload
    from .input_question import InputQuestion as InputQuestion
    from .institution import Institution as Institution
    from .institution_input import InstitutionInput as InstitutionInput
    from .institution_type_enum import InstitutionTypeEnum as InstitutionTypeEnum
    from .integration_credential import IntegrationCredential as IntegrationCredential
    from .integration_credential_schema import IntegrationCredentialSchema as IntegrationCredentialSchema
    from .intial_question_answer import IntialQuestionAnswer as IntialQuestionAnswer
    from .invoice_report_response import InvoiceReportResponse as InvoiceReportResponse
    from .issuer import Issuer as Issuer
    from .issuer_authority import IssuerAuthority as IssuerAuthority
    from .issuer_authority_created import IssuerAuthorityCreated as IssuerAuthorityCreated
    from .issuer_authority_input import IssuerAuthorityInput as IssuerAuthorityInput
    from .issuer_input import IssuerInput as IssuerInput
    from .issuer_signatories import IssuerSignatories as IssuerSignatories
    from .item_type_enum import ItemTypeEnum as ItemTypeEnum
    from .job_run import JobRun as JobRun
    from .kind_enum import KindEnum as KindEnum
    from .languages_view import LanguagesView as LanguagesView
    from .languages_view_input import LanguagesViewInput as LanguagesViewInput
    from .launcher_view_post_request import LauncherViewPostRequest as LauncherViewPostRequest
    from .learner_analytics_response import LearnerAnalyticsResponse as LearnerAnalyticsResponse
    from .learner_analytics_result import LearnerAnalyticsResult as LearnerAnalyticsResult
    from .learner_course_completion import LearnerCourseCompletion as LearnerCourseCompletion
    from .learner_credential import LearnerCredential as LearnerCredential
    from .learner_data import LearnerData as LearnerData
    from .learner_details_response import LearnerDetailsResponse as LearnerDetailsResponse
    from .learner_information_api import LearnerInformationAPI as LearnerInformationAPI
    from .learner_information_api_data import LearnerInformationAPIData as LearnerInformationAPIData
    from .learner_information_api_data_time_spent_overtime import (
        LearnerInformationAPIDataTimeSpentOvertime as LearnerInformationAPIDataTimeSpentOvertime,
    )
    from .learner_list_item import LearnerListItem as LearnerListItem
    from .learner_list_pagination import LearnerListPagination as LearnerListPagination
    from .learner_list_response import LearnerListResponse as LearnerListResponse
    from .learner_metrics import LearnerMetrics as LearnerMetrics
    from .learner_pathway_enrollment import LearnerPathwayEnrollment as LearnerPathwayEnrollment
    from .learner_skill import LearnerSkill as LearnerSkill
    from .learner_summary import LearnerSummary as LearnerSummary
    from .learner_user_info import LearnerUserInfo as LearnerUserInfo
    from .link_course_request import LinkCourseRequest as LinkCourseRequest
    from .link_course_response import LinkCourseResponse as LinkCourseResponse
    from .list_groups_format import ListGroupsFormat as ListGroupsFormat
    from .list_users_format import ListUsersFormat as ListUsersFormat
    from .llm_credential_request import LLMCredentialRequest as LLMCredentialRequest
    from .llm_credential_response import LLMCredentialResponse as LLMCredentialResponse
    from .llm_credential_schema import LLMCredentialSchema as LLMCredentialSchema
    from .llm_model_for_tenant import LLMModelForTenant as LLMModelForTenant
    from .llm_model_for_tenant_input import LLMModelForTenantInput as LLMModelForTenantInput
    from .llm_provider_enum import LlmProviderEnum as LlmProviderEnum
    from .llm_question import LLMQuestion as LLMQuestion
    from .llm_response import LLMResponse as LLMResponse
    from .llm_traces_list_response import LLMTracesListResponse as LLMTracesListResponse
    from .lti_key import LtiKey as LtiKey
    from .lti_key_input import LtiKeyInput as LtiKeyInput
    from .lti_launch_gate import LtiLaunchGate as LtiLaunchGate
    from .lti_mentor import LtiMentor as LtiMentor
    from .lti_mentor_course_x_block import LtiMentorCourseXBlock as LtiMentorCourseXBlock
    from .lti_mentor_course_x_block_input import LtiMentorCourseXBlockInput as LtiMentorCourseXBlockInput
    from .lti_mentor_input import LtiMentorInput as LtiMentorInput
    from .lti_tool import LtiTool as LtiTool
    from .lti_tool_input import LtiToolInput as LtiToolInput
    from .manage_group_format import ManageGroupFormat as ManageGroupFormat
    from .manager_auth_token import ManagerAuthToken as ManagerAuthToken
    from .mark_all_read_request import MarkAllReadRequest as MarkAllReadRequest
    from .mark_all_read_response import MarkAllReadResponse as MarkAllReadResponse
    from .masked_integration_credential import MaskedIntegrationCredential as MaskedIntegrationCredential
    from .masked_llm_credential import MaskedLLMCredential as MaskedLLMCredential
    from .mcp_server import MCPServer as MCPServer
    from .mcp_server_connection import MCPServerConnection as MCPServerConnection
    from .mcp_server_connection_connected_service_summary_type_0 import (
        MCPServerConnectionConnectedServiceSummaryType0 as MCPServerConnectionConnectedServiceSummaryType0,
    )
    from .mcp_server_connection_input import MCPServerConnectionInput as MCPServerConnectionInput
    from .mcp_server_connection_scope_enum import MCPServerConnectionScopeEnum as MCPServerConnectionScopeEnum
    from .mcp_server_input import MCPServerInput as MCPServerInput
    from .media_orgs_users_media_media_resources_by_item_retrieve_item_type import (
        MediaOrgsUsersMediaMediaResourcesByItemRetrieveItemType as MediaOrgsUsersMediaMediaResourcesByItemRetrieveItemType,
    )
    from .media_resource import MediaResource as MediaResource
    from .media_resource_page import MediaResourcePage as MediaResourcePage
    from .media_resource_upload import MediaResourceUpload as MediaResourceUpload
    from .media_type_enum import MediaTypeEnum as MediaTypeEnum
    from .memory_categories import MemoryCategories as MemoryCategories
    from .memory_component_data import MemoryComponentData as MemoryComponentData
    from .memory_component_memory import MemoryComponentMemory as MemoryComponentMemory
    from .memory_component_memory_detail import MemoryComponentMemoryDetail as MemoryComponentMemoryDetail
    from .memory_component_response import MemoryComponentResponse as MemoryComponentResponse
    from .memory_progress import MemoryProgress as MemoryProgress
    from .memory_status_request_view import MemoryStatusRequestView as MemoryStatusRequestView
    from .memory_status_view import MemoryStatusView as MemoryStatusView
    from .mentor import Mentor as Mentor
    from .mentor_audience import MentorAudience as MentorAudience
    from .mentor_audience_input import MentorAudienceInput as MentorAudienceInput
    from .mentor_breakdown import MentorBreakdown as MentorBreakdown
    from .mentor_category import MentorCategory as MentorCategory
    from .mentor_category_create import MentorCategoryCreate as MentorCategoryCreate
    from .mentor_category_group import MentorCategoryGroup as MentorCategoryGroup
    from .mentor_category_group_create import MentorCategoryGroupCreate as MentorCategoryGroupCreate
    from .mentor_category_group_create_input import MentorCategoryGroupCreateInput as MentorCategoryGroupCreateInput
    from .mentor_cost import MentorCost as MentorCost
    from .mentor_create import MentorCreate as MentorCreate
    from .mentor_create_input import MentorCreateInput as MentorCreateInput
    from .mentor_custom_voice import MentorCustomVoice as MentorCustomVoice
    from .mentor_custom_voice_response import MentorCustomVoiceResponse as MentorCustomVoiceResponse
    from .mentor_data import MentorData as MentorData
    from .mentor_detail import MentorDetail as MentorDetail
    from .mentor_detail_analytics import MentorDetailAnalytics as MentorDetailAnalytics
    from .mentor_eval import MentorEval as MentorEval
    from .mentor_eval_question import MentorEvalQuestion as MentorEvalQuestion
    from .mentor_eval_question_request import MentorEvalQuestionRequest as MentorEvalQuestionRequest
    from .mentor_eval_report import MentorEvalReport as MentorEvalReport
    from .mentor_eval_request import MentorEvalRequest as MentorEvalRequest
    from .mentor_facet import MentorFacet as MentorFacet
    from .mentor_facet_terms import MentorFacetTerms as MentorFacetTerms
    from .mentor_fork import MentorFork as MentorFork
    from .mentor_from_template_with_setting_request import (
        MentorFromTemplateWithSettingRequest as MentorFromTemplateWithSettingRequest,
    )
    from .mentor_interactions import MentorInteractions as MentorInteractions
    from .mentor_memory_settings_request import MentorMemorySettingsRequest as MentorMemorySettingsRequest
    from .mentor_memory_settings_response import MentorMemorySettingsResponse as MentorMemorySettingsResponse
    from .mentor_metadata import MentorMetadata as MentorMetadata
    from .mentor_policy import MentorPolicy as MentorPolicy
    from .mentor_policy_input import MentorPolicyInput as MentorPolicyInput
    from .mentor_scenario import MentorScenario as MentorScenario
    from .mentor_scenario_prompt import MentorScenarioPrompt as MentorScenarioPrompt
    from .mentor_search_response import MentorSearchResponse as MentorSearchResponse
    from .mentor_search_response_facets import MentorSearchResponseFacets as MentorSearchResponseFacets
    from .mentor_search_response_settings import MentorSearchResponseSettings as MentorSearchResponseSettings
    from .mentor_session import MentorSession as MentorSession
    from .mentor_settings import MentorSettings as MentorSettings
    from .mentor_settings_public import MentorSettingsPublic as MentorSettingsPublic
    from .mentor_settings_request import MentorSettingsRequest as MentorSettingsRequest
    from .mentor_summary import MentorSummary as MentorSummary
    from .mentor_type import MentorType as MentorType
    from .mentor_user_setting import MentorUserSetting as MentorUserSetting
    from .mentor_visibility_enum import MentorVisibilityEnum as MentorVisibilityEnum
    from .mentor_wizard import MentorWizard as MentorWizard
    from .message_statistics import MessageStatistics as MessageStatistics
    from .message_view import MessageView as MessageView
    from .message_view_request import MessageViewRequest as MessageViewRequest
    from .message_view_updat_response import MessageViewUpdatResponse as MessageViewUpdatResponse
    from .metadata import Metadata as Metadata
    from .metric_change import MetricChange as MetricChange
    from .metric_detail import MetricDetail as MetricDetail
    from .metric_detail_details_item import MetricDetailDetailsItem as MetricDetailDetailsItem
    from .metric_info import MetricInfo as MetricInfo
    from .model_cost import ModelCost as ModelCost
    from .moderation_log import ModerationLog as ModerationLog
    from .new_per_learner_list import NewPerLearnerList as NewPerLearnerList
    from .new_per_learner_list_data import NewPerLearnerListData as NewPerLearnerListData
    from .no_chat_messages_found import NoChatMessagesFound as NoChatMessagesFound
    from .notification import Notification as Notification
    from .notification_count import NotificationCount as NotificationCount
    from .notification_input import NotificationInput as NotificationInput
    from .notification_preview import NotificationPreview as NotificationPreview
    from .notification_preview_context import NotificationPreviewContext as NotificationPreviewContext
    from .notification_source import NotificationSource as NotificationSource
    from .notification_source_type_enum import NotificationSourceTypeEnum as NotificationSourceTypeEnum
    from .notification_status_enum import NotificationStatusEnum as NotificationStatusEnum
    from .notification_template_data import NotificationTemplateData as NotificationTemplateData
    from .notification_template_detail import NotificationTemplateDetail as NotificationTemplateDetail
    from .notification_template_list import NotificationTemplateList as NotificationTemplateList
    from .notification_template_test import NotificationTemplateTest as NotificationTemplateTest
    from .notification_template_test_response import (
        NotificationTemplateTestResponse as NotificationTemplateTestResponse,
    )
    from .notification_toggle import NotificationToggle as NotificationToggle
    from .notification_v1_campaigns_unsubscribe_retrieve_response_2xx import (
        NotificationV1CampaignsUnsubscribeRetrieveResponse2XX as NotificationV1CampaignsUnsubscribeRetrieveResponse2XX,
    )
    from .notification_v1_orgs_campaigns_enable_create_response_2xx import (
        NotificationV1OrgsCampaignsEnableCreateResponse2XX as NotificationV1OrgsCampaignsEnableCreateResponse2XX,
    )
    from .notification_v1_orgs_campaigns_exclude_create_response_2xx import (
        NotificationV1OrgsCampaignsExcludeCreateResponse2XX as NotificationV1OrgsCampaignsExcludeCreateResponse2XX,
    )
    from .notification_v1_platforms_templates_reset_create_response_2xx import (
        NotificationV1PlatformsTemplatesResetCreateResponse2XX as NotificationV1PlatformsTemplatesResetCreateResponse2XX,
    )
    from .o_auth_provider import OAuthProvider as OAuthProvider
    from .o_auth_service import OAuthService as OAuthService
    from .o_auth_start_response import OAuthStartResponse as OAuthStartResponse
    from .observation import Observation as Observation
    from .onboarding_status_update import OnboardingStatusUpdate as OnboardingStatusUpdate
    from .over_time import OverTime as OverTime
    from .over_time_data import OverTimeData as OverTimeData
    from .over_time_with_total import OverTimeWithTotal as OverTimeWithTotal
    from .over_time_with_total_data import OverTimeWithTotalData as OverTimeWithTotalData
    from .overtime_data import OvertimeData as OvertimeData
    from .overtime_data_point import OvertimeDataPoint as OvertimeDataPoint
    from .overtime_meta import OvertimeMeta as OvertimeMeta
    from .overtime_with_change_info import OvertimeWithChangeInfo as OvertimeWithChangeInfo
    from .overtime_with_change_info_data import OvertimeWithChangeInfoData as OvertimeWithChangeInfoData
    from .page_content import PageContent as PageContent
    from .paginated_ai_generated_image_list import PaginatedAIGeneratedImageList as PaginatedAIGeneratedImageList
    from .paginated_artifact_list_list import PaginatedArtifactListList as PaginatedArtifactListList
    from .paginated_assertions_response import PaginatedAssertionsResponse as PaginatedAssertionsResponse
    from .paginated_assignment_list import PaginatedAssignmentList as PaginatedAssignmentList
    from .paginated_assignment_list_data_item import PaginatedAssignmentListDataItem as PaginatedAssignmentListDataItem
    from .paginated_assignment_list_results_item import (
        PaginatedAssignmentListResultsItem as PaginatedAssignmentListResultsItem,
    )
    from .paginated_conversations_list import PaginatedConversationsList as PaginatedConversationsList
    from .paginated_course_access_request import PaginatedCourseAccessRequest as PaginatedCourseAccessRequest
    from .paginated_course_creation_task_file_list import (
        PaginatedCourseCreationTaskFileList as PaginatedCourseCreationTaskFileList,
    )
    from .paginated_course_creation_task_list import PaginatedCourseCreationTaskList as PaginatedCourseCreationTaskList
    from .paginated_course_credential_list import PaginatedCourseCredentialList as PaginatedCourseCredentialList
    from .paginated_course_credential_list_data_item import (
        PaginatedCourseCredentialListDataItem as PaginatedCourseCredentialListDataItem,
    )
    from .paginated_course_credential_list_results_item import (
        PaginatedCourseCredentialListResultsItem as PaginatedCourseCredentialListResultsItem,
    )
    from .paginated_course_enrollment_list import PaginatedCourseEnrollmentList as PaginatedCourseEnrollmentList
    from .paginated_course_group_suggestion import PaginatedCourseGroupSuggestion as PaginatedCourseGroupSuggestion
    from .paginated_course_invitation import PaginatedCourseInvitation as PaginatedCourseInvitation
    from .paginated_course_license import PaginatedCourseLicense as PaginatedCourseLicense
    from .paginated_course_license_assignment import (
        PaginatedCourseLicenseAssignment as PaginatedCourseLicenseAssignment,
    )
    from .paginated_course_license_group_assignment import (
        PaginatedCourseLicenseGroupAssignment as PaginatedCourseLicenseGroupAssignment,
    )
    from .paginated_course_suggestion import PaginatedCourseSuggestion as PaginatedCourseSuggestion
    from .paginated_credential_list import PaginatedCredentialList as PaginatedCredentialList
    from .paginated_data_set_list import PaginatedDataSetList as PaginatedDataSetList
    from .paginated_disclaimer_agreement_list import (
        PaginatedDisclaimerAgreementList as PaginatedDisclaimerAgreementList,
    )
    from .paginated_disclaimer_list import PaginatedDisclaimerList as PaginatedDisclaimerList
    from .paginated_edx_course_list import PaginatedEdxCourseList as PaginatedEdxCourseList
    from .paginated_email_prompt_list_list import PaginatedEmailPromptListList as PaginatedEmailPromptListList
    from .paginated_heygen_marketing_video_list_list import (
        PaginatedHeygenMarketingVideoListList as PaginatedHeygenMarketingVideoListList,
    )
    from .paginated_heygen_template_response_single_list import (
        PaginatedHeygenTemplateResponseSingleList as PaginatedHeygenTemplateResponseSingleList,
    )
    from .paginated_human_support_ticket_list import PaginatedHumanSupportTicketList as PaginatedHumanSupportTicketList
    from .paginated_issuer_list import PaginatedIssuerList as PaginatedIssuerList
    from .paginated_job_run_list import PaginatedJobRunList as PaginatedJobRunList
    from .paginated_mcp_server_connection_list import (
        PaginatedMCPServerConnectionList as PaginatedMCPServerConnectionList,
    )
    from .paginated_mcp_server_list import PaginatedMCPServerList as PaginatedMCPServerList
    from .paginated_media_resource_list import PaginatedMediaResourceList as PaginatedMediaResourceList
    from .paginated_member_list import PaginatedMemberList as PaginatedMemberList
    from .paginated_member_list_results_item import PaginatedMemberListResultsItem as PaginatedMemberListResultsItem
    from .paginated_mentor_cost_list import PaginatedMentorCostList as PaginatedMentorCostList
    from .paginated_mentor_list import PaginatedMentorList as PaginatedMentorList
    from .paginated_moderation_log_list import PaginatedModerationLogList as PaginatedModerationLogList
    from .paginated_observation_list import PaginatedObservationList as PaginatedObservationList
    from .paginated_pathway_enrollment_list import PaginatedPathwayEnrollmentList as PaginatedPathwayEnrollmentList
    from .paginated_pathway_group_suggestion import PaginatedPathwayGroupSuggestion as PaginatedPathwayGroupSuggestion
    from .paginated_pathway_suggestion import PaginatedPathwaySuggestion as PaginatedPathwaySuggestion
    from .paginated_periodic_agent_list import PaginatedPeriodicAgentList as PaginatedPeriodicAgentList
    from .paginated_periodic_agent_log_list import PaginatedPeriodicAgentLogList as PaginatedPeriodicAgentLogList
    from .paginated_pinned_session_list import PaginatedPinnedSessionList as PaginatedPinnedSessionList
    from .paginated_platform_invitation import PaginatedPlatformInvitation as PaginatedPlatformInvitation
    from .paginated_platform_license import PaginatedPlatformLicense as PaginatedPlatformLicense
    from .paginated_play_wright_script_list import PaginatedPlayWrightScriptList as PaginatedPlayWrightScriptList
    from .paginated_program_group_suggestion import PaginatedProgramGroupSuggestion as PaginatedProgramGroupSuggestion
    from .paginated_program_invitation import PaginatedProgramInvitation as PaginatedProgramInvitation
    from .paginated_program_license import PaginatedProgramLicense as PaginatedProgramLicense
    from .paginated_program_license_assignment import (
        PaginatedProgramLicenseAssignment as PaginatedProgramLicenseAssignment,
    )
    from .paginated_program_license_group_assignment import (
        PaginatedProgramLicenseGroupAssignment as PaginatedProgramLicenseGroupAssignment,
    )
    from .paginated_program_suggestion import PaginatedProgramSuggestion as PaginatedProgramSuggestion
    from .paginated_project_list import PaginatedProjectList as PaginatedProjectList
    from .paginated_rbac_group_list import PaginatedRbacGroupList as PaginatedRbacGroupList
    from .paginated_rbac_policy_list import PaginatedRbacPolicyList as PaginatedRbacPolicyList
    from .paginated_rbac_role_list import PaginatedRbacRoleList as PaginatedRbacRoleList
    from .paginated_retriever_document_embedding_list import (
        PaginatedRetrieverDocumentEmbeddingList as PaginatedRetrieverDocumentEmbeddingList,
    )
    from .paginated_role_list import PaginatedRoleList as PaginatedRoleList
    from .paginated_section_list import PaginatedSectionList as PaginatedSectionList
    from .paginated_session_summary_list import PaginatedSessionSummaryList as PaginatedSessionSummaryList
    from .paginated_skill import PaginatedSkill as PaginatedSkill
    from .paginated_skill_input import PaginatedSkillInput as PaginatedSkillInput
    from .paginated_sub_section_list import PaginatedSubSectionList as PaginatedSubSectionList
    from .paginated_ticket_message_list import PaginatedTicketMessageList as PaginatedTicketMessageList
    from .paginated_topic_statistics_response import (
        PaginatedTopicStatisticsResponse as PaginatedTopicStatisticsResponse,
    )
    from .paginated_trace_list import PaginatedTraceList as PaginatedTraceList
    from .paginated_training_list import PaginatedTrainingList as PaginatedTrainingList
    from .paginated_unit_list import PaginatedUnitList as PaginatedUnitList
    from .paginated_user_app_list import PaginatedUserAppList as PaginatedUserAppList
    from .paginated_user_detail_list import PaginatedUserDetailList as PaginatedUserDetailList
    from .paginated_user_edx_memory_list import PaginatedUserEdxMemoryList as PaginatedUserEdxMemoryList
    from .paginated_user_license import PaginatedUserLicense as PaginatedUserLicense
    from .paginated_user_license_assignment import PaginatedUserLicenseAssignment as PaginatedUserLicenseAssignment
    from .paginated_user_license_group_assignment import (
        PaginatedUserLicenseGroupAssignment as PaginatedUserLicenseGroupAssignment,
    )
    from .paginated_user_memory_list import PaginatedUserMemoryList as PaginatedUserMemoryList
    from .paginated_veo_video_list_list import PaginatedVeoVideoListList as PaginatedVeoVideoListList
    from .paginated_voice_list import PaginatedVoiceList as PaginatedVoiceList
    from .pagination import Pagination as Pagination
    from .partial_update_group_2_format import PartialUpdateGroup2Format as PartialUpdateGroup2Format
    from .partial_update_group_format import PartialUpdateGroupFormat as PartialUpdateGroupFormat
    from .partial_update_user_2_format import PartialUpdateUser2Format as PartialUpdateUser2Format
    from .partial_update_user_format import PartialUpdateUserFormat as PartialUpdateUserFormat
    from .passed_grade_count import PassedGradeCount as PassedGradeCount
    from .passed_grade_count_data import PassedGradeCountData as PassedGradeCountData
    from .patched_artifact import PatchedArtifact as PatchedArtifact
    from .patched_bot_command import PatchedBotCommand as PatchedBotCommand
    from .patched_bot_create import PatchedBotCreate as PatchedBotCreate
    from .patched_call_configuration import PatchedCallConfiguration as PatchedCallConfiguration
    from .patched_conversations import PatchedConversations as PatchedConversations
    from .patched_course_creation_task_file import PatchedCourseCreationTaskFile as PatchedCourseCreationTaskFile
    from .patched_credential_request import PatchedCredentialRequest as PatchedCredentialRequest
    from .patched_data_set import PatchedDataSet as PatchedDataSet
    from .patched_disclaimer import PatchedDisclaimer as PatchedDisclaimer
    from .patched_discord_config import PatchedDiscordConfig as PatchedDiscordConfig
    from .patched_discord_user_config import PatchedDiscordUserConfig as PatchedDiscordUserConfig
    from .patched_human_support_ticket import PatchedHumanSupportTicket as PatchedHumanSupportTicket
    from .patched_llm_credential_request import PatchedLLMCredentialRequest as PatchedLLMCredentialRequest
    from .patched_mcp_server import PatchedMCPServer as PatchedMCPServer
    from .patched_mcp_server_connection import PatchedMCPServerConnection as PatchedMCPServerConnection
    from .patched_media_resource import PatchedMediaResource as PatchedMediaResource
    from .patched_mentor_category_group_create import (
        PatchedMentorCategoryGroupCreate as PatchedMentorCategoryGroupCreate,
    )
    from .patched_mentor_create import PatchedMentorCreate as PatchedMentorCreate
    from .patched_notification import PatchedNotification as PatchedNotification
    from .patched_notification_template_detail import (
        PatchedNotificationTemplateDetail as PatchedNotificationTemplateDetail,
    )
    from .patched_notification_template_detail_periodic_mentors_item import (
        PatchedNotificationTemplateDetailPeriodicMentorsItem as PatchedNotificationTemplateDetailPeriodicMentorsItem,
    )
    from .patched_notification_toggle import PatchedNotificationToggle as PatchedNotificationToggle
    from .patched_periodic_agent_create import PatchedPeriodicAgentCreate as PatchedPeriodicAgentCreate
    from .patched_platform_public_image_asset import PatchedPlatformPublicImageAsset as PatchedPlatformPublicImageAsset
    from .patched_platform_public_metadata import PatchedPlatformPublicMetadata as PatchedPlatformPublicMetadata
    from .patched_play_wright_script import PatchedPlayWrightScript as PatchedPlayWrightScript
    from .patched_project import PatchedProject as PatchedProject
    from .patched_prompt import PatchedPrompt as PatchedPrompt
    from .patched_rbac_group import PatchedRbacGroup as PatchedRbacGroup
    from .patched_rbac_policy import PatchedRbacPolicy as PatchedRbacPolicy
    from .patched_rbac_role import PatchedRbacRole as PatchedRbacRole
    from .patched_scim_group import PatchedSCIMGroup as PatchedSCIMGroup
    from .patched_scim_group_members_item import PatchedSCIMGroupMembersItem as PatchedSCIMGroupMembersItem
    from .patched_scim_user_response import PatchedSCIMUserResponse as PatchedSCIMUserResponse
    from .patched_section import PatchedSection as PatchedSection
    from .patched_skill_threshold import PatchedSkillThreshold as PatchedSkillThreshold
    from .patched_slack_config import PatchedSlackConfig as PatchedSlackConfig
    from .patched_slack_user_config import PatchedSlackUserConfig as PatchedSlackUserConfig
    from .patched_sub_section import PatchedSubSection as PatchedSubSection
    from .patched_teams_config import PatchedTeamsConfig as PatchedTeamsConfig
    from .patched_ticket_message import PatchedTicketMessage as PatchedTicketMessage
    from .patched_training_create import PatchedTrainingCreate as PatchedTrainingCreate
    from .patched_unit import PatchedUnit as PatchedUnit
    from .patched_webex_config import PatchedWebexConfig as PatchedWebexConfig
    from .patched_whatsapp_config import PatchedWhatsappConfig as PatchedWhatsappConfig
    from .patched_whatsapp_user_config import PatchedWhatsappUserConfig as PatchedWhatsappUserConfig
    from .pathway import Pathway as Pathway
    from .pathway_completion import PathwayCompletion as PathwayCompletion
    from .pathway_completion_response import PathwayCompletionResponse as PathwayCompletionResponse
    from .pathway_create_update_request import PathwayCreateUpdateRequest as PathwayCreateUpdateRequest
    from .pathway_create_update_request_path_item import (
        PathwayCreateUpdateRequestPathItem as PathwayCreateUpdateRequestPathItem,
    )
    from .pathway_delete_response import PathwayDeleteResponse as PathwayDeleteResponse
    from .pathway_delete_response_type import PathwayDeleteResponseType as PathwayDeleteResponseType
    from .pathway_detail import PathwayDetail as PathwayDetail
    from .pathway_enrollment import PathwayEnrollment as PathwayEnrollment
    from .pathway_enrollment_plus import PathwayEnrollmentPlus as PathwayEnrollmentPlus
    from .pathway_enrollment_request import PathwayEnrollmentRequest as PathwayEnrollmentRequest
    from .pathway_group_suggestion_create import PathwayGroupSuggestionCreate as PathwayGroupSuggestionCreate
    from .pathway_group_suggestion_create_metadata import (
        PathwayGroupSuggestionCreateMetadata as PathwayGroupSuggestionCreateMetadata,
    )
    from .pathway_group_suggestion_detail import PathwayGroupSuggestionDetail as PathwayGroupSuggestionDetail
    from .pathway_group_suggestion_detail_metadata import (
        PathwayGroupSuggestionDetailMetadata as PathwayGroupSuggestionDetailMetadata,
    )
    from .pathway_self_enrollment_request import PathwaySelfEnrollmentRequest as PathwaySelfEnrollmentRequest
    from .pathway_suggestion_bulk_create import PathwaySuggestionBulkCreate as PathwaySuggestionBulkCreate
    from .pathway_suggestion_bulk_create_suggestion_data_item import (
        PathwaySuggestionBulkCreateSuggestionDataItem as PathwaySuggestionBulkCreateSuggestionDataItem,
    )
    from .pathway_suggestion_create import PathwaySuggestionCreate as PathwaySuggestionCreate
    from .pathway_suggestion_create_metadata import PathwaySuggestionCreateMetadata as PathwaySuggestionCreateMetadata
    from .pathway_suggestion_detail import PathwaySuggestionDetail as PathwaySuggestionDetail
    from .pathway_suggestion_detail_metadata import PathwaySuggestionDetailMetadata as PathwaySuggestionDetailMetadata
    from .per_learner_course_last_access_data import PerLearnerCourseLastAccessData as PerLearnerCourseLastAccessData
    from .per_learner_course_videos_watched import PerLearnerCourseVideosWatched as PerLearnerCourseVideosWatched
    from .per_learner_course_videos_watched_data import (
        PerLearnerCourseVideosWatchedData as PerLearnerCourseVideosWatchedData,
    )
    from .per_learner_last_access import PerLearnerLastAccess as PerLearnerLastAccess
    from .per_learner_last_access_data import PerLearnerLastAccessData as PerLearnerLastAccessData
    from .per_learner_time_spent_in_course_tree import (
        PerLearnerTimeSpentInCourseTree as PerLearnerTimeSpentInCourseTree,
    )
    from .performance_grades_per_course import PerformanceGradesPerCourse as PerformanceGradesPerCourse
    from .performance_grades_per_course_data import PerformanceGradesPerCourseData as PerformanceGradesPerCourseData
    from .period_enum import PeriodEnum as PeriodEnum
    from .period_info import PeriodInfo as PeriodInfo
    from .periodic_agent import PeriodicAgent as PeriodicAgent
    from .periodic_agent_create import PeriodicAgentCreate as PeriodicAgentCreate
    from .periodic_agent_create_input import PeriodicAgentCreateInput as PeriodicAgentCreateInput
    from .periodic_agent_log import PeriodicAgentLog as PeriodicAgentLog
    from .periodic_agent_log_status_enum import PeriodicAgentLogStatusEnum as PeriodicAgentLogStatusEnum
    from .periodic_agent_statistics import PeriodicAgentStatistics as PeriodicAgentStatistics
    from .periodic_frequency_enum import PeriodicFrequencyEnum as PeriodicFrequencyEnum
    from .periodic_learner_scope_enum import PeriodicLearnerScopeEnum as PeriodicLearnerScopeEnum
    from .periodic_task import PeriodicTask as PeriodicTask
    from .periodic_task_input import PeriodicTaskInput as PeriodicTaskInput
    from .perlearner_course_progress import PerlearnerCourseProgress as PerlearnerCourseProgress
    from .perlearner_course_progress_data import PerlearnerCourseProgressData as PerlearnerCourseProgressData
    from .perlearner_engagement_videos_data import PerlearnerEngagementVideosData as PerlearnerEngagementVideosData
    from .perlearner_engagement_videos_watched_per_course import (
        PerlearnerEngagementVideosWatchedPerCourse as PerlearnerEngagementVideosWatchedPerCourse,
    )
    from .perlearner_grade_summary import PerlearnerGradeSummary as PerlearnerGradeSummary
    from .perlearner_grade_summary_data import PerlearnerGradeSummaryData as PerlearnerGradeSummaryData
    from .perlearner_grade_with_cut_off import PerlearnerGradeWithCutOff as PerlearnerGradeWithCutOff
    from .perlearner_grade_with_cut_off_data import PerlearnerGradeWithCutOffData as PerlearnerGradeWithCutOffData
    from .perlearner_grade_with_cut_off_data_grade_cutoffs import (
        PerlearnerGradeWithCutOffDataGradeCutoffs as PerlearnerGradeWithCutOffDataGradeCutoffs,
    )
    from .perlearner_grading_per_course_api import PerlearnerGradingPerCourseAPI as PerlearnerGradingPerCourseAPI
    from .perlearner_grading_per_course_api_data import (
        PerlearnerGradingPerCourseAPIData as PerlearnerGradingPerCourseAPIData,
    )
    from .perlearner_orgs_users_info_retrieve_meta import (
        PerlearnerOrgsUsersInfoRetrieveMeta as PerlearnerOrgsUsersInfoRetrieveMeta,
    )
    from .perlearner_user_list import PerlearnerUserList as PerlearnerUserList
    from .perlearner_user_list_data import PerlearnerUserListData as PerlearnerUserListData
    from .permission_check_request import PermissionCheckRequest as PermissionCheckRequest
    from .pie_chart_data import PieChartData as PieChartData
    from .pie_chart_segment import PieChartSegment as PieChartSegment
    from .pinned_message import PinnedMessage as PinnedMessage
    from .pinned_message_create import PinnedMessageCreate as PinnedMessageCreate
    from .pinned_message_get import PinnedMessageGet as PinnedMessageGet
    from .pinned_message_request import PinnedMessageRequest as PinnedMessageRequest
    from .pinned_session import PinnedSession as PinnedSession
    from .platform import Platform as Platform
    from .platform_api_key import PlatformApiKey as PlatformApiKey
    from .platform_api_key_input import PlatformApiKeyInput as PlatformApiKeyInput
    from .platform_configuration_list import PlatformConfigurationList as PlatformConfigurationList
    from .platform_configuration_list_configurations import (
        PlatformConfigurationListConfigurations as PlatformConfigurationListConfigurations,
    )
    from .platform_configuration_set import PlatformConfigurationSet as PlatformConfigurationSet
    from .platform_configuration_set_response import (
        PlatformConfigurationSetResponse as PlatformConfigurationSetResponse,
    )
    from .platform_configuration_set_response_results_item import (
        PlatformConfigurationSetResponseResultsItem as PlatformConfigurationSetResponseResultsItem,
    )
    from .platform_info import PlatformInfo as PlatformInfo
    from .platform_invitation_create import PlatformInvitationCreate as PlatformInvitationCreate
    from .platform_invitation_create_metadata import (
        PlatformInvitationCreateMetadata as PlatformInvitationCreateMetadata,
    )
    from .platform_invitation_detail import PlatformInvitationDetail as PlatformInvitationDetail
    from .platform_invitation_detail_metadata import (
        PlatformInvitationDetailMetadata as PlatformInvitationDetailMetadata,
    )
    from .platform_invitation_redemption import PlatformInvitationRedemption as PlatformInvitationRedemption
    from .platform_invitation_redemption_metadata import (
        PlatformInvitationRedemptionMetadata as PlatformInvitationRedemptionMetadata,
    )
    from .platform_license_create import PlatformLicenseCreate as PlatformLicenseCreate
    from .platform_license_create_metadata import PlatformLicenseCreateMetadata as PlatformLicenseCreateMetadata
    from .platform_license_detail import PlatformLicenseDetail as PlatformLicenseDetail
    from .platform_license_detail_metadata import PlatformLicenseDetailMetadata as PlatformLicenseDetailMetadata
    from .platform_license_update import PlatformLicenseUpdate as PlatformLicenseUpdate
    from .platform_license_update_metadata import PlatformLicenseUpdateMetadata as PlatformLicenseUpdateMetadata
    from .platform_list import PlatformList as PlatformList
    from .platform_list_status_enum import PlatformListStatusEnum as PlatformListStatusEnum
    from .platform_membership_config import PlatformMembershipConfig as PlatformMembershipConfig
    from .platform_membership_config_post_request import (
        PlatformMembershipConfigPostRequest as PlatformMembershipConfigPostRequest,
    )
    from .platform_metrics import PlatformMetrics as PlatformMetrics
    from .platform_prompt import PlatformPrompt as PlatformPrompt
    from .platform_prompt_response import PlatformPromptResponse as PlatformPromptResponse
    from .platform_public_image_asset import PlatformPublicImageAsset as PlatformPublicImageAsset
    from .platform_public_image_asset_input import PlatformPublicImageAssetInput as PlatformPublicImageAssetInput
    from .platform_public_metadata import PlatformPublicMetadata as PlatformPublicMetadata
    from .platform_public_metadata_input import PlatformPublicMetadataInput as PlatformPublicMetadataInput
    from .platform_skill_point_bulk_request import PlatformSkillPointBulkRequest as PlatformSkillPointBulkRequest
    from .platform_skill_point_bulk_request_skill_point_data_item import (
        PlatformSkillPointBulkRequestSkillPointDataItem as PlatformSkillPointBulkRequestSkillPointDataItem,
    )
    from .platform_skill_point_bulk_response import PlatformSkillPointBulkResponse as PlatformSkillPointBulkResponse
    from .platform_skill_point_group_request import PlatformSkillPointGroupRequest as PlatformSkillPointGroupRequest
    from .platform_skill_point_group_request_point_data import (
        PlatformSkillPointGroupRequestPointData as PlatformSkillPointGroupRequestPointData,
    )
    from .platform_skill_point_request import PlatformSkillPointRequest as PlatformSkillPointRequest
    from .platform_skill_point_request_point_data import (
        PlatformSkillPointRequestPointData as PlatformSkillPointRequestPointData,
    )
    from .platform_skill_point_response import PlatformSkillPointResponse as PlatformSkillPointResponse
    from .platform_skill_point_response_results_item import (
        PlatformSkillPointResponseResultsItem as PlatformSkillPointResponseResultsItem,
    )
    from .platform_summary import PlatformSummary as PlatformSummary
    from .platform_update_post_request import PlatformUpdatePostRequest as PlatformUpdatePostRequest
    from .play_wright_script import PlayWrightScript as PlayWrightScript
    from .play_wright_script_input import PlayWrightScriptInput as PlayWrightScriptInput
    from .points_metric import PointsMetric as PointsMetric
    from .points_metric_details_item import PointsMetricDetailsItem as PointsMetricDetailsItem
    from .points_percentile import PointsPercentile as PointsPercentile
    from .predictive_analytics_request import PredictiveAnalyticsRequest as PredictiveAnalyticsRequest
    from .predictive_analytics_response import PredictiveAnalyticsResponse as PredictiveAnalyticsResponse
    from .preview_response import PreviewResponse as PreviewResponse
    from .previous_agent_status_enum import PreviousAgentStatusEnum as PreviousAgentStatusEnum
    from .program import Program as Program
    from .program_completion import ProgramCompletion as ProgramCompletion
    from .program_completion_response import ProgramCompletionResponse as ProgramCompletionResponse
    from .program_course_position import ProgramCoursePosition as ProgramCoursePosition
    from .program_course_position_input import ProgramCoursePositionInput as ProgramCoursePositionInput
    from .program_create_update_request import ProgramCreateUpdateRequest as ProgramCreateUpdateRequest
    from .program_create_update_request_course_list_item import (
        ProgramCreateUpdateRequestCourseListItem as ProgramCreateUpdateRequestCourseListItem,
    )
    from .program_delete_response import ProgramDeleteResponse as ProgramDeleteResponse
    from .program_delete_response_type import ProgramDeleteResponseType as ProgramDeleteResponseType
    from .program_detail import ProgramDetail as ProgramDetail
    from .program_enrollment import ProgramEnrollment as ProgramEnrollment
    from .program_enrollment_input import ProgramEnrollmentInput as ProgramEnrollmentInput
    from .program_enrollment_plus import ProgramEnrollmentPlus as ProgramEnrollmentPlus
    from .program_enrollment_plus_input import ProgramEnrollmentPlusInput as ProgramEnrollmentPlusInput
    from .program_enrollment_search_response import ProgramEnrollmentSearchResponse as ProgramEnrollmentSearchResponse
    from .program_group_suggestion_create import ProgramGroupSuggestionCreate as ProgramGroupSuggestionCreate
    from .program_group_suggestion_create_metadata import (
        ProgramGroupSuggestionCreateMetadata as ProgramGroupSuggestionCreateMetadata,
    )
    from .program_group_suggestion_detail import ProgramGroupSuggestionDetail as ProgramGroupSuggestionDetail
    from .program_group_suggestion_detail_metadata import (
        ProgramGroupSuggestionDetailMetadata as ProgramGroupSuggestionDetailMetadata,
    )
    from .program_input import ProgramInput as ProgramInput
    from .program_invitation_create import ProgramInvitationCreate as ProgramInvitationCreate
    from .program_invitation_create_enrollment_config import (
        ProgramInvitationCreateEnrollmentConfig as ProgramInvitationCreateEnrollmentConfig,
    )
    from .program_invitation_create_metadata import ProgramInvitationCreateMetadata as ProgramInvitationCreateMetadata
    from .program_invitation_detail import ProgramInvitationDetail as ProgramInvitationDetail
    from .program_invitation_detail_metadata import ProgramInvitationDetailMetadata as ProgramInvitationDetailMetadata
    from .program_invitation_redemption import ProgramInvitationRedemption as ProgramInvitationRedemption
    from .program_invitation_redemption_metadata import (
        ProgramInvitationRedemptionMetadata as ProgramInvitationRedemptionMetadata,
    )
    from .program_license_assignment_create import ProgramLicenseAssignmentCreate as ProgramLicenseAssignmentCreate
    from .program_license_assignment_create_metadata import (
        ProgramLicenseAssignmentCreateMetadata as ProgramLicenseAssignmentCreateMetadata,
    )
    from .program_license_assignment_detail import ProgramLicenseAssignmentDetail as ProgramLicenseAssignmentDetail
    from .program_license_assignment_detail_metadata_type_0 import (
        ProgramLicenseAssignmentDetailMetadataType0 as ProgramLicenseAssignmentDetailMetadataType0,
    )
    from .program_license_create_detail import ProgramLicenseCreateDetail as ProgramLicenseCreateDetail
    from .program_license_create_detail_enrollment_config import (
        ProgramLicenseCreateDetailEnrollmentConfig as ProgramLicenseCreateDetailEnrollmentConfig,
    )
    from .program_license_create_detail_metadata import (
        ProgramLicenseCreateDetailMetadata as ProgramLicenseCreateDetailMetadata,
    )
    from .program_license_detail import ProgramLicenseDetail as ProgramLicenseDetail
    from .program_license_detail_assignments import ProgramLicenseDetailAssignments as ProgramLicenseDetailAssignments
    from .program_license_detail_metadata import ProgramLicenseDetailMetadata as ProgramLicenseDetailMetadata
    from .program_license_group_assignment_create import (
        ProgramLicenseGroupAssignmentCreate as ProgramLicenseGroupAssignmentCreate,
    )
    from .program_license_group_assignment_create_metadata import (
        ProgramLicenseGroupAssignmentCreateMetadata as ProgramLicenseGroupAssignmentCreateMetadata,
    )
    from .program_license_group_assignment_detail import (
        ProgramLicenseGroupAssignmentDetail as ProgramLicenseGroupAssignmentDetail,
    )
    from .program_license_group_assignment_detail_metadata_type_0 import (
        ProgramLicenseGroupAssignmentDetailMetadataType0 as ProgramLicenseGroupAssignmentDetailMetadataType0,
    )
    from .program_license_update_detail import ProgramLicenseUpdateDetail as ProgramLicenseUpdateDetail
    from .program_license_update_detail_enrollment_config import (
        ProgramLicenseUpdateDetailEnrollmentConfig as ProgramLicenseUpdateDetailEnrollmentConfig,
    )
    from .program_license_update_detail_metadata import (
        ProgramLicenseUpdateDetailMetadata as ProgramLicenseUpdateDetailMetadata,
    )
    from .program_metadata_request import ProgramMetadataRequest as ProgramMetadataRequest
    from .program_metadata_request_metadata import ProgramMetadataRequestMetadata as ProgramMetadataRequestMetadata
    from .program_metadata_response import ProgramMetadataResponse as ProgramMetadataResponse
    from .program_review import ProgramReview as ProgramReview
    from .program_review_info_response import ProgramReviewInfoResponse as ProgramReviewInfoResponse
    from .program_review_paginated_response import ProgramReviewPaginatedResponse as ProgramReviewPaginatedResponse
    from .program_review_request import ProgramReviewRequest as ProgramReviewRequest
    from .program_search import ProgramSearch as ProgramSearch
    from .program_search_input import ProgramSearchInput as ProgramSearchInput
    from .program_suggestion_bulk_create import ProgramSuggestionBulkCreate as ProgramSuggestionBulkCreate
    from .program_suggestion_bulk_create_suggestion_data_item import (
        ProgramSuggestionBulkCreateSuggestionDataItem as ProgramSuggestionBulkCreateSuggestionDataItem,
    )
    from .program_suggestion_create import ProgramSuggestionCreate as ProgramSuggestionCreate
    from .program_suggestion_create_metadata import ProgramSuggestionCreateMetadata as ProgramSuggestionCreateMetadata
    from .program_suggestion_detail import ProgramSuggestionDetail as ProgramSuggestionDetail
    from .program_suggestion_detail_metadata import ProgramSuggestionDetailMetadata as ProgramSuggestionDetailMetadata
    from .program_type_enum import ProgramTypeEnum as ProgramTypeEnum
    from .project import Project as Project
    from .project_input import ProjectInput as ProjectInput
    from .project_mentor import ProjectMentor as ProjectMentor
    from .project_mentor_input import ProjectMentorInput as ProjectMentorInput
    from .prompt import Prompt as Prompt
    from .prompt_category import PromptCategory as PromptCategory
    from .prompt_category_input import PromptCategoryInput as PromptCategoryInput
    from .prompt_facet import PromptFacet as PromptFacet
    from .prompt_facet_terms import PromptFacetTerms as PromptFacetTerms
    from .prompt_input import PromptInput as PromptInput
    from .prompt_search_response import PromptSearchResponse as PromptSearchResponse
    from .prompt_search_response_facets import PromptSearchResponseFacets as PromptSearchResponseFacets
    from .prompt_visibility_enum import PromptVisibilityEnum as PromptVisibilityEnum
    from .provider_05c_enum import Provider05CEnum as Provider05CEnum
    from .provider_63a_enum import Provider63AEnum as Provider63AEnum
    from .provider_637_enum import Provider637Enum as Provider637Enum
    from .provider_association_stripe_callback_retrieve_response_2xx import (
        ProviderAssociationStripeCallbackRetrieveResponse2XX as ProviderAssociationStripeCallbackRetrieveResponse2XX,
    )
    from .provider_breakdown import ProviderBreakdown as ProviderBreakdown
    from .question_card_tag import QuestionCardTag as QuestionCardTag
    from .question_request import QuestionRequest as QuestionRequest
    from .question_response import QuestionResponse as QuestionResponse
    from .rating_average_record import RatingAverageRecord as RatingAverageRecord
    from .rating_enum import RatingEnum as RatingEnum
    from .rating_record import RatingRecord as RatingRecord
    from .ratings_overtime import RatingsOvertime as RatingsOvertime
    from .rbac_base_role import RbacBaseRole as RbacBaseRole
    from .rbac_base_role_input import RbacBaseRoleInput as RbacBaseRoleInput
    from .rbac_group import RbacGroup as RbacGroup
    from .rbac_group_input import RbacGroupInput as RbacGroupInput
    from .rbac_platform import RbacPlatform as RbacPlatform
    from .rbac_platform_input import RbacPlatformInput as RbacPlatformInput
    from .rbac_policy import RbacPolicy as RbacPolicy
    from .rbac_policy_group import RbacPolicyGroup as RbacPolicyGroup
    from .rbac_policy_group_input import RbacPolicyGroupInput as RbacPolicyGroupInput
    from .rbac_policy_input import RbacPolicyInput as RbacPolicyInput
    from .rbac_role import RbacRole as RbacRole
    from .rbac_role_input import RbacRoleInput as RbacRoleInput
    from .rbac_user import RbacUser as RbacUser
    from .rbac_user_input import RbacUserInput as RbacUserInput
    from .recently_accessed_mentor import RecentlyAccessedMentor as RecentlyAccessedMentor
    from .recipient import Recipient as Recipient
    from .recommend_course_block import RecommendCourseBlock as RecommendCourseBlock
    from .recommend_course_response import RecommendCourseResponse as RecommendCourseResponse
    from .recommendation_search_api import RecommendationSearchAPI as RecommendationSearchAPI
    from .recommendation_type_enum import RecommendationTypeEnum as RecommendationTypeEnum
    from .recommended_courses_response import RecommendedCoursesResponse as RecommendedCoursesResponse
    from .recommended_courses_response_facets import (
        RecommendedCoursesResponseFacets as RecommendedCoursesResponseFacets,
    )
    from .recommended_courses_response_results_item import (
        RecommendedCoursesResponseResultsItem as RecommendedCoursesResponseResultsItem,
    )
    from .redirect_token_request import RedirectTokenRequest as RedirectTokenRequest
    from .redirect_token_response import RedirectTokenResponse as RedirectTokenResponse
    from .related_text import RelatedText as RelatedText
    from .remove_group_members_format import RemoveGroupMembersFormat as RemoveGroupMembersFormat
    from .remove_mentor_from_disclaimer import RemoveMentorFromDisclaimer as RemoveMentorFromDisclaimer
    from .report_create import ReportCreate as ReportCreate
    from .report_data import ReportData as ReportData
    from .report_detail import ReportDetail as ReportDetail
    from .report_list import ReportList as ReportList
    from .report_request import ReportRequest as ReportRequest
    from .report_status import ReportStatus as ReportStatus
    from .reported_role import ReportedRole as ReportedRole
    from .reported_role_create_update_request import ReportedRoleCreateUpdateRequest as ReportedRoleCreateUpdateRequest
    from .reported_role_create_update_request_roles_item import (
        ReportedRoleCreateUpdateRequestRolesItem as ReportedRoleCreateUpdateRequestRolesItem,
    )
    from .reported_skill import ReportedSkill as ReportedSkill
    from .reported_skill_create_update_request import (
        ReportedSkillCreateUpdateRequest as ReportedSkillCreateUpdateRequest,
    )
    from .reported_skill_create_update_request_skills_item import (
        ReportedSkillCreateUpdateRequestSkillsItem as ReportedSkillCreateUpdateRequestSkillsItem,
    )
    from .request_data_variable import RequestDataVariable as RequestDataVariable
    from .resource import Resource as Resource
    from .resource_completion import ResourceCompletion as ResourceCompletion
    from .resource_completion_request import ResourceCompletionRequest as ResourceCompletionRequest
    from .resource_create_update import ResourceCreateUpdate as ResourceCreateUpdate
    from .resource_delete_response import ResourceDeleteResponse as ResourceDeleteResponse
    from .resource_delete_response_type import ResourceDeleteResponseType as ResourceDeleteResponseType
    from .resource_point import ResourcePoint as ResourcePoint
    from .resource_scrapped_data import ResourceScrappedData as ResourceScrappedData
    from .resource_scrapped_data_status_enum import ResourceScrappedDataStatusEnum as ResourceScrappedDataStatusEnum
    from .response_data_variable import ResponseDataVariable as ResponseDataVariable
    from .retreiver_train_view_request import RetreiverTrainViewRequest as RetreiverTrainViewRequest
    from .retreiver_train_view_response import RetreiverTrainViewResponse as RetreiverTrainViewResponse
    from .retrieve_group_2_format import RetrieveGroup2Format as RetrieveGroup2Format
    from .retrieve_group_format import RetrieveGroupFormat as RetrieveGroupFormat
    from .retrieve_task import RetrieveTask as RetrieveTask
    from .retrieve_user_2_format import RetrieveUser2Format as RetrieveUser2Format
    from .retrieve_user_format import RetrieveUserFormat as RetrieveUserFormat
    from .retriever_document_embedding import RetrieverDocumentEmbedding as RetrieverDocumentEmbedding
    from .retriever_document_embedding_request import (
        RetrieverDocumentEmbeddingRequest as RetrieverDocumentEmbeddingRequest,
    )
    from .retriever_request_search import RetrieverRequestSearch as RetrieverRequestSearch
    from .retriever_request_search_document import RetrieverRequestSearchDocument as RetrieverRequestSearchDocument
    from .retriever_response_search import RetrieverResponseSearch as RetrieverResponseSearch
    from .reuest_data_variable_list import ReuestDataVariableList as ReuestDataVariableList
    from .role import Role as Role
    from .role_create_update_request import RoleCreateUpdateRequest as RoleCreateUpdateRequest
    from .run_mentor_eval import RunMentorEval as RunMentorEval
    from .scan_webhook_request import ScanWebhookRequest as ScanWebhookRequest
    from .scan_webhook_response import ScanWebhookResponse as ScanWebhookResponse
    from .scim_address import SCIMAddress as SCIMAddress
    from .scim_email import SCIMEmail as SCIMEmail
    from .scim_enterprise_user import SCIMEnterpriseUser as SCIMEnterpriseUser
    from .scim_enterprise_user_departments_item import (
        SCIMEnterpriseUserDepartmentsItem as SCIMEnterpriseUserDepartmentsItem,
    )
    from .scim_enterprise_user_groups_item import SCIMEnterpriseUserGroupsItem as SCIMEnterpriseUserGroupsItem
    from .scim_enterprise_user_platforms_item import SCIMEnterpriseUserPlatformsItem as SCIMEnterpriseUserPlatformsItem
    from .scim_enterprise_user_rbac_groups_item import (
        SCIMEnterpriseUserRbacGroupsItem as SCIMEnterpriseUserRbacGroupsItem,
    )
    from .scim_group import SCIMGroup as SCIMGroup
    from .scim_group_list_response import SCIMGroupListResponse as SCIMGroupListResponse
    from .scim_group_list_response_resources_item import (
        SCIMGroupListResponseResourcesItem as SCIMGroupListResponseResourcesItem,
    )
    from .scim_group_members_item import SCIMGroupMembersItem as SCIMGroupMembersItem
    from .scim_meta import SCIMMeta as SCIMMeta
    from .scim_name import SCIMName as SCIMName
    from .scim_phone_number import SCIMPhoneNumber as SCIMPhoneNumber
    from .scim_user_create_request import SCIMUserCreateRequest as SCIMUserCreateRequest
    from .scim_user_list_response import SCIMUserListResponse as SCIMUserListResponse
    from .scim_user_list_response_resources_item import (
        SCIMUserListResponseResourcesItem as SCIMUserListResponseResourcesItem,
    )
    from .scim_user_response import SCIMUserResponse as SCIMUserResponse
    from .section import Section as Section
    from .section_input import SectionInput as SectionInput
    from .section_with_children import SectionWithChildren as SectionWithChildren
    from .seed_mentors_view import SeedMentorsView as SeedMentorsView
    from .send_notification import SendNotification as SendNotification
    from .send_response import SendResponse as SendResponse
    from .sentiment_summary import SentimentSummary as SentimentSummary
    from .sentiment_summary_sentiment_distribution import (
        SentimentSummarySentimentDistribution as SentimentSummarySentimentDistribution,
    )
    from .session_browser_screenshot import SessionBrowserScreenshot as SessionBrowserScreenshot
    from .session_chart_point import SessionChartPoint as SessionChartPoint
    from .session_detail import SessionDetail as SessionDetail
    from .session_memory_attachment import SessionMemoryAttachment as SessionMemoryAttachment
    from .session_memory_storage import SessionMemoryStorage as SessionMemoryStorage
    from .session_summary import SessionSummary as SessionSummary
    from .sessions_chart import SessionsChart as SessionsChart
    from .set_student_llm_access import SetStudentLLMAccess as SetStudentLLMAccess
    from .set_student_mentor_creation_permission import (
        SetStudentMentorCreationPermission as SetStudentMentorCreationPermission,
    )
    from .shareable_mentor_link import ShareableMentorLink as ShareableMentorLink
    from .shareable_mentor_link_input import ShareableMentorLinkInput as ShareableMentorLinkInput
    from .shell_logs import ShellLogs as ShellLogs
    from .skill import Skill as Skill
    from .skill_create_update_request import SkillCreateUpdateRequest as SkillCreateUpdateRequest
    from .skill_detail import SkillDetail as SkillDetail
    from .skill_info import SkillInfo as SkillInfo
    from .skill_input import SkillInput as SkillInput
    from .skill_threshold import SkillThreshold as SkillThreshold
    from .skills_detail import SkillsDetail as SkillsDetail
    from .skills_metric import SkillsMetric as SkillsMetric
    from .skills_metric_details_item import SkillsMetricDetailsItem as SkillsMetricDetailsItem
    from .slack_config import SlackConfig as SlackConfig
    from .slack_config_input import SlackConfigInput as SlackConfigInput
    from .slack_user_config import SlackUserConfig as SlackUserConfig
    from .slack_user_config_input import SlackUserConfigInput as SlackUserConfigInput
    from .slack_webhook import SlackWebhook as SlackWebhook
    from .slack_webhook_event import SlackWebhookEvent as SlackWebhookEvent
    from .spa import Spa as Spa
    from .spa_input import SpaInput as SpaInput
    from .spaced_repetition_learning_path import SpacedRepetitionLearningPath as SpacedRepetitionLearningPath
    from .spaced_repetition_question_stats import SpacedRepetitionQuestionStats as SpacedRepetitionQuestionStats
    from .star_mentor import StarMentor as StarMentor
    from .state_enum import StateEnum as StateEnum
    from .status_6_ee_enum import Status6EeEnum as Status6EeEnum
    from .step import Step as Step
    from .step_status_enum import StepStatusEnum as StepStatusEnum
    from .stripe_billing_page_identifier_response import (
        StripeBillingPageIdentifierResponse as StripeBillingPageIdentifierResponse,
    )
    from .stripe_checkout_session_request import StripeCheckoutSessionRequest as StripeCheckoutSessionRequest
    from .stripe_checkout_session_request_mode_enum import (
        StripeCheckoutSessionRequestModeEnum as StripeCheckoutSessionRequestModeEnum,
    )
    from .stripe_checkout_session_response import StripeCheckoutSessionResponse as StripeCheckoutSessionResponse
    from .stripe_context import StripeContext as StripeContext
    from .stripe_customer_portal_request import StripeCustomerPortalRequest as StripeCustomerPortalRequest
    from .stripe_customer_portal_response import StripeCustomerPortalResponse as StripeCustomerPortalResponse
    from .stripe_local_product import StripeLocalProduct as StripeLocalProduct
    from .stripe_new_user_tenant_launch_request import (
        StripeNewUserTenantLaunchRequest as StripeNewUserTenantLaunchRequest,
    )
    from .stripe_subscription_renewal_request import (
        StripeSubscriptionRenewalRequest as StripeSubscriptionRenewalRequest,
    )
    from .stripe_subscription_renewal_response import (
        StripeSubscriptionRenewalResponse as StripeSubscriptionRenewalResponse,
    )
    from .stt_provider_enum import SttProviderEnum as SttProviderEnum
    from .student_chat_message import StudentChatMessage as StudentChatMessage
    from .student_llm_access_response import StudentLLMAccessResponse as StudentLLMAccessResponse
    from .student_mentor_creation_permission_response import (
        StudentMentorCreationPermissionResponse as StudentMentorCreationPermissionResponse,
    )
    from .styles_view import StylesView as StylesView
    from .styles_view_input import StylesViewInput as StylesViewInput
    from .sub_section import SubSection as SubSection
    from .sub_section_input import SubSectionInput as SubSectionInput
    from .sub_section_with_children import SubSectionWithChildren as SubSectionWithChildren
    from .sub_time_child import SubTimeChild as SubTimeChild
    from .subject import Subject as Subject
    from .summary import Summary as Summary
    from .tags_view import TagsView as TagsView
    from .tags_view_input import TagsViewInput as TagsViewInput
    from .target_system_enum import TargetSystemEnum as TargetSystemEnum
    from .task_view import TaskView as TaskView
    from .teams_config import TeamsConfig as TeamsConfig
    from .teams_config_input import TeamsConfigInput as TeamsConfigInput
    from .teams_webhook import TeamsWebhook as TeamsWebhook
    from .teams_webhook_channel_data_type_0 import TeamsWebhookChannelDataType0 as TeamsWebhookChannelDataType0
    from .teams_webhook_conversation_type_0 import TeamsWebhookConversationType0 as TeamsWebhookConversationType0
    from .teams_webhook_from import TeamsWebhookFrom as TeamsWebhookFrom
    from .teams_webhook_recipient_type_0 import TeamsWebhookRecipientType0 as TeamsWebhookRecipientType0
    from .template_mentor import TemplateMentor as TemplateMentor
    from .tenant_launch_error import TenantLaunchError as TenantLaunchError
    from .tenant_launch_failed import TenantLaunchFailed as TenantLaunchFailed
    from .tenant_launch_request import TenantLaunchRequest as TenantLaunchRequest
    from .tenant_launch_response import TenantLaunchResponse as TenantLaunchResponse
    from .tenant_mentor_traces import TenantMentorTraces as TenantMentorTraces
    from .test_smtp_credentials import TestSMTPCredentials as TestSMTPCredentials
    from .test_smtp_response import TestSMTPResponse as TestSMTPResponse
    from .theme_enum import ThemeEnum as ThemeEnum
    from .ticket_message import TicketMessage as TicketMessage
    from .ticket_message_input import TicketMessageInput as TicketMessageInput
    from .time_child_data import TimeChildData as TimeChildData
    from .time_detail import TimeDetail as TimeDetail
    from .time_detail_child import TimeDetailChild as TimeDetailChild
    from .time_detail_data import TimeDetailData as TimeDetailData
    from .time_spent_by_users_in_course import TimeSpentByUsersInCourse as TimeSpentByUsersInCourse
    from .time_spent_by_users_in_course_data import TimeSpentByUsersInCourseData as TimeSpentByUsersInCourseData
    from .time_spent_course import TimeSpentCourse as TimeSpentCourse
    from .time_spent_detail import TimeSpentDetail as TimeSpentDetail
    from .time_spent_per_course import TimeSpentPerCourse as TimeSpentPerCourse
    from .time_spent_per_course_data import TimeSpentPerCourseData as TimeSpentPerCourseData
    from .time_spent_per_user_response import TimeSpentPerUserResponse as TimeSpentPerUserResponse
    from .time_spent_update_request import TimeSpentUpdateRequest as TimeSpentUpdateRequest
    from .time_spent_update_response import TimeSpentUpdateResponse as TimeSpentUpdateResponse
    from .token_proxy_input import TokenProxyInput as TokenProxyInput
    from .token_proxy_output import TokenProxyOutput as TokenProxyOutput
    from .token_proxy_output_serializer_data import TokenProxyOutputSerializerData as TokenProxyOutputSerializerData
    from .token_proxy_user import TokenProxyUser as TokenProxyUser
    from .tones_view import TonesView as TonesView
    from .tones_view_input import TonesViewInput as TonesViewInput
    from .tool_category import ToolCategory as ToolCategory
    from .tool_response import ToolResponse as ToolResponse
    from .top_content import TopContent as TopContent
    from .topic_detail import TopicDetail as TopicDetail
    from .topic_details import TopicDetails as TopicDetails
    from .topic_details_pagination import TopicDetailsPagination as TopicDetailsPagination
    from .topic_model import TopicModel as TopicModel
    from .topic_record import TopicRecord as TopicRecord
    from .topic_statistics import TopicStatistics as TopicStatistics
    from .topic_statistics_response import TopicStatisticsResponse as TopicStatisticsResponse
    from .topic_summary_view import TopicSummaryView as TopicSummaryView
    from .topics_overview import TopicsOverview as TopicsOverview
    from .topics_overview_metric import TopicsOverviewMetric as TopicsOverviewMetric
    from .trace import Trace as Trace
    from .train_chat_session_document_view import TrainChatSessionDocumentView as TrainChatSessionDocumentView
    from .train_chat_session_document_view_request import (
        TrainChatSessionDocumentViewRequest as TrainChatSessionDocumentViewRequest,
    )
    from .train_document_view_request import TrainDocumentViewRequest as TrainDocumentViewRequest
    from .train_document_view_response import TrainDocumentViewResponse as TrainDocumentViewResponse
    from .training import Training as Training
    from .training_create import TrainingCreate as TrainingCreate
    from .training_create_input import TrainingCreateInput as TrainingCreateInput
    from .training_status_enum import TrainingStatusEnum as TrainingStatusEnum
    from .transport_enum import TransportEnum as TransportEnum
    from .trend_entry import TrendEntry as TrendEntry
    from .trigger_request import TriggerRequest as TriggerRequest
    from .trigger_response import TriggerResponse as TriggerResponse
    from .tts_provider_enum import TtsProviderEnum as TtsProviderEnum
    from .type_2a5_enum import Type2A5Enum as Type2A5Enum
    from .type_c42_enum import TypeC42Enum as TypeC42Enum
    from .unit import Unit as Unit
    from .unit_input import UnitInput as UnitInput
    from .unit_with_children import UnitWithChildren as UnitWithChildren
    from .update_group_2_format import UpdateGroup2Format as UpdateGroup2Format
    from .update_group_format import UpdateGroupFormat as UpdateGroupFormat
    from .update_user_2_format import UpdateUser2Format as UpdateUser2Format
    from .update_user_format import UpdateUserFormat as UpdateUserFormat
    from .uploaded_image import UploadedImage as UploadedImage
    from .use_main_creds import UseMainCreds as UseMainCreds
    from .user_all_chat_memory_view import UserAllChatMemoryView as UserAllChatMemoryView
    from .user_all_chat_memory_view_input import UserAllChatMemoryViewInput as UserAllChatMemoryViewInput
    from .user_app import UserApp as UserApp
    from .user_app_subscription_type_0 import UserAppSubscriptionType0 as UserAppSubscriptionType0
    from .user_catalog_item_memory_view import UserCatalogItemMemoryView as UserCatalogItemMemoryView
    from .user_catalog_item_memory_view_input import UserCatalogItemMemoryViewInput as UserCatalogItemMemoryViewInput
    from .user_chat_by_period import UserChatByPeriod as UserChatByPeriod
    from .user_chat_feedback import UserChatFeedback as UserChatFeedback
    from .user_chat_feedback_count import UserChatFeedbackCount as UserChatFeedbackCount
    from .user_chat_feedback_input import UserChatFeedbackInput as UserChatFeedbackInput
    from .user_chat_memory_status_request_view import UserChatMemoryStatusRequestView as UserChatMemoryStatusRequestView
    from .user_chat_memory_status_view import UserChatMemoryStatusView as UserChatMemoryStatusView
    from .user_chat_memory_update_view import UserChatMemoryUpdateView as UserChatMemoryUpdateView
    from .user_count_record import UserCountRecord as UserCountRecord
    from .user_delete_api_error import UserDeleteAPIError as UserDeleteAPIError
    from .user_delete_api_request import UserDeleteAPIRequest as UserDeleteAPIRequest
    from .user_delete_api_response import UserDeleteAPIResponse as UserDeleteAPIResponse
    from .user_detail import UserDetail as UserDetail
    from .user_detail_pagination import UserDetailPagination as UserDetailPagination
    from .user_edx_memory import UserEdxMemory as UserEdxMemory
    from .user_group_access import UserGroupAccess as UserGroupAccess
    from .user_group_access_info import UserGroupAccessInfo as UserGroupAccessInfo
    from .user_group_access_input import UserGroupAccessInput as UserGroupAccessInput
    from .user_info import UserInfo as UserInfo
    from .user_license_assignment_create import UserLicenseAssignmentCreate as UserLicenseAssignmentCreate
    from .user_license_assignment_create_metadata import (
        UserLicenseAssignmentCreateMetadata as UserLicenseAssignmentCreateMetadata,
    )
    from .user_license_assignment_detail import UserLicenseAssignmentDetail as UserLicenseAssignmentDetail
    from .user_license_assignment_detail_metadata import (
        UserLicenseAssignmentDetailMetadata as UserLicenseAssignmentDetailMetadata,
    )
    from .user_license_create import UserLicenseCreate as UserLicenseCreate
    from .user_license_create_enrollment_config import (
        UserLicenseCreateEnrollmentConfig as UserLicenseCreateEnrollmentConfig,
    )
    from .user_license_create_metadata import UserLicenseCreateMetadata as UserLicenseCreateMetadata
    from .user_license_detail import UserLicenseDetail as UserLicenseDetail
    from .user_license_detail_metadata import UserLicenseDetailMetadata as UserLicenseDetailMetadata
    from .user_license_group_assignment_create import (
        UserLicenseGroupAssignmentCreate as UserLicenseGroupAssignmentCreate,
    )
    from .user_license_group_assignment_create_metadata import (
        UserLicenseGroupAssignmentCreateMetadata as UserLicenseGroupAssignmentCreateMetadata,
    )
    from .user_license_group_assignment_detail import (
        UserLicenseGroupAssignmentDetail as UserLicenseGroupAssignmentDetail,
    )
    from .user_license_group_assignment_detail_metadata import (
        UserLicenseGroupAssignmentDetailMetadata as UserLicenseGroupAssignmentDetailMetadata,
    )
    from .user_license_update import UserLicenseUpdate as UserLicenseUpdate
    from .user_license_update_enrollment_config import (
        UserLicenseUpdateEnrollmentConfig as UserLicenseUpdateEnrollmentConfig,
    )
    from .user_license_update_metadata import UserLicenseUpdateMetadata as UserLicenseUpdateMetadata
    from .user_memory import UserMemory as UserMemory
    from .user_memory_context_request import UserMemoryContextRequest as UserMemoryContextRequest
    from .user_memory_context_response import UserMemoryContextResponse as UserMemoryContextResponse
    from .user_memory_entry import UserMemoryEntry as UserMemoryEntry
    from .user_memory_entry_input import UserMemoryEntryInput as UserMemoryEntryInput
    from .user_memory_entry_request import UserMemoryEntryRequest as UserMemoryEntryRequest
    from .user_memory_request import UserMemoryRequest as UserMemoryRequest
    from .user_metric import UserMetric as UserMetric
    from .user_metrics_response import UserMetricsResponse as UserMetricsResponse
    from .user_platform_link import UserPlatformLink as UserPlatformLink
    from .user_platform_management_list_view_get_response import (
        UserPlatformManagementListViewGetResponse as UserPlatformManagementListViewGetResponse,
    )
    from .user_platform_management_list_view_get_response_data_item import (
        UserPlatformManagementListViewGetResponseDataItem as UserPlatformManagementListViewGetResponseDataItem,
    )
    from .user_platform_management_list_view_get_response_results_item import (
        UserPlatformManagementListViewGetResponseResultsItem as UserPlatformManagementListViewGetResponseResultsItem,
    )
    from .user_platform_self_link_error import UserPlatformSelfLinkError as UserPlatformSelfLinkError
    from .user_platform_self_link_forbidden import UserPlatformSelfLinkForbidden as UserPlatformSelfLinkForbidden
    from .user_platform_self_link_request import UserPlatformSelfLinkRequest as UserPlatformSelfLinkRequest
    from .user_platform_self_link_response import UserPlatformSelfLinkResponse as UserPlatformSelfLinkResponse
    from .user_platform_view_post_request import UserPlatformViewPostRequest as UserPlatformViewPostRequest
    from .user_policy_update import UserPolicyUpdate as UserPolicyUpdate
    from .user_policy_update_error import UserPolicyUpdateError as UserPolicyUpdateError
    from .user_policy_update_forbidden import UserPolicyUpdateForbidden as UserPolicyUpdateForbidden
    from .user_policy_update_response import UserPolicyUpdateResponse as UserPolicyUpdateResponse
    from .user_proxy_bulk_request import UserProxyBulkRequest as UserProxyBulkRequest
    from .user_proxy_bulk_request_users_item import UserProxyBulkRequestUsersItem as UserProxyBulkRequestUsersItem
    from .user_proxy_get_response import UserProxyGetResponse as UserProxyGetResponse
    from .user_proxy_post_request import UserProxyPostRequest as UserProxyPostRequest
    from .user_proxy_post_response import UserProxyPostResponse as UserProxyPostResponse
    from .user_search_response import UserSearchResponse as UserSearchResponse
    from .user_search_response_results_item import UserSearchResponseResultsItem as UserSearchResponseResultsItem
    from .user_search_view_get_response import UserSearchViewGetResponse as UserSearchViewGetResponse
    from .user_search_view_get_response_results_item import (
        UserSearchViewGetResponseResultsItem as UserSearchViewGetResponseResultsItem,
    )
    from .user_sentiment_count_view import UserSentimentCountView as UserSentimentCountView
    from .user_skill import UserSkill as UserSkill
    from .user_skill_points_percentile import UserSkillPointsPercentile as UserSkillPointsPercentile
    from .user_trend_by_period import UserTrendByPeriod as UserTrendByPeriod
    from .v2_course_recommendations_ranking_strategy import (
        V2CourseRecommendationsRankingStrategy as V2CourseRecommendationsRankingStrategy,
    )
    from .v2_course_recommendations_recommendation_type import (
        V2CourseRecommendationsRecommendationType as V2CourseRecommendationsRecommendationType,
    )
    from .v2_global_mentor_search_response import V2GlobalMentorSearchResponse as V2GlobalMentorSearchResponse
    from .v2_personalized_mentors_order_direction import (
        V2PersonalizedMentorsOrderDirection as V2PersonalizedMentorsOrderDirection,
    )
    from .v2_personalized_mentors_response import V2PersonalizedMentorsResponse as V2PersonalizedMentorsResponse
    from .v2_recommendation_response import V2RecommendationResponse as V2RecommendationResponse
    from .v2_recommendation_response_user_context import (
        V2RecommendationResponseUserContext as V2RecommendationResponseUserContext,
    )
    from .validate_source_response import ValidateSourceResponse as ValidateSourceResponse
    from .value import Value as Value
    from .value_data import ValueData as ValueData
    from .vector_result import VectorResult as VectorResult
    from .veo_video_detail import VeoVideoDetail as VeoVideoDetail
    from .veo_video_list import VeoVideoList as VeoVideoList
    from .veo_video_request import VeoVideoRequest as VeoVideoRequest
    from .verify_gcp_market_place_failed_response import (
        VerifyGCPMarketPlaceFailedResponse as VerifyGCPMarketPlaceFailedResponse,
    )
    from .verify_gcp_market_place_failed_response_google import (
        VerifyGCPMarketPlaceFailedResponseGoogle as VerifyGCPMarketPlaceFailedResponseGoogle,
    )
    from .verify_gcp_market_place_request import VerifyGCPMarketPlaceRequest as VerifyGCPMarketPlaceRequest
    from .verify_gcp_market_place_response import VerifyGCPMarketPlaceResponse as VerifyGCPMarketPlaceResponse
    from .verify_gcp_market_place_response_google import (
        VerifyGCPMarketPlaceResponseGoogle as VerifyGCPMarketPlaceResponseGoogle,
    )
    from .video_block import VideoBlock as VideoBlock
    from .video_caption import VideoCaption as VideoCaption
    from .video_engagement_per_course import VideoEngagementPerCourse as VideoEngagementPerCourse
    from .video_engagement_per_course_data import VideoEngagementPerCourseData as VideoEngagementPerCourseData
    from .video_script_file import VideoScriptFile as VideoScriptFile
    from .video_script_from_text import VideoScriptFromText as VideoScriptFromText
    from .video_script_generation import VideoScriptGeneration as VideoScriptGeneration
    from .videos_count import VideosCount as VideosCount
    from .videos_count_data import VideosCountData as VideosCountData
    from .videos_in_course_summary import VideosInCourseSummary as VideosInCourseSummary
    from .videos_in_course_summary_data import VideosInCourseSummaryData as VideosInCourseSummaryData
    from .videos_specific_course import VideosSpecificCourse as VideosSpecificCourse
    from .videos_specific_course_data import VideosSpecificCourseData as VideosSpecificCourseData
    from .videos_watched_sub_section import VideosWatchedSubSection as VideosWatchedSubSection
    from .voice import Voice as Voice
    from .voice_input import VoiceInput as VoiceInput
    from .watched_videos_per_course import WatchedVideosPerCourse as WatchedVideosPerCourse
    from .watched_videos_per_course_data import WatchedVideosPerCourseData as WatchedVideosPerCourseData
    from .watched_videos_per_user import WatchedVideosPerUser as WatchedVideosPerUser
    from .watched_videos_per_user_data import WatchedVideosPerUserData as WatchedVideosPerUserData
    from .web_resource import WebResource as WebResource
    from .web_resource_card import WebResourceCard as WebResourceCard
    from .web_resources_query import WebResourcesQuery as WebResourcesQuery
    from .webex_config import WebexConfig as WebexConfig
    from .webex_webhook import WebexWebhook as WebexWebhook
    from .webex_webhook_data import WebexWebhookData as WebexWebhookData
    from .what_app_web_hook import WhatAppWebHook as WhatAppWebHook
    from .what_app_web_hook_entry_item import WhatAppWebHookEntryItem as WhatAppWebHookEntryItem
    from .whatsapp_config import WhatsappConfig as WhatsappConfig
    from .whatsapp_config_input import WhatsappConfigInput as WhatsappConfigInput
    from .whatsapp_user_config import WhatsappUserConfig as WhatsappUserConfig
    from .whatsapp_user_config_input import WhatsappUserConfigInput as WhatsappUserConfigInput
    from .whitelisted_domain import WhitelistedDomain as WhitelistedDomain


def __getattr__(name: str) -> Any:
    from .._lazy import model

    return model(__name__, name)


def __dir__() -> list[str]:
    from .._lazy import model_names

    return model_names(__name__)
