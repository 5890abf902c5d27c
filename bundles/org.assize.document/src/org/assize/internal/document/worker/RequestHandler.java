package org.assize.internal.document.worker;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;

import org.assize.document.ContainerReader;
import org.assize.document.DocumentContents;
import org.assize.document.DocumentException;
import org.assize.document.DocumentException.Reason;
import org.assize.document.DocumentReader;
import org.assize.document.OpenedDocument;
import org.assize.document.PageAnnotation;
import org.assize.document.PageGeometry;
import org.assize.document.PageImage;
import org.assize.document.PageText;
import org.assize.document.PartsFolder;

/** Works requests off with the readers' help. Whatever a reader throws becomes an answer. */
final class RequestHandler {

    private final Map<Integer, OpenFile> files = new HashMap<>();
    private final Map<String, DocumentReader> readers = new HashMap<>();
    private final Cancellations cancelled;

    RequestHandler(Cancellations cancelled) {
        this.cancelled = cancelled;
    }

    Response handle(Request request) {
        try {
            return answer(request);
        } catch (CancellationException e) {
            return new Response.Done(request.id(), List.of());
        } catch (DocumentException e) {
            return new Response.Failed(request.id(), List.of(), e.page(), e.reason(), e.detail(), false);
        } catch (Exception | LinkageError | StackOverflowError | AssertionError e) {
            // Errors of memory are not among them: the process is set to end on those.
            String detail = e.getClass().getSimpleName() + (e.getMessage() == null ? "" : ": " + e.getMessage());
            return new Response.Failed(request.id(), List.of(), pageOf(request), Reason.DAMAGED, detail, true);
        }
    }

    private Response answer(Request request) throws DocumentException, ReflectiveOperationException {
        return switch (request) {
            case Request.Open open -> open(open);
            case Request.Text text -> text(text, file(text.document()));
            case Request.Contents contents -> contents(contents, file(contents.document()));
            case Request.Annotations annotations -> annotations(annotations, file(annotations.document()));
            case Request.Render render -> render(render, file(render.document()));
            case Request.WarmUp warmUp -> {
                reader(warmUp.reader()).warmUp(() -> cancelled.contains(warmUp.id()));
                yield new Response.Done(warmUp.id(), List.of());
            }
            case Request.Close close -> close(close);
            case Request.Cancel cancel -> new Response.Done(cancel.id(), List.of());
        };
    }

    private Response open(Request.Open request) throws DocumentException, ReflectiveOperationException {
        OpenedDocument document = open(reader(request.reader()), request);
        OpenFile file = new OpenFile(document);
        List<PageGeometry> pages = new ArrayList<>();
        try {
            for (int page = 1; page <= document.pageCount(); page++) {
                pages.add(document.geometry(page));
            }
            files.put(request.document(), file);
            return new Response.Opened(request.id(), file.newNotices(), pages, document.parts());
        } finally {
            if (!files.containsKey(request.document())) {
                document.close();
            }
        }
    }

    private static OpenedDocument open(DocumentReader reader, Request.Open request) throws DocumentException {
        Path file = Path.of(request.file());
        return reader instanceof ContainerReader container
                ? container.open(file, new PartsFolder(Path.of(request.parts()), request.partBytes()))
                : reader.open(file);
    }

    private static Response text(Request.Text request, OpenFile file) throws DocumentException {
        PageText text = file.document().text(request.page());
        return request.places() ? new Response.Text(request.id(), file.newNotices(), text)
                : new Response.Words(request.id(), file.newNotices(), text.text());
    }

    private static Response contents(Request.Contents request, OpenFile file) throws DocumentException {
        DocumentContents contents = file.document().contents();
        return new Response.Contents(request.id(), file.newNotices(), contents);
    }

    private static Response annotations(Request.Annotations request, OpenFile file) throws DocumentException {
        List<PageAnnotation> annotations = file.document().annotations(request.page());
        return new Response.Annotations(request.id(), file.newNotices(), annotations);
    }

    private Response render(Request.Render request, OpenFile file) throws DocumentException {
        PageImage image = file.document().render(request.picture(), () -> cancelled.contains(request.id()));
        return new Response.Picture(request.id(), file.newNotices(), image);
    }

    private Response close(Request.Close request) {
        OpenFile file = files.remove(request.document());
        if (file != null) {
            file.document().close();
        }
        return new Response.Done(request.id(), List.of());
    }

    private OpenFile file(int document) {
        OpenFile file = files.get(document);
        if (file == null) {
            throw new IllegalStateException("document " + document + " is not open");
        }
        return file;
    }

    private DocumentReader reader(String className) throws ReflectiveOperationException {
        DocumentReader reader = readers.get(className);
        if (reader == null) {
            reader = (DocumentReader) Class.forName(className).getConstructor().newInstance();
            readers.put(className, reader);
        }
        return reader;
    }

    private static int pageOf(Request request) {
        return switch (request) {
            case Request.Text text -> text.page();
            case Request.Annotations annotations -> annotations.page();
            case Request.Render render -> render.picture().page();
            default -> 0;
        };
    }
}
