package org.entente.web.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ReceiversTest {

  private final Receivers receivers = new Receivers(false);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "127.0.0.1",
        "127.8.8.8",
        "0.0.0.0",
        "0.1.2.3",
        "10.1.2.3",
        "172.16.0.1",
        "172.31.255.255",
        "192.168.1.1",
        "169.254.169.254",
        "100.64.0.1",
        "100.127.255.255",
        "192.0.0.8",
        "192.0.2.1",
        "198.18.0.1",
        "198.51.100.7",
        "203.0.113.9",
        "224.0.0.1",
        "240.0.0.1",
        "255.255.255.255",
        "::1",
        "::",
        "fe80::1",
        "fc00::1",
        "fd12:3456::1",
        "ff02::1",
        "::ffff:127.0.0.1",
        "::ffff:10.0.0.1",
        "::127.0.0.1",
        "64:ff9b::7f00:1",
        "2002:7f00:1::",
        "2001:0:1::",
        "2001:db8::1",
        "fec0::1"
      })
  void an_address_that_only_the_server_can_reach_is_not_told(String literal)
      throws UnknownHostException {
    assertThat(Receivers.isPublic(InetAddress.getByName(literal))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "8.8.8.8",
        "100.63.0.1",
        "100.128.0.1",
        "172.32.0.1",
        "198.52.0.1",
        "2606:4700::1111",
        "2001:4860::8888"
      })
  void an_address_that_anybody_can_reach_may_be_told(String literal) throws UnknownHostException {
    assertThat(Receivers.isPublic(InetAddress.getByName(literal))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://8.8.8.8/", "https://localhost/", "https://127.1/", "https://[::1]/",
        "https://me@8.8.8.8/", "https://8.8.8.8/#x", "https:///x", "file:///etc/passwd",
        "mailto:a@b.example", "x", "https://169.254.169.254/latest/meta-data"
      })
  void a_webhook_s_address_is_public_and_speaks_https(String address) {
    assertThat(receivers.refusal(URI.create(address))).isPresent();
  }

  @Test
  void one_s_own_network_is_told_where_that_was_allowed() {
    assertThat(receivers.refusal(URI.create("https://8.8.8.8/hook?a=b"))).isEmpty();
    assertThat(new Receivers(true).refusal(URI.create("http://localhost:8080/hook"))).isEmpty();
    assertThat(new Receivers(true).refusal(URI.create("ftp://localhost/hook"))).isPresent();
  }
}
