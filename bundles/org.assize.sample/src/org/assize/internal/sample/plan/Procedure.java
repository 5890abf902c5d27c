package org.assize.internal.sample.plan;

import java.util.Locale;

/** The kind of procedure a case runs under. */
public enum Procedure {

    /** Administrative case. */
    ADMINISTRATIVE("行罚决字"),
    /** Criminal case. */
    CRIMINAL("诉字");

    private final String sign;

    Procedure(String sign) {
        this.sign = sign;
    }

    /** Name as metadata and resources have it. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What stands before the year in case numbers. */
    public String sign() {
        return sign;
    }
}
