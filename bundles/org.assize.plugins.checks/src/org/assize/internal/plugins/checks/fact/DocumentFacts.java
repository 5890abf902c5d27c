package org.assize.internal.plugins.checks.fact;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.assize.check.CheckedDocument;
import org.assize.check.Moment;
import org.assize.check.Place;
import org.jspecify.annotations.Nullable;

/** What is known of one document. */
public final class DocumentFacts {

    private final DocumentText text;
    private final DocumentType type;
    private final Set<DocumentType> types;
    private final List<WrittenDate> dates;
    private final List<WrittenPeriod> periods;
    private final List<Field> fields;
    private final List<Person> people;
    private final List<Signature> signatures;
    private final List<DocumentNumber> numbers;
    private final Optional<Act> act;

    private DocumentFacts(CheckedDocument document, @Nullable LocalDate context) {
        this.text = DocumentText.of(document);
        DocumentTypes reader = new DocumentTypes(text);
        this.type = reader.main();
        this.types = reader.all(type);
        this.dates = ChineseDates.find(text.compact(), document.date() == null ? context : document.date()).stream()
                .map(date -> isDoubtful(date) ? date.doubted() : date).toList();
        this.periods = ChinesePeriods.find(text.compact(), dates);
        this.fields = new FieldReader(text).read();
        this.people = new PersonReader(text, fields, dates).read();
        this.signatures = new SignatureReader(text, fields, dates).read();
        this.numbers = DocumentNumber.in(text);
        this.act = new ActReader(this).read();
    }

    /** {@return the facts of a document} The context is the day that a date without year refers to. */
    static DocumentFacts of(CheckedDocument document, @Nullable LocalDate context) {
        return new DocumentFacts(document, context);
    }

    /** The year is left out: it is the same as everywhere, and what stands before it is read with it. */
    private boolean isDoubtful(WrittenDate date) {
        int year = date.from();
        while (year < date.to() && "年-./".indexOf(text.compact().charAt(year)) < 0) {
            year++;
        }
        Passage figures = text.passage(year == date.to() ? date.from() : year, date.to());
        return date.isWritten() && figures.legibility(sign -> ChineseNumerals.isNumeral((char) sign)) < Passage.LEGIBLE;
    }

    /** {@return the document} */
    public CheckedDocument document() {
        return text.document();
    }

    /** {@return its text} */
    public DocumentText text() {
        return text;
    }

    /** {@return what it is} */
    public DocumentType type() {
        return type;
    }

    /** {@return whether it is, or also holds, a kind of document: a decision on seizure often holds the list} */
    public boolean holds(DocumentType... anyOf) {
        return List.of(anyOf).stream().anyMatch(types::contains);
    }

    /** {@return all dates, in the order of the text} */
    public List<WrittenDate> dates() {
        return dates;
    }

    /** {@return all times from … to …, in the order of the text} */
    public List<WrittenPeriod> periods() {
        return periods;
    }

    /** {@return all fields, in the order of the text} */
    public List<Field> fields() {
        return fields;
    }

    /** {@return the fields of a label} */
    public List<Field> fields(Label label) {
        return fields.stream().filter(f -> f.label() == label).toList();
    }

    /** {@return the first field of a label that is filled in, else the first} */
    public Optional<Field> field(Label label) {
        List<Field> all = fields(label);
        return all.stream().filter(f -> !f.value().isBlank()).findFirst().or(() -> all.stream().findFirst());
    }

    /** {@return the first date in the value of a field of a label} */
    public Optional<WrittenDate> date(Label label) {
        return fields(label).stream().flatMap(f -> datesIn(f.value()).stream()).findFirst();
    }

    /** {@return the dates that begin within a passage} */
    public List<WrittenDate> datesIn(Passage passage) {
        return dates.stream().filter(d -> d.from() >= passage.from() && d.from() < passage.to()).toList();
    }

    /** {@return the names after the labels of a role, each where it stands} */
    public List<PersonName> named(Role role) {
        return fields.stream().filter(f -> f.label().role() == role)
                .flatMap(f -> Names.read(f.value(), role).stream()).toList();
    }

    /** {@return the names in a field of people} None for other fields. */
    public List<PersonName> named(Field field) {
        return field.label().role() == Role.NONE ? List.of() : Names.read(field.value(), field.label().role());
    }

    /** {@return a name with the label it stands after} The name alone if it stands after none. */
    public Passage fieldOf(PersonName name) {
        return fields.stream().filter(f -> f.value().from() <= name.passage().from()
                && f.value().to() >= name.passage().to()).map(f -> f.name().through(name.passage())).reduce((a, b) -> b)
                .orElse(name.passage());
    }

    /** {@return the people it describes} */
    public List<Person> people() {
        return people;
    }

    /** {@return the places to sign} */
    public List<Signature> signatures() {
        return signatures;
    }

    /** {@return the numbers of documents in it, its own and those it cites} */
    public List<DocumentNumber> numbers() {
        return numbers;
    }

    /** {@return the act it records, if it is a record} */
    public Optional<Act> act() {
        return act;
    }

    /**
     * {@return the day the document was made or decided} The date alone on its line, as below the seal; else the day of
     * the act it records; else the day the upstream system gives.
     */
    public Optional<LocalDate> day() {
        return closingDate().map(WrittenDate::day).or(() -> act.flatMap(Act::begun).map(Moment::day))
                .or(() -> Optional.ofNullable(document().date()));
    }

    /** {@return the last date alone on its line, as below the seal or a signature} Empty if that one is doubtful. */
    public Optional<WrittenDate> closingDate() {
        return dates.stream().filter(d -> d.isWritten() && text.compact().gap(d.from()).atLeast(Gap.LINE)
                && text.compact().gap(d.to()).atLeast(Gap.LINE)).reduce((a, b) -> b).filter(d -> d.day() != null);
    }

    /** {@return the passage of a date} */
    public Passage passage(WrittenDate date) {
        return text.passage(date.from(), date.to());
    }

    /** {@return the first page as a whole} */
    public Place firstPage() {
        return Place.of(document(), 1);
    }
}
