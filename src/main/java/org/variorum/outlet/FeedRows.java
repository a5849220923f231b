package org.variorum.outlet;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface FeedRows extends JpaRepository<FeedRow, Long> {

  Optional<FeedRow> findByAddress(String address);

  List<FeedRow> findAllByOrderById();

  List<FeedRow> findByOutletIdOrderById(long outletId);
}
