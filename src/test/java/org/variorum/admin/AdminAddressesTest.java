package org.variorum.admin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.anonymous;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.variorum.RoomTest;

/** Every address of this room, as Spring knows them, so that none can be forgotten. */
@RoomTest
class AdminAddressesTest {

  private static final Set<String> FOR_ALL =
      Set.of("GET /admin/login", "GET /admin/welcome/{token}", "POST /admin/welcome/{token}");

  private static final Set<String> FOR_WHOEVER_IS_LOGGED_IN =
      Set.of("GET /admin/password", "POST /admin/password");

  private static final String FOR_ADMINS =
      "/admin/((users|tokens|audit|limits)(/.*)?|outlets/\\{id}/delete|topics/sample)";

  @Autowired MockMvcTester web;
  @Autowired RequestMappingHandlerMapping requestMappingHandlerMapping;

  private record Place(HttpMethod method, String pattern) {

    String path() {
      return pattern.replaceAll("\\{\\w+}", "7");
    }

    boolean isFor(Set<String> places) {
      return places.contains(toString());
    }

    @Override
    public String toString() {
      return method + " " + pattern;
    }
  }

  @Test
  void whoIsNotLoggedInGetsTheForm() {
    assertThat(places().stream().filter(place -> !place.isFor(FOR_ALL)))
        .hasSizeGreaterThan(10)
        .allSatisfy(
            place -> {
              MvcTestResult answer = ask(place, anonymous());
              assertThat(answer).hasStatus(HttpStatus.FOUND);
              assertThat(answer.getResponse().getRedirectedUrl()).startsWith("/admin/login");
            });
  }

  @Test
  void aCuratorIsRefusedWhatIsForAdmins() {
    List<Place> places =
        places().stream().filter(place -> place.pattern.matches(FOR_ADMINS)).toList();

    assertThat(places)
        .hasSizeGreaterThan(8)
        .allSatisfy(
            place ->
                assertThat(ask(place, user("carl").roles("CURATOR")))
                    .hasStatus(HttpStatus.FORBIDDEN));
  }

  @Test
  void whoeverHasAnotherRoleOrNoneIsRefused() {
    assertThat(
            places().stream()
                .filter(place -> !place.isFor(FOR_ALL) && !place.isFor(FOR_WHOEVER_IS_LOGGED_IN)))
        .allSatisfy(
            place ->
                assertThat(ask(place, user("eve").roles("READER")))
                    .hasStatus(HttpStatus.FORBIDDEN));
  }

  @Test
  void nothingIsDoneWithoutTheFormsOwnToken() {
    List<Place> writing =
        places().stream().filter(place -> place.method != HttpMethod.GET).toList();

    assertThat(writing)
        .hasSizeGreaterThan(7)
        .allSatisfy(
            place ->
                assertThat(
                        web.method(place.method)
                            .uri(place.path())
                            .with(user("ada").roles("ADMIN"))
                            .exchange())
                    .hasStatus(HttpStatus.FORBIDDEN));
    assertThat(web.post().uri("/admin/login").param("name", "ada")).hasStatus(HttpStatus.FORBIDDEN);
    assertThat(web.post().uri("/admin/logout").with(user("ada").roles("ADMIN")))
        .hasStatus(HttpStatus.FORBIDDEN);
  }

  @Test
  void everyPageNamesItsVerbsAndEachFieldThatItTakes() {
    Set<Class<?>> ofTheFramework =
        Set.of(Model.class, Principal.class, HttpServletRequest.class, HttpServletResponse.class);
    requestMappingHandlerMapping
        .getHandlerMethods()
        .forEach(
            (mapping, handler) -> {
              if (mapping.getPatternValues().stream()
                  .noneMatch(each -> each.startsWith("/admin"))) {
                return;
              }
              assertThat(mapping.getMethodsCondition().getMethods()).as("%s", mapping).isNotEmpty();
              assertThat(handler.getMethod().getParameters())
                  .as("nothing is bound as a whole: %s", handler)
                  .allMatch(
                      parameter ->
                          parameter.isAnnotationPresent(RequestParam.class)
                              || parameter.isAnnotationPresent(PathVariable.class)
                              || parameter.getType().isRecord()
                              || ofTheFramework.contains(parameter.getType()));
            });
  }

  @Test
  void noOtherSpellingOfAnAddressGetsIn() {
    for (String path :
        List.of(
            "/admin/",
            "/admin/users/",
            "/admin/%75sers",
            "/%61dmin/users",
            "/admin//users",
            "/admin/./users",
            "/admin/login/../users",
            "/admin;a=b/users",
            "/admin/users;a",
            "/admin/login/%2e%2e/users",
            "/admin/users.html",
            "/admin/login/users")) {
      int status = web.get().uri(java.net.URI.create(path)).exchange().getResponse().getStatus();
      assertThat(status).as(path).isNotEqualTo(200);
    }
  }

  private MvcTestResult ask(Place place, RequestPostProcessor who) {
    return web.method(place.method).uri(place.path()).with(who).with(csrf()).exchange();
  }

  private List<Place> places() {
    return requestMappingHandlerMapping.getHandlerMethods().keySet().stream()
        .flatMap(
            mapping ->
                mapping.getPatternValues().stream()
                    .filter(pattern -> pattern.startsWith("/admin"))
                    .flatMap(
                        pattern ->
                            mapping.getMethodsCondition().getMethods().stream()
                                .map(RequestMethod::asHttpMethod)
                                .map(method -> new Place(method, pattern))))
        .collect(
            Collectors.toCollection(
                () -> new TreeSet<>(java.util.Comparator.comparing(Place::toString))))
        .stream()
        .toList();
  }
}
