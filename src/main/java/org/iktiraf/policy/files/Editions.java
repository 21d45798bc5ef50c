package org.iktiraf.policy.files;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.iktiraf.policy.Edition;
import org.iktiraf.policy.Policy;

/** Puts a policy together with all the text that it rests on, and names it by the hash of that text. */
final class Editions {

    private final Map<String, String> files;
    private final Map<String, Policy> policies;
    private final Logics logics;

    Editions(Map<String, String> files, Map<String, Policy> policies, Logics logics) {
        this.files = files;
        this.policies = policies;
        this.logics = logics;
    }

    Edition of(Policy policy) {
        SortedMap<String, String> text = text(policy);
        return new Edition(policy.slug(), hash(text), policy, logic(policy), text);
    }

    private List<Edition.Logic> logic(Policy policy) {
        List<Edition.Logic> logic = new ArrayList<>();
        if (policy.follows() != null) {
            Set<String> silent = new LinkedHashSet<>(policy.leavesOut());
            logics.of(policy.slug()).forEach(rule -> silent.add(rule.name()));
            add(logic, policy.follows(), silent);
        }
        add(logic, policy.slug(), Set.of());
        return logic;
    }

    private void add(List<Edition.Logic> logic, String slug, Set<String> silent) {
        String path = PolicyFile.logicPath(slug);
        String text = files.get(path);
        if (text != null) {
            Set<String> rules = new LinkedHashSet<>();
            logics.of(slug).forEach(rule -> rules.add(rule.name()));
            logic.add(new Edition.Logic(path, text, rules, silent));
        }
    }

    /** Its own files, those of the policy that it follows, and those of the policies whose figures it reads. */
    private SortedMap<String, String> text(Policy policy) {
        Set<String> slugs = new LinkedHashSet<>();
        rest(policy.slug(), slugs);
        SortedMap<String, String> text = new TreeMap<>();
        for (String slug : slugs) {
            for (String path : List.of(PolicyFile.path(slug), PolicyFile.logicPath(slug))) {
                String content = files.get(path);
                if (content != null) {
                    text.put(path, content);
                }
            }
        }
        return text;
    }

    private void rest(String slug, Set<String> slugs) {
        Policy policy = policies.get(slug);
        if (policy == null || !slugs.add(slug)) {
            return;
        }
        if (policy.follows() != null) {
            rest(policy.follows(), slugs);
        }
        policy.reads().forEach(name -> rest(FullName.of(name).policy(), slugs));
    }

    private static String hash(SortedMap<String, String> text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            text.forEach((path, content) -> {
                update(digest, path);
                update(digest, content);
            });
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    private static void update(MessageDigest digest, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
        digest.update(bytes);
    }
}
