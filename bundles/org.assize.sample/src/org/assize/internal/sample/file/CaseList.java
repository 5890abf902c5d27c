package org.assize.internal.sample.file;

import java.util.List;

import org.assize.document.CsvText;
import org.assize.internal.sample.plan.CasePlan;

/** The list of cases an upstream system would export, as CSV. */
final class CaseList {

    static final String HEAD = CsvText.line(List.of("案件编号", "案件名称", "案件类别", "案由", "办案单位代码", "办案单位",
            "主办民警警号", "主办民警", "协办民警", "受案日期", "决定日期", "结案日期", "复杂程度", "处理结果", "文件夹"));

    private CaseList() {
    }

    static String line(CasePlan plan) {
        return CsvText.line(List.of(plan.outline().number(), plan.value("title"),
                plan.outline().story().procedure().id(), plan.value("cause"), plan.outline().unit().code(),
                plan.outline().unit().fullName(),
                plan.cast().handler().number(), plan.cast().handler().name(), plan.cast().coHandler().name(),
                plan.times().day("accepted").toString(), plan.outline().decided().toString(),
                plan.outline().closed().toString(), plan.complexity(), plan.value("result"), plan.outline().number()));
    }
}
