package org.variorum.reader;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class AboutPage {

  @GetMapping("/about")
  String about() {
    return "reader/about";
  }
}
