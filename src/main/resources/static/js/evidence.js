// Shows the sentences behind a cell beside the table instead of on the claim's own page, where its
// link leads: data-evidence marks such a link, and #evidence is the panel that they are shown in.
const panel = document.getElementById("evidence");
const words = panel.querySelector("div");
const outlet = panel.querySelector(".outlet");
let asked = null;

async function show(link) {
  asked = link;
  try {
    const answer = await fetch(link.href);
    if (!answer.ok) {
      throw new Error(answer.statusText);
    }
    const claim = new DOMParser().parseFromString(await answer.text(), "text/html");
    const cell = claim.getElementById(new URL(link.href).hash.slice(1));
    if (asked === link) {
      fill(cell, link);
      panel.showPopover({ source: link });
    }
  } catch {
    location.assign(link.href);
  }
}

function fill(cell, link) {
  const name = document.createElement("b");
  name.textContent = link.closest("[data-outlet]").dataset.outlet;
  outlet.replaceChildren(name, " ", ...copies(cell, "time"), " ", ...copies(cell, ".withdrawn-mark"));
  words.replaceChildren(...copies(cell, ".departs, .sentence"));
  panel.setAttribute("aria-label", name.textContent);
  panel.classList.toggle("differs", link.closest(".reports-differently") !== null);
}

function copies(cell, parts) {
  return [...cell.querySelectorAll(parts)].map((part) => document.importNode(part, true));
}

document.addEventListener("click", (click) => {
  const link = click.target.closest("a[data-evidence]");
  if (link && click.button === 0 && !(click.ctrlKey || click.metaKey || click.shiftKey || click.altKey)) {
    click.preventDefault();
    show(link);
  }
});
