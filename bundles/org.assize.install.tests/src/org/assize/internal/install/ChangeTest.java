package org.assize.internal.install;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileSystemException;

import org.junit.jupiter.api.Test;

/** What is said once a change is made. */
class ChangeTest {

    @Test
    void whatCouldNotBeDeletedIsNamedAndTheChangeIsNotDenied() {
        String left = Change.deleted(() -> {
            throw new FileSystemException("packages/ab", null, "in use");
        });
        assertThat(left).contains("packages/ab", "in use").doesNotContain("not changed", "未被更改");
        assertThat(Change.deleted(() -> {
            throw new IOException("the disk is gone");
        })).contains("the disk is gone");
    }

    @Test
    void ifAllIsDeletedThereIsNothingToSay() {
        assertThat(Change.deleted(() -> { })).isEmpty();
    }
}
