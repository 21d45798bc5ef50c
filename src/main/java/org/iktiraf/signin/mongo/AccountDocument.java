package org.iktiraf.signin.mongo;

import java.util.List;
import org.iktiraf.signin.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;

@Document("accounts")
record AccountDocument(
        @Id String name,
        String hash,
        List<Role> roles,
        boolean enabled,
        @Version @Nullable Long version) {}
