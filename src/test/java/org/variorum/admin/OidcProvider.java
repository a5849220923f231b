package org.variorum.admin;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/** A service to log in by, on this machine: OpenID Connect, code flow with PKCE. */
final class OidcProvider implements AutoCloseable {

  static final String CLIENT = "variorum";
  static final String SECRET = "known to both of us";

  private final HttpServer server;
  private final RSAKey key;
  private final RSAKey other;
  private final Map<String, Grant> grants = new ConcurrentHashMap<>();

  /** How a token is made of its claims. */
  enum Seal {
    RIGHT,
    OTHER_KEY,
    NONE
  }

  private record Grant(String challenge, String token) {}

  OidcProvider() {
    try {
      key = new RSAKeyGenerator(2048).keyID("one").generate();
      other = new RSAKeyGenerator(2048).keyID("one").generate();
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 50);
    } catch (JOSEException | IOException e) {
      throw new IllegalStateException(e);
    }
    server.createContext("/.well-known/openid-configuration", this::describe);
    server.createContext("/keys", this::keys);
    server.createContext("/token", this::token);
    server.start();
  }

  String issuer() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  /** The code that stands for a log-in of somebody of whom {@code claims} tell. */
  String grant(
      String nonce, String challenge, Seal seal, UnaryOperator<JWTClaimsSet.Builder> claims) {
    Instant now = Instant.now();
    JWTClaimsSet said =
        claims
            .apply(
                new JWTClaimsSet.Builder()
                    .issuer(issuer())
                    .audience(CLIENT)
                    .subject("4711")
                    .issueTime(Date.from(now))
                    .expirationTime(Date.from(now.plusSeconds(300)))
                    .claim("nonce", nonce)
                    .claim("email", "ida@news.example")
                    .claim("email_verified", true))
            .build();
    String code = "code" + grants.size();
    grants.put(code, new Grant(challenge, sealed(seal, said)));
    return code;
  }

  private String sealed(Seal seal, JWTClaimsSet claims) {
    if (seal == Seal.NONE) {
      return new PlainJWT(claims).serialize();
    }
    SignedJWT token =
        new SignedJWT(new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("one").build(), claims);
    try {
      token.sign(new RSASSASigner(seal == Seal.RIGHT ? key : other));
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
    return token.serialize();
  }

  private void describe(HttpExchange exchange) throws IOException {
    answer(
        exchange,
        200,
        Map.of(
            "issuer", issuer(),
            "authorization_endpoint", issuer() + "/authorize",
            "token_endpoint", issuer() + "/token",
            "jwks_uri", issuer() + "/keys",
            "response_types_supported", List.of("code"),
            "subject_types_supported", List.of("public"),
            "id_token_signing_alg_values_supported", List.of("RS256")));
  }

  private void keys(HttpExchange exchange) throws IOException {
    answer(exchange, 200, new JWKSet(key.toPublicJWK()).toJSONObject());
  }

  private void token(HttpExchange exchange) throws IOException {
    String form = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
    Map<String, String> fields =
        Arrays.stream(form.split("&"))
            .map(pair -> pair.split("=", 2))
            .collect(Collectors.toMap(pair -> pair[0], pair -> URLDecoder.decode(pair[1], UTF_8)));
    Grant grant = grants.remove(fields.getOrDefault("code", ""));
    String known =
        "Basic "
            + Base64.getEncoder()
                .encodeToString((CLIENT + ":" + SECRET.replace(' ', '+')).getBytes(UTF_8));
    if (grant == null
        || !known.equals(exchange.getRequestHeaders().getFirst("Authorization"))
        || !grant.challenge().equals(challenge(fields.getOrDefault("code_verifier", "")))) {
      answer(exchange, 400, Map.of("error", "invalid_grant"));
      return;
    }
    answer(
        exchange,
        200,
        Map.of("access_token", "for nothing", "token_type", "Bearer", "id_token", grant.token()));
  }

  /** RFC 7636, section 4.2. */
  private static String challenge(String verifier) {
    try {
      return Base64.getUrlEncoder()
          .withoutPadding()
          .encodeToString(MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(US_ASCII)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void answer(HttpExchange exchange, int status, Map<String, ?> body)
      throws IOException {
    byte[] json = JsonMapper.shared().writeValueAsBytes(body);
    exchange.getResponseHeaders().set("Content-Type", "application/json");
    exchange.sendResponseHeaders(status, json.length);
    exchange.getResponseBody().write(json);
    exchange.close();
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
