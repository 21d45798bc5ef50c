package org.iktiraf.portfolio.intake;

import org.iktiraf.portfolio.intake.gathering.Content;
import org.iktiraf.portfolio.intake.gathering.Gathering;
import org.iktiraf.portfolio.intake.gathering.Remark;
import org.iktiraf.portfolio.intake.json.Json;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** JSON that breaks off, and JSON that no reader knows: it says which, and where. */
@Component
@Order(90)
class OtherJson implements Format {

    @Override
    public String word() {
        return Intake.UNKNOWN;
    }

    @Override
    public boolean fits(Content content) {
        return Json.of(content).isJson();
    }

    @Override
    public void read(Content content, Gathering into) {
        Remark trouble = Json.of(content).trouble();
        if (trouble != null) {
            into.remark(trouble.word(), trouble.about().toArray(String[]::new));
        } else if (!content.isMember()) {
            into.remark("unknown-json");
        }
    }
}
