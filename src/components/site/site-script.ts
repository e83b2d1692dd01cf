import { registerOffline } from "../../adapters/offline/register.ts";
import { startLanguageSwitch } from "../../adapters/page/language-switch.ts";
import { startLessonProgress } from "../../adapters/page/lesson-progress.ts";
import { startSettings } from "../../adapters/page/settings.ts";
import { startStorageNotice } from "../../adapters/page/storage-notice.ts";
import { startSearch } from "./search-button.ts";
import { showUpdateNotice } from "./update-notice.ts";

// All that runs on a page before a reader touches it, in one file: several small ones cost more to fetch than they hold.
startSettings();
startLanguageSwitch();
startStorageNotice();
startLessonProgress();
startSearch();

const notice = document.querySelector<HTMLElement>(".update-notice");
if (notice) {
  registerOffline({
    base: notice.dataset["base"] ?? "",
    onUpdate: (apply) => showUpdateNotice(notice, apply),
  });
}
