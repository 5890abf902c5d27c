package org.assize.internal.plugins.checks;

import java.time.LocalDate;

/** Papers of a public security case in the wordings of two departments. */
public final class Papers {

    private Papers() {
    }

    /** A decision as the ministry's form has it, signed for by who is punished. */
    public static String decision(String act, String article, String penalty, String day) {
        return decision(act, "殴打他人面部两拳，致其受伤", article, penalty, day);
    }

    public static String decision(String act, String facts, String article, String penalty, String day) {
        return """
                某县公安局
                行政处罚决定书
                某公（城）行罚决字〔2026〕100号
                违法行为人张三，男，1990年1月1日出生，居民身份证号码110101199001010018。
                现查明：%s20时许，张三在某县人民路%s。
                以上事实有违法行为人的陈述和申辩、证人证言等证据证实。
                根据《中华人民共和国治安管理处罚法》%s之规定，现决定对张三%s。
                如不服本决定，可以在收到本决定书之日起六十日内申请行政复议。
                某县公安局
                %s
                行政处罚决定书已向我宣告并送达。
                被处罚人（签名捺指印）：张三　　　%s16时20分
                """.formatted(written(act), facts, article, penalty, written(day), written(day));
    }

    /** The same decision where nobody signed for it. */
    public static String unsigned(String decision) {
        return decision.replaceAll("被处罚人（签名捺指印）：.*", "被处罚人（签名捺指印）：＿＿＿＿＿　　　＿＿年＿月＿日");
    }

    /** A record of notice. */
    public static String notice(String day, String penalty, String hearing) {
        return """
                某县公安局
                行政处罚告知笔录
                执行告知单位：某县公安局城关派出所　　告知人：李四、王五
                告知时间：%s9时10分至9时30分，告知地点：某县公安局
                被告知人：张三
                根据有关规定，公安机关拟对你%s。
                问：对上述告知事项，你是否提出陈述和申辩？
                答：不提出。
                %s
                张三（签名捺指印）　　%s
                """.formatted(written(day), penalty, hearing, written(day));
    }

    /** A form of approval; an empty day leaves the entry blank. */
    public static String approval(String handler, String department, String legal, String chief) {
        return """
                某县公安局
                呈请行政处罚审批表
                承办人意见
                本案已查清，呈请审批。
                %s
                办案部门意见
                拟同意。
                %s
                法制审核意见
                经审核，拟同意。
                %s
                局领导意见
                同意。
                %s
                """.formatted(entry("承办人：李四、王五", handler), entry("负责人：赵六", department),
                entry("审核人：孙七", legal), entry("批准人：周八", chief));
    }

    /** The same in the words of another department. */
    public static String otherApproval(String handler, String department, String legal, String chief) {
        return """
                行政处罚呈批表
                承办民警意见：
                建议给予处罚，当否请批示。
                %s
                承办单位意见：
                同意承办人意见。
                %s
                法制大队审核意见：
                事实清楚，同意上报。
                %s
                县局领导审批意见：
                同意。
                %s
                """.formatted(entry("签名：李四、王五", handler), entry("签名：赵六", department), entry("签名：孙七", legal),
                entry("签名：周八", chief));
    }

    /** A receipt of service. */
    public static String receipt(String day) {
        return """
                某县公安局
                送　达　回　执
                送达文书
                行政处罚决定书
                受送达人
                张三
                送达方式
                直接送达
                送达时间
                %s10时05分
                受送达人签收
                本人已收到上述文书。
                受送达人（签名捺指印）：张三
                """.formatted(written(day));
    }

    /** A registration. */
    public static String registration(String day) {
        return """
                受 案 登 记 表
                案件来源
                报案
                受案意见
                √ 属本单位管辖的行政案件，建议及时立案调查处理
                受案民警：李四、王五　　%s9时34分
                受案审批
                同意立案调查。
                受案部门负责人：赵六　　%s
                """.formatted(written(day), written(day));
    }

    /** A day as papers write it. */
    public static String written(String day) {
        LocalDate date = LocalDate.parse(day);
        return date.getYear() + "年" + date.getMonthValue() + "月" + date.getDayOfMonth() + "日";
    }

    private static String entry(String signer, String day) {
        return day.isEmpty() ? signer.replaceAll("：.*", "：＿＿＿＿＿，日期：＿＿＿年＿＿月＿＿日")
                : signer + "　　" + written(day);
    }
}
