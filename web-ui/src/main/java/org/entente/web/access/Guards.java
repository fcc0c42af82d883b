package org.entente.web.access;

import java.time.InstantSource;
import org.entente.core.access.GuardedActors;
import org.entente.core.access.GuardedAuditLog;
import org.entente.core.access.GuardedComments;
import org.entente.core.access.GuardedDesks;
import org.entente.core.access.GuardedEvents;
import org.entente.core.access.GuardedHistory;
import org.entente.core.access.GuardedImages;
import org.entente.core.access.GuardedInbox;
import org.entente.core.access.GuardedPlans;
import org.entente.core.access.GuardedPublications;
import org.entente.core.access.GuardedRejectedSuggestions;
import org.entente.core.access.GuardedSavedSearches;
import org.entente.core.access.GuardedTimelineQuestions;
import org.entente.core.access.GuardedTimelines;
import org.entente.core.access.GuardedWebhooks;
import org.entente.core.access.NotedAccessTokens;
import org.entente.core.account.Access;
import org.entente.core.account.AccessTokens;
import org.entente.core.account.Accounts;
import org.entente.core.account.AtWork;
import org.entente.core.account.Desks;
import org.entente.core.account.EditorLanguages;
import org.entente.core.account.ManagePeople;
import org.entente.core.account.OwnLanguage;
import org.entente.core.actor.Actors;
import org.entente.core.article.RejectedSuggestions;
import org.entente.core.audit.AuditLog;
import org.entente.core.comment.Colleagues;
import org.entente.core.comment.Comments;
import org.entente.core.comment.Inbox;
import org.entente.core.event.Events;
import org.entente.core.history.History;
import org.entente.core.image.Images;
import org.entente.core.publish.Plans;
import org.entente.core.publish.Publications;
import org.entente.core.question.SavedSearches;
import org.entente.core.question.TimelineQuestions;
import org.entente.core.review.ReviewTimeline;
import org.entente.core.review.Reviews;
import org.entente.core.timeline.Timelines;
import org.entente.core.webhook.Webhooks;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.annotation.Primary;

/**
 * Whoever asks for a port gets the guarded one: views, HTTP and imports alike. The bare ones have
 * the names of their adapters.
 */
@Configuration(proxyBeanMethods = false)
class Guards {

  @Bean
  Access access(
      AtWork atWork,
      Accounts accounts,
      @Qualifier("jooqDesks") Desks desks,
      // Lazily, since timelines are read with events and actors, which are guarded.
      @Lazy @Qualifier("jooqTimelines") Timelines timelines,
      @Qualifier("jooqAuditLog") AuditLog audit) {
    return new Access(atWork, accounts, desks, timelines, audit);
  }

  @Bean
  OwnLanguage ownLanguage(AtWork atWork, EditorLanguages languages) {
    return new OwnLanguage(atWork, languages);
  }

  @Bean
  ReviewTimeline reviewTimeline(
      Timelines timelines,
      Desks desks,
      Reviews reviews,
      @Qualifier("jooqHistory") History history,
      Publications publications,
      Access access,
      AtWork atWork,
      AuditLog audit) {
    return new ReviewTimeline(
        timelines,
        desks,
        reviews,
        history,
        publications,
        access,
        atWork,
        audit,
        InstantSource.system());
  }

  @Bean
  ManagePeople managePeople(
      Accounts accounts, @Qualifier("jooqDesks") Desks desks, Access access, AuditLog audit) {
    return new ManagePeople(accounts, desks, access, audit, InstantSource.system());
  }

  @Bean
  @Primary
  Events guardedEvents(
      @Qualifier("jooqEvents") Events events,
      @Qualifier("jooqHistory") History history,
      Access access) {
    return new GuardedEvents(events, history, access);
  }

  @Bean
  @Primary
  SavedSearches guardedSavedSearches(
      @Qualifier("jooqQuestions") SavedSearches searches, Access access) {
    return new GuardedSavedSearches(searches, access);
  }

  @Bean
  @Primary
  TimelineQuestions guardedTimelineQuestions(
      @Qualifier("jooqQuestions") TimelineQuestions questions, Access access) {
    return new GuardedTimelineQuestions(questions, access);
  }

  @Bean
  @Primary
  Images guardedImages(@Qualifier("jooqImages") Images images, Access access) {
    return new GuardedImages(images, access);
  }

  @Bean
  @Primary
  Actors guardedActors(@Qualifier("jooqActors") Actors actors, Access access) {
    return new GuardedActors(actors, access);
  }

  @Bean
  @Primary
  RejectedSuggestions guardedRejectedSuggestions(
      @Qualifier("jooqRejectedSuggestions") RejectedSuggestions rejected, Access access) {
    return new GuardedRejectedSuggestions(rejected, access);
  }

  @Bean
  @Primary
  Plans guardedPlans(
      @Qualifier("jooqPlans") Plans plans,
      @Qualifier("jooqTimelines") Timelines timelines,
      Access access,
      AuditLog audit) {
    return new GuardedPlans(plans, timelines, access, audit);
  }

  @Bean
  @Primary
  Timelines guardedTimelines(
      @Qualifier("jooqTimelines") Timelines timelines,
      @Qualifier("jooqDesks") Desks desks,
      Access access) {
    return new GuardedTimelines(timelines, desks, access);
  }

  @Bean
  @Primary
  Desks guardedDesks(@Qualifier("jooqDesks") Desks desks, Access access, AuditLog audit) {
    return new GuardedDesks(desks, access, audit);
  }

  @Bean
  @Primary
  Publications guardedPublications(
      @Qualifier("jooqPublications") Publications publications,
      @Qualifier("jooqTimelines") Timelines timelines,
      Access access,
      AuditLog audit) {
    return new GuardedPublications(publications, timelines, access, audit);
  }

  @Bean
  @Primary
  AuditLog guardedAuditLog(@Qualifier("jooqAuditLog") AuditLog audit, Access access) {
    return new GuardedAuditLog(audit, access);
  }

  @Bean
  @Primary
  History guardedHistory(@Qualifier("jooqHistory") History history, Access access) {
    return new GuardedHistory(history, access);
  }

  @Bean
  @Primary
  Webhooks guardedWebhooks(
      @Qualifier("jooqWebhooks") Webhooks webhooks, Access access, AuditLog audit) {
    return new GuardedWebhooks(webhooks, access, audit);
  }

  @Bean
  @Primary
  AccessTokens notedAccessTokens(
      @Qualifier("jooqAccessTokens") AccessTokens tokens, AuditLog audit) {
    return new NotedAccessTokens(tokens, audit);
  }

  @Bean
  @Primary
  Comments guardedComments(
      @Qualifier("jooqComments") Comments comments, AtWork atWork, Access access) {
    return new GuardedComments(comments, atWork, access);
  }

  @Bean
  @Primary
  Inbox guardedInbox(@Qualifier("jooqComments") Inbox inbox, Access access) {
    return new GuardedInbox(inbox, access);
  }

  @Bean
  Colleagues colleagues(Accounts accounts, Desks desks) {
    return new Colleagues(accounts, desks);
  }
}
