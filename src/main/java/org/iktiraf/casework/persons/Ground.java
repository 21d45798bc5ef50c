package org.iktiraf.casework.persons;

/** Why a person was erased. Words of their own would be personal content, and erased with them. */
public enum Ground {
    /** The person asked for it. */
    ASKED,
    /** The person no longer agrees that it is kept. */
    CONSENT_WITHDRAWN,
    /** It is needed no longer. */
    NOT_NEEDED,
    /** It should never have been kept. */
    WRONGLY_KEPT,
    /** The time for which it is kept is over. */
    RETENTION
}
