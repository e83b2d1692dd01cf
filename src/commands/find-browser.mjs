import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";

// The headless shell first: it runs no window around the page, and the tests take two thirds of the time.
// Chrome before Chromium: on Ubuntu `chromium-browser` may be a stub that only names a snap.
const LINUX_NAMES = [
  "chromium-headless-shell",
  "google-chrome-stable",
  "google-chrome",
  "chromium",
  "chromium-browser",
];
const MAC_APPS = ["Google Chrome", "Chromium", "Microsoft Edge"];
const WINDOWS_PLACES = [
  "Google\\Chrome\\Application\\chrome.exe",
  "Microsoft\\Edge\\Application\\msedge.exe",
];

/** Path of a Chromium to test with: `CHROMIUM_PATH`, else the test runner's own, else the system's; or `null`. */
export async function findBrowser() {
  const places = [process.env.CHROMIUM_PATH, await bundledBrowser(), ...systemBrowsers()];
  return places.find((place) => place && isExecutable(place)) ?? null;
}

/**
 * Arguments for every browser started here: the headless shell hints letters unless told not to, which makes them wider or narrower
 * than in a window; and root, as in most containers, has no sandbox.
 */
export function browserArguments() {
  return ["--font-render-hinting=none", ...(process.getuid?.() === 0 ? ["--no-sandbox"] : [])];
}

async function bundledBrowser() {
  try {
    const { chromium } = await import("@playwright/test");
    return chromium.executablePath();
  } catch {
    return null;
  }
}

function systemBrowsers() {
  if (process.platform === "darwin")
    return MAC_APPS.map((app) => `/Applications/${app}.app/Contents/MacOS/${app}`);
  if (process.platform === "win32") {
    const { ProgramFiles, "ProgramFiles(x86)": programFiles32, LOCALAPPDATA } = process.env;
    const roots = [ProgramFiles, programFiles32, LOCALAPPDATA].filter(Boolean);
    return WINDOWS_PLACES.flatMap((place) => roots.map((root) => join(root, place)));
  }
  const folders = (process.env.PATH ?? "").split(delimiter).filter(Boolean);
  return LINUX_NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
}

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
