import { $progress, markRead } from "../../state/progress/progress.ts";

/** Fills the lesson's ruler with the minutes of the parts that have been read to their end, and keeps them. */
export function startLessonProgress(): void {
  const ruler = document.querySelector<HTMLElement>(".lesson-progress");
  const lesson = ruler?.dataset["lesson"];
  if (!ruler || !lesson) return;
  // The page has the sentence in its own language, with its two figures left open.
  const sentence = ruler.dataset["readText"] ?? "";
  const links = ruler.querySelectorAll<HTMLElement>("[data-part-link]");

  const seen = new IntersectionObserver((entries) => {
    for (const { isIntersecting, target } of entries) {
      if (isIntersecting) markRead(lesson, target.closest<HTMLElement>("[data-part]")?.id ?? "");
    }
  });
  for (const part of document.querySelectorAll<HTMLElement>("[data-part]")) {
    // A part is read when its last element has come into view.
    const last = part.querySelector(".part-body")?.lastElementChild;
    if (last) seen.observe(last);
  }

  $progress.subscribe((progress) => {
    const parts = progress[lesson] ?? [];
    let done = 0;
    for (const link of links) {
      const isRead = parts.includes(link.dataset["partLink"] ?? "");
      link.classList.toggle("is-read", isRead);
      if (isRead) done += Number(link.dataset["minutes"]);
    }
    const total = Number(ruler.dataset["total"]);
    ruler.querySelector(".lesson-run rect")?.setAttribute("width", `${(done / total) * 100}%`);
    const text = ruler.querySelector("[data-read]");
    if (text) text.textContent = sentence.replace("{done}", String(done)).replace("{total}", String(total));
  });
}
