package org.variorum.admin.topic;

import java.util.Map;
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
import org.variorum.platform.security.AuditTrail;
import org.variorum.text.Slug;
import org.variorum.topic.Topic;
import org.variorum.topic.Topics;

/** The topics that are followed, and the form for the rules of each. */
@Controller
@RequestMapping("/admin/topics")
class TopicPages {

  private final Topics topics;
  private final RuleTrials trials;
  private final SampleRemoval samples;
  private final AuditTrail audit;

  TopicPages(Topics topics, RuleTrials trials, SampleRemoval samples, AuditTrail audit) {
    this.topics = topics;
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
    return form(null, TopicForm.EMPTY, Map.of(), model);
  }

  @GetMapping("/{id}")
  String edit(@PathVariable long id, Model model) {
    Topic topic = topic(id);
    return form(topic, TopicForm.of(topic), Map.of(), model);
  }

  @PostMapping("/new")
  String create(
      @RequestParam(defaultValue = "") String name,
      @RequestParam(defaultValue = "") String description,
      @RequestParam(defaultValue = "") String any,
      @RequestParam(defaultValue = "") String all,
      @RequestParam(defaultValue = "") String none,
      @RequestParam(defaultValue = "false") boolean save,
      Model model) {
    TopicForm form = new TopicForm(name, description, any, all, none);
    Map<String, String> wrong = form.wrong();
    if (wrong.isEmpty() && topics.bySlug(Slug.of(form.tidyName())).isPresent()) {
      wrong.put("name", "topic.taken");
    }
    if (wrong.isEmpty() && save) {
      topics.add(
          Slug.of(form.tidyName()), form.tidyName(), form.tidyDescription(), form.rules(), false);
      audit.note("topic.added", form.tidyName());
      return "redirect:/admin/topics";
    }
    return form(null, form, wrong, model);
  }

  @PostMapping("/{id}")
  String edit(
      @PathVariable long id,
      @RequestParam(defaultValue = "") String name,
      @RequestParam(defaultValue = "") String description,
      @RequestParam(defaultValue = "") String any,
      @RequestParam(defaultValue = "") String all,
      @RequestParam(defaultValue = "") String none,
      @RequestParam(defaultValue = "false") boolean save,
      Model model) {
    Topic topic = topic(id);
    TopicForm form = new TopicForm(name, description, any, all, none);
    Map<String, String> wrong = form.wrong();
    if (wrong.isEmpty() && save) {
      topics.change(id, form.tidyName(), form.tidyDescription(), form.rules());
      audit.note("topic.changed", form.tidyName());
      return "redirect:/admin/topics";
    }
    return form(topic, form, wrong, model);
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

  private String form(
      @Nullable Topic topic, TopicForm form, Map<String, String> wrong, Model model) {
    model.addAttribute("topic", topic);
    model.addAttribute("form", form);
    model.addAttribute("wrong", wrong);
    if (wrong.isEmpty() && form.rules().areGiven()) {
      model.addAttribute("trial", trials.of(topic == null ? null : topic.id(), form.rules()));
    }
    return "admin/topic";
  }

  /** The sample's rules are not for changing: it takes in nothing. */
  private Topic topic(long id) {
    return topics.byId(id).filter(topic -> !topic.sample()).orElseThrow(TopicPages::missing);
  }

  private static ResponseStatusException missing() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }
}
