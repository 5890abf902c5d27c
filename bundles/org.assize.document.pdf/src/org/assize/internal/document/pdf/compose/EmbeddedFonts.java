package org.assize.internal.document.pdf.compose;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** Puts the fonts of drawn pages into a document, each with no more than the signs that are used. */
public final class EmbeddedFonts {

    private EmbeddedFonts() {
    }

    /** {@return the fonts by the names that the drawings call them by} For one thread at a time in a process. */
    public static Map<String, PDType0Font> of(PDDocument document, List<Canvas> drawings) throws IOException {
        Map<String, TreeSet<Integer>> signs = new TreeMap<>();
        Map<String, FontFace> faces = new TreeMap<>();
        for (Canvas canvas : drawings) {
            canvas.used().forEach((face, used) -> {
                faces.put(face.resourceName(), face);
                signs.computeIfAbsent(face.resourceName(), f -> new TreeSet<>()).addAll(used);
            });
        }
        Map<String, PDType0Font> fonts = new TreeMap<>();
        for (Map.Entry<String, FontFace> face : faces.entrySet()) {
            PDType0Font font = PDType0Font.load(document, face.getValue().font(), true);
            signs.get(face.getKey()).forEach(font::addToSubset);
            font.subset();
            fonts.put(face.getKey(), font);
        }
        return fonts;
    }
}
