package org.assize.casefile;

/** What a column of a list can mean. */
public enum CaseField {

    /** 案号. The only field a list must have. */
    NUMBER,
    /** 案件名称. */
    TITLE,
    /** 案件类型: administrative, criminal or other. */
    KIND,
    /** 案由. */
    CAUSE,
    /** Code of the handling unit. */
    UNIT_CODE,
    /** 办案单位. */
    UNIT,
    /** 警号 of the handler. */
    HANDLER_NUMBER,
    /** 承办人. */
    HANDLER,
    /** 执法资格 of the handler. */
    QUALIFICATION,
    /** 协办人, several separated by a comma or 、. */
    CO_HANDLERS,
    /** 受案日期. */
    ACCEPTED,
    /** 决定日期. */
    DECIDED,
    /** 结案日期. */
    CLOSED,
    /** 复杂程度. */
    COMPLEXITY,
    /** 处理结果. */
    RESULT,
    /** Folder of the documents, relative to the directory of the list. */
    FOLDER,
    /** Left out. */
    IGNORED
}
