// Before the first paint: the reader's theme, and a mark that scripts run. It stands in the page's head as it is, so
// astro.config.mjs gives its hash to the content security policy.
document.documentElement.classList.add("js");
try {
  const theme = localStorage.getItem("retour:theme");
  if (theme === "light" || theme === "dark") document.documentElement.dataset.theme = theme;
} catch {
  // A browser that keeps nothing shows the system's theme.
}
