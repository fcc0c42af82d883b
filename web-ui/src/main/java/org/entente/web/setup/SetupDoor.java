package org.entente.web.setup;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Answers 404 to any other than the right link; Vaadin by itself would first answer 200. The link
 * is looked up late, since filters are made before the database is there.
 */
@Configuration(proxyBeanMethods = false)
class SetupDoor {

  private static final String BEFORE_TOKEN = "/" + SetupView.ROUTE + "/";

  @Bean
  FilterRegistrationBean<OncePerRequestFilter> setupDoorFilter(ObjectProvider<SetupLink> link) {
    var registration = new FilterRegistrationBean<OncePerRequestFilter>(new Filter(link));
    registration.addUrlPatterns(BEFORE_TOKEN + "*");
    registration.setOrder(Ordered.LOWEST_PRECEDENCE);
    return registration;
  }

  private static final class Filter extends OncePerRequestFilter {
    private final ObjectProvider<SetupLink> link;

    Filter(ObjectProvider<SetupLink> link) {
      this.link = link;
    }

    @Override
    protected void doFilterInternal(
        HttpServletRequest request, HttpServletResponse response, FilterChain chain)
        throws ServletException, IOException {
      var token = request.getServletPath().substring(BEFORE_TOKEN.length());
      if (link.getObject().opensWith(token)) {
        chain.doFilter(request, response);
      } else {
        response.setStatus(HttpServletResponse.SC_NOT_FOUND);
        response.setContentType(MediaType.TEXT_PLAIN_VALUE);
        response.getWriter().println("Not found");
      }
    }
  }
}
