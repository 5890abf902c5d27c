package org.assize.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.assize.document.DocumentSession;
import org.assize.document.LocalDocuments;
import org.assize.document.MediaTypes;
import org.assize.document.RenderRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A file that wants to call out, start programs and read other files in every way the format knows is only shown. */
@Timeout(60)
class NothingIsRunTest {

    @TempDir
    Path folder;

    @Test
    void aPageFullOfActionsIsDrawnAndReadAndNothingElseHappens() throws Exception {
        Path file = folder.resolve("hostile.pdf");
        Path trace = folder.resolve("trace");
        Path bait = Files.writeString(folder.resolve("bait.txt"), "secret");
        Set<ProcessHandle> others = ProcessHandle.current().children().collect(Collectors.toSet());
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                LocalDocuments documents = LocalDocuments.of(new PdfDocumentReader())) {
            server.setSoTimeout(1);
            write(file, "http://127.0.0.1:" + server.getLocalPort() + "/", trace, bait);
            List<Path> before = files();
            try (DocumentSession session = documents.open(file, MediaTypes.PDF)) {
                session.render(RenderRequest.of(1, 1)).get(30, TimeUnit.SECONDS);
                assertThat(session.text(1).get(30, TimeUnit.SECONDS).text()).isEmpty();
                assertThat(session.contents().get(30, TimeUnit.SECONDS).outline()).hasSize(1);
                assertThat(session.annotations(1).get(30, TimeUnit.SECONDS)).hasSize(3);
                assertThat(newChildren(others)).as("processes besides the worker").hasSize(1)
                        .allSatisfy(worker -> assertThat(worker.children()).isEmpty());
            }
            assertThat(isCalled(server)).as("called out").isFalse();
            assertThat(files()).isEqualTo(before);
            assertThat(trace).doesNotExist();
        }
    }

    private static List<ProcessHandle> newChildren(Set<ProcessHandle> others) {
        return ProcessHandle.current().children().filter(p -> !others.contains(p)).toList();
    }

    private static boolean isCalled(ServerSocket server) throws Exception {
        try {
            server.accept().close();
            return true;
        } catch (SocketTimeoutException e) {
            return false;
        }
    }

    private List<Path> files() throws Exception {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.sorted().collect(Collectors.toList());
        }
    }

    private static void write(Path file, String address, Path trace, Path bait) throws Exception {
        try (TestPdf pdf = new TestPdf()) {
            PDPage page = pdf.page();
            COSDictionary catalog = pdf.document.getDocumentCatalog().getCOSObject();
            COSDictionary script = action("JavaScript", "JS", new COSString("app.launchURL('" + address + "');"));
            COSDictionary launch = action("Launch", "F", new COSString("/usr/bin/touch"));
            COSDictionary parameters = new COSDictionary();
            parameters.setString("P", trace.toString());
            launch.setItem("Unix", parameters);
            catalog.setItem(COSName.OPEN_ACTION, script);
            catalog.setItem(COSName.AA, entry("WC", launch));
            page.getCOSObject().setItem(COSName.AA, entry("O", action("URI", "URI", new COSString(address))));
            page.getCOSObject().setItem(COSName.ANNOTS, annotations(launch, script, bait));
            catalog.setItem(COSName.OUTLINES, outline(action("URI", "URI", new COSString(address))));
            catalog.setItem(COSName.ACRO_FORM, entry("XFA", xfa(pdf, address)));
            pdf.raw(page, pdf.songNotEmbedded(), "q 100 0 0 100 0 0 cm /Im0 Do /Out Do Q");
            page.getResources().getCOSObject().setItem(COSName.XOBJECT, externals(pdf, address, bait));
            pdf.save(file);
        }
    }

    private static COSArray annotations(COSDictionary launch, COSDictionary script, Path bait) {
        COSArray all = new COSArray();
        for (String kind : new String[] {"Link", "Screen", "FileAttachment", "Movie"}) {
            COSDictionary one = entry("A", kind.equals("Link") ? launch : script);
            one.setName(COSName.SUBTYPE, kind);
            one.setItem(COSName.RECT, new PDRectangle(100, 100).getCOSArray());
            one.setItem(COSName.AA, entry("PO", launch));
            one.setItem(COSName.FS, new COSString(bait.toString()));
            all.add(one);
        }
        return all;
    }

    private static COSDictionary outline(COSDictionary action) {
        COSDictionary item = entry("A", action);
        item.setString(COSName.TITLE, "go");
        return entry("First", item);
    }

    private static COSStream xfa(TestPdf pdf, String address) throws Exception {
        COSStream stream = pdf.document.getDocument().createCOSStream();
        try (var out = stream.createOutputStream()) {
            String form = "<!DOCTYPE x [<!ENTITY e SYSTEM '" + address + "'>]><x>&e;</x>";
            out.write(form.getBytes(StandardCharsets.UTF_8));
        }
        return stream;
    }

    /** A picture and a form whose data lie in another file and behind an address. */
    private static COSDictionary externals(TestPdf pdf, String address, Path bait) {
        COSStream image = pdf.document.getDocument().createCOSStream();
        image.setItem(COSName.SUBTYPE, COSName.IMAGE);
        image.setInt(COSName.WIDTH, 1);
        image.setInt(COSName.HEIGHT, 6);
        image.setInt(COSName.BITS_PER_COMPONENT, 8);
        image.setItem(COSName.COLORSPACE, COSName.DEVICEGRAY);
        image.setItem(COSName.F, new COSString(bait.toString()));
        COSStream form = pdf.document.getDocument().createCOSStream();
        form.setItem(COSName.SUBTYPE, COSName.FORM);
        COSDictionary place = entry("F", new COSString(address));
        place.setName(COSName.FS, "URL");
        form.setItem(COSName.F, place);
        COSDictionary all = entry("Im0", image);
        all.setItem("Out", form);
        return all;
    }

    private static COSDictionary action(String kind, String key, COSBase value) {
        COSDictionary action = entry(key, value);
        action.setName(COSName.S, kind);
        return action;
    }

    private static COSDictionary entry(String key, COSBase value) {
        COSDictionary dictionary = new COSDictionary();
        dictionary.setItem(key, value);
        return dictionary;
    }
}
