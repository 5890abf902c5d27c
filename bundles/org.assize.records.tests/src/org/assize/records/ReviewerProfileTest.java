package org.assize.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReviewerProfileTest {

    @TempDir
    Path home;

    @Test
    void the_profile_is_made_once_and_kept() throws Exception {
        Reviewer first = new ReviewerProfile(home).reviewer(null);
        Reviewer second = new ReviewerProfile(home).reviewer(null);

        assertThat(first.device()).isEqualTo(second.device()).isNotEmpty();
        assertThat(first.id()).isEqualTo(System.getProperty("user.name"));
    }

    @Test
    void another_reviewer_on_the_device_has_a_key_of_its_own() throws Exception {
        ReviewerProfile profile = new ReviewerProfile(home);
        profile.rename("li", "李评查");

        assertThat(profile.reviewer(null).name()).isEqualTo("李评查");
        assertThat(profile.reviewer("王/二").keyStore()).isNotEqualTo(profile.reviewer("li").keyStore());
        assertThat(profile.reviewer("王/二").keyStore().getParent()).isEqualTo(home.resolve("keys"));
    }

    @Test
    void a_broken_profile_is_named() throws Exception {
        Files.writeString(home.resolve("reviewer.json"), "{");

        assertThatThrownBy(() -> new ReviewerProfile(home).reviewer(null)).isInstanceOf(LibraryException.class)
                .hasMessageContaining("reviewer.json");
    }
}
