package org.assize.casefile;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;

import org.eclipse.core.runtime.NullProgressMonitor;

import org.assize.model.casefile.CaseFile;
import org.assize.model.casefile.Document;
import org.assize.records.Library;
import org.assize.records.LibraryException;
import org.assize.records.Reviewer;
import org.assize.testsupport.Originals;

/** Folders of case files as departments have them, and a library to take them into. */
final class Department implements AutoCloseable {

    static final Charset GBK = Charset.forName("GBK");
    static final Charset GB18030 = Charset.forName("GB18030");

    final Path root;
    final Library library;

    Department(Path temp) throws LibraryException, IOException {
        root = Files.createDirectories(temp.resolve("案卷"));
        library = Library.create(temp.resolve("library"), "试用分局",
                new Reviewer("li", "李评查", "desk-1", temp.resolve("li.p12"), new char[0]));
    }

    /** A case file with three documents and nothing but a number. */
    Path caseFile(String folder, String number) throws IOException {
        return caseFile(folder, number, "{\"number\": \"" + number + "\"}");
    }

    Path caseFile(String folder, String number, String json) throws IOException {
        Path path = Files.createDirectories(root.resolve(folder));
        write(path.resolve("case.json"), json);
        for (String name : List.of("10-送达回证.pdf", "01-封面.pdf", "2-询问笔录.pdf")) {
            write(path.resolve(name), "%PDF-1.7 " + number + " " + name);
        }
        return path;
    }

    static void write(Path file, String text) throws IOException {
        write(file, text, StandardCharsets.UTF_8);
    }

    static void write(Path file, String text, Charset charset) throws IOException {
        Files.write(file, text.getBytes(charset));
    }

    IntakeReport takeIn() throws IntakeException {
        return takeIn(IntakeMode.IN_PLACE);
    }

    IntakeReport takeIn(IntakeMode mode) throws IntakeException {
        return takeIn(IntakeRequest.folder(root, mode));
    }

    /** Takes in; from then on the files of the department are compared, also those that were copied. */
    IntakeReport takeIn(IntakeRequest request) throws IntakeException {
        Originals.given(root);
        return new CaseFileIntake().run(library, request, new NullProgressMonitor());
    }

    <T> T of(String number, Function<CaseFile, T> reading) {
        return library.read(state -> reading.apply(state.caseFile(number).orElseThrow()));
    }

    List<String> paths(String number) {
        return of(number, file -> file.getDocuments().stream().map(Document::getPath).toList());
    }

    int registered() {
        return library.<Integer>read(state -> state.library().getCaseFiles().size());
    }

    @Override
    public void close() {
        library.close();
    }
}
