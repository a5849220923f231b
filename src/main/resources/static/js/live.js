// Keeps a page up to date, where it says so:
//   data-follow  the stream of events that tell when there is something new
//   data-page    the address of the page, which is asked for again then
//   data-trial   a form whose first button shows what it would do: sent by itself while one types
// Elements with an id and data-live are then filled with what the same ones hold in the new page.
const page = document.querySelector("[data-follow]");
const trial = document.querySelector("form[data-trial]");
const AGAIN = 3000;
const PAUSE = 500;

let asking = false;
let askAgain = false;

async function renew() {
  askAgain = true;
  if (asking) {
    return;
  }
  asking = true;
  try {
    while (askAgain) {
      askAgain = false;
      const answer = await fetch(page.dataset.page, { cache: "no-store" });
      if (!answer.ok || answer.redirected) {
        location.assign(page.dataset.page);
        return;
      }
      const fresh = new DOMParser().parseFromString(await answer.text(), "text/html");
      fill(fresh);
      document.title = fresh.title;
    }
  } catch {
    // the server can't be reached; the stream or the timer asks again
  } finally {
    asking = false;
  }
}

function fill(fresh) {
  for (const here of document.querySelectorAll("[data-live][id]")) {
    const there = fresh.getElementById(here.id);
    if (there && (here.innerHTML !== there.innerHTML || here.className !== there.className)) {
      keepingFocus(here, () => {
        here.className = there.className;
        here.replaceChildren(...[...there.childNodes].map((node) => document.importNode(node, true)));
      });
    }
  }
  mark();
}

// A field is as wrong as what is said beside it.
function mark() {
  for (const fault of document.querySelectorAll("[data-live][id$='-error']")) {
    const field = document.getElementById(fault.id.replace(/-error$/, ""));
    field?.removeAttribute("aria-invalid");
    if (fault.textContent.trim() !== "") {
      field?.setAttribute("aria-invalid", "true");
    }
  }
}

// Who was inside goes on at the same element, or at the beginning of the text where it is gone.
function keepingFocus(part, change) {
  const focused = part.contains(document.activeElement) ? document.activeElement : null;
  change();
  if (focused && !part.contains(focused)) {
    const same = focused.id ? document.getElementById(focused.id) : null;
    (same ?? document.getElementById("main")).focus({ preventScroll: true });
  }
}

function follow() {
  const stream = new EventSource(page.dataset.follow);
  stream.onmessage = renew;
  stream.addEventListener("over", () => {
    stream.close();
    renew();
  });
  stream.addEventListener("ended", () => {
    stream.close();
    location.assign(page.dataset.page);
  });
  stream.onerror = () => {
    if (stream.readyState === EventSource.CLOSED) {
      askFromTimeToTime();
    }
  };
}

// There were too many streams, or something between here and the server lets none through.
async function askFromTimeToTime() {
  await renew();
  if (document.querySelector("[data-over]") === null) {
    setTimeout(askFromTimeToTime, AGAIN);
  }
}

let pause;
let sending;

// What was typed after it was sent makes the answer to that worthless.
function typed() {
  clearTimeout(pause);
  sending?.abort();
  pause = setTimeout(tryOut, PAUSE);
}

async function tryOut() {
  sending = new AbortController();
  const form = new URLSearchParams(new FormData(trial));
  form.set("typing", "true");
  try {
    const answer = await fetch(trial.action, { method: "POST", body: form, signal: sending.signal });
    if (answer.ok && !answer.redirected) {
      fill(new DOMParser().parseFromString(await answer.text(), "text/html"));
    }
  } catch {
    // given up for the next one, or the server can't be reached; the button remains
  }
}

if (page) {
  follow();
}
if (trial) {
  trial.addEventListener("input", typed);
}
