package org.assize.internal.cli.hostile;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Files as they come from broken disks, careless programs and people with something to hide. Files that cannot be read
 * are called bad, files that look bad and can be read are called odd; each holds the words it is found by, if any.
 */
final class HostileFiles {

    /** Stands in every file of which at least this much can be read. */
    static final String FOUND = "可以读到的内容";

    private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A,
            (byte) 0xE1};
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final String WORD = "word/document.xml";

    private final Map<String, byte[]> files = new LinkedHashMap<>();
    private final Random random = new Random(20_240_305);

    static Map<String, byte[]> all() {
        HostileFiles hostile = new HostileFiles();
        hostile.addEmpty();
        hostile.addNoise();
        hostile.addCut();
        hostile.addPlots();
        hostile.addUnknown();
        hostile.addActs();
        hostile.addOdd();
        hostile.addOddArchives();
        return hostile.files;
    }

    private void bad(String name, byte[] content) {
        files.put("bad-" + files.size() + "-" + name, content);
    }

    private void odd(String name, byte[] content) {
        files.put("odd-" + files.size() + "-" + name, content);
    }

    private void addEmpty() {
        for (String type : List.of("pdf", "docx", "xlsx", "pptx", "doc", "xls", "ppt", "zip", "png", "jpg", "tif",
                "gif", "bmp")) {
            bad("空." + type, new byte[0]);
        }
    }

    private void addNoise() {
        Map<String, byte[]> heads = Map.of("pdf", bytes("%PDF-1.7\n"), "docx", bytes("PK\u0003\u0004"), "xlsx",
                bytes("PK\u0003\u0004"), "pptx", bytes("PK\u0003\u0004"), "zip", bytes("PK\u0003\u0004"), "doc", OLE,
                "xls", OLE, "ppt", OLE, "png", PNG, "gif", bytes("GIF89a"));
        new TreeMap<>(heads).forEach((type, head) -> {
            for (int size : new int[] {10, 600, 5000}) {
                byte[] content = Arrays.copyOf(head, head.length + size);
                byte[] noise = new byte[size];
                random.nextBytes(noise);
                System.arraycopy(noise, 0, content, head.length, size);
                bad("乱码" + size + "." + type, content);
            }
        });
    }

    private void addCut() {
        byte[] whole = word("<w:t>" + FOUND + "</w:t>");
        for (String type : List.of("docx", "xlsx", "pptx", "zip")) {
            bad("半截." + type, Arrays.copyOf(whole, whole.length / 2));
            byte[] holed = whole.clone();
            Arrays.fill(holed, whole.length - 60, whole.length, (byte) 0);
            bad("缺目录." + type, holed);
        }
        bad("半截.png", Arrays.copyOf(PNG, PNG.length + 4));
        bad("无正文.docx", zip(Map.of(WORD, bytes("<x/>"))));
        bad("无正文.xlsx", zip(Map.of("xl/workbook.xml", bytes("<x/>"))));
        bad("无正文.pptx", zip(Map.of("ppt/presentation.xml", bytes("<x/>"))));
    }

    private void addPlots() {
        String laughs = "<!DOCTYPE l [<!ENTITY a \"哈哈哈哈哈哈哈哈哈哈\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\">"
                + "<!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;\"><!ENTITY x SYSTEM \"file:///etc/passwd\">"
                + "<!ENTITY y SYSTEM \"http://127.0.0.1:9/x\">]>";
        for (String entity : List.of("c", "x", "y", "nowhere")) {
            bad("实体" + entity + ".docx", office(WORD, laughs + "<w:p><w:t>&" + entity + ";</w:t></w:p>"));
            bad("实体" + entity + ".xlsx", office("xl/workbook.xml", laughs + "<workbook>&" + entity + ";</workbook>"));
            bad("实体" + entity + ".pptx", office("ppt/presentation.xml", laughs + "<p>&" + entity + ";</p>"));
        }
        bad("错乱.docx", office(WORD, "<w:p><w:t>没有结束"));
        byte[] locked = zip(Map.of("a.txt", bytes("密")));
        locked[6] |= 1;
        locked[new String(locked, StandardCharsets.ISO_8859_1).indexOf("PK\u0001\u0002") + 8] |= 1;
        bad("加密.zip", locked);
    }

    private void addUnknown() {
        bad("压缩.rar", bytes("Rar!\u001a\u0007\u0000"));
        bad("压缩5.rar", bytes("Rar!\u001a\u0007\u0001\u0000"));
        bad("版式.ofd", zip(Map.of("OFD.xml", bytes("<OFD/>"))));
        bad("二进制.xlsb", zip(Map.of("xl/workbook.bin", bytes("x"))));
        bad("结构.xml", bytes("<?xml version=\"1.0\"?><a/>"));
        bad("结构.json", bytes("{}"));
    }

    private void addActs() {
        for (String act : List.of("halt", "halt", "halt", "exit", "hang", "hoard", "throw", "throw", "overflow",
                "overflow")) {
            bad(act + ".dat", bytes(act + " x"));
        }
        for (String act : List.of("halt", "hang", "hoard", "throw", "overflow")) {
            odd("一页" + act + ".dat", bytes("open " + FOUND + " " + act + " " + FOUND));
        }
    }

    private void addOdd() {
        Charset gbk = Charset.forName("GB18030");
        odd("其实是文档.xls", word("<w:t>" + FOUND + "</w:t>"));
        odd("其实是网页.doc", bytes("<html><body>" + FOUND));
        odd("其实是文本.docx", bytes(FOUND));
        odd("其实是邮件.pdf", bytes("From: a\r\nTo: b\r\nSubject: " + FOUND + "\r\nMIME-Version: 1.0\r\n\r\n%PDF-"));
        odd("深.html", bytes("<div>".repeat(20_000) + FOUND));
        odd("零.html", (FOUND + "\0\0<p>").getBytes(gbk));
        odd("未结束.rtf", bytes("{\\rtf1\\ansi\\ansicpg936 {\\b \\u21487?\\u20197?\\u35835?\\u21040?\\u30340?\\u20869?"
                + "\\u23481?"));
        odd("无标记.txt", FOUND.getBytes(StandardCharsets.UTF_16LE));
        odd("坏编码.eml", bytes("From: =?x?Q?=?=\r\nTo: <<<\r\nDate: 昨天\r\nMIME-Version: 1.0\r\nContent-Type: "
                + "multipart/mixed; boundary=\"b\"\r\n\r\n--b\r\n\r\n" + FOUND + "\r\n--b\r\nContent-Type: image/png;"
                + " name=x.png\r\nContent-Transfer-Encoding: base64\r\n\r\n!!!!\r\n"));
        odd("长行.txt", bytes("行".repeat(300_000) + FOUND));
        odd("深.docx", word("<w:sdt>".repeat(150) + "<w:t>" + FOUND + "</w:t>" + "</w:sdt>".repeat(150)));
        String paragraph = "<w:p><w:t>" + "字".repeat(500) + "</w:t></w:p>";
        odd("大.docx", word(paragraph.repeat(2000) + "<w:t>" + FOUND + "</w:t>"));
    }

    private void addOddArchives() {
        byte[] nested = bytes(FOUND);
        for (int i = 0; i < 8; i++) {
            nested = zip(Map.of(i == 0 ? FOUND + ".txt" : FOUND + ".zip", nested));
        }
        odd("套娃.zip", nested);
        odd("路径.zip", zip(Map.of("../../../../" + FOUND + ".txt", bytes(FOUND))));
        odd("炸弹.zip", zip(Map.of("大.txt", new byte[48 << 20], FOUND + ".txt", bytes(FOUND))));
        Map<String, byte[]> some = new LinkedHashMap<>();
        some.put("坏.docx", bytes("PK\u0003\u0004"));
        some.put("停.dat", bytes("halt x"));
        some.put("好.docx", word("<w:t>" + FOUND + "</w:t>"));
        odd("有好有坏.zip", zip(some));
    }

    private static byte[] word(String body) {
        return office(WORD, "<w:document xmlns:w=\"w\"><w:body>" + body + "</w:body></w:document>");
    }

    private static byte[] office(String main, String xml) {
        Map<String, byte[]> members = new LinkedHashMap<>();
        members.put("[Content_Types].xml", bytes("<Types/>"));
        members.put("_rels/.rels", bytes("<Relationships><Relationship Id=\"r\" Type=\"x/officeDocument\" Target=\""
                + main + "\"/></Relationships>"));
        members.put(main, bytes(xml));
        return zip(members);
    }

    private static byte[] zip(Map<String, byte[]> members) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> member : members.entrySet()) {
                zip.putNextEntry(new ZipEntry(member.getKey()));
                zip.write(member.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
