package org.variorum.claim.figure;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.variorum.text.name.Countries;
import org.variorum.text.quantity.Quantity;
import org.variorum.text.quantity.QuantityKind;

/** Decides whether two quantities count the same thing, so that their numbers may be compared. */
public final class CountedThing {

  /** Words for one kind of thing; a slice such as "child" is a kind of its own. */
  private static final List<String> KINDS =
      List.of(
          "person people life soul victim dead",
          "staff staffer employee personnel worker official diplomat signatory signer signature"
              + " appointee name aide colleague member",
          "memo memorandum cable dispatch",
          "letter petition",
          "hostage captive abductee",
          "child minor kid",
          "agency department bureau office",
          "country nation",
          "faculty professor academic scholar",
          "money cash fund",
          "plan package proposal framework");

  private static final Set<String> FATES =
      Set.of(
          "kill",
          "injure",
          "wound",
          "arrest",
          "detain",
          "displace",
          "take",
          "release",
          "free",
          "rescue",
          "evacuate",
          "miss",
          "hire",
          "fire");

  private static final Set<String> CAPTURES =
      Set.of("take", "kidnap", "abduct", "seize", "capture");

  private static final Map<String, Integer> KIND_OF = kinds();
  private static final int PEOPLE = 0;
  private static final int STAFF = 1;
  private static final Integer CAPTIVE = Objects.requireNonNull(KIND_OF.get("hostage"));

  private CountedThing() {}

  private static Map<String, Integer> kinds() {
    Map<String, Integer> kinds = new HashMap<>();
    for (int kind = 0; kind < KINDS.size(); kind++) {
      for (String word : KINDS.get(kind).split(" ")) {
        kinds.put(word, kind);
      }
    }
    return kinds;
  }

  /** Where a text says "11,000 Norwegians", another says "11,000 people". */
  private static @Nullable Integer kind(String word) {
    return Countries.isPeople(word) ? Integer.valueOf(PEOPLE) : KIND_OF.get(word);
  }

  /** Same kind of number, same unit, same thing, and no deed that tells them apart. */
  public static boolean same(Quantity one, Quantity two) {
    return one.kind() == two.kind()
        && Objects.equals(one.unit(), two.unit())
        && (one.kind() == QuantityKind.YEAR || sameDeed(one, two))
        && (one.kind() != QuantityKind.AGE || isNamed(one) && isNamed(two))
        && sameThing(thing(one), thing(two));
  }

  /** The same, or one of them leaves unsaid what it counts. */
  static boolean sameOrUnnamed(Quantity one, Quantity two) {
    return one.counted().isEmpty() || two.counted().isEmpty() || same(one, two);
  }

  /** Whether the deed is one that is done to the counted: killed, taken, dismissed. */
  static boolean isFate(@Nullable String deed) {
    return deed != null && FATES.contains(deed);
  }

  /** Who was taken is a hostage. */
  private static String thing(Quantity quantity) {
    boolean taken = quantity.deed() != null && CAPTURES.contains(quantity.deed());
    return taken && isPeople(quantity.counted()) ? "hostage" : quantity.counted();
  }

  /** People who were taken and are held; those who were freed or killed are a part of them. */
  static boolean areCaptives(Quantity quantity) {
    return CAPTIVE.equals(kind(head(thing(quantity))))
        && (!isFate(quantity.deed()) || CAPTURES.contains(quantity.deed()))
        && !"die".equals(quantity.deed());
  }

  /** An age belongs to somebody: "a person of 31" may be anybody. */
  private static boolean isNamed(Quantity age) {
    return kind(head(age.counted())) == null;
  }

  /**
   * Only fates part what is counted: the killed from the wounded, not the signers from the backers.
   */
  static boolean sameDeed(Quantity one, Quantity two) {
    return one.deed() == null
        || two.deed() == null
        || one.deed().equals(two.deed())
        || !(FATES.contains(one.deed()) && FATES.contains(two.deed()));
  }

  public static boolean sameThing(String one, String two) {
    if (one.isEmpty() || two.isEmpty()) {
      return false;
    }
    String head = head(one);
    String other = head(two);
    if (!sameNation(one, two)) {
      return false;
    }
    if (head.equals(other)) {
      return true;
    }
    Integer kind = kind(head);
    Integer otherKind = kind(other);
    return kind != null
        && otherKind != null
        && (kind.equals(otherKind) || (isPeople(kind) && isPeople(otherKind)));
  }

  /** What all have in common that may count the same thing; empty where nothing is named. */
  static String kindOf(Quantity quantity) {
    String head = head(thing(quantity));
    Integer kind = kind(head);
    return kind == null ? head : isPeople(kind) ? "people" : "kind " + kind;
  }

  /** Not both of a nation of their own: Israelis are no Palestinians, people may be either. */
  static boolean sameNation(String one, String two) {
    Set<String> nations = Countries.ofPeople(one);
    Set<String> others = Countries.ofPeople(two);
    return nations.isEmpty() || others.isEmpty() || nations.stream().anyMatch(others::contains);
  }

  /** A thing so special that its number alone tells which is meant: hostages, not people. */
  static boolean isSpecific(Quantity one, Quantity two) {
    return sameThing(thing(one), thing(two)) && !isPeople(thing(one));
  }

  /** Whether persons are counted, of whatever trade or nation. */
  static boolean isPeople(String counted) {
    Integer kind = kind(head(counted));
    return kind != null && isPeople(kind);
  }

  /** Those who sign are people, whatever else they are called. */
  private static boolean isPeople(int kind) {
    return kind == PEOPLE || kind == STAFF;
  }

  /** The last word, or what a participle or "population" follows: "people serving". */
  private static String head(String counted) {
    List<String> words = Arrays.asList(counted.split(" "));
    boolean participle = words.getLast().endsWith("ing") && kind(words.getFirst()) != null;
    boolean population = words.size() > 1 && words.getLast().equals("population");
    return participle
        ? words.getFirst()
        : population ? words.get(words.size() - 2) : words.getLast();
  }
}
