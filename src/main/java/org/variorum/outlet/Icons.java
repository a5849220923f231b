package org.variorum.outlet;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** The small pictures by which outlets are known. */
@Service
public class Icons {

  private static final int VERSION = 12;

  private final JdbcClient jdbc;
  private final Clock clock;

  Icons(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /**
   * An icon.
   *
   * @param png the picture
   * @param version another for another picture
   */
  public record Icon(byte[] png, String version) {}

  /** That of the outlet with this slug. */
  public Optional<Icon> of(String slug) {
    return jdbc.sql(
            """
            select i.png, i.version from outlet_icon i join outlet o on o.id = i.outlet_id
            where o.slug = ? and i.png is not null
            """)
        .param(slug)
        .query((rs, row) -> new Icon(rs.getBytes(1), rs.getString(2)))
        .optional();
  }

  /** The versions of those that these outlets have, by outlet id. */
  public Map<Long, String> versions(Collection<Long> outletIds) {
    Map<Long, String> versions = new HashMap<>();
    jdbc.sql(
            """
            select outlet_id, version from outlet_icon
            where outlet_id = any(?) and version is not null
            """)
        .param(outletIds.toArray(Long[]::new))
        .query((RowCallbackHandler) rs -> versions.put(rs.getLong(1), rs.getString(2)));
    return versions;
  }

  /** Whether nobody looked for the icon of an outlet within this time. */
  public boolean wanted(long outletId, Duration within) {
    return jdbc.sql(
            "select not exists (select from outlet_icon where outlet_id = ? and looked_at > ?)")
        .params(outletId, clock.instant().minus(within).atOffset(ZoneOffset.UTC))
        .query(Boolean.class)
        .single();
  }

  /** Keeps what was found; null for nothing, which leaves a picture that was found before. */
  public void keep(long outletId, byte @Nullable [] png) {
    jdbc.sql(
            """
            insert into outlet_icon (outlet_id, png, version, looked_at)
            select id, :png, :version, :now from outlet where id = :outlet
            on conflict (outlet_id) do update
            set png = coalesce(excluded.png, outlet_icon.png),
                version = coalesce(excluded.version, outlet_icon.version),
                looked_at = excluded.looked_at
            """)
        .param("outlet", outletId)
        .param("png", png)
        .param("version", png == null ? null : version(png))
        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
        .update();
  }

  private static String version(byte[] png) {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(png);
      return HexFormat.of().formatHex(hash).substring(0, VERSION);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
