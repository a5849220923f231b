package org.variorum.article.extraction;

import java.util.List;

/** What is known of an article before its text is looked for. */
record Known(String title, List<String> authors, Standfirst standfirst, Claim claim) {}
