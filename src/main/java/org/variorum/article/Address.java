package org.variorum.article;

import crawlercommons.domains.EffectiveTldFinder;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A web address, folded so that the ways of writing one address become equal. */
final class Address {

  /** Parameters by which campaigns, social networks and mailers trace who came from where. */
  private static final Pattern TRACKING =
      Pattern.compile(
          "(?i)(utm_\\w+|at_(medium|campaign|custom\\d|link_\\w+)|ns_(mchannel|source|campaign|linkname|fee)"
              + "|mc_[ce]id|pk_(campaign|kwd|source|medium)|mtm_\\w+|oly_(anon|enc)_id|vero_(id|conv)"
              + "|_hs(enc|mi)|__twitter_impression|ref_(src|url)|fbclid|gclid|gclsrc|dclid|gbraid|wbraid"
              + "|msclkid|yclid|twclid|ttclid|igshid|igsh|mkt_tok|cmpid|cmp|icid|ncid|ocid|s_cid|sr_share"
              + "|xtor|wt_mc|wt\\.mc_id|smid|smtyp|taid|traffic_source)(=.*)?");

  private static final Pattern AMP_PARAMETER =
      Pattern.compile("(?i)amp(=(1|true)?)?|outputtype=amp");

  private static final Pattern INDEX_PAGE =
      Pattern.compile("(?i)/(index|default)\\.(s?html?|php|aspx?|jsp|cfm)$");

  /**
   * "www." and the hosts that serve telephones and AMP, "m.", "en.m.", before at least two more.
   */
  private static final Pattern EDITION =
      Pattern.compile("(^|\\.)(?:(?:www|m|mobile|amp)\\.)+(?=[^.]+\\.)");

  /** Google's viewer and the AMP cache name the page that they show in their own path. */
  private static final Pattern AMP_VIEWER =
      Pattern.compile(
          "(?i)https?://(?:(?:www\\.)?google\\.[a-z.]+/amp|[\\w-]+\\.cdn\\.ampproject\\.org/[cv])"
              + "/(s/)?([^/?#]+\\.[^/?#]+.*)");

  private Address() {}

  /**
   * Without fragment, tracking parameters, scheme and its port, "www.", the marks of mobile and AMP
   * versions, index page and closing slash. Of one that is too long for an index, the beginning and
   * a digest.
   *
   * @throws RefusedArticle when it is no absolute http or https address
   */
  static String fold(String url) {
    URI uri = parse(url);
    String path = path(uri);
    String query = parameters(uri, AMP_PARAMETER.asMatchPredicate().negate());
    return Storable.key(
        EDITION.matcher(hostOf(uri)).replaceAll("$1")
            + port(uri)
            + path
            + (query.isEmpty() ? "" : "?" + query));
  }

  /** As it may be kept and shown: without fragment and tracking parameters. */
  static String plain(String url) {
    URI uri = parse(url);
    String query = parameters(uri, parameter -> true);
    return uri.getScheme().toLowerCase(Locale.ROOT)
        + "://"
        + hostOf(uri)
        + port(uri)
        + (uri.getRawPath().isEmpty() ? "/" : uri.getRawPath())
        + (query.isEmpty() ? "" : "?" + query);
  }

  /** The host that publishes at {@code url}, without "www.". */
  static String host(String url) {
    return hostOf(parse(url)).replaceFirst("^www\\.", "");
  }

  /** Whether both belong to one registered domain, as the Public Suffix List draws them. */
  static boolean sameSite(String one, String two) {
    return site(one).equals(site(two));
  }

  /** Whether it names a site and no page of it. */
  static boolean isFront(String url) {
    URI uri = parse(url);
    return path(uri).isEmpty() && parameters(uri, parameter -> true).isEmpty();
  }

  /** Whether it is an http or https address at all. */
  static boolean isWeb(@Nullable String url) {
    try {
      return url != null && !parse(url).getHost().isEmpty();
    } catch (RefusedArticle none) {
      return false;
    }
  }

  private static String site(String url) {
    String host = EDITION.matcher(hostOf(parse(url))).replaceAll("$1");
    String domain = EffectiveTldFinder.getAssignedDomain(host, false, false);
    return domain == null ? host : domain;
  }

  private static URI parse(String url) {
    Matcher viewer = AMP_VIEWER.matcher(url.strip());
    String shown =
        viewer.matches()
            ? (viewer.group(1) == null ? "http://" : "https://") + viewer.group(2)
            : url.strip();
    try {
      URI uri = new URI(shown);
      String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
      if (uri.getHost() != null && (scheme.equals("http") || scheme.equals("https"))) {
        return uri;
      }
    } catch (URISyntaxException unreadable) {
      // refused below, with all other addresses that no outlet publishes at
    }
    throw new RefusedArticle("the url is no http or https address: give one such as https://…");
  }

  private static String hostOf(URI uri) {
    return uri.getHost().toLowerCase(Locale.ROOT).replaceFirst("\\.$", "");
  }

  private static String port(URI uri) {
    int standard = uri.getScheme().equalsIgnoreCase("https") ? 443 : 80;
    return uri.getPort() < 0 || uri.getPort() == standard ? "" : ":" + uri.getPort();
  }

  private static String path(URI uri) {
    String path = INDEX_PAGE.matcher(uri.getRawPath()).replaceFirst("");
    return path.replaceFirst("(?i)/+$", "")
        .replaceFirst("(?i)^/amp(?=/)|/amp$", "")
        .replaceFirst("(?i)\\.amp(?=\\.html?$|$)", "");
  }

  private static String parameters(URI uri, Predicate<String> wanted) {
    String query = uri.getRawQuery() == null ? "" : uri.getRawQuery();
    return Arrays.stream(query.split("&"))
        .filter(parameter -> !parameter.isEmpty() && !TRACKING.matcher(parameter).matches())
        .filter(wanted)
        .collect(Collectors.joining("&"));
  }
}
