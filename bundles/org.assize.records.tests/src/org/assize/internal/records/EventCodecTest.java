package org.assize.internal.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

import com.fasterxml.jackson.core.JsonProcessingException;

import org.assize.journal.Entry;
import org.assize.journal.EntryDraft;
import org.assize.records.event.AbsenceData;
import org.assize.records.event.DomainEvent;
import org.assize.records.event.SearchSaved;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class EventCodecTest {

    @TestFactory
    List<DynamicTest> every_event_survives_the_journal() {
        return Arrays.stream(DomainEvent.class.getPermittedSubclasses())
                .map(type -> DynamicTest.dynamicTest(type.getSimpleName(), () -> {
                    DomainEvent event = (DomainEvent) sample(type);
                    EntryDraft draft = EventCodec.encode(event, "");
                    Entry entry = new Entry(1, 1, "", Instant.EPOCH, "a", "d", "", "", draft.type(), draft.subject(),
                            Json.MAPPER.readTree(draft.body().toString()), "", "", "");

                    assertThat(EventCodec.decode(entry)).contains(event);
                    assertThat(event.subject()).isNotEmpty();
                })).toList();
    }

    @Test
    void what_a_later_version_adds_is_ignored_and_what_it_leaves_out_is_empty() throws Exception {
        Entry later = entry("search.saved", "{\"name\":\"n\",\"query\":\"q\",\"order\":\"newest\",\"colour\":[1]}");

        assertThat(EventCodec.decode(later)).contains(new SearchSaved("n", "q", "newest", "", List.of()));
        assertThat(EventCodec.decode(entry("search.shared", "{}"))).isEmpty();
    }

    @Test
    void an_absence_record_without_uncertain_pages_is_written_as_before_there_were_any() throws Exception {
        AbsenceData before = new AbsenceData("检查证", "全卷", 30, 2, List.of("检查证"));

        assertThat(Json.MAPPER.writeValueAsString(before)).doesNotContain("pagesUncertain");
        assertThat(Json.MAPPER.writeValueAsString(new AbsenceData("检查证", "全卷", 30, 2, 1, List.of())))
                .contains("\"pagesUncertain\":1");
    }

    private static Entry entry(String type, String body) throws JsonProcessingException {
        return new Entry(1, 1, "", Instant.EPOCH, "a", "d", "", "", type, "", Json.MAPPER.readTree(body), "", "", "");
    }

    private static Object sample(Type type) throws ReflectiveOperationException {
        if (type instanceof ParameterizedType list) {
            return List.of(sample(list.getActualTypeArguments()[0]));
        }
        Class<?> raw = (Class<?>) type;
        if (raw.isRecord()) {
            RecordComponent[] components = raw.getRecordComponents();
            Object[] values = new Object[components.length];
            Class<?>[] types = new Class<?>[components.length];
            for (int i = 0; i < components.length; i++) {
                types[i] = components[i].getType();
                values[i] = sample(components[i].getGenericType());
            }
            return raw.getDeclaredConstructor(types).newInstance(values);
        }
        return raw.isEnum() ? raw.getEnumConstants()[1] : scalar(raw);
    }

    private static Object scalar(Class<?> raw) {
        return switch (raw.getSimpleName()) {
            case "String" -> "甲“乙”\n\u0001";
            case "int" -> 7;
            case "long" -> 1L << 50;
            case "double" -> 12.345;
            case "boolean" -> true;
            case "BigDecimal" -> new BigDecimal("64.00");
            case "LocalDate" -> LocalDate.of(2026, 2, 28);
            case "Instant" -> Instant.parse("2026-11-21T14:03:22.123456Z");
            default -> throw new IllegalArgumentException(raw.toString());
        };
    }
}
