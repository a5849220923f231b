package org.variorum.admin.topic;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
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
import org.variorum.article.Judgings;
import org.variorum.outlet.Outlet;
import org.variorum.outlet.Outlets;
import org.variorum.platform.security.AuditTrail;
import org.variorum.text.language.Slug;
import org.variorum.topic.Topic;
import org.variorum.topic.Topics;

/** The topics that are followed, and the form for the rules of each. */
@Controller
@RequestMapping("/admin/topics")
class TopicPages {

  private final Topics topics;
  private final Outlets outlets;
  private final Judgings judgings;
  private final LiveStreams streams;
  private final RuleTrials trials;
  private final SampleRemoval samples;
  private final AuditTrail audit;

  TopicPages(
      Topics topics,
      Outlets outlets,
      Judgings judgings,
      LiveStreams streams,
      RuleTrials trials,
      SampleRemoval samples,
      AuditTrail audit) {
    this.topics = topics;
    this.outlets = outlets;
    this.judgings = judgings;
    this.streams = streams;
    this.trials = trials;
    this.samples = samples;
    this.audit = audit;
  }

  @GetMapping
  String list(Model model) {
    model.addAttribute("topics", topics.all());
    return "admin/topics";
  }

  @GetMapping("/new")
  String create(Model model) {
    return form(null, TopicForm.EMPTY, Map.of(), null, model);
  }

  @GetMapping("/{id}")
  String edit(@PathVariable long id, Model model) {
    Topic topic = topic(id);
    judgings
        .of(id)
        .ifPresent(
            judging -> {
              model.addAttribute("judging", judging);
              if (!judging.over()) {
                model.addAttribute("follow", "/admin/topics/" + id + "/judging");
              }
            });
    return form(topic, TopicForm.of(topic, outlets.all()), Map.of(), null, model);
  }

  /** Tells how judging goes on. */
  @GetMapping("/{id}/judging")
  void follow(@PathVariable long id, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    topic(id);
    streams.follow(
        request,
        response,
        () ->
            judgings
                .of(id)
                .map(judging -> new Moment(Integer.toString(judging.looked()), judging.over()))
                .orElse(Moment.OVER));
  }

  @PostMapping("/new")
  String create(@RequestParam Map<String, String> sent, Model model) {
    TopicForm form = TopicForm.of(sent);
    Map<String, List<Fault>> faults = faults(form);
    if (faults.isEmpty() && topics.bySlug(Slug.of(form.tidyName())).isPresent()) {
      faults.put("name", List.of(new Fault("taken", 0, "")));
    }
    if (faults.isEmpty() && sent.containsKey("save")) {
      Topic topic =
          topics.add(
              Slug.of(form.tidyName()),
              form.tidyName(),
              form.tidyDescription(),
              form.rules(),
              false);
      audit.note("topic.added", form.tidyName());
      return "redirect:/admin/topics/" + topic.id();
    }
    return form(null, form, faults, TrialTime.of(sent), model);
  }

  @PostMapping("/{id}")
  String edit(@PathVariable long id, @RequestParam Map<String, String> sent, Model model) {
    Topic topic = topic(id);
    TopicForm form = TopicForm.of(sent);
    Map<String, List<Fault>> faults = faults(form);
    if (faults.isEmpty() && sent.containsKey("save")) {
      topics.change(id, form.tidyName(), form.tidyDescription(), form.rules());
      audit.note("topic.changed", form.tidyName());
      return "redirect:/admin/topics/" + id;
    }
    return form(topic, form, faults, TrialTime.of(sent), model);
  }

  @GetMapping("/sample")
  String confirmRemoval(Model model) {
    model.addAttribute("topic", samples.topic().orElseThrow(TopicPages::missing));
    model.addAttribute("articles", samples.articles());
    return "admin/topic-removal";
  }

  @PostMapping("/sample")
  String remove() {
    Topic sample = samples.topic().orElseThrow(TopicPages::missing);
    audit.note("topic.removed", sample.name());
    samples.remove();
    return "redirect:/admin/topics";
  }

  /**
   * @param time for trying the rules; null where they are as they are saved
   */
  private String form(
      @Nullable Topic topic,
      TopicForm form,
      Map<String, List<Fault>> faults,
      @Nullable Duration time,
      Model model) {
    model.addAttribute("topic", topic);
    model.addAttribute("form", form);
    model.addAttribute("faults", faults);
    model.addAttribute("outlets", outlets.all().stream().filter(each -> !each.sample()).toList());
    if (time != null && faults.isEmpty()) {
      model.addAttribute("trial", trials.of(topic == null ? null : topic.id(), form.rules(), time));
    }
    return "admin/topic";
  }

  private Map<String, List<Fault>> faults(TopicForm form) {
    return FormFaults.of(
        form, outlets.all().stream().map(Outlet::slug).collect(Collectors.toSet()));
  }

  /** The sample's rules are not for changing: it takes in nothing. */
  private Topic topic(long id) {
    return topics.byId(id).filter(topic -> !topic.sample()).orElseThrow(TopicPages::missing);
  }

  private static ResponseStatusException missing() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }
}
