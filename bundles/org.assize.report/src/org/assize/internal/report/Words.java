package org.assize.internal.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;

import org.assize.review.RankedFile;
import org.jspecify.annotations.Nullable;

/** Numbers and dates as papers write them. */
final class Words {

    private Words() {
    }

    static String date(LocalDate date) {
        return date.getYear() + "年" + date.getMonthValue() + "月" + date.getDayOfMonth() + "日";
    }

    static String score(@Nullable BigDecimal score) {
        return score == null ? "无法评分" : score.setScale(2, RoundingMode.HALF_UP).toPlainString();
    }

    static String grade(RankedFile file) {
        return file.vetoed() ? file.gradeTitle() + "（一票否决）" : file.gradeTitle();
    }

    static BigDecimal mean(List<BigDecimal> scores) {
        BigDecimal sum = scores.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return sum.divide(BigDecimal.valueOf(scores.size()), 2, RoundingMode.HALF_UP);
    }
}
