package org.variorum.outlet;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "outlet")
class OutletRow {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private @Nullable Long id;

  private String slug;
  private String name;
  private @Nullable String home;
  private @Nullable String country;
  private @Nullable String language;
  private boolean sample;

  @SuppressWarnings("NullAway.Init")
  protected OutletRow() {}

  void describe(@Nullable String home, @Nullable String country, @Nullable String language) {
    this.home = home;
    this.country = country;
    this.language = language;
  }

  Outlet toOutlet() {
    if (id == null) {
      throw new IllegalStateException("outlet " + slug + " is not saved yet");
    }
    return new Outlet(id, slug, name, home, country, language, sample);
  }
}
