package org.assize.internal.plugins.ocr;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

import org.assize.recognition.Availability;
import org.assize.recognition.PageScan;
import org.assize.recognition.RecognitionException;
import org.assize.recognition.RecognizedLine;
import org.assize.recognition.RecognizedPage;
import org.assize.recognition.TextRecognizer;
import org.eclipse.osgi.util.NLS;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** Reads pages with the command {@code tesseract}. */
@Component
public final class TesseractRecognizer implements TextRecognizer {

    /** A dense page takes 3 s; at the lowest priority on a busy computer it may be twenty times that. */
    private static final Duration PAGE_LIMIT = Duration.ofMinutes(3);
    /** Layout found automatically, text taken to be upright. */
    private static final String UPRIGHT = "3";
    /** No layout: text wherever there is any. */
    private static final String SPARSE = "11";
    /** Layout found automatically after finding out which way the page is turned. */
    private static final String ANY_WAY_UP = "1";

    /**
     * The data for Chinese knows Latin letters and digits. With the data for English beside it, Tesseract takes pieces
     * of Chinese lines for English words, and takes longer for it: measured, see the record of the decision.
     */
    private static final String CHINESE = "chi_sim";
    /** The data with which it finds out which way a page is turned. */
    private static final String ORIENTATION = "osd";

    /** Upside down it reads nonsense and knows it, with 0.2. Finding out the turn of every page would cost a sixth. */
    private static final float NONSENSE = 0.6f;

    private static final String PICTURE = "page.pgm";

    private record Setup(Installation installation, List<String> languages) {
    }

    /** What all runs for one page have in common. */
    private record Run(Setup setup, ScratchFolder folder, int dpi, BooleanSupplier cancelled) {
    }

    private final Duration pageLimit;
    private volatile @Nullable Setup setup;

    /** As a component. */
    @Activate
    public TesseractRecognizer() {
        this(PAGE_LIMIT);
        ScratchFolder.deleteAbandoned();
    }

    /** With another time limit for a page. */
    TesseractRecognizer(Duration pageLimit) {
        this.pageLimit = pageLimit;
    }

    @Override
    public String id() {
        return "org.assize.tesseract";
    }

    @Override
    public Availability availability() {
        Settings settings = Settings.current();
        try {
            Optional<Installation> found = Installation.find(settings);
            if (found.isEmpty()) {
                return missing(settings.executable().isEmpty() ? Messages.notInstalled
                        : NLS.bind(Messages.notThere, settings.executable()));
            }
            return availability(found.get(), settings);
        } catch (RecognitionException | RuntimeException e) {
            return missing(NLS.bind(Messages.doesNotWork, e.getMessage()));
        }
    }

    private Availability availability(Installation installation, Settings settings) {
        if (installation.isTooOld()) {
            return missing(NLS.bind(Messages.tooOld, installation.version()));
        }
        List<String> languages = settings.languages().isEmpty() ? List.of(CHINESE) : settings.languages();
        if (!installation.languages().containsAll(languages)) {
            return missing(NLS.bind(Messages.noLanguage, String.join("+", languages)));
        }
        setup = new Setup(installation, languages);
        return new Availability.Ready("Tesseract", installation.version(), languages);
    }

    private static Availability missing(String problem) {
        return new Availability.Missing(problem + " " + OperatingSystem.current().advice());
    }

    @Override
    public List<RecognizedLine> recognize(PageScan scan, BooleanSupplier cancelled) throws RecognitionException {
        Setup ready = ready();
        try (ScratchFolder folder = ScratchFolder.create()) {
            Run run = new Run(ready, folder, scan.dpi(), cancelled);
            GreyPicture picture = GreyPicture.of(scan.image());
            List<List<PictureWord>> words = read(run, picture, UPRIGHT);
            List<RecognizedLine> lines = Lines.of(words, scan);
            if (lines.isEmpty() || RecognizedPage.confidence(lines) >= NONSENSE) {
                return Lines.usualTurn(words) == 0 ? Lines.of(completed(run, picture, words), scan) : lines;
            }
            if (!ready.installation().languages().contains(ORIENTATION)) {
                return lines;
            }
            List<RecognizedLine> turned = Lines.of(read(run, picture, ANY_WAY_UP), scan);
            return RecognizedPage.confidence(turned) > RecognizedPage.confidence(lines) ? turned : lines;
        } catch (IOException e) {
            throw new RecognitionException(NLS.bind(Messages.noScratch, e), e);
        }
    }

    /** With what the engine passes over: lost text, and lines that nobody has written on. */
    private List<List<PictureWord>> completed(Run run, GreyPicture picture, List<List<PictureWord>> words)
            throws IOException, RecognitionException {
        List<List<PictureWord>> lost = read(run, LostText.rest(picture, words), SPARSE);
        return BlankLines.among(LostText.joined(words, lost), picture, run.dpi());
    }

    private List<List<PictureWord>> read(Run run, GreyPicture picture, String layout)
            throws IOException, RecognitionException {
        picture.write(run.folder().path().resolve(PICTURE));
        Installation tesseract = run.setup().installation();
        List<String> command = List.of(tesseract.executable().toString(), PICTURE, "stdout", "--dpi",
                Integer.toString(run.dpi()), "-l", String.join("+", run.setup().languages()), "--psm", layout, "tsv");
        ToolRun result = ToolRun.of(tesseract.priority(), command, run.folder().path(), pageLimit, run.cancelled());
        if (result.exit() != 0) {
            throw new RecognitionException(
                    NLS.bind(Messages.failed, result.exit(), result.errors().lines().reduce("", (a, b) -> b)));
        }
        return TsvOutput.read(result.output(), picture.width(), picture.height());
    }

    private Setup ready() throws RecognitionException {
        Setup ready = setup;
        if (ready == null && availability() instanceof Availability.Missing missing) {
            throw new RecognitionException(missing.advice());
        }
        Setup now = setup;
        if (now == null) {
            throw new RecognitionException(Messages.notInstalled);
        }
        return now;
    }
}
