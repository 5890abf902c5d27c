package org.assize.internal.plugins.checks.fact;

import java.util.Arrays;
import java.util.List;

/** Kinds of documents of a case file, with the titles they go by. A title may have more before it (呈请行政处罚审批表). */
public enum DocumentType {

    COVER("卷宗封面", "案卷封面", "行政处罚案卷", "行政案件卷宗", "刑事侦查卷宗", "侦查卷宗", "诉讼卷宗"),
    CONTENTS("卷内文书目录", "卷内目录", "卷宗目录", "卷内文件目录", "文书目录"),
    POLICE_CALL("接处警登记表", "接警登记表", "接处警工作登记表", "110接处警记录"),
    REGISTRATION("受案登记表", "受理登记表", "接受刑事案件登记表", "受案登记"),
    ACCEPTANCE_RECEIPT("受案回执"),
    FILING("立案决定书"),
    SUMMONS("传唤证", "传唤通知书"),
    COMPULSORY_SUMMONS("拘传证"),
    ARRIVAL_REPORT("到案经过", "抓获经过", "归案情况说明"),
    RIGHTS_NOTICE("权利义务告知书"),
    QUESTIONING("询问笔录"),
    INTERROGATION("讯问笔录"),
    IDENTIFICATION("辨认笔录"),
    INSPECTION_CERTIFICATE("检查证", "检查证明文件"),
    SEARCH_WARRANT("搜查证"),
    INSPECTION_RECORD("检查笔录"),
    SEARCH_RECORD("搜查笔录"),
    SCENE_RECORD("勘验笔录", "勘验检查笔录", "现场笔录", "现场勘查笔录", "勘查笔录"),
    SEIZURE_DECISION("扣押决定书", "证据保全决定书", "查封决定书", "扣留决定书"),
    SEIZURE_LIST("扣押清单", "扣押物品清单", "扣押物品文件清单", "扣押财物清单", "证据保全清单", "登记保存清单"),
    SEIZURE_RECORD("扣押笔录", "查封扣押笔录"),
    SEIZURE_EXTENSION("延长证据保全期限决定书", "延长扣押期限决定书", "延长扣押期限通知书", "延长证据保全期限审批表"),
    PROPERTY_RETURN("发还清单", "发还物品清单", "返还清单", "返还物品清单", "扣押物品处理清单", "解除扣押决定书",
            "解除证据保全决定书", "发还财物清单", "领条"),
    PROPERTY_HANDOVER("涉案财物移交清单", "涉案财物入库清单", "涉案财物登记表", "物品移交清单", "涉案财物交接单", "入库单"),
    EXPERT_COMMISSION("鉴定聘请书", "鉴定委托书", "价格认定协助书"),
    EXPERT_OPINION("鉴定意见书", "鉴定书", "价格认定结论书", "检验报告", "检测报告", "鉴定报告", "鉴定意见", "检测报告书"),
    EXPERT_NOTICE("鉴定意见通知书", "鉴定意见告知书"),
    EXTENSION("延长办案期限审批表", "延长办案期限报告书", "延长办理期限审批表"),
    APPROVAL("审批表", "审批报告", "呈批表", "报告书"),
    LEGAL_REVIEW("法制审核意见书", "法制审核意见表", "法制审核表"),
    NOTICE_RECORD("行政处罚告知笔录", "处罚告知笔录", "告知笔录", "行政处罚告知书"),
    HEARING_NOTICE("听证告知书", "举行听证通知书", "听证通知书"),
    HEARING_RECORD("听证笔录"),
    HEARING_REPORT("听证报告书"),
    DECISION("行政处罚决定书", "处罚决定书"),
    OTHER_DECISION("不予行政处罚决定书", "终止案件调查决定书", "收缴追缴物品清单", "强制隔离戒毒决定书", "社区戒毒决定书",
            "撤销案件决定书"),
    INDICTMENT("起诉意见书"),
    DETENTION("拘留证", "拘留通知书", "行政拘留执行回执"),
    ARREST("逮捕证", "提请批准逮捕书", "逮捕通知书"),
    BAIL("取保候审决定书", "监视居住决定书"),
    FAMILY_NOTICE("家属通知书", "行政拘留家属通知书"),
    SERVICE_RECEIPT("送达回执", "送达回证"),
    PAYMENT("罚款收据", "罚没收据", "缴款书"),
    CLOSING_REPORT("结案报告", "侦查终结报告", "结案审批表", "结案报告书"),
    MEDIATION("治安调解协议书", "调解协议书"),
    HOUSEHOLD("户籍证明", "常住人口信息", "人员基本信息", "违法犯罪记录查询", "人口信息表"),
    OTHER;

    private final List<String> titles;

    DocumentType(String... titles) {
        this.titles = List.of(titles);
    }

    /** {@return the titles it goes by, without blanks} */
    public List<String> titles() {
        return titles;
    }

    /** {@return whether it is one of several} */
    public boolean isOneOf(DocumentType... types) {
        return Arrays.asList(types).contains(this);
    }
}
