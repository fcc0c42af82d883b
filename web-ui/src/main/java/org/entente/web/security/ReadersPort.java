package org.entente.web.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.apache.catalina.connector.Connector;
import org.entente.web.settings.EntenteSettings;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * A port of its own for readers, when one is set: behind a public host name stands this port, on
 * which there is no editor.
 */
@Configuration(proxyBeanMethods = false)
class ReadersPort {

  private static final Pattern FOR_READERS = Pattern.compile("/e(/.*)?|/oembed");

  private final int port;

  ReadersPort(EntenteSettings settings) {
    this.port = settings.publicPort();
  }

  @Bean
  WebServerFactoryCustomizer<TomcatServletWebServerFactory> listen() {
    return server -> {
      if (port > 0) {
        var connector = new Connector();
        connector.setPort(port);
        server.addAdditionalConnectors(connector);
      }
    };
  }

  @Bean
  FilterRegistrationBean<OncePerRequestFilter> onlyReadersThere() {
    var filter = new FilterRegistrationBean<OncePerRequestFilter>(new OnlyReaders());
    filter.setOrder(Ordered.HIGHEST_PRECEDENCE);
    return filter;
  }

  private final class OnlyReaders extends OncePerRequestFilter {
    @Override
    protected void doFilterInternal(
        HttpServletRequest request, HttpServletResponse response, FilterChain chain)
        throws ServletException, IOException {
      if (request.getLocalPort() == port
          && !FOR_READERS.matcher(request.getRequestURI()).matches()) {
        response.setStatus(HttpServletResponse.SC_NOT_FOUND);
        return;
      }
      chain.doFilter(request, response);
    }
  }
}
