package org.assize.internal.plugins.checks.fact;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the labels of forms mean, with the spellings of several departments. */
public enum Label {

    ACT_TIME("询问时间", "讯问时间", "检查时间", "搜查时间", "勘验时间", "勘查时间", "辨认时间", "扣押时间", "提取时间", "告知时间",
            "听证时间", "起止时间", "询问起止时间", "讯问起止时间", "检查起止时间", "勘验检查时间", "时间"),
    ACT_START("开始时间", "起始时间", "询问开始时间", "讯问开始时间", "检查开始时间"),
    ACT_END("结束时间", "终止时间", "询问结束时间", "讯问结束时间", "检查结束时间"),
    ACT_PLACE("询问地点", "讯问地点", "检查地点", "搜查地点", "勘验地点", "辨认地点", "扣押地点", "告知地点", "听证地点", "询问处所",
            "检查场所", "检查对象", "地点"),
    ARRIVAL("被传唤人到达时间", "被传唤人到案时间", "到达时间", "到案时间", "被询问人到达时间"),
    DEPARTURE("被传唤人离开时间", "传唤结束时间", "离开时间", "被询问人离开时间", "询问查证结束时间"),
    OFFICERS(Role.OFFICER, "询问人", "讯问人", "询问人员", "讯问人员", "询问民警", "讯问民警", "侦查人员", "侦查员", "检查人", "检查人员",
            "检查民警", "搜查人", "搜查人员", "勘验人", "勘验人员", "办案民警", "办案人", "办案人员", "承办民警", "承办人", "告知人",
            "送达人", "送达人员", "执行人", "执行民警", "主办民警", "协办民警", "经办人", "受案民警", "接报民警", "调查人员", "扣押人",
            "辨认主持人", "主持人", "执法人员", "主办侦查员", "主办人", "协办人"),
    RECORDER(Role.RECORDER, "记录人", "记录员", "书记员", "记录民警"),
    INTERPRETER(Role.INTERPRETER, "翻译人员", "翻译人", "翻译", "译员"),
    EXPERT(Role.EXPERT, "鉴定人", "鉴定人员", "检验人", "评估人员", "价格认定人员", "法医"),
    SUSPECT(Role.SUSPECT, "违法嫌疑人", "犯罪嫌疑人", "违法行为人", "被处罚人", "嫌疑人", "被传唤人", "违法嫌疑人姓名"),
    VICTIM(Role.VICTIM, "被侵害人", "被害人", "受害人"),
    WITNESS(Role.WITNESS, "证人"),
    QUESTIONED(Role.QUESTIONED, "被询问人", "被讯问人", "被询问人姓名", "被讯问人姓名"),
    PARTY(Role.PARTY, "当事人", "物品持有人", "持有人", "被检查人", "被搜查人", "被告知人", "被扣押人", "辨认人", "被鉴定人", "被检测人",
            "被搜查人或其家属"),
    OBSERVER(Role.OBSERVER, "见证人", "在场见证人"),
    REPORTER(Role.REPORTER, "报案人", "报警人", "举报人", "控告人", "扭送人"),
    KEEPER(Role.KEEPER, "保管人", "保管人员", "财物管理人员", "涉案财物管理人员", "入库保管人", "接收人", "接收保管人"),
    GUARDIAN(Role.GUARDIAN, "法定代理人", "监护人", "成年家属", "合适成年人", "在场家属"),
    RECIPIENT(Role.RECIPIENT, "受送达人", "收件人", "签收人", "代收人"),
    HEAD(Role.HEAD, "负责人", "办案部门负责人", "部门负责人", "受案部门负责人", "办案单位负责人", "所长"),
    REVIEWER(Role.REVIEWER, "审核人", "法制审核人", "法制员", "法制部门审核人", "法制部门负责人", "审核员"),
    APPROVER(Role.APPROVER, "批准人", "审批人", "局领导", "公安机关负责人", "审批领导"),
    HANDLER_OPINION("承办人意见", "承办民警意见", "办案人意见", "办案民警意见"),
    DEPARTMENT_OPINION("办案部门意见", "办案单位意见", "承办部门意见", "承办单位意见", "部门意见", "单位意见", "办案部门审核意见"),
    LEGAL_OPINION("法制审核意见", "法制部门意见", "法制部门审核意见", "审核意见", "法制意见", "法制员意见"),
    CHIEF_OPINION("局领导意见", "领导意见", "审批意见", "领导审批意见", "批准意见", "局领导审批意见", "领导批示", "负责人意见",
            "公安机关负责人意见"),
    QUALIFICATION("承办人及执法资格", "承办民警及执法资格", "执法资格", "承办人执法资格"),
    NAME("姓名"),
    SEX("性别"),
    AGE("年龄"),
    BIRTH("出生日期", "出生年月", "出生年月日"),
    ID_NUMBER("身份证号码", "身份证号", "公民身份号码", "居民身份证号码", "身份证件种类及号码", "身份证件号码", "证件号码", "身份号码",
            "身份证件名称及号码", "居民身份证", "身份证"),
    ADDRESS("现住址", "住址", "现住地", "住所", "现住所", "现住地址"),
    ORIGIN("户籍所在地", "户籍地", "户籍地址"),
    PHONE("联系方式", "联系电话", "电话"),
    WORK_UNIT("工作单位", "单位"),
    CASE_NAME("案件名称", "案名"),
    CASE_NUMBER("案件编号", "案号", "案件号"),
    DOCUMENT_NUMBER("文书文号", "文号", "文书编号", "文书字号", "送达文书文号"),
    CAUSE("案由", "案件性质"),
    REPORTED("报案时间", "接报时间", "接警时间"),
    ACCEPTED("受案时间", "立案时间", "受理时间", "受案日期", "立案日期"),
    DECIDED("决定时间", "处罚时间", "决定日期", "处罚决定时间"),
    CLOSED("结案时间", "结案日期"),
    APPROVED("批准时间", "审批时间", "批准日期", "审批日期"),
    SERVED("送达时间", "收到时间", "签收时间", "送达日期", "签收日期"),
    SERVED_DOCUMENT("送达文书", "送达文书名称", "文书名称", "送达的文书"),
    SERVICE_METHOD("送达方式"),
    SERVICE_PLACE("送达地点"),
    SIGNED_FOR("受送达人签收", "受送达人签名", "受送达机关签收", "被侵害人签收"),
    HANDOVER("移交时间", "入库时间", "交接时间", "移交日期", "入库日期"),
    PERIOD("扣押期限", "期限", "保全期限"),
    DOCUMENT_DATE("日期", "制作日期", "填发日期", "填表日期"),
    RESULT("处理结果", "办理结果"),
    DECISION_UNIT("办案单位", "承办单位", "受案单位", "执行告知单位"),
    OTHER("案件来源", "接警单号", "移送单位", "移送编号", "受案意见", "受案审批", "受案回执", "主要违法事实", "主要犯罪事实", "证据",
            "处罚依据及建议", "呈请意见", "份数", "家属通知", "代收人及代收理由", "备注", "本卷情况说明", "立卷人", "检查", "本卷文书",
            "本卷页数", "保管期限", "受送达机关", "随案移送", "移送情况告知", "事由和目的", "过程和结果", "民族", "文化程度", "人大代表",
            "检测人", "检测人员", "保管场所", "处理方式", "特征", "检查情况", "填发人", "责任者", "页次", "序号", "编号", "名称", "规格", "数量");

