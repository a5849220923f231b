package org.variorum.reader.statement;

import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.variorum.reader.parts.Permalinks;
import org.variorum.statement.ReadStatement;
import org.variorum.statement.Statements;

@Controller
class StatementPage {

  private final Statements statements;
  private final StatementEdition edition;

  StatementPage(Statements statements, StatementEdition edition) {
    this.statements = statements;
    this.edition = edition;
  }

  /** A sentence; one that stands unchanged in a later revision has its page there. */
  @GetMapping("/statements/{id:\\d{1,18}}")
  ModelAndView statement(@PathVariable long id) {
    ReadStatement read =
        statements.read(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    Successor now = edition.successor(read);
    return now.unchanged()
        ? Permalinks.to("/statements/" + now.statementId())
        : new ModelAndView("reader/statement", Map.of("page", edition.of(read, now)));
  }
}
