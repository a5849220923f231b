package org.variorum.platform.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.NoResourceFoundException;
import org.variorum.platform.DatabaseAway;

/**
 * Answers what fails below {@code /api/} with problem JSON, where pages get the error page;
 * controllers' own exception handlers come first.
 */
@Component
class ApiProblems implements HandlerExceptionResolver, WebMvcConfigurer {

  private static final Logger log = LoggerFactory.getLogger(ApiProblems.class);

  private final ProblemWriter problems;

  ApiProblems(ProblemWriter problems) {
    this.problems = problems;
  }

  @Override
  public void extendHandlerExceptionResolvers(List<HandlerExceptionResolver> resolvers) {
    // Second, after the one that calls @ExceptionHandler methods.
    resolvers.add(Math.min(1, resolvers.size()), this);
  }

  @Override
  public @Nullable ModelAndView resolveException(
      HttpServletRequest request,
      HttpServletResponse response,
      @Nullable Object handler,
      Exception failure) {
    if (!request.getRequestURI().startsWith(request.getContextPath() + "/api/")
        || failure instanceof AccessDeniedException
        || failure instanceof AuthenticationException) {
      return null;
    }
    try {
      answer(request, response, failure);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new ModelAndView();
  }

  private void answer(HttpServletRequest request, HttpServletResponse response, Exception failure)
      throws IOException {
    ResponseStatus declared =
        AnnotatedElementUtils.findMergedAnnotation(failure.getClass(), ResponseStatus.class);
    if (failure instanceof NoResourceFoundException) {
      problems.write(request, response, 404, "There is nothing at this address.");
    } else if (failure instanceof ErrorResponse described) {
      described.getHeaders().forEach((name, values) -> response.setHeader(name, values.getFirst()));
      problems.write(
          request, response, described.getStatusCode().value(), described.getBody().getDetail());
    } else if (declared != null) {
      problems.write(request, response, declared.code().value(), failure.getMessage());
    } else if (failure instanceof TypeMismatchException) {
      problems.write(request, response, 400, "A parameter has a value of the wrong type.");
    } else if (failure instanceof HttpMessageNotReadableException) {
      problems.write(request, response, 400, "The body is not the JSON that is expected here.");
    } else if (DatabaseAway.isCauseOf(failure)) {
      problems.write(request, response, 503, "The database can't be reached; try again later.");
    } else {
      log.error("{} {} failed", request.getMethod(), request.getRequestURI(), failure);
      problems.write(request, response, 500, null);
    }
  }
}
