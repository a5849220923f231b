package org.variorum;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.library.GeneralCodingRules;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import java.net.HttpURLConnection;
import java.net.URLConnection;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.repository.Repository;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.web.bind.annotation.RestController;

class ArchitectureTest {

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .importUrl(VariorumApplication.class.getProtectionDomain().getCodeSource().getLocation());

  @Test
  void roomsUseOnlyTheDoorsOfRoomsTheyMayUse() {
    ApplicationModules.of(VariorumApplication.class).verify();
  }

  @Test
  void entitiesAndRepositoriesStayInTheirRoom() {
    classes()
        .that()
        .areAnnotatedWith(Entity.class)
        .or()
        .areAnnotatedWith(Embeddable.class)
        .or()
        .areAssignableTo(Repository.class)
        .should()
        .bePackagePrivate()
        .check(CLASSES);
  }

  @Test
  void languageAnalysisKnowsNeitherSpringNorDatabases() {
    noClasses()
        .that()
        .resideInAPackage("org.variorum.text..")
        .and()
        .doNotHaveSimpleName("package-info")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.springframework..", "jakarta..", "java.sql..", "javax.sql..")
        .check(CLASSES);
  }

  @Test
  void partsOfARoomFormNoCircle() {
    for (String room : List.of("text", "claim")) {
      SlicesRuleDefinition.slices()
          .matching("org.variorum.(" + room + "..)")
          .should()
          .beFreeOfCycles()
          .check(CLASSES);
    }
  }

  @Test
  void thinkingOfTheComparisonKnowsNoDatabase() {
    noClasses()
        .that()
        .haveNameMatching(
            "org\\.variorum\\.(claim\\.(said|figure|contrast)\\.\\w+"
                + "|claim\\.(Comparison|FigureGroups|ClaimGroups|KeptIds|Majority)"
                + "|provenance\\.(CreditFinder|CopyFinder|WordAlignment|Direction|Families)"
                + "|wording\\.NameFinder|story\\.StoryLikeness)")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.springframework..", "jakarta..", "java.sql..", "javax.sql..")
        .check(CLASSES);
  }

  @Test
  void noNameHidesWhatAClassIs() {
    noClasses()
        .should()
        .haveNameMatching(".*(Manager|Helper|Utils?|Impl|Dto|DTO|Processor|Common|Base)$")
        .check(CLASSES);
  }

  @Test
  void everyPackageSaysThatNothingIsNullUnlessMarked() {
    List<JavaPackage> packages =
        Stream.concat(
                Stream.of(CLASSES.getPackage("org.variorum")),
                CLASSES.getPackage("org.variorum").getSubpackagesInTree().stream())
            .filter(each -> !each.getClasses().isEmpty())
            .toList();

    assertThat(packages)
        .hasSizeGreaterThan(10)
        .allSatisfy(each -> assertThat(each.isAnnotatedWith(NullMarked.class)).isTrue());
  }

  @Test
  void logGoesThroughOneDoor() {
    GeneralCodingRules.NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING.check(CLASSES);
  }

  @Test
  void onlyTheProgramsEntryAndItsCommandsTouchStandardStreams() {
    noClasses()
        .that()
        .areNotAssignableTo(VariorumApplication.class)
        .and()
        .areNotAssignableTo(CommandWithDatabase.class)
        .and()
        .haveSimpleNameNotEndingWith("Command")
        .and()
        .doNotHaveSimpleName("FailureReport")
        .and()
        // a password for once, which must not get into the log
        .doNotHaveSimpleName("FirstAccount")
        .should(GeneralCodingRules.ACCESS_STANDARD_STREAMS)
        .check(CLASSES);
  }

  @Test
  void onlyTheFrontRoomsSpeakHttp() {
    noClasses()
        .that(
            are(
                resideInAnyPackage(
                    "org.variorum.article..",
                    "org.variorum.chronicle..",
                    "org.variorum.claim..",
                    "org.variorum.harvest..",
                    "org.variorum.outlet..",
                    "org.variorum.provenance..",
                    "org.variorum.statement..",
                    "org.variorum.story..",
                    "org.variorum.text..",
                    "org.variorum.topic..",
                    "org.variorum.wording..")))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "org.springframework.web..",
            "org.springframework.http..",
            "jakarta.servlet..",
            "java.net.http..")
        .check(CLASSES);
  }

  @Test
  void onlyHarvestOpensConnections() {
    noClasses()
        .that()
        .resideOutsideOfPackage("org.variorum.harvest..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.apache.hc..", "java.net.http..")
        .orShould()
        .dependOnClassesThat()
        .belongToAnyOf(URLConnection.class, HttpURLConnection.class)
        .check(CLASSES);
  }

  /** By a library, to the address that the owner set; see decision 25. */
  @Test
  void onlyTheLogInByAnotherServiceLetsALibraryConnect() {
    noClasses()
        .that()
        .haveNameNotMatching(".*\\.Oidc\\w+(\\$.*)?")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "org.springframework.security.oauth2..",
            "org.springframework.web.client..",
            "com.nimbusds..")
        .check(CLASSES);
  }

  @Test
  void readingFeedsAndAskingServersKnowNeitherSpringNorDatabases() {
    noClasses()
        .that()
        .resideInAnyPackage(
            "org.variorum.harvest.feed..",
            "org.variorum.harvest.http..",
            "org.variorum.harvest.robots..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.springframework..", "jakarta..", "java.sql..", "javax.sql..")
        .check(CLASSES);
  }

  @Test
  void frontRoomsKeepNothing() {
    noClasses()
        .that()
        .resideInAnyPackage(
            "org.variorum.admin..",
            "org.variorum.api..",
            "org.variorum.reader..",
            "org.variorum.syndication..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "org.springframework.jdbc..",
            "org.springframework.data.jpa..",
            "jakarta.persistence..",
            "java.sql..")
        .check(CLASSES);
  }

  @Test
  void controllersArePackagePrivate() {
    classes()
        .that()
        .areAnnotatedWith(RestController.class)
        .should()
        .bePackagePrivate()
        .check(CLASSES);
  }

  @Test
  void whatABeanNeedsComesThroughItsConstructor() {
    fields().should().notBeAnnotatedWith(Autowired.class).check(CLASSES);
  }

  @Test
  void everyClassIsLookedAt() {
    assertThat(CLASSES.stream().map(JavaClass::getPackageName))
        .contains("org.variorum.text", "org.variorum.claim", "org.variorum.api");
  }
}
