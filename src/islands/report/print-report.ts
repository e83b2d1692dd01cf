/** Prints the report alone: the page's style hides the rest while its root says so. */
export function printReport(): void {
  const { dataset } = document.documentElement;
  dataset["printing"] = "report";
  globalThis.print();
  delete dataset["printing"];
}
