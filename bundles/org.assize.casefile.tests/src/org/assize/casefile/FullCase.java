package org.assize.casefile;

/** A case file with metadata of every kind. */
final class FullCase {

    static final String METADATA = """
            {"number": "浦公（治）行罚决字〔2026〕00001号", "title": "张三殴打他人案", "kind": "administrative",
             "cause": "殴打他人", "unit": {"code": "310115", "name": "城南派出所"},
             "handler": {"number": "031234", "name": "王承办", "qualification": "中级"},
             "coHandlers": [{"number": "031235", "name": "赵协办"}, "钱协办"],
             "accepted": "2026-10-03", "decided": "2026/10/20", "closed": "2026年11月2日",
             "complexity": "简易", "result": "罚款",
             "approvals": [{"level": "legal", "officer": "李法制", "date": "2026-10-19", "opinion": "同意"},
                           {"level": "chief", "officer": "周局长"}],
             "documents": [{"path": "2-询问笔录.pdf", "title": "询问笔录（第一次）", "type": "询问笔录",
                            "date": "2026-10-05"}],
             "scene": "南门", "cameras": 2, "seized": {"knife": 1}}
            """;
    static final String NUMBER = "浦公（治）行罚决字〔2026〕00001号";

    private FullCase() {
    }
}
