package org.variorum.reader.figure;

import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import org.variorum.claim.Figure;
import org.variorum.claim.Figures;
import org.variorum.reader.parts.Permalinks;

@Controller
class FigurePage {

  private final Figures figures;
  private final FigureEdition edition;
  private final Permalinks permalinks;

  FigurePage(Figures figures, FigureEdition edition, Permalinks permalinks) {
    this.figures = figures;
    this.edition = edition;
    this.permalinks = permalinks;
  }

  @GetMapping("/figures/{id:\\d{1,18}}")
  ModelAndView figure(@PathVariable long id) {
    Optional<Figure> figure = figures.byId(id);
    return figure.isEmpty()
        ? permalinks.figure(id)
        : new ModelAndView("reader/figure", Map.of("page", edition.of(figure.get())));
  }
}
