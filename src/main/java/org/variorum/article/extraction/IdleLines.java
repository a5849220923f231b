package org.variorum.article.extraction;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lines and beginnings of lines that state nothing: invitations, credits, datelines. */
final class IdleLines {

  private static final int LONGEST = 300;
  private static final Pattern POINTER =
      Pattern.compile(
          "^[\\W_]{0,4}(?:(?:read|watch|see|hear|listen|look)\\s+(?:more|next|also|too|now|on|here)\\b(?:\\s*[:|–—-].*|\\s*$|\\s+(?:about|on|from|in|at)\\b[^.]*$)"
              + "|(?:also|must|now)\\s+(?:read|watch|see)\\s*(?:[:|–—-].*)?$"
              + "|(?:related|recommended|don['’]t miss|more (?:from|on|news|stories)|see also|further reading|"
              + "lesen sie (?:auch|mehr)|mehr zum thema|lire aussi|à lire aussi|leer más|lee también|leggi anche|lees ook|les også|läs mer|les mer)\\b\\s*(?:[:|–—].*|[^.]{0,60}$)"
              + "|source\\s+(?:link|article|url)\\b.{0,120}$"
              + "|(?:sources?|via|link)\\s*:\\s*(?:https?://|www\\.)\\S*\\s*$"
              + "|(?:click|tap|swipe)\\s+(?:here|on|the|to|through)\\b.*$"
              + "|(?:advertisement|advertorial|sponsored(?: content)?|anzeige|werbung|publicidad|publicité)\\s*[:.–—-]?(?:\\s+(?:continue|scroll|skip)\\b.*)?$"
              + "|(?:article|story) continues (?:below|after)\\b.*$"
              + "|(?:continue|keep) reading\\b[^.]{0,80}$|scroll (?:down|to)\\b.*$"
              + "|share\\s+(?:this|on|via|with|your)\\b.*$|(?:tweet|pin|email|print) this\\b.*$"
              + "|(?:please\\s+)?subscribe\\s+(?:to|now|here|today|for|and)\\b.*$|(?:subscribe|share|comments?|print|follow)\\s*[.!]?$"
              + "|sign up\\s+(?:for|to|here|now|and)\\b.*$|(?:to\\s+)?(?:like|follow)\\s+(?:us|me|him|her|@\\w+)\\b.*$"
              + "|(?:join|find)\\s+us\\s+on\\b.*$|get (?:the|our|all the)\\b.{0,60}\\b(?:newsletter|inbox|app)\\b.*$"
              + "|download\\s+(?:the|our)\\b.{0,40}\\bapp\\b.*$"
              + "|(?:photo|photos|image|images|picture|pictures|video|file photo|photograph|foto|fotos|bild|credit|credits|graphic)\\s*(?:credits?|by|source)?\\s*[:/|©].*$"
              + "|(?:photo|image|picture|photograph)s?\\s+by\\s+[^.]{2,60}$"
              + "|(?:©|\\(c\\)|copyright\\b).*$|all rights reserved\\b.*$|.{0,80}\\ball rights reserved\\.?\\s*$"
              + "|(?:this (?:article|story|piece|post) (?:was|is|has been|first|originally)\\s+(?:originally\\s+|first\\s+)?(?:published|appeared|republished|syndicated)\\b).*$"
              + "|(?:(?:last|first)\\s+)?(?:updated|published|posted)\\s*(?:on|at)?\\s*:?\\s*[^.]{0,20}\\d[^.]{0,40}$"
              + "|\\d{1,3}\\s+min(?:ute)?s?\\s+read\\s*$"
              + "|(?:loading|please wait)\\s*(?:\\.{1,3}|…)?\\s*$)",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern OTHERS =
      Pattern.compile(
          "^(?:more (?:from|on|in|about|stories|news|articles|like|like this|top|for you)\\b.*|more \\p{Lu}\\S*|(?:related|recommended|suggested|trending|popular|latest|similar)"
              + "(?: (?:\\p{L}+)){0,3}|read (?:next|more|also|on)\\b.*|also read\\b.*|see also\\b.*|you (?:may|might) (?:also )?(?:like|be interested).*|most (?:read|popular|viewed|shared|commented)\\b.*"
              + "|(?:what to )?read next.*|up next|don['’]t miss\\b.*|editor['’]?s['’]? (?:picks?|choice)|comments?|\\d+ comments?|leave a (?:reply|comment).*|join the (?:conversation|discussion)|newsletters?|about the authors?|around the web|from the web|share(?: this)?(?: article| story)?|keep reading|topics|tags"
              + "|mehr zum thema.*|mehr aus .*|das könnte (?:sie|dich|ihnen) .*|lesen sie auch.*|weitere (?:artikel|themen|meldungen|nachrichten).*|auch interessant.*|meistgelesen.*|kommentare.*|themen"
              + "|lire aussi.*|à lire aussi.*|sur le même (?:sujet|thème).*|te puede interesar.*|más (?:noticias|información)|lo más (?:leído|visto).*|relacionad[oa]s|comentarios|leggi anche.*|potrebbe interessarti.*|les også.*|läs mer.*|läs också.*|lees ook.*|læs også.*)\\s*[:»›>]?$",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Pattern ONLY_ADDRESS = Pattern.compile("^(?:https?://|www\\.)\\S+$");
  private static final String AGENCY = "\\p{Lu}[\\p{L}.&/ ’'-]{1,28}";
  private static final String DAY =
      "(?:(?:\\p{L}{3,9}\\.?\\s+\\d{1,2}(?:,?\\s+\\d{4})?)|(?:\\d{1,2}\\.?\\s+\\p{L}{3,9}(?:\\s+\\d{4})?)|\\d{4}-\\d{2}-\\d{2})";
  private static final Pattern DATELINE =
      Pattern.compile(
          "^\\s*(?:"
              // PLACE[, Region][, day] (Agency) —
              + "\\p{Lu}[\\p{Lu}\\p{L}.’'/ -]{1,40}(?:,\\s*[\\p{L}. ]{2,25}){0,2}(?:,\\s*" + DAY + ")?\\s*\\(" + AGENCY + "\\)\\s*[-–—:]+"
              // (Agency) —
              + "|\\(" + AGENCY + "\\)\\s*[-–—:]+"
              // date 2020-01-31 (Agency)
              + "|(?:date\\s*:?\\s*)?\\d{4}-\\d{2}-\\d{2}\\s*(?:\\(" + AGENCY + "\\)\\s*[-–—:]*|[-–—:]+)"
              // PLACE —, PLACE, day —
              + "|\\p{Lu}{2}[\\p{Lu}.’'/ -]{1,40}(?:,\\s*[\\p{L}. ]{2,25})?(?:,\\s*" + DAY + ")?\\s*(?:[–—]|--|\\s-\\s)(?=\\s+[\"“‘']?[\\p{Lu}\\d])"
              + ")\\s+(?=\\S)");

  private IdleLines() {}

  static boolean matches(String line) {
    return line.length() <= LONGEST
        && (POINTER.matcher(line).matches() || ONLY_ADDRESS.matcher(line).matches());
  }

  /** Whether a heading announces other articles, comments or offers. */
  static boolean opensOthers(String heading) {
    return heading.length() < 80 && OTHERS.matcher(heading).matches();
  }

  /** Where the statement begins in the first line of a text: behind its dateline, or at 0. */
  static int endOfDateline(String line) {
    Matcher matcher = DATELINE.matcher(line.substring(0, Math.min(line.length(), 160)));
    return matcher.find() ? matcher.end() : 0;
  }
}
