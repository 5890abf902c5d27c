package org.assize.document;

import java.nio.file.Path;

/**
 * A document found within another: a member of an archive, an attachment of a mail. Its pages are shown among those of
 * the document it was found in.
 *
 * @param name      the name it has there, which is for people and may be anything
 * @param file      where its content has been put; the last part of this name keeps the original extension
 * @param afterPage page of the outer document that it follows, from 1
 */
public record Part(String name, Path file, int afterPage) {
}
