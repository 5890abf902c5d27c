package org.assize.casefile;

/** What kind of problem was found. Names are stable: they appear in JSON output. */
public enum ProblemKind {

    /** No case file was found at all. */
    NOTHING_FOUND,
    /** A folder with files but without {@code case.json}. */
    MISSING_METADATA,
    /** {@code case.json} cannot be read, decoded or parsed. */
    UNREADABLE_METADATA,
    /** The metadata gives no case number. */
    MISSING_NUMBER,
    /** The case number cannot be one. */
    INVALID_NUMBER,
    /** A field has a value of the wrong form; it was left out. */
    INVALID_VALUE,
    /** A date does not exist; it was left out. */
    INVALID_DATE,
    /** A document is named more than once in the metadata. */
    DUPLICATE_ENTRY,
    /** A document named in the metadata is not in the folder. */
    MISSING_DOCUMENT,
    /** A path is absolute or leads out of its folder. */
    UNSAFE_PATH,
    /** A symbolic link that is not followed. */
    LINK,
    /** Neither a file nor a folder: a pipe, a socket, a device. */
    SPECIAL_FILE,
    /** A file or folder cannot be read. */
    UNREADABLE_FILE,
    /** A file changed while it was being read. */
    CHANGED_WHILE_READING,
    /** A document without bytes. */
    EMPTY_FILE,
    /** A document of a type nobody knows. */
    UNKNOWN_TYPE,
    /** Names that some file systems hold for the same. */
    NAME_CLASH,
    /** A name that is not in composed form (NFC). */
    NAME_NOT_NORMAL,
    /** A name in another encoding than that of the file system. */
    NAME_ENCODING,
    /** A case file without documents. */
    NO_DOCUMENTS,
    /** More files or folders than a case file may have. */
    TOO_LARGE,
    /** A case file within a case file; taken in on its own. */
    NESTED_CASE_FILE,
    /** Files that belong to no case file. */
    LOOSE_FILES,
    /** The folder a list names does not exist. */
    MISSING_FOLDER,
    /** The list and the metadata in the folder give different numbers. */
    NUMBER_MISMATCH,
    /** The number is that of another folder. */
    DUPLICATE_NUMBER,
    /** The same bytes are registered under another number. */
    DUPLICATE_CONTENT,
    /** A registered original has other bytes now. */
    CHANGED_ORIGINAL,
    /** A registered original is not there. */
    MISSING_ORIGINAL,
    /** The metadata of a registered case file is different now; the registered one stays. */
    CHANGED_METADATA,
    /** A document could not be copied into the library. */
    COPY_FAILED,
    /** There is no room for the copies. */
    DISK_FULL
}
