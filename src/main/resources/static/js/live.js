// Keeps a page up to date that says where its news comes from:
//   data-follow  the stream of events that tell when there is something new
//   data-page    the address of the page, which is asked for again then
// Elements with an id and data-live are then filled with what the same ones hold in the new page.
const page = document.querySelector("[data-follow]");
const AGAIN = 3000;

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
      fill(new DOMParser().parseFromString(await answer.text(), "text/html"));
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
  document.title = fresh.title;
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

if (page) {
  follow();
}
