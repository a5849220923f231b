package org.variorum.admin.outlet;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.variorum.outlet.Feed;

/** Lists of outlets: those that come with the program, files to read and a file to write. */
@Controller
@RequestMapping("/admin/outlets/lists")
class OutletListsPage {

  private static final int MOST_BYTES = 1_000_000;
  private static final List<Subscription> STARTERS = starters();

  private final OutletShelf shelf;
  private final Additions additions;

  OutletListsPage(OutletShelf shelf, Additions additions) {
    this.shelf = shelf;
    this.additions = additions;
  }

  @GetMapping
  String show(Model model) {
    model.addAttribute("starters", STARTERS);
    return "admin/lists";
  }

  @PostMapping("/import")
  String read(@RequestParam MultipartFile file, Model model) throws IOException {
    if (file.isEmpty() || file.getSize() > MOST_BYTES) {
      model.addAttribute("error", "list.size");
      return show(model);
    }
    SubscriptionList list =
        SubscriptionList.read(new String(file.getBytes(), StandardCharsets.UTF_8));
    if (list.subscriptions().isEmpty() && list.refused().isEmpty()) {
      model.addAttribute("error", "list.empty");
      return show(model);
    }
    model.addAttribute("added", additions.add(list.subscriptions()));
    model.addAttribute("refused", list.refused());
    return show(model);
  }

  /** Adds those of the program's own list that were chosen, by their numbers. */
  @PostMapping("/starters")
  String addStarters(@RequestParam(defaultValue = "") Set<Integer> chosen, Model model) {
    List<Subscription> wanted =
        chosen.stream()
            .filter(number -> number >= 0 && number < STARTERS.size())
            .sorted()
            .map(STARTERS::get)
            .toList();
    if (wanted.isEmpty()) {
      model.addAttribute("error", "list.none");
      return show(model);
    }
    model.addAttribute("added", additions.add(wanted));
    return show(model);
  }

  @GetMapping("/outlets.opml")
  ResponseEntity<String> write() {
    List<Subscription> all =
        shelf.all().stream()
            .flatMap(
                entry ->
                    entry.feeds().stream()
                        .map(FeedLine::feed)
                        .filter(feed -> feed.state() != Feed.State.RETIRED)
                        .map(
                            feed ->
                                new Subscription(
                                    entry.outlet().name(),
                                    entry.outlet().home(),
                                    entry.outlet().country(),
                                    entry.outlet().language(),
                                    feed.address(),
                                    feed.title(),
                                    feed.listing())))
            .toList();
    return ResponseEntity.ok()
        .contentType(new MediaType("text", "x-opml", StandardCharsets.UTF_8))
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename("outlets.opml").build().toString())
        .body(Opml.write("Variorum: outlets", all));
  }

  private static List<Subscription> starters() {
    try (InputStream in =
        Objects.requireNonNull(OutletListsPage.class.getResourceAsStream("starter-outlets.csv"))) {
      return Csv.read(new String(in.readAllBytes(), StandardCharsets.UTF_8)).subscriptions();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
