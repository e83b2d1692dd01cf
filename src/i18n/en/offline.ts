import type { offline as french } from "../fr/offline.ts";

export const offline: typeof french = {
  ready: "A new version of the course is ready. Your work is kept.",
  reload: "Reload",
  later: "Later",
};
