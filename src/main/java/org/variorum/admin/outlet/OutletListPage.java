package org.variorum.admin.outlet;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.variorum.harvest.OutletInquiries;
import org.variorum.platform.security.AuditTrail;
import org.variorum.topic.Topics;

/** All outlets, how reading them goes, and the field for another one's address. */
@Controller
class OutletListPage {

  private static final int LONGEST_ADDRESS = 2_000;

  private final OutletShelf shelf;
  private final OutletInquiries inquiries;
  private final Topics topics;
  private final AuditTrail audit;

  OutletListPage(OutletShelf shelf, OutletInquiries inquiries, Topics topics, AuditTrail audit) {
    this.shelf = shelf;
    this.inquiries = inquiries;
    this.topics = topics;
    this.audit = audit;
  }

  @GetMapping("/admin/outlets")
  String show(Model model) {
    model.addAttribute("outlets", shelf.all());
    model.addAttribute("noTopic", topics.following().isEmpty());
    return "admin/outlets";
  }

  @PostMapping("/admin/outlets/inquiries")
  String ask(@RequestParam(defaultValue = "") String address, Model model) {
    String tidied = address.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
    if (tidied.isEmpty() || tidied.length() > LONGEST_ADDRESS || tidied.contains(" ")) {
      model.addAttribute("error", "address");
      model.addAttribute("typed", tidied.length() > LONGEST_ADDRESS ? "" : tidied);
      return show(model);
    }
    audit.note("outlet.looked", tidied);
    return "redirect:/admin/outlets/inquiries/" + inquiries.ask(tidied);
  }
}
