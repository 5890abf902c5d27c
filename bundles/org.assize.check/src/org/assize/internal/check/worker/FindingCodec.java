package org.assize.internal.check.worker;

import java.io.IOException;
import java.time.LocalTime;

import org.assize.check.Absence;
import org.assize.check.Finding;
import org.assize.check.LegalSource;
import org.assize.check.Moment;
import org.assize.check.Place;
import org.assize.check.TimelineEntry;
import org.assize.check.TimelineKind;
import org.assize.check.Wording;
import org.assize.document.Quad;

/** What a check says, on its way from the worker process. */
final class FindingCodec {

    private FindingCodec() {
    }

    static void write(Finding finding, WireOutput out) throws IOException {
        out.text(finding.kind());
        out.text(finding.key());
        write(finding.explanation(), out);
        out.real(finding.confidence());
        out.list(finding.places(), p -> write(p, out));
        out.optional(finding.absence(), a -> write(a, out));
        out.list(finding.sources(), s -> write(s, out));
    }

    static Finding finding(WireInput in) throws IOException {
        return new Finding(in.text(), in.text(), wording(in), in.real(), in.list(() -> place(in)),
                in.optional(() -> absence(in)), in.list(() -> source(in)));
    }

    static void write(TimelineEntry entry, WireOutput out) throws IOException {
        out.text(entry.kind().name());
        write(entry.from(), out);
        out.optional(entry.until(), m -> write(m, out));
        write(entry.title(), out);
        out.list(entry.people(), out::text);
        out.optional(entry.place(), p -> write(p, out));
        out.list(entry.kinds(), out::text);
    }

    static TimelineEntry entry(WireInput in) throws IOException {
        return new TimelineEntry(kind(in.text()), moment(in), in.optional(() -> moment(in)), wording(in),
                in.list(in::text), in.optional(() -> place(in)), in.list(in::text));
    }

    private static TimelineKind kind(String name) throws IOException {
        try {
            return TimelineKind.valueOf(name);
        } catch (IllegalArgumentException e) {
            throw new IOException("no kind " + name, e);
        }
    }

    private static void write(Place place, WireOutput out) throws IOException {
        out.text(place.document());
        out.number(place.page());
        out.list(place.quads(), q -> write(q, out));
        out.text(place.quote());
        out.text(place.prefix());
        out.text(place.suffix());
    }

    private static Place place(WireInput in) throws IOException {
        return new Place(in.text(), in.number(), in.list(() -> quad(in)), in.text(), in.text(), in.text());
    }

    private static void write(Quad quad, WireOutput out) throws IOException {
        for (float f : new float[] {quad.x1(), quad.y1(), quad.x2(), quad.y2(), quad.x3(), quad.y3(), quad.x4(),
                quad.y4()}) {
            out.number(Float.floatToIntBits(f));
        }
    }

    private static Quad quad(WireInput in) throws IOException {
        return new Quad(real(in), real(in), real(in), real(in), real(in), real(in), real(in), real(in));
    }

    private static float real(WireInput in) throws IOException {
        return Float.intBitsToFloat(in.number());
    }

    private static void write(Absence absence, WireOutput out) throws IOException {
        write(absence.searched(), out);
        out.list(absence.documents(), out::text);
        out.list(absence.queries(), out::text);
    }

    private static Absence absence(WireInput in) throws IOException {
        return new Absence(wording(in), in.list(in::text), in.list(in::text));
    }

    private static void write(LegalSource source, WireOutput out) throws IOException {
        out.text(source.law());
        out.text(source.article());
        out.day(source.from());
        out.day(source.until());
    }

    private static LegalSource source(WireInput in) throws IOException {
        return new LegalSource(in.text(), in.text(), in.someDay(), in.day());
    }

    private static void write(Moment moment, WireOutput out) throws IOException {
        LocalTime time = moment.time();
        out.day(moment.day());
        out.number(time == null ? -1 : time.toSecondOfDay());
    }

    private static Moment moment(WireInput in) throws IOException {
        var day = in.someDay();
        int second = in.number();
        if (second >= 24 * 60 * 60) {
            throw new IOException("second " + second + " of a day");
        }
        return new Moment(day, second < 0 ? null : LocalTime.ofSecondOfDay(second));
    }

    private static void write(Wording wording, WireOutput out) throws IOException {
        out.text(wording.zh());
        out.text(wording.en());
    }

    private static Wording wording(WireInput in) throws IOException {
        return new Wording(in.text(), in.text());
    }
}
