package org.variorum.platform.upkeep;

/**
 * Rows that are kept for a while and then forgotten. Each room declares as beans what of its own
 * tables is. Nothing that readers see is one.
 *
 * @param name by which settings and messages call it: "fetch-log"
 * @param days how many days it is kept where nobody chose otherwise; 0 for ever
 * @param fewestDays the fewest days that anybody may choose
 * @param sql deletes rows from before the time {@code :before}, {@code :most} of them at most
 */
public record Perishable(String name, int days, int fewestDays, String sql) {}
