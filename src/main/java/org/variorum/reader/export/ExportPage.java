package org.variorum.reader.export;

import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.variorum.claim.Claims;
import org.variorum.platform.BaseAddress;
import org.variorum.quotation.AlignedQuotations;
import org.variorum.reader.parts.Newsstand;
import org.variorum.story.Stories;
import org.variorum.story.Story;
import tools.jackson.databind.json.JsonMapper;

@Controller
class ExportPage {

  private final Stories stories;
  private final StoryExports exports;
  private final Claims claims;
  private final AlignedQuotations quotations;
  private final Newsstand newsstand;
  private final BaseAddress base;
  private final JsonMapper json;

  ExportPage(
      Stories stories,
      StoryExports exports,
      Claims claims,
      AlignedQuotations quotations,
      Newsstand newsstand,
      BaseAddress base,
      JsonMapper json) {
    this.stories = stories;
    this.exports = exports;
    this.claims = claims;
    this.quotations = quotations;
    this.newsstand = newsstand;
    this.base = base;
    this.json = json;
  }

  @GetMapping("/stories/{slug}/export.csv")
  ResponseEntity<byte[]> csv(@PathVariable String slug) {
    return file(slug, "csv", "text/csv", export(slug).csv());
  }

  @GetMapping("/stories/{slug}/export.json")
  ResponseEntity<byte[]> json(@PathVariable String slug) {
    return file(slug, "json", "application/json", json.writeValueAsString(export(slug)));
  }

  @GetMapping("/stories/{slug}/export.jsonld")
  ResponseEntity<byte[]> jsonLd(@PathVariable String slug) {
    Story story = story(slug);
    return file(
        slug,
        "jsonld",
        "application/ld+json",
        LinkedData.of(
            story,
            newsstand.publications(story.articles()).of(story.articles()),
            claims.ofArticles(story.articles()),
            quotations.ofArticles(story.articles()),
            base.ofCurrentRequest(),
            Integer.MAX_VALUE));
  }

  private StoryExport export(String slug) {
    return exports.of(story(slug), base.ofCurrentRequest());
  }

  private Story story(String slug) {
    return stories
        .bySlug(slug)
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  private static ResponseEntity<byte[]> file(
      String slug, String extension, String type, String content) {
    return ResponseEntity.ok()
        .contentType(new MediaType(MediaType.parseMediaType(type), StandardCharsets.UTF_8))
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.inline().filename(slug + "." + extension).build().toString())
        .body(content.getBytes(StandardCharsets.UTF_8));
  }
}
