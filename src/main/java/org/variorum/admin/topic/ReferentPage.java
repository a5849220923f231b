package org.variorum.admin.topic;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.variorum.admin.live.LiveStreams;
import org.variorum.admin.live.Moment;
import org.variorum.admin.topic.FormFaults.Fault;
import org.variorum.outlet.Outlet;
import org.variorum.outlet.Outlets;
import org.variorum.platform.security.AuditTrail;
import org.variorum.topic.Referents;
import org.variorum.topic.Topic;
import org.variorum.topic.Topics;
import org.variorum.wording.DismissedNames;
import org.variorum.wording.ReferentProposals;
import org.variorum.wording.ReferentTrials;
import org.variorum.wording.WordingRecounts;

/** The form for what a topic's articles call by several names; also for the sample's. */
@Controller
@RequestMapping("/admin/topics/{id}/names")
class ReferentPage {

  private final Topics topics;
  private final Outlets outlets;
  private final Referents referents;
  private final ReferentTrials trials;
  private final ReferentProposals proposals;
  private final DismissedNames dismissed;
  private final WordingRecounts recounts;
  private final LiveStreams streams;
  private final AuditTrail audit;

  ReferentPage(
      Topics topics,
      Outlets outlets,
      Referents referents,
      ReferentTrials trials,
      ReferentProposals proposals,
      DismissedNames dismissed,
      WordingRecounts recounts,
      LiveStreams streams,
      AuditTrail audit) {
    this.topics = topics;
    this.outlets = outlets;
    this.referents = referents;
    this.trials = trials;
    this.proposals = proposals;
    this.dismissed = dismissed;
    this.recounts = recounts;
    this.streams = streams;
    this.audit = audit;
  }

  @GetMapping
  String show(@PathVariable long id, Model model) {
    Topic topic = topic(id);
    recounts
        .of(id)
        .ifPresent(
            recount -> {
              model.addAttribute("recount", recount);
              if (!recount.over()) {
                model.addAttribute("follow", "/admin/topics/" + id + "/names/counting");
              }
            });
    return form(topic, ReferentForm.of(referents.of(id)), Map.of(), TrialTime.WHILE_TYPING, model);
  }

  /** Tells how counting goes on. */
  @GetMapping("/counting")
  void follow(@PathVariable long id, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    topic(id);
    streams.follow(
        request,
        response,
        () ->
            recounts
                .of(id)
                .map(recount -> new Moment(Integer.toString(recount.looked()), recount.over()))
                .orElse(Moment.OVER));
  }

  @PostMapping
  String tryOut(@PathVariable long id, @RequestParam Map<String, String> sent, Model model) {
    Topic topic = topic(id);
    ReferentForm form = ReferentForm.of(sent);
    if (sent.containsKey("add")) {
      form = form.with(ProposedNames.of(sent.getOrDefault("add", "")));
    }
    if (sent.containsKey("dismiss")) {
      dismiss(topic, ProposedNames.of(sent.getOrDefault("dismiss", "")));
    }
    Map<String, List<Fault>> faults = ReferentFaults.of(form);
    if (faults.isEmpty() && sent.containsKey("save")) {
      referents.give(id, form.referents());
      audit.note("topic.names", topic.name());
      return "redirect:/admin/topics/" + id + "/names";
    }
    if (sent.keySet().stream().anyMatch(List.of("propose", "add", "dismiss")::contains)) {
      model.addAttribute("proposals", proposals.of(id, form.referents()));
    }
    return form(topic, form, faults, TrialTime.of(sent), model);
  }

  private void dismiss(Topic topic, ProposedNames names) {
    dismissed.dismiss(topic.id(), names.referent(), names.names());
    audit.note("topic.names.dismissed", String.join(", ", names.names()));
  }

  private String form(
      Topic topic, ReferentForm form, Map<String, List<Fault>> faults, Duration time, Model model) {
    model.addAttribute("topic", topic);
    model.addAttribute("form", form);
    model.addAttribute("faults", faults);
    model.addAttribute("trial", trials.of(topic.id(), form.referents(), time));
    model.addAttribute(
        "outlets",
        outlets.all().stream().collect(Collectors.toMap(Outlet::id, Function.identity())));
    return "admin/names";
  }

  private Topic topic(long id) {
    return topics.byId(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }
}
