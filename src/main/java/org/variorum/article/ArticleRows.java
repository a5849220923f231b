package org.variorum.article;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;

interface ArticleRows extends JpaRepository<ArticleRow, Long> {

  @Lock(LockModeType.PESSIMISTIC_WRITE)
  Optional<ArticleRow> findLockedById(long id);
}
