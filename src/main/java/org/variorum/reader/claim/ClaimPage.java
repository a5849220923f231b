package org.variorum.reader.claim;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.variorum.claim.Claim;
import org.variorum.claim.Claims;
import org.variorum.reader.parts.Permalinks;

@Controller
class ClaimPage {

  private final Claims claims;
  private final ClaimEdition edition;
  private final Permalinks permalinks;

  ClaimPage(Claims claims, ClaimEdition edition, Permalinks permalinks) {
    this.claims = claims;
    this.edition = edition;
    this.permalinks = permalinks;
  }

  /**
   * A claim, or one cell of it.
   *
   * @param article whose part in the claim is asked for; null for the whole
   */
  @GetMapping("/claims/{id:\\d{1,18}}")
  ModelAndView claim(
      @PathVariable long id, @RequestParam(required = false) @Nullable Long article) {
    Optional<Claim> claim = claims.byId(id);
    return claim.isEmpty()
        ? permalinks.claim(id, article)
        : new ModelAndView("reader/claim", Map.of("page", edition.of(claim.get(), article)));
  }
}
