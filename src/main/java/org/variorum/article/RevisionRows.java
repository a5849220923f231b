package org.variorum.article;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface RevisionRows extends JpaRepository<RevisionRow, Long> {

  List<RevisionRow> findByArticleIdOrderByNumber(long articleId);
}
