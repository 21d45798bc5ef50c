package org.iktiraf;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the service: credit recognition by written policy, with the reason for every line. */
@SpringBootApplication
public class Iktiraf {

    public static void main(String[] args) {
        SpringApplication.run(Iktiraf.class, args);
    }
}
