import { $progress, type Progress } from "../../state/progress/progress.ts";

/** A part of a lesson as the map lists it: its id, its minutes, its title. */
type Part = readonly [id: string, minutes: number, title: string];

type Row = {
  readonly element: HTMLElement;
  /** The lesson's name in progress. */
  readonly name: string;
  readonly parts: readonly Part[];
};

/** Fills the map of the course as far as each lesson is read, and turns the page's first button into the way back to it. */
export function startCourseProgress(): void {
  const map = document.querySelector<HTMLElement>(".course-map");
  if (!map) return;
  const rows = Array.from(map.querySelectorAll<HTMLElement>("[data-course-lesson]"), (element) => ({
    element,
    name: element.dataset["courseLesson"] ?? "",
    parts: JSON.parse(element.dataset["parts"] ?? "[]") as readonly Part[],
  }));
  $progress.subscribe((progress) => {
    let inAll = 0;
    for (const row of rows) inAll += showRow(row, progress, map.dataset);
    showTotal(inAll);
    showResume(rows, progress, map.dataset);
  });
}

/** Returns the minutes of the lesson that are read. */
function showRow({ element, name, parts }: Row, progress: Progress, texts: DOMStringMap): number {
  const read = progress[name] ?? [];
  const sum = (list: readonly Part[]) => list.reduce((minutes, part) => minutes + part[1], 0);
  const [done, total] = [sum(parts.filter(([id]) => read.includes(id))), sum(parts)];
  element.querySelector(".course-run rect")?.setAttribute("width", `${(done / total) * 100}%`);
  const time = element.querySelector("[data-course-time]");
  if (time && done > 0) {
    time.textContent =
      done === total
        ? (texts["done"] ?? "")
        : (texts["partly"] ?? "").replace("{done}", String(done)).replace("{total}", String(total));
  }
  return done;
}

function showTotal(minutes: number): void {
  const total = document.querySelector<HTMLElement>("[data-course-done]");
  if (!total || minutes === 0) return;
  const text = `${Math.floor(minutes / 60)}\u00A0h\u00A0${String(minutes % 60).padStart(2, "0")}`;
  const shown = minutes < 60 ? `${minutes}\u00A0min` : text;
  total.textContent = ` · ${(total.dataset["text"] ?? "").replace("{done}", shown)}`;
  total.hidden = false;
}

/** Where to go on: the first part not read of the lesson read last, or else the next lesson that is not finished. */
function showResume(rows: readonly Row[], progress: Progress, texts: DOMStringMap): void {
  const button = document.querySelector<HTMLAnchorElement>("[data-course-start]");
  const last = Object.keys(progress).findLast((name) => rows.some((row) => row.name === name));
  const at = rows.findIndex((row) => row.name === last);
  if (!button || at < 0) return;
  const isRead = (row: Row, [id]: Part) => progress[row.name]?.includes(id) ?? false;
  const ahead = [...rows.slice(at), ...rows.slice(0, at)];
  const row = ahead.find((each) => each.parts.some((part) => !isRead(each, part)));
  const part = row?.parts.find((each) => !isRead(row, each));
  if (!row || !part) return;
  const isBegun = row.parts.some((each) => isRead(row, each));
  const { number = "", name = "" } = row.element.dataset;
  button.href = `${row.element.querySelector("a")?.getAttribute("href") ?? ""}${isBegun ? `#${part[0]}` : ""}`;
  button.textContent = ((isBegun ? texts["resume"] : texts["next"]) ?? "")
    .replace("{number}", number)
    .replace("{name}", name)
    .replace("{part}", part[2]);
}
