// Before the first paint: the reader's theme, and a mark that scripts run. A file of its own, so that the content
// security policy needs no exception for it.
(function () {
  var root = document.documentElement;
  root.classList.add("js");
  try {
    var theme = localStorage.getItem("retour:theme");
    if (theme === "light" || theme === "dark") root.dataset.theme = theme;
  } catch (refused) {
    // A browser that keeps nothing shows the system's theme.
  }
})();
