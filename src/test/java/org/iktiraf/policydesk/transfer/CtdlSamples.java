package org.iktiraf.policydesk.transfer;

/** Invented files of other people, such as an institution is sent. */
final class CtdlSamples {

    static final String HOUSE = "universiti-seri-bayu";

    /** A college's welding certificate for two courses here, under an agreement. */
    static final String AGREEMENT = """
            {
              "@context": "https://credreg.net/ctdl/schema/context/json",
              "@graph": [
                {
                  "@id": "_:agreement",
                  "@type": "ceterms:TransferAgreement",
                  "ceterms:sendingOrganization": "_:college",
                  "ceterms:receivingOrganization": [ "_:house" ],
                  "ceterms:sendingProgram": "_:programme",
                  "ceterms:hasTransferValueProfile": [ "_:value", "_:elsewhere" ],
                  "ceterms:startDate": "2026-03-01"
                },
                {
                  "@id": "_:value",
                  "@type": [ "ceterms:TransferValueProfile" ],
                  "ceterms:name": { "ms": "Kimpalan dan reka bentuk", "en-US": "Welding and Design" },
                  "ceterms:endDate": "2029-02-28",
                  "ceterms:lifecycleStatusType": {
                    "@type": "ceterms:CredentialAlignmentObject",
                    "ceterms:targetNode": "lifeCycle:Active",
                    "ceterms:targetNodeName": { "en-US": "Active" }
                  },
                  "ceterms:keyword": { "en-US": [ "welding", "drawing" ] },
                  "ceterms:transferValue": [ {
                    "@type": "ceterms:ValueProfile",
                    "schema:value": 5,
                    "ceterms:creditUnitType": {
                      "@type": "ceterms:CredentialAlignmentObject",
                      "ceterms:targetNode": "creditUnit:DegreeCredit"
                    }
                  } ],
                  "ceterms:transferValueFrom": [ "_:weld", { "@id": "_:draw" } ],
                  "ceterms:transferValueFor": [ "_:here" ],
                  "ceterms:requires": [ {
                    "@type": "ceterms:ConditionProfile",
                    "ceterms:description": { "en": "Grade C or better in both." },
                    "ceterms:targetAssessment": "_:weld",
                    "ceterms:minimumAge": 18
                  } ]
                },
                { "@id": "_:weld", "@type": "ceterms:Course", "ceterms:codedNotation": "KW101",
                  "ceterms:name": "Welding 1", "ceterms:ownedBy": "_:college" },
                { "@id": "_:draw", "@type": "ceterms:Course", "ceterms:name": { "en": "Reading Drawings" },
                  "ceterms:offeredBy": "_:college" },
                { "@id": "_:here", "@type": "ceterms:Course", "ceterms:codedNotation": { "@value": "DWF1013" },
                  "ceterms:name": "Whatever" },
                { "@id": "_:programme", "@type": "ceterms:LearningProgram", "ceterms:name": "Certificate in Welding" },
                { "@id": "_:college", "@type": "ceterms:CredentialOrganization", "ceterms:name": "Kolej Teluk Rekaan" },
                { "@id": "_:house", "@type": "ceterms:CredentialOrganization", "ceterms:name": "Universiti Seri Bayu" }
              ]
            }
            """;

    /** One object alone, with addresses for names and a context of nobody. */
    static final String VALUE = """
            {
              "@type": "https://purl.org/ctdl/terms/TransferValueProfile",
              "https://purl.org/ctdl/terms/name": "Basics of Welding",
              "https://purl.org/ctdl/terms/transferValueFrom": { "@type": "ceterms:AssessmentProfile", "ceterms:name": "Bench Test" },
              "https://purl.org/ctdl/terms/transferValueFor": { "@type": "ceterms:Course", "ceterms:name": "Dancing" },
              "https://purl.org/ctdl/terms/endDate": "some day"
            }
            """;

    private CtdlSamples() {}
}
