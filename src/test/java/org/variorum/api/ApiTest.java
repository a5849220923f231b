package org.variorum.api;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.variorum.platform.Command;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Asks the API. */
@NullUnmarked // JSON maps give null for what is missing, and the test fails there
abstract class ApiTest {

  private static final JsonMapper JSON = JsonMapper.shared();

  @Autowired MockMvcTester web;
  @Autowired JdbcClient jdbc;
  @Autowired List<Command> commands;

  MvcTestResult get(String uri) {
    return web.get().uri("/api/v1" + uri).exchange();
  }

  MvcTestResult get(String uri, String token) {
    return web.get().uri("/api/v1" + uri).header("Authorization", "Bearer " + token).exchange();
  }

  MvcTestResult post(String body, String token) {
    return web.post()
        .uri("/api/v1/articles")
        .header("Authorization", "Bearer " + token)
        .contentType(MediaType.APPLICATION_JSON)
        .content(body)
        .exchange();
  }

  /** A new token under a name of its own. */
  String token() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Command create =
        commands.stream()
            .filter(command -> command.name().equals("create-token"))
            .findFirst()
            .orElseThrow();
    try {
      create.run(
          List.of(UUID.randomUUID().toString()),
          new PrintStream(out, true, StandardCharsets.UTF_8),
          new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8));
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
    return out.toString(StandardCharsets.UTF_8).strip();
  }

  static Map<String, Object> object(MvcTestResult answer) {
    return JSON.readValue(
        answer.getResponse().getContentAsByteArray(), new TypeReference<Map<String, Object>>() {});
  }

  static List<Map<String, Object>> items(MvcTestResult answer) {
    return objects(object(answer), "items");
  }

  @SuppressWarnings("unchecked")
  static List<Map<String, Object>> objects(Map<String, Object> of, String name) {
    return (List<Map<String, Object>>) Objects.requireNonNull(of.get(name), name);
  }

  @SuppressWarnings("unchecked")
  static Map<String, Object> object(Map<String, Object> of, String name) {
    return (Map<String, Object>) Objects.requireNonNull(of.get(name), name);
  }

  static List<?> list(Map<String, Object> of, String name) {
    return (List<?>) Objects.requireNonNull(of.get(name), name);
  }

  static String text(Map<String, Object> of, String name) {
    return (String) Objects.requireNonNull(of.get(name), name);
  }

  static int number(Map<String, Object> of, String name) {
    return (int) Objects.requireNonNull(of.get(name), name);
  }

  static String json(Object value) {
    return JSON.writeValueAsString(value);
  }
}
