package org.variorum.story;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "story")
class StoryRow {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private @Nullable Long id;

  private String slug;
  private long topicId;
  private String title;

  @SuppressWarnings("NullAway.Init")
  protected StoryRow() {}

  StoryRow(String slug, long topicId, String title) {
    this.slug = slug;
    this.topicId = topicId;
    this.title = title;
  }

  long id() {
    if (id == null) {
      throw new IllegalStateException("story " + slug + " is not saved yet");
    }
    return id;
  }
}
