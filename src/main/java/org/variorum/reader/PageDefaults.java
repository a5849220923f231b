package org.variorum.reader;

import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.variorum.platform.BaseAddress;

/** What every page of this room may use beside its own model. */
@ControllerAdvice(basePackageClasses = PageDefaults.class)
class PageDefaults {

  private final BaseAddress base;

  PageDefaults(BaseAddress base) {
    this.base = base;
  }

  /** For absolute links: where readers find this installation, without a slash at its end. */
  @ModelAttribute("base")
  String base() {
    return base.ofCurrentRequest();
  }
}
