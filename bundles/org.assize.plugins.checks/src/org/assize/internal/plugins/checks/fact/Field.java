package org.assize.internal.plugins.checks.fact;

/**
 * A label of a form and what is written after it.
 *
 * @param label  what the label means; {@link Label#OTHER} for one that nobody asks for
 * @param signed whether the label asks for a signature: （签名）, （签名捺指印）, （签章）
 * @param name   the label as it stands
 * @param value  what follows; may be blank
 */
public record Field(Label label, boolean signed, Passage name, Passage value) {

    /** {@return label and value together} */
    public Passage whole() {
        return name.through(value);
    }
}
