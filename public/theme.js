// Before the first paint: the reader's theme, and a mark that scripts run. A file of its own, so that the content
// security policy needs no exception for it.
document.documentElement.classList.add("js");
try {
  const theme = localStorage.getItem("retour:theme");
  if (theme === "light" || theme === "dark") document.documentElement.dataset.theme = theme;
} catch {
  // A browser that keeps nothing shows the system's theme.
}
