package org.variorum;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts Variorum. */
@SpringBootApplication
public class VariorumApplication {

  public static void main(String[] args) {
    SpringApplication.run(VariorumApplication.class, args);
  }
}
