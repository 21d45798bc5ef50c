package org.iktiraf.policydesk.dryrun;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The command that starts another Java process over the same classes, from folders of classes as from the service's own
 * jar. It is told the number of this process and nothing else: no setting, no secret, and what it leaves behind when it
 * crashes is nothing.
 */
final class JavaCommand {

    private static final String IN_JAR = "org.springframework.boot.loader.launch.PropertiesLauncher";

    private JavaCommand() {}

    /** @param service number of the process with which it ends */
    static List<String> of(Class<?> main, Limits limits, long service) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + limits.heapMegabytes() + "m",
                "-XX:MaxMetaspaceSize=384m",
                "-XX:MaxDirectMemorySize=64m",
                "-XX:+UseSerialGC",
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:+SuppressFatalErrorMessage",
                "-XX:+DisableAttachMechanism",
                "-XX:-UsePerfData",
                "-Dfile.encoding=UTF-8",
                "-Djava.awt.headless=true",
                "-cp",
                classPath()));
        if (isInJar()) {
            command.add("-Dloader.main=" + main.getName());
            command.add(IN_JAR);
        } else {
            command.add(main.getName());
        }
        command.add(String.valueOf(service));
        return command;
    }

    private static String classPath() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(entry -> Path.of(entry).toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static boolean isInJar() {
        return ClassLoader.getSystemResource(IN_JAR.replace('.', '/') + ".class") != null;
    }
}
