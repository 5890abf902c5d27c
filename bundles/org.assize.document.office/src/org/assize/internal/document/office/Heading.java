package org.assize.internal.document.office;

/** What text is that stands beside the running text. */
public enum Heading {
    /** At the top or foot of every page. */
    HEADERS("页眉页脚 Headers and footers"),
    /** At the foot of a page or at the end. */
    NOTES("脚注尾注 Footnotes and endnotes"),
    /** Remarks of people who read the document. */
    COMMENTS("批注 Comments"),
    /** What was deleted while changes were tracked, and is still in the file. */
    DELETED("已删除的修订内容 Tracked deletions"),
    /** Boxes and drawn shapes. */
    BOXES("文本框 Text boxes"),
    /** Notes of the speaker. */
    SPEAKER("备注 Notes");

    private final String text;

    Heading(String text) {
        this.text = text;
    }

    /** {@return how it is named in the text} */
    public String text() {
        return text;
    }

    /** {@return the name of a sheet} */
    public static String sheet(String name, boolean hidden) {
        return "[工作表 Sheet: " + name + hidden(hidden) + "]\n";
    }

    /** {@return the number of a slide} */
    public static String slide(int number, boolean hidden) {
        return "[幻灯片 Slide " + number + hidden(hidden) + "]\n";
    }

    private static String hidden(boolean hidden) {
        return hidden ? " · 隐藏 hidden" : "";
    }
}
