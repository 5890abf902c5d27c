package org.assize.records;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;

import org.assize.internal.records.FileNames;
import org.assize.internal.records.Json;
import org.assize.internal.records.Messages;
import org.eclipse.osgi.util.NLS;
import org.jspecify.annotations.Nullable;

/**
 * Who works on this device by default: kept in the user's home, beside the signing keys, and made at first use from the
 * login name. The login name is only a claim; the signature is the attribution.
 */
public final class ReviewerProfile {

    /** System property that moves the profile directory, for portable installations. */
    public static final String DIRECTORY_PROPERTY = "assize.home";

    private record Profile(String id, String name, String device) {
    }

    private final Path directory;

    /** The profile in a directory, which is created when something is written. */
    public ReviewerProfile(Path directory) {
        this.directory = directory;
    }

    /** The profile of the user who runs this process. */
    public static ReviewerProfile ofUser() {
        String moved = System.getProperty(DIRECTORY_PROPERTY);
        return new ReviewerProfile(
                moved != null ? Path.of(moved) : Path.of(System.getProperty("user.home"), ".assize"));
    }

    /** Where it lies; also the place for what the product writes down for its user outside of libraries. */
    public Path directory() {
        return directory;
    }

    /**
     * The reviewer of this profile, or another one on the same device.
     *
     * @param id id of the reviewer; null for the one of the profile
     * @throws LibraryException when the profile cannot be read or made
     */
    public Reviewer reviewer(@Nullable String id) throws LibraryException {
        Profile profile = load();
        String reviewer = id == null || id.isBlank() ? profile.id() : id.strip();
        String name = reviewer.equals(profile.id()) ? profile.name() : reviewer;
        Path keyStore = directory.resolve("keys").resolve(FileNames.of(reviewer) + ".p12");
        return new Reviewer(reviewer, name, profile.device(), keyStore, new char[0]);
    }

    /** Sets the name printed in reviews and bulletins. */
    public void rename(String id, String name) throws LibraryException {
        store(new Profile(id.strip(), name.strip(), load().device()));
    }

    private Profile load() throws LibraryException {
        Path file = file();
        try {
            if (Files.exists(file)) {
                return Json.MAPPER.readValue(Files.readAllBytes(file), Profile.class);
            }
        } catch (IOException e) {
            throw new LibraryException(NLS.bind(Messages.unreadable, file, e.getMessage()), e);
        }
        String login = System.getProperty("user.name", "reviewer");
        Profile made = new Profile(login, login, UUID.randomUUID().toString().substring(0, 8));
        store(made);
        return made;
    }

    private void store(Profile profile) throws LibraryException {
        try {
            Files.createDirectories(directory);
            AtomicFile.replace(file(), Json.MAPPER.writerWithDefaultPrettyPrinter().writeValueAsBytes(profile));
        } catch (IOException e) {
            throw new LibraryException(NLS.bind(Messages.unwritable, file(), e.getMessage()), e);
        }
    }

    private Path file() {
        return directory.resolve("reviewer.json");
    }
}
