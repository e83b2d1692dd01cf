/** Hands the reader a text as a file to keep. It is made here: nothing is sent anywhere. */
export function saveFile(name: string, text: string, type: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // The browser has taken the file by then; the memory can go.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
