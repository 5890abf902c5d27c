package org.assize.document;

import java.awt.geom.Point2D;

/**
 * How a page is seen: the part of its user space that is shown, and how that part is turned and enlarged.
 * <p>
 * <em>User space</em> is the page's own, unrotated coordinate system: origin where the file puts it, y upwards, in
 * units of {@code userUnit} points. Everything that is stored about a place on a page is stored in it. <em>Display
 * space</em> is what a viewer shows at 100 %: origin at the top left of the shown page, y downwards, in points (1/72
 * inch).
 *
 * @param cropX      left edge of the shown part, user space
 * @param cropY      lower edge of the shown part, user space
 * @param cropWidth  width of the shown part, user space, greater than zero
 * @param cropHeight height of the shown part, user space, greater than zero
 * @param rotation   clockwise turn for display: 0, 90, 180 or 270 (other multiples of 90 are normalised)
 * @param userUnit   points for each unit of user space, greater than zero, ordinarily 1
 */
public record PageGeometry(double cropX, double cropY, double cropWidth, double cropHeight, int rotation,
        double userUnit) {

    /**
     * Checks and normalises.
     *
     * @throws IllegalArgumentException if a size or the unit is not a positive number, or the rotation is no multiple
     *                                  of 90
     */
    public PageGeometry {
        if (!(cropWidth > 0) || !(cropHeight > 0) || !(userUnit > 0)) {
            throw new IllegalArgumentException("page of " + cropWidth + " x " + cropHeight + " units of " + userUnit);
        }
        if (rotation % 90 != 0) {
            throw new IllegalArgumentException("rotation " + rotation);
        }
        rotation = Math.floorMod(rotation, 360);
    }

    /** {@return an upright page at the origin} Sizes in points. */
    public static PageGeometry upright(double width, double height) {
        return new PageGeometry(0, 0, width, height, 0, 1);
    }

    /** {@return the width of the page as shown, in points} */
    public double displayWidth() {
        return (sideways() ? cropHeight : cropWidth) * userUnit;
    }

    /** {@return the height of the page as shown, in points} */
    public double displayHeight() {
        return (sideways() ? cropWidth : cropHeight) * userUnit;
    }

    /** {@return the place in display space of a place in user space} Places outside the page are mapped as well. */
    public Point2D toDisplay(double x, double y) {
        double right = x - cropX;
        double up = y - cropY;
        return switch (rotation) {
            case 90 -> point(up, right);
            case 180 -> point(cropWidth - right, up);
            case 270 -> point(cropHeight - up, cropWidth - right);
            default -> point(right, cropHeight - up);
        };
    }

    /** {@return the place in user space of a place in display space} The inverse of {@link #toDisplay}. */
    public Point2D toUser(double x, double y) {
        double across = x / userUnit;
        double down = y / userUnit;
        return switch (rotation) {
            case 90 -> new Point2D.Double(cropX + down, cropY + across);
            case 180 -> new Point2D.Double(cropX + cropWidth - across, cropY + down);
            case 270 -> new Point2D.Double(cropX + cropWidth - down, cropY + cropHeight - across);
            default -> new Point2D.Double(cropX + across, cropY + cropHeight - down);
        };
    }

    private boolean sideways() {
        return rotation % 180 != 0;
    }

    private Point2D point(double across, double down) {
        return new Point2D.Double(across * userUnit, down * userUnit);
    }
}
