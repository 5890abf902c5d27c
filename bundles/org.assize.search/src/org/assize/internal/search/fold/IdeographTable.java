package org.assize.internal.search.fold;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * Ideographs that are to be found under another: radicals of U+2E80 to U+2EFF, which the normal forms of Unicode leave
 * alone although PDF files are full of them, and traditional characters with one simplified form.
 */
final class IdeographTable {

    /** Pairs of radical and ideograph; the radicals that are missing look like no ideograph in use. */
    private static final String RADICALS = "⺁厂⺂乛⺃乚⺄乙⺅亻⺆冂⺈刀⺉刂⺊卜⺋㔾⺌小⺍小⺎兀⺏尣⺐尢⺒巳⺓幺⺔彑⺕彐⺖忄⺗㣺⺘扌⺙攵"
            + "⺛旡⺜日⺝月⺞歺⺟母⺠民⺡氵⺢氺⺣灬⺤爫⺥爫⺦丬⺧牛⺨犭⺩王⺪疋⺫目⺬示⺭礻⺮竹⺯糹⺰纟⺱罓⺲罒⺶羊⺷羊⺸羋⺹耂⺺肀⺻聿"
            + "⺼肉⺽臼⺾艹⺿艹⻀艹⻁虎⻂衤⻃覀⻄西⻅见⻆角⻇角⻈讠⻉贝⻊足⻋车⻌辶⻍辶⻎辶⻏阝⻐钅⻑長⻒镸⻓长⻔门⻕阜⻖阝⻗雨⻘青"
            + "⻙韦⻚页⻛风⻜飞⻝食⻟飠⻠饣⻡首⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻱龜⻲亀⻳龟";

    private IdeographTable() {
    }

    static Map<Character, Character> load() {
        Map<Character, Character> table = new HashMap<>();
        addPairs(table, traditional());
        addPairs(table, RADICALS);
        // A radical may stand for a traditional character, and one traditional form may lead to another.
        table.replaceAll((from, to) -> table.getOrDefault(to, to));
        return table;
    }

    private static void addPairs(Map<Character, Character> table, String pairs) {
        for (int i = 0; i + 1 < pairs.length(); i += 2) {
            table.put(pairs.charAt(i), pairs.charAt(i + 1));
        }
    }

    private static String traditional() {
        try (InputStream in = IdeographTable.class.getResourceAsStream("traditional.txt")) {
            if (in == null) {
                throw new IllegalStateException("traditional.txt is missing from the bundle org.assize.search");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\n", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
