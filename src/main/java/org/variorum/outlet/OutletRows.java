package org.variorum.outlet;

import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface OutletRows extends JpaRepository<OutletRow, Long> {

  Optional<OutletRow> findBySlug(String slug);
}
