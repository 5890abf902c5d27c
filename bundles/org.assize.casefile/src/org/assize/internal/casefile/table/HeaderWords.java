package org.assize.internal.casefile.table;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.assize.casefile.CaseField;

/** The words by which upstream systems and people head their columns. */
public final class HeaderWords {

    private static final Map<String, CaseField> WORDS = new HashMap<>();

    static {
        add(CaseField.NUMBER, "案号 案件编号 案卷号 案卷编号 卷宗号 卷宗编号 案件号 案件号码 文书号 决定书文号 casenumber caseno number no");
        add(CaseField.TITLE, "案件名称 案名 标题 案卷名称 卷宗名称 题名 title name casename casetitle");
        add(CaseField.KIND, "案件类型 案件类别 案件性质 案卷类型 案卷类别 类型 类别 kind type casetype casekind");
        add(CaseField.CAUSE, "案由 违法行为 罪名 涉嫌罪名 cause offence offense charge");
        add(CaseField.UNIT_CODE, "单位代码 单位编码 单位编号 办案单位代码 办案单位编码 unitcode");
        add(CaseField.UNIT, "办案单位 办案单位名称 承办单位 主办单位 办案部门 承办部门 单位 单位名称 unit unitname department");
        add(CaseField.HANDLER_NUMBER, "警号 承办人警号 主办民警警号 办案民警警号 handlernumber officernumber badge badgenumber");
        add(CaseField.HANDLER, "承办人 承办民警 主办人 主办民警 办案人 办案民警 办案人员 handler handlername officer");
        add(CaseField.QUALIFICATION, "执法资格 执法资格等级 承办人执法资格 qualification handlerqualification");
        add(CaseField.CO_HANDLERS, "协办人 协办民警 协办人员 cohandler cohandlers");
        add(CaseField.ACCEPTED, "受案日期 受案时间 受理日期 受理时间 立案日期 立案时间 accepted accepteddate dateaccepted");
        add(CaseField.DECIDED, "决定日期 决定时间 处罚日期 处罚决定日期 处罚决定时间 decided decideddate decisiondate");
        add(CaseField.CLOSED, "结案日期 结案时间 办结日期 办结时间 closed closeddate dateclosed closingdate");
        add(CaseField.COMPLEXITY, "复杂程度 繁简 繁简程度 难易程度 complexity");
        add(CaseField.RESULT, "处理结果 处理情况 办理结果 处罚结果 案件结果 result outcome");
        add(CaseField.FOLDER, "文件夹 目录 卷宗目录 案卷目录 卷宗路径 路径 存放路径 folder directory path");
    }

    private HeaderWords() {
    }

    /** {@return what a header means, if it is one of the known words} Case, width, spaces and marks do not matter. */
    public static Optional<CaseField> field(String header) {
        String word = Normalizer.normalize(header, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT)
                .replaceAll("\\(.*?\\)|[^\\p{L}\\p{N}]", "");
        return Optional.ofNullable(WORDS.get(word));
    }

    private static void add(CaseField field, String words) {
        for (String word : words.split(" ")) {
            WORDS.put(word, field);
        }
    }
}
