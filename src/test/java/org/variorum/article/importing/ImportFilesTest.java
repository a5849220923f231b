package org.variorum.article.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.variorum.article.Submission;
import org.variorum.topic.Referent;

class ImportFilesTest {

  @TempDir Path folder;

  private Path write(String name, String content) throws IOException {
    return write(name, content.getBytes(StandardCharsets.UTF_8));
  }

  private Path write(String name, byte[] content) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.write(file, content);
  }

  private static byte[] gzip(byte[]... members) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (byte[] member : members) {
      try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
        out.write(member);
      }
    }
    return bytes.toByteArray();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static List<ImportEntry> read(Path... paths) {
    ImportFiles files = ImportFiles.in(List.of(paths));
    List<ImportEntry> entries = new ArrayList<>();
    files.read(entries::add);
    assertThat(files.count()).isEqualTo(entries.size());
    return entries;
  }

  private static Submission ready(ImportEntry entry) {
    assertThat(entry).isInstanceOf(ImportEntry.Ready.class);
    return ((ImportEntry.Ready) entry).submission();
  }

  private static String refusal(ImportEntry entry) {
    assertThat(entry).isInstanceOf(ImportEntry.Refused.class);
    return ((ImportEntry.Refused) entry).reason();
  }

  @Test
  void readsAFolderToItsDepthInTheOrderOfNames() throws IOException {
    write("b.txt", "Text of b");
    write("a.html", "<p>Page a</p>");
    write("sub/c.md.gz", gzip(bytes("Text of c")));
    write("picture.png", "no article");

    List<ImportEntry> entries = read(folder);

    assertThat(entries)
        .extracting(ImportEntry::name)
        .containsExactly("a.html", "b.txt", "sub/c.md.gz");
    assertThat(ready(entries.get(0)).html()).isEqualTo("<p>Page a</p>");
    assertThat(ready(entries.get(0)).text()).isNull();
    assertThat(ready(entries.get(1)).reference()).isEqualTo("b.txt");
    assertThat(ready(entries.get(2)).text()).isEqualTo("Text of c");
  }

  @Test
  void aManifestGivesOrderAndFacts() throws IOException {
    write("a.txt", "Text of a");
    write("b.txt", "Text of b");
    write("c.txt", "Text of c");
    write(
        "manifest.json",
        """
        [{"file": "c.txt", "outlet": "Harbour Times", "url": "https://harbour.example/c", "title": "C",
          "authors": ["Mira Voss"], "published": "2024-03-05", "colour": "blue"},
         {"file": "missing.txt", "outlet": "Harbour Times"},
         {"file": "a.txt", "outlet": "Lake Post"}]
        """);

    List<ImportEntry> entries = read(folder);

    assertThat(entries)
        .extracting(ImportEntry::name)
        .containsExactly("c.txt", "missing.txt", "a.txt", "b.txt");
    Submission first = ready(entries.getFirst());
    assertThat(first.reference()).isEqualTo("c.txt");
    assertThat(first.outlet()).isEqualTo("Harbour Times");
    assertThat(first.url()).isEqualTo("https://harbour.example/c");
    assertThat(first.title()).isEqualTo("C");
    assertThat(first.authors()).containsExactly("Mira Voss");
    assertThat(first.published()).isEqualTo("2024-03-05");
    assertThat(refusal(entries.get(1))).contains("missing");
    assertThat(ready(entries.get(3)).outlet()).isNull();
  }

  @Test
  void aManifestCanBringTopicAndOutlets() throws IOException {
    write("a.txt", "Text of a");
    write(
        "manifest.json",
        """
        {"topic": {"slug": "bridge", "name": "The bridge", "description": "All of it",
                   "rules": {"any": ["bridge", "ferry"], "none": ["dental"],
                             "from": "2026-03-01", "only": "Harbour Times"},
                   "referents": [{"name": "the bridge", "names": ["bridge", "crossing"]}]},
         "outlets": [{"name": "Harbour Times", "home": "https://harbour.example", "country": "GB"}],
         "articles": [{"file": "a.txt", "topic": "bridge"}]}
        """);

    Manifest manifest = ImportFiles.in(List.of(folder)).manifests().getFirst();

    assertThat(manifest.topic())
        .isEqualTo(
            new Manifest.Topic(
                "bridge",
                "The bridge",
                "All of it",
                new Manifest.Rules(
                    List.of("bridge", "ferry"),
                    List.of(),
                    List.of("dental"),
                    LocalDate.of(2026, 3, 1),
                    null,
                    List.of("Harbour Times"),
                    List.of()),
                List.of(new Referent("the bridge", List.of("bridge", "crossing")))));
    assertThat(manifest.outlets())
        .containsExactly(
            new Manifest.Outlet("Harbour Times", "https://harbour.example", "GB", null));
    assertThat(ready(read(folder).getFirst()).topic()).isEqualTo("bridge");
  }

  @Test
  void aBrokenManifestRefusesTheFolderOnce() throws IOException {
    write("a.txt", "Text of a");
    write("manifest.json", "[{\"file\": ");

    List<ImportEntry> entries = read(folder);

    assertThat(entries).hasSize(1);
    assertThat(refusal(entries.getFirst()))
        .contains("manifest.json is not valid JSON")
        .contains("correct it");
  }

  @Test
  void aManifestCannotReachOutOfItsFolder() throws IOException {
    Path outside = write("secret.txt", "Secret text");
    Path inside = Files.createDirectory(folder.resolve("inside"));
    Files.createSymbolicLink(inside.resolve("link.txt"), outside);
    write(
        "inside/manifest.json",
        "[{\"file\": \"../secret.txt\"}, {\"file\": \""
            + outside.toString().replace("\\", "/")
            + "\"}, {\"file\": \"link.txt\"}]");

    List<ImportEntry> entries = read(inside);

    assertThat(entries).hasSize(3);
    assertThat(refusal(entries.get(0))).contains("outside its folder");
    assertThat(refusal(entries.get(1))).contains("outside its folder");
    assertThat(refusal(entries.get(2))).contains("leads out of the folder");
  }

  @Test
  void refusesOneByOneAndReadsTheRest() throws IOException {
    write("a-empty.txt", " \n");
    write("b-binary.html", new byte[] {'<', 0, 1, 2, '>'});
    write("c-large.txt", new byte[BoundedFile.LARGEST + 1]);
    write("d-bomb.txt.gz", gzip(new byte[BoundedFile.LARGEST + 1]));
    byte[] whole = gzip(bytes("Some text that is packed"));
    write("e-cut.txt.gz", Arrays.copyOf(whole, whole.length - 12));
    byte[] damaged = whole.clone();
    Arrays.fill(damaged, 10, 20, (byte) 0xff);
    write("f-damaged.txt.gz", damaged);
    byte[] undecodable = new byte[500];
    Arrays.fill(undecodable, (byte) 0x81);
    write("g-encoding.txt", undecodable);
    write("h-good.txt", "Good text");

    List<ImportEntry> entries =
        read(folder, folder.resolve("none.txt"), write("x/picture.png", "x"));

    assertThat(refusal(entries.get(0))).contains("empty");
    assertThat(refusal(entries.get(1))).contains("NUL");
    assertThat(refusal(entries.get(2))).contains("20 MB");
    assertThat(refusal(entries.get(3))).contains("20 MB");
    assertThat(refusal(entries.get(4))).contains("cut short");
    assertThat(refusal(entries.get(5))).contains("damaged");
    assertThat(refusal(entries.get(6))).contains("known encoding");
    assertThat(ready(entries.get(7)).text()).isEqualTo("Good text");
    assertThat(refusal(entries.get(8))).contains("no such file");
    assertThat(refusal(entries.get(9))).contains("kind is not known");
  }

  @Test
  void anEmptyFolderIsSaidToBeEmpty() {
    assertThat(refusal(read(folder).getFirst())).contains("nothing to import");
  }

  @Test
  void readsJsonLinesAndRefusesBrokenOnes() throws IOException {
    Path file =
        write(
            "all.jsonl",
            """
            {"reference": "r1", "outlet": "Harbour Times", "text": "Text one", "authors": "Mira Voss"}

            {"text": "Text two",
            [1, 2]
            {"title": "Neither"}
            {"html": "<p>Page</p>", "url": "https://harbour.example/5", "unknown": {"a": 1}}
            """);

    List<ImportEntry> entries = read(file);

    assertThat(entries)
        .extracting(ImportEntry::name)
        .containsExactly("all.jsonl:1", "all.jsonl:3", "all.jsonl:4", "all.jsonl:5", "all.jsonl:6");
    assertThat(ready(entries.get(0)).reference()).isEqualTo("r1");
    assertThat(ready(entries.get(0)).authors()).containsExactly("Mira Voss");
    assertThat(refusal(entries.get(1))).contains("not valid JSON");
    assertThat(refusal(entries.get(2))).contains("not a JSON object");
    assertThat(refusal(entries.get(3))).contains("either html or text");
    assertThat(ready(entries.get(4)).html()).isEqualTo("<p>Page</p>");
    assertThat(ready(entries.get(4)).reference()).isEqualTo("all.jsonl:6");
  }

  @Test
  void aCutJsonLinesFileStillGivesItsWholeLines() throws IOException {
    StringBuilder lines = new StringBuilder();
    java.util.Random random = new java.util.Random(1);
    for (int i = 0; i < 200; i++) {
      lines.append("{\"text\": \"").append(random.nextLong()).append("\"}\n");
    }
    byte[] whole = gzip(bytes(lines.toString()));
    List<ImportEntry> entries = read(write("cut.jsonl.gz", Arrays.copyOf(whole, whole.length / 2)));

    assertThat(entries.getFirst()).isInstanceOf(ImportEntry.Ready.class);
    assertThat(refusal(entries.getLast())).contains("cut short");
  }

  @Test
  void anEndlessLineInAPackedFileIsRefused() throws IOException {
    byte[] line = new byte[60 * 1024 * 1024];
    Arrays.fill(line, (byte) 'x');

    List<ImportEntry> entries = read(write("bomb.jsonl.gz", gzip(line)));

    assertThat(refusal(entries.getFirst())).contains("bomb");
  }

  private static byte[] record(String type, String address, String http) {
    byte[] body = bytes(http);
    return bytes(
        "WARC/1.1\r\nWARC-Type: "
            + type
            + "\r\nWARC-Target-URI: "
            + address
            + "\r\nWARC-Date: 2024-03-05T10:15:00Z\r\nContent-Length: "
            + body.length
            + "\r\n\r\n"
            + http
            + "\r\n\r\n");
  }

  private static final String PAGE = "<html><body><p>The bridge is closed.</p></body></html>";
  private static final String OK = "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n";

  @Test
  void readsThePagesOfAWarcFile() throws IOException {
    byte[] warc =
        gzip(
            record("warcinfo", "", "software: own"),
            record("request", "https://harbour.example/1", "GET / HTTP/1.1\r\n\r\n"),
            record("response", "<https://harbour.example/1>", OK + "\r\n" + PAGE),
            record(
                "response",
                "https://harbour.example/p.png",
                "HTTP/1.1 200 OK\r\nContent-Type: image/png\r\n\r\nx"),
            record(
                "response",
                "https://harbour.example/gone",
                "HTTP/1.1 404 Not Found\r\nContent-Type: text/html\r\n\r\n" + PAGE),
            record(
                "response",
                "https://harbour.example/2",
                OK + "Transfer-Encoding: chunked\r\n\r\n6\r\n<html>\r\n3;x=y\r\nyes\r\n0\r\n\r\n"));

    List<ImportEntry> entries = read(write("crawl.warc.gz", warc));

    assertThat(entries)
        .extracting(ImportEntry::name)
        .containsExactly("crawl.warc.gz:3", "crawl.warc.gz:6");
    assertThat(ready(entries.get(0)).html()).isEqualTo(PAGE);
    assertThat(ready(entries.get(0)).url()).isEqualTo("https://harbour.example/1");
    assertThat(ready(entries.get(0)).retrieved()).isEqualTo("2024-03-05T10:15:00Z");
    assertThat(ready(entries.get(1)).html()).isEqualTo("<html>yes");
  }

  @Test
  void aDamagedWarcRecordIsRefusedAndTheNextIsRead() throws IOException {
    byte[] first =
        record("response", "https://harbour.example/1", OK + "Content-Encoding: br\r\n\r\nxx");
    byte[] second = record("response", "https://harbour.example/2", OK + "\r\n" + PAGE);
    ByteArrayOutputStream warc = new ByteArrayOutputStream();
    warc.write(first);
    warc.write(second);

    List<ImportEntry> entries = read(write("crawl.warc", warc.toByteArray()));

    assertThat(refusal(entries.get(0))).contains("fetch it again");
    assertThat(ready(entries.get(1)).html()).isEqualTo(PAGE);
  }

  @Test
  void aWarcFileThatIsNoneOrCutShortIsRefused() throws IOException {
    byte[] whole = record("response", "https://harbour.example/1", OK + "\r\n" + PAGE);

    assertThat(refusal(read(write("a.warc", "no warc")).getFirst())).contains("no WARC file");
    assertThat(refusal(read(write("b.warc", Arrays.copyOf(whole, whole.length - 20))).getFirst()))
        .contains("cut short");
    assertThat(refusal(read(write("c.warc", "WARC/1.0\r\nContent-Length: -5\r\n\r\n")).getFirst()))
        .contains("Content-Length");
    assertThat(refusal(read(write("d.warc", "")).getFirst())).contains("no HTML page");
  }
}
