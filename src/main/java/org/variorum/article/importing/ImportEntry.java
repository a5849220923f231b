package org.variorum.article.importing;

import org.variorum.article.Submission;

/** One article found in the files, or one thing in them that could not be read. */
public sealed interface ImportEntry {

  /**
   * File name relative to the path given, with ":" and the line or record number where it holds
   * several.
   */
  String name();

  /** An article ready to be handed in. */
  record Ready(String name, Submission submission) implements ImportEntry {}

  /**
   * Something that can't be taken.
   *
   * @param reason why, and what to do about it
   */
  record Refused(String name, String reason) implements ImportEntry {}
}
