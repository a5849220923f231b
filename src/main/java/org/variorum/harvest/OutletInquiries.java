package org.variorum.harvest;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.variorum.harvest.OutletFinder.NothingFound;
import org.variorum.harvest.OutletInquiry.Part;
import org.variorum.harvest.OutletInquiry.Stage;
import org.variorum.harvest.OutletInquiry.Standing;
import org.variorum.harvest.OutletInquiry.State;
import org.variorum.harvest.OutletInquiry.Step;
import tools.jackson.databind.json.JsonMapper;

/**
 * Looks at outlets for whoever thinks of adding them. A worker does it; how far it has come stands
 * in the database, where any process sees it.
 */
@Service
public class OutletInquiries {

  static final String LOOK = "look-at-outlet";

  private static final Duration KEPT = Duration.ofDays(1);

  private final JdbcClient jdbc;
  private final OutletPreviews previews;
  private final HostOrders orders;
  private final JsonMapper json;
  private final Clock clock;

  OutletInquiries(
      JdbcClient jdbc, OutletPreviews previews, HostOrders orders, JsonMapper json, Clock clock) {
    this.jdbc = jdbc;
    this.previews = previews;
    this.orders = orders;
    this.json = json;
    this.clock = clock;
  }

  /** Asks for a look at an address, of a home page, a section or a feed; returns its number. */
  @Transactional
  public long ask(String address) {
    Instant now = clock.instant();
    jdbc.sql("delete from outlet_inquiry where asked_at < ?").param(utc(now.minus(KEPT))).update();
    long id =
        jdbc.sql("insert into outlet_inquiry (address, asked_at) values (?, ?) returning id")
            .params(address, utc(now))
            .query(Long.class)
            .single();
    orders.look(id, now);
    return id;
  }

  public Optional<OutletInquiry> byId(long id) {
    return jdbc.sql("select * from outlet_inquiry where id = ?")
        .param(id)
        .query((rs, row) -> inquiry(rs))
        .optional();
  }

  /** The icon that a look found, as a small PNG. */
  public Optional<byte[]> icon(long id) {
    return jdbc.sql("select icon from outlet_inquiry where id = ? and icon is not null")
        .param(id)
        .query(byte[].class)
        .optional();
  }

  /** How far a look has come; asked often, by everyone who waits. */
  public Optional<Standing> standing(long id) {
    return jdbc.sql(
            """
            select state, cardinality(stages) as stages, cardinality(steps) as steps
            from outlet_inquiry where id = ?
            """)
        .param(id)
        .query(
            (rs, row) ->
                new Standing(
                    rs.getString("state") + "-" + rs.getInt("stages") + "-" + rs.getInt("steps"),
                    State.valueOf(rs.getString("state")).over()))
        .optional();
  }

  /** What workers do for each that was asked for; begins anew where one was killed. */
  Task<Void> look() {
    return Tasks.oneTime(LOOK, Void.class)
        .execute((order, context) -> look(Long.parseLong(order.getId())));
  }

  private void look(long id) {
    Optional<String> address =
        jdbc.sql(
                """
                update outlet_inquiry set state = 'LOOKING', stages = '{}', steps = '{}'
                where id = ? and state in ('WAITING', 'LOOKING') returning address
                """)
            .param(id)
            .query(String.class)
            .optional();
    if (address.isEmpty()) {
      return;
    }
    try {
      OutletPreviews.Seen seen = previews.of(address.get(), noting(id));
      end(id, State.FOUND, "", json.writeValueAsString(seen.preview()), seen.icon());
    } catch (NothingFound nothing) {
      end(id, State.NOTHING, String.valueOf(nothing.getMessage()), null, null);
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while the program stops", stopping);
    }
  }

  private Progress noting(long id) {
    return new Progress() {
      @Override
      public void begins(Stage stage) {
        jdbc.sql("update outlet_inquiry set stages = stages || ? where id = ?")
            .params(stage.part() + " " + stage.number() + " " + stage.of(), id)
            .update();
      }

      @Override
      public void asked(URI address, String what) {
        jdbc.sql("update outlet_inquiry set steps = steps || array[?, ?] where id = ?")
            .params(storable(address.toString()), storable(what), id)
            .update();
      }
    };
  }

  private void end(
      long id, State state, String reason, @Nullable String preview, byte @Nullable [] icon) {
    jdbc.sql(
            """
            update outlet_inquiry set state = ?, reason = ?, preview = ?::jsonb, icon = ?
            where id = ?
            """)
        .param(state.name())
        .param(storable(reason))
        // PostgreSQL's jsonb holds no such character
        .param(preview == null ? null : preview.replace("\\u0000", " "))
        .param(icon)
        .param(id)
        .update();
  }

  private OutletInquiry inquiry(ResultSet rs) throws SQLException {
    String preview = rs.getString("preview");
    return new OutletInquiry(
        rs.getLong("id"),
        rs.getString("address"),
        State.valueOf(rs.getString("state")),
        rs.getObject("asked_at", OffsetDateTime.class).toInstant(),
        rs.getString("reason"),
        Arrays.stream((String[]) rs.getArray("stages").getArray())
            .map(OutletInquiries::stage)
            .toList(),
        steps((String[]) rs.getArray("steps").getArray()),
        preview == null ? null : json.readValue(preview, OutletPreview.class),
        rs.getBytes("icon") != null);
  }

  private static Stage stage(String written) {
    String[] parts = written.split(" ");
    return new Stage(
        Part.valueOf(parts[0]), Integer.parseInt(parts[1]), Integer.parseInt(parts[2]));
  }

  private static List<Step> steps(String[] twoByTwo) {
    List<Step> steps = new ArrayList<>();
    for (int i = 0; i + 1 < twoByTwo.length; i += 2) {
      steps.add(new Step(twoByTwo[i], twoByTwo[i + 1]));
    }
    return steps;
  }

  private static String storable(String text) {
    return text.replace('\0', ' ');
  }

  private static OffsetDateTime utc(Instant time) {
    return time.atOffset(ZoneOffset.UTC);
  }
}
