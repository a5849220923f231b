package org.variorum.admin.correction;

import java.security.Principal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.variorum.admin.Signatures;
import org.variorum.claim.DecidedMatters;
import org.variorum.claim.contrast.DifferenceKind;
import org.variorum.claim.figure.Outcome;
import org.variorum.curation.Decision.Subject;
import org.variorum.curation.Refused;

/** What can be done about one story, claim, figure or source, and the form for each of it. */
@Controller
@RequestMapping("/admin/correct/{subject}/{id}")
class CorrectionPage {

  private final Matters matters;
  private final Corrections corrections;
  private final DecidedMatters decided;
  private final Signatures signatures;

  CorrectionPage(
      Matters matters, Corrections corrections, DecidedMatters decided, Signatures signatures) {
    this.matters = matters;
    this.corrections = corrections;
    this.decided = decided;
    this.signatures = signatures;
  }

  @GetMapping
  String choose(@PathVariable String subject, @PathVariable long id, Model model) {
    Matter matter = matter(subject, id);
    model.addAttribute("matter", matter);
    model.addAttribute("deeds", Deed.on(matter.subject()));
    model.addAttribute("lines", decided.of(corrections.about(matter)));
    return "admin/correct";
  }

  @GetMapping("/{deed}")
  String form(
      @PathVariable String subject,
      @PathVariable long id,
      @PathVariable String deed,
      Principal who,
      Model model) {
    Matter matter = matter(subject, id);
    return form(matter, deed(matter, deed), Correction.EMPTY, Map.of(), who, model);
  }

  /**
   * Shows what would come of it, with the same form; does it where it was shown before.
   *
   * @param save the button that says so
   */
  @PostMapping("/{deed}")
  String correct(
      @PathVariable String subject,
      @PathVariable long id,
      @PathVariable String deed,
      @RequestParam(defaultValue = "") String other,
      @RequestParam(defaultValue = "") Set<Long> chosen,
      @RequestParam(defaultValue = "0") long taken,
      @RequestParam(defaultValue = "") String words,
      @RequestParam(defaultValue = "") String respect,
      @RequestParam(defaultValue = "") String outcome,
      @RequestParam(defaultValue = "") String reason,
      @RequestParam(defaultValue = "false") boolean save,
      Principal who,
      Model model) {
    Matter matter = matter(subject, id);
    Deed wanted = deed(matter, deed);
    Correction correction = new Correction(other, chosen, taken, words, respect, outcome, reason);
    Map<String, String> wrong = correction.wrong(wanted, matter);
    if (wrong.isEmpty()) {
      String by = signatures.of(who);
      try {
        if (save) {
          return "redirect:/admin/decisions?made="
              + corrections.make(wanted, matter, correction, by);
        }
        model.addAttribute("preview", corrections.rehearse(wanted, matter, correction, by));
      } catch (Refused refused) {
        model.addAttribute("refused", refused.getMessage());
      }
    }
    return form(matter, wanted, correction, wrong, who, model);
  }

  private String form(
      Matter matter,
      Deed deed,
      Correction correction,
      Map<String, String> wrong,
      Principal who,
      Model model) {
    model.addAttribute("matter", matter);
    model.addAttribute("deed", deed);
    model.addAttribute("form", correction);
    model.addAttribute("wrong", wrong);
    model.addAttribute("by", signatures.of(who));
    model.addAttribute("respects", DifferenceKind.values());
    model.addAttribute(
        "outcomes",
        List.of(Outcome.values()).stream().filter(outcome -> outcome != Outcome.SINGLE).toList());
    model.addAttribute("others", deed.needs(Deed.Part.OTHER) ? matters.others(matter) : List.of());
    return "admin/correction";
  }

  private Matter matter(String subject, long id) {
    return Arrays.stream(Subject.values())
        .filter(each -> each.word().equals(subject))
        .findFirst()
        .flatMap(each -> matters.find(each, id))
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  private static Deed deed(Matter matter, String word) {
    return Deed.of(matter.subject(), word)
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }
}