    private static final int MOST = 12;
    /** Of so short a label another sign makes another label. */
    private static final int SHORT = 3;
    private static final Map<String, Label> BY_SPELLING = new HashMap<>();

    static {
        for (Label label : values()) {
            label.spellings.forEach(s -> BY_SPELLING.put(s, label));
        }
    }

    private final Role role;
    private final List<String> spellings;

    Label(String... spellings) {
        this(Role.NONE, spellings);
    }

    Label(Role role, String... spellings) {
        this.role = role;
        this.spellings = List.of(spellings);
    }

    /** {@return what the people are whose names follow; {@link Role#NONE} if no names follow} */
    public Role role() {
        return role;
    }

    /** {@return the label of a spelling without blanks} */
    static Optional<Label> of(String spelling) {
        return spelling.length() > MOST ? Optional.empty() : Optional.ofNullable(BY_SPELLING.get(spelling));
    }

    /** {@return the label of a spelling in which one sign may be misread} In a short one the signs must look alike. */
    static Optional<Label> near(String spelling) {
        if (spelling.length() < SHORT || spelling.length() > MOST) {
            return Optional.empty();
        }
        Label near = null;
        for (Map.Entry<String, Label> entry : BY_SPELLING.entrySet()) {
            if (Likeness.differences(entry.getKey(), spelling) <= 1) {
                if (Likeness.confusable(entry.getKey(), spelling)) {
                    return Optional.of(entry.getValue());
                }
                near = spelling.length() == SHORT ? near : near == null || entry.getValue().compareTo(near) < 0
                ? entry.getValue() : near;
            }
        }
        return Optional.ofNullable(near);
    }

    /** The longest spelling. */
    static int longest() {
        return MOST;
    }
}
