package org.iktiraf.policydesk.review;

import java.time.LocalDate;
import java.util.List;
import org.iktiraf.policydesk.drafting.Draft;
import org.iktiraf.policydesk.drafting.DraftRefused;
import org.iktiraf.policydesk.drafting.Drafting;
import org.jspecify.annotations.Nullable;

/** What can be done to a draft besides writing it. */
enum Action {
    REMARK {
        @Override
        Draft on(Drafting drafting, Draft draft, Words words) {
            return drafting.remark(draft, words.by(), words.about(), words.text());
        }
    },
    SEND {
        @Override
        Draft on(Drafting drafting, Draft draft, Words words) {
            return drafting.send(draft, words.by());
        }
    },
    SEND_BACK {
        @Override
        Draft on(Drafting drafting, Draft draft, Words words) {
            return drafting.sendBack(draft, words.by(), words.text());
        }
    },
    APPROVE {
        @Override
        Draft on(Drafting drafting, Draft draft, Words words) {
            return drafting.approve(draft, words.by());
        }
    },
    PUBLISH {
        @Override
        Draft on(Drafting drafting, Draft draft, Words words) {
            if (words.from() == null) {
                throw new DraftRefused(DraftRefused.Reason.DAY_MISSING);
            }
            return drafting.publish(draft, words.by(), words.from());
        }
    },
    RENEW {
        @Override
        Draft on(Drafting drafting, Draft draft, Words words) {
            return drafting.renew(draft, words.by(), words.keep());
        }
    },
    WITHDRAW {
        @Override
        Draft on(Drafting drafting, Draft draft, Words words) {
            return drafting.withdraw(draft, words.by());
        }
    };

    /**
     * Does it.
     *
     * @throws DraftRefused if the draft cannot be taken further so
     * @throws org.iktiraf.casework.NotPublished if it cannot be put into force on that day
     */
    abstract Draft on(Drafting drafting, Draft draft, Words words);

    /**
     * What came with it.
     *
     * @param about file or rule that a remark concerns; null where it concerns the whole draft
     * @param from first day in force, for publishing
     * @param keep files of the draft that are kept although a later release changes them too
     */
    record Words(
            String by,
            String text,
            @Nullable String about,
            @Nullable LocalDate from,
            List<String> keep) {

        Words {
            keep = List.copyOf(keep);
        }
    }
}
