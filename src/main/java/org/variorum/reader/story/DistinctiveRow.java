package org.variorum.reader.story;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.variorum.reader.parts.Publication;
import org.variorum.reader.parts.Publications;
import org.variorum.wording.DistinctiveWord;

/** The words that set one article apart from the others of its story. */
record DistinctiveRow(Publication publication, List<DistinctiveWord> words) {

  static List<DistinctiveRow> of(List<DistinctiveWord> words, Publications publications) {
    Map<Long, List<DistinctiveWord>> byArticle = new LinkedHashMap<>();
    words.forEach(
        word -> byArticle.computeIfAbsent(word.articleId(), none -> new ArrayList<>()).add(word));
    return byArticle.entrySet().stream()
        .map(article -> new DistinctiveRow(publications.get(article.getKey()), article.getValue()))
        .toList();
  }
}
