package org.iktiraf.portfolio.intake.containers;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Takes the files out of an archive, by what stands before each of them. The classes of the JDK give up the whole of it
 * for one file that is encrypted or broken, or where its end is missing; here the others are still read.
 */
final class ZipFiles {

    private final Part archive;
    private final byte[] zip;
    private final Allowance allowance;
    private final Remarks remarks;
    private final List<Part> files = new ArrayList<>();
    private boolean isEmpty = true;

    ZipFiles(Part archive, Allowance allowance, Remarks remarks) {
        this.archive = archive;
        this.zip = archive.bytes();
        this.allowance = allowance;
        this.remarks = remarks;
    }

    List<Part> taken() {
        try {
            Optional<ZipEntryHead> head = ZipEntryHead.from(zip, 0);
            while (head.isPresent()) {
                head = ZipEntryHead.from(zip, take(head.get()));
            }
        } catch (TooMuch e) {
            remarks.remark("too-much-inside", archive.called(), ZipArchive.MEGABYTES);
        }
        if (isEmpty) {
            remarks.remark("archive-empty", archive.called());
        }
        return files;
    }

    /** Where to look for the next one. */
    private int take(ZipEntryHead head) throws TooMuch {
        if (EntryName.isPassedOver(head.name())) {
            return head.next(zip);
        }
        isEmpty = false;
        if (!allowance.takesOneMore()) {
            remarks.remark("too-many-inside", archive.called(), String.valueOf(Allowance.MOST_ENTRIES));
            return zip.length;
        }
        if (head.isEncrypted()) {
            remark("entry-encrypted", head);
            return head.next(zip);
        }
        return unpack(head);
    }

    private int unpack(ZipEntryHead head) throws TooMuch {
        try {
            ZipUnpacked unpacked = ZipUnpacked.of(zip, head, allowance);
            if (unpacked.isWhatWasPacked(head)) {
                files.add(archive.holding(head.name(), unpacked.content()));
            } else {
                remark("entry-broken", head);
            }
            return unpacked.end();
        } catch (TooMuch e) {
            throw e;
        } catch (IOException e) {
            remark("entry-broken", head);
            return head.dataAt();
        }
    }

    private void remark(String word, ZipEntryHead head) {
        remarks.remark(word, archive.called(), EntryName.safe(head.name()));
    }
}
