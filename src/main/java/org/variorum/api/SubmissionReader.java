package org.variorum.api;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import org.variorum.article.Submission;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.json.JsonMapper;

/** Reads the body of an import. */
@Component
class SubmissionReader {

  private final JsonMapper json;

  SubmissionReader(JsonMapper json) {
    this.json = json.rebuild().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();
  }

  /** The body's fields; a misspelled one is refused, lest it be lost. */
  private record Body(
      @Nullable String reference,
      @Nullable String outlet,
      @Nullable String url,
      @Nullable String title,
      @Nullable List<String> authors,
      @Nullable String published,
      @Nullable String retrieved,
      @Nullable String language,
      @Nullable String topic,
      @Nullable String html,
      @Nullable String text) {

    Submission toSubmission() {
      return new Submission(
          reference,
          outlet,
          url,
          title,
          authors == null ? List.of() : authors,
          published,
          retrieved,
          language,
          topic,
          html,
          text);
    }
  }

  /** The submission in {@code bytes}; a body that is none is a bad request that says why. */
  Submission read(byte[] bytes) {
    try {
      Body body = json.readValue(bytes, Body.class);
      if (body != null && (body.authors() == null || !body.authors().contains(null))) {
        return body.toSubmission();
      }
      throw badRequest("it holds null where something is needed", null);
    } catch (UnrecognizedPropertyException unknown) {
      throw badRequest("there is no field '" + unknown.getPropertyName() + "'", unknown);
    } catch (MismatchedInputException other) {
      throw badRequest("give one object whose fields are texts, and authors a list", other);
    } catch (JacksonException unreadable) {
      throw badRequest(unreadable.getOriginalMessage(), unreadable);
    }
  }

  private static ResponseStatusException badRequest(String reason, @Nullable Throwable cause) {
    return new ResponseStatusException(
        HttpStatus.BAD_REQUEST, "The body is not the JSON that is expected here: " + reason, cause);
  }
}
