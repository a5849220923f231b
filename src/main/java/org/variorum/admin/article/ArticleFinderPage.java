package org.variorum.admin.article;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.variorum.article.ArticleList;
import org.variorum.article.Articles;
import org.variorum.article.ListedArticle;
import org.variorum.article.RefusedArticle;
import org.variorum.outlet.Outlet;
import org.variorum.outlet.Outlets;

/** Finds articles by outlet, by words of their headlines, or one by its address. */
@Controller
class ArticleFinderPage {

  private static final int A_PAGE = 40;
  private static final int LAST_PAGE = 10_000;
  private static final int LONGEST = 2_000;
  private static final int MOST_WORDS = 8;

  private final ArticleList list;
  private final Articles articles;
  private final Outlets outlets;

  ArticleFinderPage(ArticleList list, Articles articles, Outlets outlets) {
    this.list = list;
    this.articles = articles;
    this.outlets = outlets;
  }

  @GetMapping("/admin/articles")
  String find(
      @RequestParam(defaultValue = "") String sought,
      @RequestParam(defaultValue = "") @Nullable Long outlet,
      @RequestParam(defaultValue = "1") int page,
      Model model) {
    String words = cut(sought);
    if (words.matches("(?i)https?://\\S+")) {
      OptionalLong found = at(words);
      if (found.isPresent()) {
        return "redirect:/admin/articles/" + found.getAsLong();
      }
      model.addAttribute("nowhere", true);
    }
    int number = Math.clamp(page, 1, LAST_PAGE);
    List<ListedArticle> found =
        model.containsAttribute("nowhere")
            ? List.of()
            : list.named(words(words), outlet, A_PAGE + 1, (number - 1) * A_PAGE);
    model.addAttribute("sought", words);
    model.addAttribute("outlet", outlet);
    model.addAttribute("outlets", outlets.all());
    model.addAttribute("articles", found.stream().limit(A_PAGE).toList());
    model.addAttribute("names", names(found));
    model.addAttribute("number", number);
    model.addAttribute("more", found.size() > A_PAGE);
    return "admin/articles";
  }

  private OptionalLong at(String address) {
    try {
      return articles.idOf(address);
    } catch (RefusedArticle noAddress) {
      return OptionalLong.empty();
    }
  }

  private static List<String> words(String sought) {
    return Arrays.stream(sought.split("\\s+"))
        .filter(word -> !word.isEmpty())
        .limit(MOST_WORDS)
        .toList();
  }

  private static String cut(String sought) {
    String storable = sought.replace('\0', ' ').strip();
    return storable.length() <= LONGEST ? storable : storable.substring(0, LONGEST);
  }

  private Map<Long, Outlet> names(List<ListedArticle> found) {
    return outlets.byIds(found.stream().map(ListedArticle::outletId).distinct().toList()).stream()
        .collect(Collectors.toMap(Outlet::id, Function.identity()));
  }
}
