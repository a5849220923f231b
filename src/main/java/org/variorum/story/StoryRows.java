package org.variorum.story;

import org.springframework.data.jpa.repository.JpaRepository;

interface StoryRows extends JpaRepository<StoryRow, Long> {

  boolean existsBySlug(String slug);
}
