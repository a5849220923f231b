package org.variorum.provenance;

/** A few words of a copy that stand where its original has others. */
public record Substitution(String from, String to) {}
