package org.assize.document.pdf.compose;

/**
 * How a scanned paper looks.
 *
 * @param dpi         pixels for each inch, 30 to 600; below 70 print of the usual size cannot be read
 * @param skewDegrees largest turn of a page to either side, degrees
 * @param noise       how dirty: 0 clean to 1 very dirty
 * @param format      how the picture is stored
 */
public record ScanLook(int dpi, double skewDegrees, double noise, Format format) {

    /** How a scanned picture is stored. */
    public enum Format {
        /** Grey levels, JPEG. */
        JPEG_GREY,
        /** Colour, JPEG. */
        JPEG_COLOR,
        /** Black and white, CCITT group 4. */
        G4
    }

    /** Checks. */
    public ScanLook {
        if (dpi < 30 || dpi > 600 || !(noise >= 0) || noise > 1 || Math.abs(skewDegrees) > 20) {
            throw new IllegalArgumentException(dpi + " dpi, skew " + skewDegrees + ", noise " + noise);
        }
    }

    /** {@return the scan an office copier makes} */
    public static ScanLook copier() {
        return new ScanLook(150, 0.7, 0.25, Format.JPEG_GREY);
    }
}
