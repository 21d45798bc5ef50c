package org.iktiraf;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.modulith.core.ApplicationModules;

/** The house as it was drawn: who may know whom, and which technology lives in which room. */
class RoomsTests {

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.iktiraf");

    @Test
    void leadsFromDesksToAdjudicationToNouns() {
        ApplicationModules.of(Iktiraf.class).verify();
    }

    @ParameterizedTest
    @CsvSource({
        "..drools.., org.kie..",
        "..drools.., org.drools..",
        "..mongo.., org.springframework.data..",
        "..mongo.., com.mongodb..",
        "..mongo.., org.bson..",
        "org.iktiraf.mongo, de.bwaldvogel..",
        "..ojalgo.., org.ojalgo..",
        "..dss.., eu.europa.esig..",
        "..jsonld.., com.apicatalog..",
        "..signin.., org.springframework.security.."
    })
    void keepsATechnologyInTheRoomThatBearsItsName(String room, String technology) {
        noClasses()
                .that(not(resideInAPackage(room)))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(technology)
                .check(HOUSE);
    }

    @ParameterizedTest
    @CsvSource({"org.iktiraf.portfolio", "org.iktiraf.policy"})
    void letsANounKnowOnlyJava(String noun) {
        classes()
                .that()
                .resideInAPackage(noun)
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(noun, "java..", "org.jspecify.."))
                .check(HOUSE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"admissions", "policydesk", "preassessment"})
    void letsNobodyElseKnowADesk(String desk) {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.iktiraf." + desk + "..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.iktiraf." + desk + "..")
                .check(HOUSE);
    }

    @ParameterizedTest
    @CsvSource({
        "org.iktiraf.adjudication.facts, org.iktiraf.adjudication.ledger",
        "org.iktiraf.adjudication.facts, org.iktiraf.adjudication",
        "org.iktiraf.adjudication.ledger, org.iktiraf.adjudication",
        "org.iktiraf.adjudication, org.iktiraf.adjudication.explanation",
        "org.iktiraf.adjudication.ledger, org.iktiraf.adjudication.explanation"
    })
    void leadsFromExplanationToTheLedgerAndOnToFacts(String inner, String outer) {
        noClasses()
                .that()
                .resideInAPackage(inner)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(outer)
                .check(HOUSE);
    }

    @Test
    void letsNothingThatFormatsStandOnKnowTheIntake() {
        noClasses()
                .that()
                .resideInAPackage("org.iktiraf.portfolio.intake.*..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.iktiraf.portfolio.intake")
                .check(HOUSE);
        slices().matching("org.iktiraf.portfolio.intake.(*)")
                .should()
                .beFreeOfCycles()
                .check(HOUSE);
    }
}
