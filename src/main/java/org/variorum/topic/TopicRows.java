package org.variorum.topic;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface TopicRows extends JpaRepository<TopicRow, Long> {

  Optional<TopicRow> findBySlug(String slug);

  List<TopicRow> findAllByOrderById();
}
