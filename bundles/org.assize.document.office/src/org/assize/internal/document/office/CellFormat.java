package org.assize.internal.document.office;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.jspecify.annotations.Nullable;

/** Shows numbers as their cell does. */
public final class CellFormat {

    /** What Excel leaves to the language of the machine, as Chinese and most other Excels show it. */
    private static final Map<Integer, String> LOCAL = Map.ofEntries(Map.entry(14, "yyyy/m/d"),
            Map.entry(22, "yyyy/m/d h:mm"), Map.entry(27, "yyyy\"年\"m\"月\""), Map.entry(28, "m\"月\"d\"日\""),
            Map.entry(29, "m\"月\"d\"日\""), Map.entry(30, "m-d-yy"), Map.entry(31, "yyyy\"年\"m\"月\"d\"日\""),
            Map.entry(32, "h\"时\"mm\"分\""), Map.entry(33, "h\"时\"mm\"分\"ss\"秒\""),
            Map.entry(34, "h\"时\"mm\"分\""), Map.entry(35, "h\"时\"mm\"分\"ss\"秒\""),
            Map.entry(36, "yyyy\"年\"m\"月\""), Map.entry(50, "yyyy\"年\"m\"月\""), Map.entry(51, "m\"月\"d\"日\""),
            Map.entry(52, "yyyy\"年\"m\"月\""), Map.entry(53, "m\"月\"d\"日\""), Map.entry(54, "m\"月\"d\"日\""),
            Map.entry(55, "h\"时\"mm\"分\""), Map.entry(56, "h\"时\"mm\"分\"ss\"秒\""),
            Map.entry(57, "yyyy\"年\"m\"月\""), Map.entry(58, "m\"月\"d\"日\""));

    private static final Pattern QUOTED = Pattern.compile("\"([^\"A-Za-z$]*)\"");

    private final DataFormatter formatter = new DataFormatter(Locale.US);
    private final boolean from1904;

    /** For a workbook, which may count days from 1904 on. */
    public CellFormat(boolean from1904) {
        this.from1904 = from1904;
    }

    /**
     * {@return a number as displayed}
     *
     * @param index  number of the format
     * @param format the format, if the workbook defines it
     */
    public String show(double value, int index, @Nullable String format) {
        String pattern = LOCAL.getOrDefault(index, format);
        if (pattern == null) {
            pattern = index >= 0 && index < BuiltinFormats.FIRST_USER_DEFINED_FORMAT_INDEX
                    ? BuiltinFormats.getBuiltinFormat(index) : null;
        }
        if (pattern == null) {
            pattern = "General";
        }
        if (DateUtil.isADateFormat(index, pattern)) {
            if (!DateUtil.isValidExcelDate(value)) {
                return Double.toString(value);
            }
            // The formatter would show the quotation marks around a Han sign.
            pattern = QUOTED.matcher(pattern).replaceAll("$1");
        }
        return formatter.formatRawCellContents(value, index, pattern, from1904);
    }
}
